import type {Context} from '../../../context.js'
import {isGivenName} from '../../../evidence/names/given-names.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {namedPlaces} from '../../../evidence/names/known-places.js'
import {seemsPlace} from '../../../evidence/names/place-names.js'
import {placesOf} from '../../../evidence/names/name-words.js'
import {isClubWord} from '../../../evidence/names/short-forms.js'
import {soundsAlike} from '../../../evidence/names/transliterations.js'
import {carriedWords, standsAlone} from '../../../evidence/names/names.js'
import {nameRuns} from '../../../mentions/names/name-runs.js'
import type {NameRun} from '../../../mentions/names/name-runs.js'
import {countryAt} from '../../../mentions/places/countries.js'
import {placeAt} from '../../../mentions/places/places.js'
import {fold} from '../../../text/fold.js'
import {bearsAlone} from './mixed-names.js'
import type {NearName} from './near-names.js'
import {areOrdinary, inTitleCase} from './ordinary-words.js'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Every country has one, and reports speak of it by its kind.
const GENERIC = of('parliament government cabinet treasury senate congress court ministry minister ministers state crown church army navy police opposition council commission division bench department directorate bureau secretariat registry magistrate magistrates tribunal assembly embassy consulate house commons lords republic test tests appeals appeal circuit guard cup league championship region office county bar league stadium')
// As wide as a sea: a source that names a country there has said as much.
const WIDE = of('pacific atlantic mediterranean caribbean arctic antarctic baltic gulf europe european africa african asia asian oceania balkans balkan scandinavia scandinavian nordic levant sahel maghreb latin indian african-american eurasia continent west western east eastern north northern south southern')
// Another way to write a date.
const FEASTS = /^(?:boxing day|new years?(?: day| eve)?|christmas (?:day|eve)|good|thanksgiving|ramadan|eid(?: al fitr| al adha)?|diwali|independence day|labou?r day|memorial day|bank holiday|may day|midsummer|hogmanay|passover|hanukkah|yom kippur)$/

/** Whether the words [first, last) of a name, which no source has, may yet be no fault. */
export function isUnsure(context: Context, run: NameRun, first: number, last: number, near: NearName | undefined): boolean {
  const {tokens} = context.document
  const words = tokens.slice(first, last).filter(({kind}) => kind === 'word').map(({info}) => info.norm)
  if (words.length === 0) return false
  // Most that sources have in full have an acronym, too: one is held against them where they have another in its place.
  if (run.acronym && !countryAt(context, run.first)) return near?.run.acronym !== true
  // "St George's Day"
  if (FEASTS.test(words.join(' ')) || (words.length < 4 && (words.at(-1) === 'day' || tokens[last]?.info.norm === 'day' && tokens[last].info.shape === 'capital'))) return true
  if (words.every((word) => GENERIC.has(word) || WIDE.has(word))) return true
  // 'Bronwen Price' where the sources have a Bronwen Pugh.
  if (near?.alike && near.run.words.length === run.words.length && last - first === 1 && run.words.filter((word) => !near.run.words.includes(word)).length === 1 && !inTitleCase(context, first)) return false
  if ((last === first + 1 && !run.acronym && areOrdinary(context, run, first, last)) || isThing(context, run, near) || isRuler(context, run) || isFuller(context, run, first, last) || mayLieThere(context, run) || (last === first + 1 && inTitleCase(context, first)) || isFromRegion(context, first, last)) return true
  if (givenAlone(context, run, last) || isCounty(context, first, last) || isDateline(context, first)) return true
  return words.length === 1 && context.sources.some((source) => soundsAlike(source, words[0]!))
}

const DETERMINES = /^(?:a|an|the|his|her|its|their|my|our|your|this|that|some|every|no)$/
// Known to all, and no body.
const NOTIONS = of('brexit internet olympics olympian covid coronavirus renaissance reformation enlightenment holocaust bible koran quran torah googled tudor tudors victorian victorians georgian edwardian elizabethan jacobean stuart regency norman viking vikings roman romans christ jesus god')

/** 'his Thermos', 'the Bundesliga match': a thing of one word, as brands and leagues are; people have no article. */
function isThing(context: Context, {first, last, words}: NameRun, near: NearName | undefined): boolean {
  const {tokens} = context.document
  if (words.length > 1 || last > first + 1 || countryAt(context, first)) return false
  const before = tokens[first - 1]
  return NOTIONS.has(words[0]!) || (near === undefined && before !== undefined && before.sentence === tokens[first]!.sentence && DETERMINES.test(before.info.norm) && !tokens[first]!.tail)
}

/** 'Goldman Sachs' where the sources have Goldman, 'Washington Post' where they have the Post, 'Santiago de Compostela' where they have Santiago: the rest of a name of which they have the one word alone. */
function isFuller(context: Context, {words, first: begin, last: end}: NameRun, first: number, last: number): boolean {
  if (words.length < 2 || (isGivenName(context.facts, words[0]!) && placeAt(context, begin)?.last !== end)) return false
  const known = first > begin && last === end ? words[0]! : last < end && first === begin && isHeadWord(words.at(-1)!) ? words.at(-1)! : undefined
  return known !== undefined && context.sources.some((source) => bearsAlone(source, known)) && !isClubWord(words.at(-1)!)
}

/** 'Spain' where the sources have a Valencia, and there are several; the place from which the draft is sent. */
function mayLieThere(context: Context, run: NameRun): boolean {
  const countries = countryAt(context, run.first)?.countries
  if (countries?.some(({id}) => context.sources.some((source) => source.context.get(namedPlaces).possible.has(id)))) return true
  const [head] = context.get(nameRuns)
  return head !== undefined && head.first !== run.first && head.words.join(' ') === run.words.join(' ') && isDateline(context, head.first)
}

/** 'Queen Elizabeth' where the sources speak of the Queen. */
function isRuler({document: {tokens}, sources}: Context, {first, words}: NameRun): boolean {
  const title = tokens[first - 1]
  return words.length === 1 && title !== undefined && /^(?:king|queen|pope|emperor|empress|sultan|emir)$/.test(title.info.norm) && sources.some((source) => placesOf(source, title.info.norm).some((index) => source.document.tokens[index]!.info.shape === 'capital'))
}

/** 'Yorkshire-born', 'Yorkshireman' where the sources have a town there, or may: a region of a country of which they speak. */
function isFromRegion(context: Context, first: number, last: number): boolean {
  const {document: {tokens}, facts, sources} = context
  const {joined, info} = tokens[first]!
  if (last > first + 2 || (!/(?:wo)?m[ae]n$/.test(info.norm) && !(tokens[first + 1]?.joined && !joined))) return false
  const name = info.norm.replace(/(?:wo)?m[ae]n$/, '').replace(/-(?:born|based|bred|raised)$/, '')
  return facts.regions.some((region) => fold(region.name) === name && sources.some((source) => source.context.get(namedPlaces).countries.has(region.countries[0] ?? '')))
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
  if (!town || tokens[town.first - 1]?.text === ',' || isCity(context, first) || isGivenName(context.facts, tokens[first]!.info.norm) || !(placeAt(context, town.first) ?? seemsPlace(context, town))) return false
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
