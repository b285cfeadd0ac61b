import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {basesOf} from '../../../evidence/words/thesaurus.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import type {Document} from '../../../text/document.js'
import {nameOf, surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

const BE = /^(?:is|are|was|were|be|been|being|got)$/
// What two do to each other, or may do in turn.
const MUTUAL = /^(?:met|meet|join|marri|date|divorc|face|host|fight|fought|support|back|help|follow|replac|succeed|love|support|visit|hug|kiss|embrac|play|said|told|say)/
const BEAT = /^(?:beat|beats|beaten|defeat|defeats|defeated|thrash|thrashed|overcome|overcame|edge|edged|stunned|thumped|hammered)$/
const BEFORE = 3
const AFTER = 12

/** A finder: 'Lund beat Moe' where the source has somebody beaten by Moe, and nobody beating Moe. */
export function exchangedTakers(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  const runs = context.get(nameRuns)
  for (let k = 0; k + 1 < runs.length; k++) {
    const [one, two] = [runs[k]!, runs[k + 1]!]
    const verb = verbBetween(document, one, two)
    if (verb < 0) continue
    const [doing, taker] = [surnameOf(one), surnameOf(two)]
    if (doing === undefined || taker === undefined || doing === taker) continue
    for (const source of sources) {
      const doer = doneBy(source, document.tokens[verb]!.info.norm, taker) ?? doneTo(source, document.tokens[verb]!.info.norm, doing, taker) ?? (BEAT.test(document.tokens[verb]!.info.norm) ? beatenIn(source, doing, taker) : undefined)
      if (!doer) continue
      if (sources.some((other) => isDoneTo(other, document.tokens[verb]!.info.norm, taker))) break
      out.push({first: one.first, last: two.last, kind: 'taker', source, there: doer, instead: ''})
      break
    }
  }
  return out
}

function verbBetween({tokens}: Document, one: NameRun, two: NameRun): number {
  if (tokens[one.first]!.sentence !== tokens[two.first]!.sentence || tokens[one.last - 1]!.tail || tokens[two.last - 1]!.tail) return -1
  let at = one.last
  while (at < two.first && /^(?:ha[sd]|have|also|then|later|\p{L}+ly)$/u.test(tokens[at]!.info.norm)) at++
  const verb = tokens[at]
  if (!verb || at >= two.first || verb.kind !== 'word' || verb.info.shape !== 'lower' || verb.info.norm.length < 3 || MUTUAL.test(verb.info.norm)) return -1
  for (let k = at + 1; k < two.first; k++) if (tokens[k]!.info.norm !== 'the') return -1
  return at
}

/** 'Moe …, beating Lunde' where the text has Lunde beat Moe, and no source does: the word with the name right behind it. */
function doneTo({context, document}: Source, norm: string, doing: string, taker: string): {first: number; last: number} | undefined {
  const {tokens} = document
  const bases = basesOf(norm)
  if (bases.length === 0) return undefined
  const isDeed = (index: number): boolean => tokens[index]?.kind === 'word' && tokens[index].info.shape === 'lower' && basesOf(tokens[index].info.norm).some((base) => bases.includes(base))
  let found: {first: number; last: number} | undefined
  for (const at of context.get(wordPlaces).of(doing)) {
    const {sentence} = tokens[at]!
    const run = nameOf(context, at)
    // The one named does it here too.
    for (let k = at + 1; k < at + AFTER; k++) if (tokens[k]?.sentence === sentence && isDeed(k)) return undefined
    if (!run || found) continue
    const deed = [run.first - 1, run.first - 2].find((k) => isDeed(k) && (k === run.first - 1 || tokens[k + 1]!.info.norm === 'the'))
    if (deed !== undefined && tokens[deed]!.sentence === sentence && context.get(wordPlaces).of(taker).some((k) => k < deed && tokens[k]!.sentence === sentence)) found = {first: deed, last: run.last}
  }
  return found
}

/** 'a 3-1 win over Lunde', where the text has Lunde beat the other. */
function beatenIn({context, document}: Source, loser: string, winner: string): {first: number; last: number} | undefined {
  const {tokens} = document
  const places = context.get(wordPlaces)
  if (places.of(loser).some((k) => tokens.slice(k + 1, k + 4).some(({info}) => BEAT.test(info.norm) || /^(?:win|wins|won|victory)$/.test(info.norm)))) return undefined
  for (const over of [...places.of('over'), ...places.of('against')]) {
    const {sentence} = tokens[over]!
    const run = nameOf(context, over + 1)
    if (!run || !run.words.includes(loser) || !/^(?:win|victory|triumph|success)$/.test(tokens[over - 1]?.info.norm ?? '')) continue
    if (places.of(winner).some((k) => k < over && tokens[k]!.sentence === sentence)) return {first: over - 1, last: run.last}
  }
  return undefined
}

/** '… was beaten by Moe': where a source has somebody the doer of it. */
function doneBy({context, document}: Source, norm: string, name: string): {first: number; last: number} | undefined {
  const {tokens} = document
  const bases = basesOf(norm)
  for (const by of context.get(wordPlaces).of('by')) {
    const {sentence} = tokens[by]!
    const run = [by + 1, by + 2, by + 3].map((k) => tokens[k]?.sentence === sentence ? nameOf(context, k) : undefined).find((one) => one)
    if (!run || surnameOf(run) !== name) continue
    for (let at = by - 1; at >= Math.max(1, by - AFTER) && tokens[at]!.sentence === sentence; at--) {
      const {info, kind} = tokens[at]!
      if (kind === 'word' && /^(?:and|but|who|which|that|as|when|while|after|before)$/.test(info.norm)) break
      if (kind !== 'word' || !basesOf(info.norm).some((base) => bases.includes(base))) continue
      if (tokens.slice(Math.max(0, at - BEFORE), at).some((token) => token.sentence === sentence && BE.test(token.info.norm))) return {first: at, last: run.last}
      break
    }
  }
  return undefined
}

/** Whether a source may tell of its being done to somebody: the name behind the word, or 'was' with it. */
function isDoneTo({context, document}: Source, norm: string, name: string): boolean {
  const {tokens} = document
  const bases = basesOf(norm)
  return context.get(wordPlaces).of(name).some((k) => {
    const {sentence} = tokens[k]!
    for (let at = Math.max(0, k - 5); at < Math.min(tokens.length, k + 7); at++) {
      const {info, kind, sentence: own} = tokens[at]!
      if (own !== sentence || kind !== 'word' || !basesOf(info.norm).some((base) => bases.includes(base))) continue
      if (at < k && !tokens.slice(at, k).some((token) => token.info.norm === 'by')) return true
      if (at > k && tokens.slice(k, at).some((token) => BE.test(token.info.norm))) return true
    }
    return false
  })
}
