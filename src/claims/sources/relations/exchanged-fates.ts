import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {nameRuns} from '../../../mentions/names/name-runs.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {placeAt} from '../../../mentions/places/places.js'
import {findAges} from '../../../mentions/people/ages.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import type {Document} from '../../../text/document.js'
import {ownWords, surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

type Fate = 'dead' | 'hurt' | 'held'

const FATES: readonly (readonly [Fate, RegExp])[] = [
  ['dead', /^(?:died|dies|dead|die|dying|killed|killing|kill|kills|murder|murdered|murdering|death|deaths|fatal|fatally|body|bodies|victims?|manslaughter|late|funeral|posthumous\p{L}*|drowned|suicide|homicide|memorial|inquest|coroner|post-mortem|mortem|tributes?|lost|slain|massacre)$/u],
  ['hurt', /^(?:injur\p{L}+|hurt|wound\p{L}*|hospital|critical|stable|treated|surgery|burns|recovering|unconscious|attack\p{L}*|beaten|struck|hit|victims?|assault\p{L}*|stabb\p{L}+|shot|crash\p{L}*|knocked|collision|accident)$/u],
  ['held', /^(?:arrest\p{L}*|charg\p{L}+|detain\p{L}*|held|custody|jail\p{L}*|sentenc\p{L}+|convict\p{L}*|guilty|prison\p{L}*|accus\p{L}+|court|trial|suspects?|suspected|questioned|bail\p{L}*|remanded|imprison\p{L}*|admitted|admitting|appear\p{L}*|indicted|prosecut\p{L}+|police|suspicion|plead\p{L}*|pled|captured|gunman|gunmen|attackers?|killers?|murderers?|defendants?)$/u]
]
// What the text says was done to somebody, in so many words.
const TOLD = new Map<string, Fate>(([['dead', 'died killed murdered dead drowned'], ['hurt', 'injured wounded hurt stabbed'], ['held', 'arrested charged detained jailed sentenced convicted remanded imprisoned']] as const)
  .flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const)))
const STEP = new Set('a the has had have was were is are been being be later also then has found reported confirmed seriously critically fatally badly severely man woman boy girl teenager pensioner cyclist motorcyclist driver pedestrian year years old who'.split(' '))
const ONE = /^(?:he|she|him|her|his|they|them|their|man|woman|men|women|boys?|girls?|victims?|suspects?|pensioner|teenager|teenagers|driver|cyclist|pair|couple|both)$/
const HE = /^(?:he|him|his|they|them|their|man|men|boys?|victims?|suspects?|pair|couple|both)$/
const SHE = /^(?:she|her|they|them|their|woman|women|girls?|victims?|suspects?|pair|couple|both)$/
const REACH = 6
const AFTER = 2

/** A finder: what the text says befell somebody, where the source has it befall another, and something else befall him. */
export function exchangedFates(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const out: RelationFault[] = []
  for (const run of context.get(nameRuns)) {
    const told = fateAfter(document, run.last)
    const name = told && surnameOf(run)
    if (name === undefined || document.tokens[run.last - 1]!.tail || run.acronym || ownWords(run).some((word) => isHeadWord(word)) || placeAt(context, run.first) || countryAt(context, run.first)) continue
    push(out, sources, run.first, told!, (source) => source.context.get(wordPlaces).of(name).filter((k) => source.document.tokens[k]!.info.shape !== 'lower'))
  }
  for (const age of context.get(findAges)) {
    if (age.time !== 'now' || age.low !== age.high || age.owner.at === 'before' || (age.owner.at === 'after' && document.tokens[age.owner.index]?.info.shape !== 'lower')) continue
    const told = fateAfter(document, age.last)
    if (told) push(out, sources, age.first, told, (source) => source.context.get(findAges).filter((one) => one.low <= age.high && age.low <= one.high).map(({first}) => first))
  }
  return out
}

function push(out: RelationFault[], sources: readonly Source[], first: number, {fate, at, one}: {fate: Fate; at: number; one: RegExp}, mentionsIn: (source: Source) => readonly number[]): void {
  let other: {source: Source; index: number} | undefined
  for (const source of sources) {
    for (const index of mentionsIn(source)) {
      const found = fatesAround(source, index, one)
      if (found.has(fate)) return
      if (!other && [...fatesIn(source, source.document.tokens[index]!.sentence)].some((one) => one !== fate)) other = {source, index}
    }
  }
  if (!other || !hasFate(other.source, fate)) return
  out.push({first, last: at + 1, kind: 'fate', source: other.source, there: {first: other.index, last: other.index + 1}, instead: ''})
}

/** What befell somebody, right behind the words for him. */
function fateAfter({tokens}: Document, from: number): {fate: Fate; at: number; one: RegExp} | undefined {
  const {sentence} = tokens[from - 1]!
  let one = ONE
  for (let k = from; k < Math.min(tokens.length, from + REACH) && tokens[k]!.sentence === sentence; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word') {
      if (tokens[k]!.text === ',' && k === from) continue
      return undefined
    }
    const fate = TOLD.get(info.norm)
    if (fate) return {fate, at: k, one}
    if (/^(?:man|boy)$/.test(info.norm)) one = HE
    else if (/^(?:woman|girl)$/.test(info.norm)) one = SHE
    if (!STEP.has(info.norm)) return undefined
  }
  return undefined
}

function fatesIn({document}: Source, index: number): Set<Fate> {
  const out = new Set<Fate>()
  const sentence = document.sentences[index]
  if (!sentence) return out
  for (let k = sentence.first; k < sentence.last; k++) for (const [fate, words] of FATES) if (words.test(document.tokens[k]!.info.norm)) out.add(fate)
  return out
}

/** What may befall him in the sentence, and in those before and behind that speak of 'him' or 'the man'. */
function fatesAround(source: Source, index: number, one: RegExp): Set<Fate> {
  const {sentence} = source.document.tokens[index]!
  const out = new Set<Fate>()
  for (let k = sentence - 1; k <= sentence + AFTER; k++) {
    if (k === sentence || speaksOf(source, k, one)) for (const fate of fatesIn(source, k)) out.add(fate)
  }
  return out
}

function speaksOf({document}: Source, index: number, one: RegExp): boolean {
  const sentence = document.sentences[index]
  if (!sentence) return false
  for (let k = sentence.first; k < sentence.last; k++) if (one.test(document.tokens[k]!.info.norm)) return true
  return false
}

function hasFate({document}: Source, fate: Fate): boolean {
  const [, words] = FATES.find(([one]) => one === fate)!
  return document.tokens.some(({info}) => words.test(info.norm))
}
