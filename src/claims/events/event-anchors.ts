import type {Context} from '../../context.js'
import type {EventRecord, Person} from '../../facts/index.js'
import type {EventMentions} from '../../mentions/events/event-words.js'
import {actorsOf, eventsWith, findEventWords} from '../../mentions/events/event-words.js'
import type {Sentence, Token} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {WordSet} from '../../text/word-set.js'
import type {Found} from './event-editions.js'
import {ofName, ofSeries, otherEditions} from './event-editions.js'

/**
 * Words that speak of a recorded event: tokens [first, last) and the records that they can mean. The records are bound by a
 * name, by a series and its edition, by who took part and a word for what they did, or by a cue and such a word; never by a
 * place alone.
 */
export interface EventAnchor {
  first: number
  last: number
  sentence: Sentence
  records: readonly EventRecord[]
  by: 'name' | 'series' | 'people' | 'cue'
  /** Whether a word of the sentence left only some of the records that the people alone would allow. */
  narrowed: boolean
}

const PARTNERS = new WordSet('he|his|him|she|her|they|their|them|two|both|pair|leaders|presidents|president|leader|counterpart|counterparts|men|latter|visitor|guest|host')
// More leaders than these in a sentence, and who met whom is anyone's guess.
const CROWD = 5
/** Every anchor of the document, in order. */
export function findEventAnchors(context: Context): EventAnchor[] {
  const {document} = context
  const mentions = context.get(findEventWords)
  if (mentions.names.length === 0 && mentions.series.length === 0 && mentions.people.length === 0 && mentions.cues.length === 0) return []
  const out: EventAnchor[] = []
  const by = new BySentence(mentions, document.tokens)
  for (const index of by.sentences()) {
    const sentence = document.sentences[index]!
    const taken: {first: number; last: number}[] = []
    const add = (anchor: Found) => {
      if (anchor.records.length === 0 || taken.some((one) => one.first < anchor.last && anchor.first < one.last)) return
      taken.push(anchor)
      out.push({sentence, ...anchor})
    }
    const at = by.of(index)
    for (const {first, last, entry} of at.names) add(ofName(context, first, last, entry.events))
    for (const {first, last, entry} of at.series) {
      const found = ofSeries(context, first, last, entry.series.id)
      if (found) add(found)
      for (const other of otherEditions(context, sentence, last, entry.series.id)) add(other)
    }
    const again = takenUp(context, sentence, out)
    if (again) add(again)
    ofPeople(context, by, index, add)
    ofCues(context, sentence, at, add)
    ofOne(context, sentence, at, add)
  }
  return out.sort((a, b) => a.first - b.first)
}

const NO_ANCHORS: readonly EventAnchor[] = []

/** The anchors of each sentence. */
export function anchorsBySentence(context: Context): (sentence: number) => readonly EventAnchor[] {
  const by = new Map<number, EventAnchor[]>()
  for (const anchor of context.get(findEventAnchors)) {
    const list = by.get(anchor.sentence.index)
    if (list) list.push(anchor)
    else by.set(anchor.sentence.index, [anchor])
  }
  return (sentence) => by.get(sentence) ?? NO_ANCHORS
}

type Add = (anchor: Found) => void

const TAKEN_UP = /^(?:signed|adopted|held|concluded|reached|initialled|initialed|fought|launched|agreed|sealed|struck)$/

/** 'It was signed in Rome', right after a sentence that names one event alone. */
function takenUp({document}: Context, sentence: Sentence, found: readonly EventAnchor[]): Found | undefined {
  const {tokens} = document
  const at = sentence.first + 2
  if (!/^(?:it|this)$/.test(tokens[sentence.first]!.info.norm) || !/^(?:was|is)$/.test(tokens[at - 1]?.info.norm ?? '')) return undefined
  const verb = /^(?:first|then|finally|only|not)$/.test(tokens[at]?.info.norm ?? '') ? at + 1 : at
  if (!TAKEN_UP.test(tokens[verb]?.info.norm ?? '')) return undefined
  const before = found.filter((one) => one.sentence.index === sentence.index - 1 && one.sentence.block === sentence.block)
  const [only, ...more] = before
  if (!only || only.by !== 'name' || more.length > 0) return undefined
  return {first: verb, last: verb + 1, records: only.records, by: 'name', narrowed: true}
}

/** Leaders who took part and a word for what they did: 'His talks with Vladimir Putin', 'where Trump and Kim shook hands'. */
function ofPeople(context: Context, by: BySentence, index: number, add: Add): void {
  const at = by.of(index)
  if (at.words.length === 0) return
  const {document} = context
  const sentence = document.sentences[index]!
  // Nobody in reach: most sentences end here.
  if (at.people.length === 0 && by.of(index - 1).people.length === 0 && by.of(index - 2).people.length === 0) return
  const here = at.people.flatMap(({entry}) => [...entry])
  if (new Set(here).size === 0 && !hasPartner(document.tokens, sentence)) return
  if (at.people.length > 2 * CROWD) return
  const partners = new Set<Person>(here)
  const explicit = at.people.length
  if (explicit < 2 || hasPartner(document.tokens, sentence)) {
    for (const before of [index - 1, index - 2]) {
      const earlier = document.sentences[before]
      if (!earlier || earlier.block < sentence.block - 1) break
      for (const {entry} of by.of(before).people) for (const person of entry) partners.add(person)
      if (partners.size >= 2 && explicit > 0) break
    }
  }
  if (partners.size < 2) return
  const hereSet = new Set(here)
  const allowed = (event: EventRecord): boolean => {
    const people = actorsOf(context.facts, event)
    if (people.length < 2) return false
    const present = people.filter((person) => partners.has(person)).length
    if (explicit > 0 && !people.some((person) => hereSet.has(person))) return false
    return present === people.length || (people.length > 2 && present >= 2 && !event.needsAll)
  }
  const all = [...new Set([...partners].flatMap((person) => eventsWith(context.facts, person)))].filter(allowed)
  if (all.length === 0) return
  let records: EventRecord[] | undefined
  let narrowed = false
  for (const {entry} of at.words) {
    const fitting: EventRecord[] = (records ?? all).filter((event) => entry.events.has(event))
    if (fitting.length === 0) continue
    if (records && fitting.length < records.length && fitting.every((event) => !entry.general.has(event))) narrowed = true
    records = fitting
  }
  if (!records || records.length === 0) return
  if (records.length < all.length && at.words.some(({entry}) => all.some((event) => !entry.events.has(event)) && all.every((event) => !entry.general.has(event)))) narrowed = true
  for (const {first, last, entry} of at.words) {
    if (records.some((event) => entry.events.has(event))) add({first, last, records, by: 'people', narrowed})
  }
}

function hasPartner(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i < last; i++) if (PARTNERS.has(tokens[i])) return true
  return false
}

/** 'three reactors melted down at Fukushima Daiichi': a cue and a word of the same record in one sentence. */
function ofCues(context: Context, sentence: Sentence, at: EventMentions, add: Add): void {
  for (const word of at.words) {
    const {events} = word.entry
    const long = word.last - word.first >= UNMISTAKABLE && events.size === 1
    if (!long && at.cues.length === 0) continue
    const cued = at.cues.flatMap(({last, entry}) => entry.events.filter((event) => events.has(event) && (!common(entry.events, event) || last === word.first || namesParticipant(context, sentence, event))))
    const records = long ? [...events] : [...new Set(cued)]
    const narrowed = records.some((event) => !word.entry.general.has(event))
    if (records.length > 0) add({first: word.first, last: word.last, records, by: 'cue', narrowed})
  }
}

// 'voted to leave the European Union' is as good as a name.
const UNMISTAKABLE = 4
// A cue of more records than these ('EU', 'NATO') says little by itself.
const SHARED = 3

function common(events: readonly EventRecord[], event: EventRecord): boolean {
  return events.length > SHARED || event.needsAll || !event.cues.some((cue) => /^\p{Lu}/u.test(cue) && !/^\p{Lu}{2,}$/u.test(cue))
}

/** Whether the sentence names the city, or a country that took part; all of them, where the record asks for all. */
function namesParticipant({document}: Context, {first, last}: Sentence, {participants, needsAll, at}: EventRecord): boolean {
  const words = new Set<string>()
  for (let i = first; i < last; i++) words.add(document.tokens[i]!.info.norm)
  const named = participants.flatMap(({country}) => (country ? [country] : [])).map(({name, names, demonyms}) =>
    [name, ...names, ...demonyms].some((one) => foldedWords(one).every((word) => words.has(word)))
  )
  if (!needsAll && at.some(({city}) => city !== undefined && fold(city).split(/[\s-]+/).every((word) => words.has(word)))) return true
  return named.length > 0 && (needsAll ? named.every(Boolean) : named.some(Boolean))
}

// Between who and what: 'Mandela was then finally released'.
const BETWEEN = 4
const OF_WHOM = /^(?:of|against|on)$/

/** What one person, body or state did or underwent: 'Mandela walked free', 'South Sudan became independent', 'the death of Diana'. */
function ofOne(context: Context, sentence: Sentence, at: EventMentions, add: Add): void {
  const {tokens} = context.document
  for (const {first, last, entry} of at.words) {
    if (entry.ofOne.length === 0) continue
    const records = entry.ofOne.filter((event) => {
      const country = event.participants[0]!.country
      if (country) return endsWithName(tokens, sentence, first, [country.name, ...country.names])
      const actor = actorsOf(context.facts, event)[0]
      return actor !== undefined && at.people.some((person) => person.entry.length === 1 && person.entry[0] === actor && beside(tokens, person, first, last))
    })
    if (records.length > 0) add({first, last, records, by: 'cue', narrowed: true})
  }
}

function beside(tokens: readonly Token[], person: {first: number; last: number}, first: number, last: number): boolean {
  if (person.first >= last) return person.first - last <= 1 && (person.first === last || OF_WHOM.test(tokens[last]!.info.norm))
  // 'The driver of Diana was killed' is not about her.
  if (first - person.last > BETWEEN || person.last > first || /^(?:of|with|by|to|for|from|like)$/.test(tokens[person.first - 1]?.info.norm ?? '')) return false
  for (let i = person.last; i < first; i++) if (tokens[i]!.kind !== 'word' || tokens[i]!.info.shape !== 'lower') return false
  return tokens[person.last - 1]!.tail === '' || first === person.last
}

const wordsOfName = new Map<string, readonly string[]>()

function foldedWords(name: string): readonly string[] {
  let words = wordsOfName.get(name)
  if (!words) {
    words = fold(name).split(/[\s-]+/)
    wordsOfName.set(name, words)
  }
  return words
}

function endsWithName(tokens: readonly Token[], sentence: Sentence, before: number, names: readonly string[]): boolean {
  return names.some((name) => {
    const words = foldedWords(name)
    const from = before - words.length
    return from >= sentence.first && words.every((word, i) => tokens[from + i]!.info.norm === word)
  })
}

const NOTHING: EventMentions = {names: [], series: [], people: [], cues: [], words: []}

/** The mentions of each sentence. */
class BySentence {
  private readonly map = new Map<number, EventMentions>()

  constructor(mentions: EventMentions, tokens: readonly Token[]) {
    for (const kind of Object.keys(mentions) as (keyof EventMentions)[]) {
      for (const match of mentions[kind]) {
        const {sentence} = tokens[match.first]!
        let found = this.map.get(sentence)
        if (!found) {
          found = {names: [], series: [], people: [], cues: [], words: []}
          this.map.set(sentence, found)
        }
        ;(found[kind] as typeof match[]).push(match)
      }
    }
  }

  of(sentence: number): EventMentions {
    return this.map.get(sentence) ?? NOTHING
  }

  sentences(): number[] {
    return [...this.map.keys()].sort((a, b) => a - b)
  }
}
