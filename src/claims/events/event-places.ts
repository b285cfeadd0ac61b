import type {Context} from '../../context.js'
import type {PlaceMention} from '../../mentions/places/places.js'
import {placeAt} from '../../mentions/places/places.js'
import type {Token} from '../../text/document.js'
import type {EventAnchor} from './event-anchors.js'

/** Prepositions of a place where something happened. */
export const IN = new Set(['in', 'at', 'near', 'outside', 'through', 'inside', 'around', 'across'])

const BEFORE_PLACE = new Set(['the', 'nearby', 'downtown', 'central', 'city', 'of', 'southern', 'northern', 'eastern', 'western', 'capital', 'resort', 'port', 'town', ',', 'far-off'])

/** The place named behind a preposition: 'in the resort of Sochi'. */
export function placeAfter(context: Context, first: number): PlaceMention | undefined {
  for (let i = first; i < first + 5; i++) {
    const place = placeAt(context, i)
    if (place) return context.document.tokens[place.last - 1]!.tail ? undefined : place
    const token = context.document.tokens[i]
    if (!token || !BEFORE_PLACE.has(token.info.norm)) return undefined
  }
  return undefined
}

/** 'the Helsinki summit', 'In Vienna, Trump met …', 'in Vienna, where Trump met Putin'. */
export function placeBefore(context: Context, anchor: EventAnchor): PlaceMention | undefined {
  const {tokens} = context.document
  const {sentence} = anchor
  const noun = /^(?:summit|talks|meeting|conference|summits|games|olympics)$/.test(tokens[anchor.first]!.info.norm)
  if (noun && anchor.by !== 'name') {
    for (let size = 3; size > 0; size--) {
      const place = anchor.first - size >= sentence.first ? placeAt(context, anchor.first - size) : undefined
      if (place && place.last === anchor.first && !place.country) return place
    }
  }
  const begin = tokens[sentence.first]!
  if (/^(?:in|at)$/.test(begin.info.norm)) {
    const place = placeAfter(context, sentence.first + 1)
    const signed = anchor.by !== 'name' || /^(?:signed|adopted|agreed|concluded|reached|initialled|initialed)$/.test(tokens[anchor.first - 2]?.info.norm ?? '')
    if (place && signed && tokens[place.last]?.text === ',' && sentence.first + 14 > anchor.first && clear(tokens, place.last + 1, anchor.first)) return place
  }
  const host = anchor.by === 'name' || anchor.by === 'series' ? hostBefore(context, anchor) : undefined
  if (host) return host
  const went = anchor.by === 'people' ? wentBefore(context, anchor) : undefined
  if (went) return went
  for (let i = anchor.first - 1; i > Math.max(sentence.first, anchor.first - 12); i--) {
    if (tokens[i]!.info.norm !== 'where') continue
    for (let back = i - 1; back > i - 6 && back >= sentence.first; back--) {
      const place = placeAt(context, back)
      if (place && place.last >= i - 1 && IN.has(tokens[back - 1]?.info.norm ?? '')) return place
    }
    return undefined
  }
  return undefined
}

const HOSTED = /^(?:hosted|hosts|hosting|staged|stages|staging|welcomed)$/

/** 'Sochi hosted the 2014 Winter Olympics', 'Doha, host of the 2006 Asian Games'. */
function hostBefore(context: Context, {first, sentence}: EventAnchor): PlaceMention | undefined {
  const {tokens} = context.document
  let i = first - 1
  while (i > sentence.first && /^(?:the|last|of|to|for|city|nation|country)$/.test(tokens[i]!.info.norm)) i--
  if (i < sentence.first) return undefined
  const {norm} = tokens[i]!.info
  const noun = norm === 'host' || norm === 'hosts'
  if (!noun && !HOSTED.test(norm)) return undefined
  i--
  while (i > sentence.first && /^(?:had|has|have|also|once|the|a|which|was|,)$/.test(tokens[i]!.info.norm)) i--
  for (let size = 3; size > 0; size--) {
    const place = i + 1 - size >= sentence.first ? placeAt(context, i + 1 - size) : undefined
    if (place && place.last === i + 1) return place
  }
  return undefined
}

const WENT = /^(?:flew|fly|flies|flown|travelled|traveled|travels|travel|went|came|headed|journeyed|arrived|trip|journey)$/

/** 'flew to Singapore to meet Kim', 'travelled to Minsk for talks with Putin'. */
function wentBefore(context: Context, {first, sentence}: EventAnchor): PlaceMention | undefined {
  const {tokens} = context.document
  for (let i = first - 1; i > Math.max(sentence.first, first - 9); i--) {
    const {norm} = tokens[i]!.info
    if (!WENT.test(norm)) continue
    if (!/^(?:to|in)$/.test(tokens[i + 1]!.info.norm)) return undefined
    const place = placeAt(context, i + 2)
    if (!place) return undefined
    for (let k = place.last; k < first; k++) if (!/^(?:for|to|a|the|his|her|their|on|in|and|have|hold|face|last|first|second|third|historic)$/.test(tokens[k]!.info.norm) && tokens[k]!.info.shape === 'lower') return undefined
    return place
  }
  return undefined
}

const CUTS = new Set(['after', 'before', 'since', 'until', 'when', 'who', 'which', 'than', 'if', 'while', 'where', 'but', 'because', 'ahead'])

/** Whether no word between them begins another clause. */
export function clear(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (CUTS.has(tokens[i]!.info.norm) || tokens[i]!.text === ';' || tokens[i]!.text === ':') return false
  return true
}
