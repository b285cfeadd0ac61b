import type {Context} from '../../context.js'
import {isHonorific} from '../../mentions/names.js'
import {isNameWord} from '../../mentions/words.js'
import type {Block, Document, Token} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {nameAt} from '../subjects.js'
import type {HeadlineClash} from './clash.js'

/** Fewer words of body than these may leave a name out. */
const LEAST_BODY = 60

const PLACING = new Set(['in', 'near', 'at', 'from', 'outside', 'off'])
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const LINK = /^(?:the|a|of|for|and|to)$/

/** Names of the headline that the body never has, where it has others in their place. */
export function headlineNames(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {tokens} = document
  if (tokens.length - headline.last < LEAST_BODY || isTitleCase(document, headline)) return []
  const out: HeadlineClash[] = []
  for (let i = headline.first; i < headline.last; i++) {
    const token = tokens[i]!
    if (token.quoted || token.info.shape !== 'capital' || token.kind !== 'word') continue
    if (DAYS.test(token.info.norm)) {
      const other = otherDay(document, headline, token)
      if (other !== undefined) out.push({above: {first: i, last: i + 1}, below: {first: other, last: other + 1}})
      continue
    }
    const before = i > headline.first ? tokens[i - 1] : undefined
    const placed = before !== undefined && PLACING.has(before.info.norm) && before.info.shape === 'lower'
    const titled = before !== undefined && isHonorific(before.info.norm) && isNameWord(token)
    if (!placed && !titled) continue
    const name = placed ? placeEnd(document, i, headline.last) : nameAt(document, i)?.last
    if (name === undefined || name > headline.last) continue
    if (isKnownBelow(document, headline, i, name)) {
      i = name - 1
      continue
    }
    const below = placed ? rivalPlace(context, headline, i, name) : rivalHolder(document, headline, before!)
    if (below) out.push({above: {first: i, last: name}, below})
    i = name - 1
  }
  return out
}

/** A headline with capitals all over: they say nothing of names. */
function isTitleCase({tokens}: Document, {first, last}: Block): boolean {
  let capital = 0
  let lower = 0
  for (let k = first + 1; k < last; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || info.norm.length < 4) continue
    if (info.shape === 'lower') lower++
    else if (info.shape === 'capital' || info.shape === 'capitals') capital++
  }
  return capital > lower
}

function placeEnd({tokens}: Document, first: number, limit: number): number | undefined {
  let last = first
  while (last < limit && (tokens[last]!.info.shape === 'capital' || tokens[last]!.joined) && tokens[last]!.kind === 'word') last++
  // 'in Halden row', 'in Kilmore's harbour': the place is only said by the way, or is somebody's name.
  const next = tokens[last]
  if (tokens[last - 1]!.tail !== '' || (next && last < limit && next.kind === 'word' && !/^(?:after|as|over|on|by|for|and|with|amid|before|when|at|to|is|was|but|who|that|from|kills?|leaves?|says?|in|during|despite)$/.test(next.info.norm))) return undefined
  return last
}

/** Whether any word of the name stands below, in any form. */
function isKnownBelow(document: Document, headline: Block, first: number, last: number): boolean {
  const {tokens} = document
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (LINK.test(norm)) continue
    const stem = norm.slice(0, Math.max(4, norm.length - 3))
    for (let b = headline.last; b < tokens.length; b++) {
      const one = tokens[b]!
      if (one.info.shape === 'lower' && one.info.norm !== norm) continue
      if (one.info.norm.startsWith(stem) || (one.info.norm.length > 3 && norm.startsWith(one.info.norm))) return true
      if (one.info.shape === 'capital' && isNear(one.info.norm, norm)) return true
    }
  }
  return false
}

// 'Otterby' and 'Oterby' are one name misspelled, which another rule says.
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 2
}

function otherDay({tokens}: Document, headline: Block, day: Token): number | undefined {
  let other: number | undefined
  for (let k = headline.last; k < tokens.length; k++) {
    const {norm, shape} = tokens[k]!.info
    if (shape !== 'capital' || !DAYS.test(norm)) continue
    if (norm === day.info.norm) return undefined
    if (other !== undefined && tokens[other]!.info.norm !== norm) return undefined
    other ??= k
  }
  return other
}

/** 'Mayor Kessler' above, 'the mayor of Niederau, Irmgard Dorn' or 'Mayor Dorn' below: who holds the title there. */
function rivalHolder(document: Document, headline: Block, title: Token): {first: number; last: number} | undefined {
  const {tokens} = document
  if (/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|st|don|sister|brother|father|king|queen|prince|princess)$/.test(title.info.norm)) return undefined
  let found: {first: number; last: number} | undefined
  for (let k = headline.last; k < tokens.length; k++) {
    if (tokens[k]!.info.norm !== title.info.norm || tokens[k]!.quoted) continue
    const before = tokens[k - 1]
    if (before && /^(?:deputy|vice|former|ex|assistant)$/.test(before.info.norm)) continue
    let at = k + 1
    if (tokens[at]?.info.norm === 'of') {
      at++
      while (at < k + 6 && tokens[at] && (tokens[at]!.info.norm === 'the' || tokens[at]!.info.shape === 'capital' || tokens[at]!.info.shape === 'lower') && tokens[at]!.text !== ',') at++
    }
    if (tokens[at]?.text === ',') at++
    const name = tokens[at]?.sentence === tokens[k]!.sentence ? nameAt(document, at) : undefined
    if (name) found ??= {first: name.first, last: name.last}
  }
  return found
}

/** The dateline, or the place that the first paragraphs name after 'in'. */
function rivalPlace(context: Context, headline: Block, first: number, last: number): {first: number; last: number} | undefined {
  const {document, facts} = context
  const {tokens} = document
  const name = fold(tokens.slice(first, last).map(({text}) => text).join(' '))
  if (isLarge(context, name) || facts.cityCountries(name) !== undefined) return undefined
  const dateline = datelineAt(document, headline)
  if (dateline) return dateline
  const sentence = tokens[headline.last]?.sentence ?? 0
  let found: {first: number; last: number} | undefined
  for (let k = headline.last; k < tokens.length && tokens[k]!.sentence < sentence + 6; k++) {
    if (!/^(?:in|near|at|outside)$/.test(tokens[k]!.info.norm) || tokens[k]!.quoted || tokens[k + 1]?.info.shape !== 'capital' || !isNameWord(tokens[k + 1])) continue
    let end = k + 1
    while (tokens[end]?.info.shape === 'capital' && tokens[end]!.sentence === tokens[k]!.sentence && tokens[end]!.kind === 'word') end++
    if (isLarge(context, fold(tokens.slice(k + 1, end).map(({text}) => text).join(' ')))) continue
    found ??= {first: k + 1, last: end}
  }
  return found
}

function isLarge({facts}: Context, name: string): boolean {
  return facts.countries.some((one) => fold(one.name) === name || one.names.some((other) => fold(other) === name)) || facts.regions.some((one) => fold(one.name) === name)
}

/** 'ILMINSTER VALE –' at the head of the first paragraph. */
function datelineAt({tokens, blocks}: Document, headline: Block): {first: number; last: number} | undefined {
  const first = tokens[headline.last]
  const block = first && blocks[first.block]
  if (!first || !block || first.index !== block.first || first.info.shape !== 'capitals') return undefined
  let last = first.index
  while (tokens[last]?.info.shape === 'capitals' && tokens[last]!.block === first.block) last++
  return tokens[last] && /^[–—-]|^,$|^\($/.test(tokens[last]!.text) ? {first: first.index, last} : undefined
}
