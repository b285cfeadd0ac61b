import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {soundsAlike} from '../../../evidence/names/transliterations.js'
import {usualness} from '../../../evidence/words/thesaurus.js'
import {carriedWords, standsAlone} from '../../../evidence/names/names.js'
import {nameRuns} from '../../../mentions/names/name-runs.js'
import type {NameRun} from '../../../mentions/names/name-runs.js'
import {placeAt} from '../../../mentions/places/places.js'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Every country has one, and reports speak of it by its kind.
const GENERIC = of('parliament government cabinet treasury senate congress court ministry minister ministers state crown church army navy police opposition council commission division bench department directorate bureau secretariat registry magistrate magistrates tribunal assembly embassy consulate house commons lords republic test tests appeals appeal circuit guard cup league championship region office county bar league stadium')
// As wide as a sea: a source that names a country there has said as much.
const WIDE = of('pacific atlantic mediterranean caribbean arctic antarctic baltic gulf europe european africa african asia asian oceania balkans balkan scandinavia scandinavian nordic levant sahel maghreb latin indian african-american eurasia continent west western east eastern north northern south southern')
// Another way to write a date.
const FEASTS = /^(?:boxing day|new years?(?: day| eve)?|christmas (?:day|eve)|good|thanksgiving|ramadan|eid(?: al fitr| al adha)?|diwali|independence day|labou?r day|memorial day|bank holiday|may day|midsummer|hogmanay|passover|hanukkah|yom kippur)$/
const USUAL = 4

/** Whether the words [first, last) of a name, which no source has, may yet be no fault. */
export function isUnsure(context: Context, run: NameRun, first: number, last: number): boolean {
  const {tokens} = context.document
  const words = tokens.slice(first, last).filter(({kind}) => kind === 'word').map(({info}) => info.norm)
  if (words.length === 0 || run.acronym) return false
  if (FEASTS.test(words.join(' '))) return true
  if (words.every((word) => GENERIC.has(word) || WIDE.has(word))) return true
  if (words.length > 1 && isHeadWord(words.at(-1)!) && words.every((word) => usualness(word) >= USUAL)) return true
  if (givenAlone(context, run, last) || isCounty(context, first, last) || isDateline(context, first)) return true
  return words.length === 1 && context.sources.some((source) => soundsAlike(source, words[0]!))
}

/** The given name of somebody whom the sources call by the surname alone. */
function givenAlone(context: Context, run: NameRun, last: number): boolean {
  const surname = run.words.at(-1)!
  return run.words.length === 2 && last === run.last - 1 && !isHeadWord(surname) && isGivenName(context.facts, run.words[0]!) && context.sources.some((source) => standsAlone(source, surname))
}

/** 'Larkhill, West Halden,': what says where a place lies that the sources name without. */
function isCounty(context: Context, first: number, last: number): boolean {
  const {tokens} = context.document
  const [before, next] = [tokens[first - 1], tokens[last]]
  if (before?.text !== ',' || (next && next.sentence === before.sentence && !/^[,.)—–-]$/.test(next.text))) return false
  const town = context.get(nameRuns).find((run) => run.last === first - 1)
  if (!town || tokens[town.first - 1]?.text === ',' || isCity(context, first)) return false
  const led = tokens[town.first - 1]
  return (led?.sentence !== before.sentence || /^(?:in|at|of|from|near|outside)$/.test(led.info.norm)) && context.sources.some((source) => carriedWords(context, source, town).length === town.words.length)
}

function isCity(context: Context, first: number): boolean {
  const place = placeAt(context, first)
  return place?.cities !== undefined && !place.region
}

const DATELINE = 14

/** The place from which the draft is sent: 'HALDEN, Norway —'. */
function isDateline({document: {tokens, blocks}}: Context, first: number): boolean {
  const {block} = tokens[first]!
  const begin = blocks[block]!.first
  const head = tokens[begin]!
  if (first - begin > 3 || (head.info.shape !== 'capitals' && first !== begin)) return false
  for (let k = first; k < begin + DATELINE && tokens[k]?.block === block; k++) {
    const {text, kind, info, spaceBefore} = tokens[k]!
    if (/^(?:[–—]|--)$/.test(text) || (text === '-' && spaceBefore) || (text === ':' && info && head.info.shape === 'capitals')) return head.info.shape === 'capitals'
    if (kind === 'word' && info.shape === 'lower') return false
  }
  return false
}
