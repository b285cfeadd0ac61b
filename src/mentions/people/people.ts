import type {Context} from '../../context.js'
import type {Facts, Person} from '../../facts/index.js'
import {textOf, wordIds} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {WordSet} from '../../text/word-set.js'
import {Lexicon} from '../words/lexicon.js'
import {isNameWord} from '../words/words.js'

/** Somebody named: tokens [first, last). */
export interface PersonMention {
  first: number
  last: number
  /** Everyone of this name in the fact base; never empty. */
  people: readonly Person[]
  /** Full name or alias, and not the surname alone. */
  full: boolean
}

const lexicons = new WeakMap<Facts, Lexicon<number>>()

/** People by number: of thousands a text names few. */
function lexiconOf({facts}: Context): Lexicon<number> {
  let lexicon = lexicons.get(facts)
  if (!lexicon) {
    lexicon = new Lexicon(function* (): Generator<[string, number]> {
      let seen = new Set<string>()
      let last = -1
      for (const [name, id] of facts.names()) {
        if (id !== last) seen = new Set()
        last = id
        if (seen.has(name) || !/[\s-]/.test(name)) continue
        seen.add(name)
        yield [name.includes(',') ? name.replace(/,/g, '') : name, id]
      }
    }())
    lexicons.set(facts, lexicon)
  }
  return lexicon
}

const LONGEST = 6
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** Everyone named in full, in order. */
export function fullNames(context: Context): PersonMention[] {
  const out: PersonMention[] = []
  for (const {first, last, entry: id} of lexiconOf(context).scan(context.document)) {
    const entry = context.facts.person(id)!
    const before = out.at(-1)
    if (before && before.first === first) before.people = [...before.people, entry]
    else if (!before || first >= before.last) out.push({first, last, people: [entry], full: true})
  }
  return out
}

/** The person named from this token on: the full name, or the surname alone. Nobody where the name goes on ('Donald Trump Jr.'). */
export function personAt(context: Context, index: number): PersonMention | undefined {
  const {tokens} = context.document
  if (!tokens[index] || tokens[index].kind !== 'word') return undefined
  const matches = lexiconOf(context).at(context.document, index)
  const found: PersonMention | undefined = matches[0]
    ? {first: index, last: matches[0].last, people: [...new Set(matches.map(({entry}) => context.facts.person(entry)!))], full: true}
    : surnameAt(context, index)
  return found && !goesOn(context, found) ? found : undefined
}

function goesOn(context: Context, {last, full}: PersonMention): boolean {
  const {tokens, blocks} = context.document
  const end = tokens[last - 1]!
  const next = tokens[last]
  if (!next || next.block !== end.block) return false
  const comma = next.text === ',' ? tokens[last + 1] : next
  if (comma && comma.block === end.block && GENERATION.test(comma.info.norm)) return true
  if (next.joined) return true
  if (end.tail !== '' || !isNameWord(next) || next.sentence !== end.sentence) return false
  // In a headline every word may have its capital.
  return !(full && blocks[end.block]!.kind === 'heading')
}

// In a headline, where every word may have its capital, these are rather the words: 'Prime Minister May Call Vote'.
const WORDS = new Set('may will mark rice major long king hunt brown grant bush page pope wade ban can moon fox park rain young wise short low hope'.split(' '))

function surnameAt(context: Context, index: number): PersonMention | undefined {
  const {tokens, blocks} = context.document
  const start = tokens[index]!
  if (WORDS.has(start.info.norm) && (start.info.shape === 'capitals' || blocks[start.block]!.kind === 'heading' || blocks[start.block] === context.document.headline)) return undefined
  for (let last = Math.min(index + 3, tokens.length); last > index; last--) {
    const end = tokens[last - 1]!
    if (end.block !== start.block || end.kind !== 'word' || end.info.shape === 'lower' && last - index === 1) continue
    const people = context.facts.bySurname(fold(textOf(context.document, index, last)))
    if (people.length > 0 && start.info.shape !== 'lower') return {first: index, last, people, full: false}
  }
  return undefined
}

/** The person whose name ends before token `end`. A surname alone counts only after Mr, Mrs or Ms, or where the text has the full name. */
export function personBefore(context: Context, end: number): PersonMention | undefined {
  const {tokens} = context.document
  const token = tokens[end - 1]
  if (!token || token.kind !== 'word' || token.info.shape === 'lower' && !token.joined) return undefined
  const lexicon = lexiconOf(context)
  for (let k = Math.max(0, end - LONGEST); k < end - 1; k++) {
    if (tokens[k]!.block !== token.block) continue
    const matches = lexicon.at(context.document, k)
    if (matches[0]?.last !== end) continue
    // 'Jean Marie Macron' is another man than Marie Macron.
    const before = tokens[k - 1]
    if (before && before.sentence === token.sentence && isNameWord(before) && !/^(?:president|chancellor|minister|premier|king|queen)$/.test(before.info.norm)) return undefined
    return {first: k, last: end, people: [...new Set(matches.map(({entry}) => context.facts.person(entry)!))], full: true}
  }
  const introduced = introducedBy(context, token.info.norm)
  const titled = /^(?:mr|mrs|ms)$/.test(tokens[end - 2]?.info.norm ?? '')
  if (!titled && (introduced.length === 0 || isNameWord(tokens[end - 2]))) return undefined
  const people = introduced.length > 0 ? introduced : context.facts.bySurname(token.info.norm)
  return people.length > 0 ? {first: end - 1, last: end, people, full: false} : undefined
}

/** Those whom the text names in full and who go by this surname. */
export function introducedBy(context: Context, surname: string): readonly Person[] {
  const known = context.facts.bySurname(surname)
  if (known.length === 0) return []
  const named = context.get(namedInFull)
  return known.filter((person) => named.has(person))
}

function namedInFull(context: Context): Set<Person> {
  return new Set(context.get(fullNames).flatMap(({people}) => people))
}

/** Whether the text gives this surname to somebody else too: 'Boris Johnson' where only Lyndon is known. */
export function hasNamesake(context: Context, {first, last}: PersonMention): boolean {
  return context.get(namesakes)(last - 1).some((index) => index < first || index >= last)
}

/** For a token, where its word is the surname of somebody whom the facts do not know. Each word is looked for once. */
function namesakes({document, get}: Context): (index: number) => readonly number[] {
  const {tokens} = document
  const ids = wordIds(document)
  const known = new Uint8Array(tokens.length)
  for (const {first, last} of get(fullNames)) known.fill(1, first + 1, last)
  const places = new Map<number, number[]>()
  return (index) => {
    const id = ids[index]!
    let out = places.get(id)
    if (out) return out
    places.set(id, (out = []))
    if (id === 0) return out
    for (let i = 1; i < ids.length; i++) {
      if (ids[i] !== id || known[i] === 1) continue
      const before = tokens[i - 1]!
      if (before.sentence === tokens[i]!.sentence && before.tail === '' && isNameWord(before) && !TITLES.has(before)) out.push(i)
    }
    return out
  }
}

const TITLES = new WordSet('president|chancellor|minister|premier|king|queen|mr|mrs|ms|dr|sir')
