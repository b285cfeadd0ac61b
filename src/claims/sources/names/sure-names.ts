import type {Context} from '../../../context.js'
import {foldedFacts} from '../../../evidence/names/folded-facts.js'
import {usualness} from '../../../evidence/words/thesaurus.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isFunctionWord} from '../../../mentions/words/function-words.js'
import {nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import {isHonorific} from '../../../mentions/names/names.js'
import {isCalling, seemsOrdinary} from '../../../mentions/names/openers.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {placeAt} from '../../../mentions/places/places.js'

const SPEAKS = new Set(['said', 'says', 'told', 'tells', 'added', 'adds', 'explained', 'warned', 'wrote', 'replied', 'insisted', 'admitted', 'denied', 'recalled', 'joked', 'declined'])
const CLUB_ROLES = new Set(['boss', 'manager', 'striker', 'midfielder', 'defender', 'winger', 'goalkeeper', 'keeper', 'forward', 'fly-half', 'prop'])

/**
 * Whether the capitalised word at the head of a sentence, which no source has, is a name: several words with capitals, one met elsewhere
 * in the text, a place that the fact base knows, or a word that only a name would stand for there. What has an ordinary word's form is none.
 */
export function isSurelyName(context: Context, run: NameRun): boolean {
  if (run.acronym) return true
  const {document: {tokens}} = context
  const [word] = run.words
  if (word === undefined) return false
  if (context.get(nameRuns).some((other) => !other.opens && other.words.includes(word))) return true
  if (countryAt(context, run.first)) return true
  const place = placeAt(context, run.first)
  if (place && (!isOrdinary(word) || foldedFacts(context.facts).seatedIn.has(place.name))) return true
  if (run.last - run.first > 1) return tokens.slice(run.first + 1, run.first + 3).some(({info, joined, index}) => index < run.last && info.shape === 'capital' && !joined)
  return !isOrdinary(word) && acts(context, run)
}

// Used more than once or twice in the texts of the thesaurus.
const USUAL = 2

/** 'Union leaders', 'Counsel said': a word that has its capital from the head of the sentence as likely as not. */
function isOrdinary(word: string): boolean {
  return seemsOrdinary(word) || usualness(word) >= USUAL
}

/** 'Lund said', "Lund's ferry", 'Lund, the mayor,', 'Lund, 41,'. */
function acts({document: {tokens}, facts}: Context, {first, last}: NameRun): boolean {
  const token = tokens[first]!
  const [next, after, third] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  // Most words that end so are of several things: 'Ferries said'. A surname may, where it is known for one.
  const several = token.info.norm.endsWith('s') && !token.info.norm.endsWith('ss') && facts.bySurname(token.info.norm).length === 0
  if (several || !next || next.sentence !== token.sentence) return false
  if (token.tail === "'s" || token.tail === '’s') return true
  if (token.tail) return false
  if (SPEAKS.has(next.info.norm) || CLUB_ROLES.has(next.info.norm)) return true
  if (next.text !== ',' || !after) return false
  if (after.info.norm === 'who' || after.info.norm === 'aged') return true
  if (after.info.shape === 'figures' && tokens[last + 2]?.text === ',') return true
  return (after.info.norm === 'the' || after.info.norm === 'a' || after.info.norm === 'an') && third !== undefined && (isCalling(third.info.norm) || isHonorific(third.info.norm))
}

const TELLS = new Set([...SPEAKS, 'who', 'whose', 'aged'])

/** Places and bodies have other names in other languages; people who speak, or have a title, keep theirs. */
export function isSpeaker({document: {tokens}}: Context, {first, last, acronym}: NameRun): boolean {
  if (acronym) return false
  const before = tokens[first - 1]?.info.norm ?? ''
  const after = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last]
  return isHonorific(before) || (last - first > 1 && (TELLS.has(after?.info.norm ?? '') || before === 'said' || before === 'says'))
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** 'Q2' where the sources say 'the second quarter', or name no quarter at all; 'YoY'. */
export function isUsualPeriod({sources}: Context, {words}: NameRun): boolean {
  const [word] = words
  if (words.length !== 1 || word === undefined || !/^(?:q[1-4]|yoy|y\/y|h[12]|fy)$/.test(word)) return false
  if (!word.startsWith('q')) return true
  const named = sources.flatMap(({document: {tokens}, context}) => [
    ...context.get(wordPlaces).like('quarter').map((index) => tokens[index - 1]?.info.norm ?? ''),
    ...[1, 2, 3, 4].filter((n) => context.get(wordPlaces).of(`q${n}`).length > 0).map((n) => QUARTERS[n - 1]!)
  ]).filter((one) => QUARTERS.includes(one))
  return named.length === 0 || named.includes(QUARTERS[Number(word.charAt(1)) - 1]!)
}

/** 'AI-assisted', 'COVID-19': what hangs on a name by a hyphen and is none itself. */
export function isHanging({document: {tokens}}: Context, first: number, last: number): boolean {
  const {joined, info} = tokens[first]!
  if (!joined || last > first + 1) return false
  if (tokens[first - 1]?.info.norm === 'covid') return true
  return info.shape === 'lower' && (isFunctionWord(info.norm) || /(?:ed|ing|en|led|style|free|wide|like|owned|born|run|backed)$/.test(info.norm))
}
