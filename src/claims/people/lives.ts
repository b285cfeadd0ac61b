import type {Context} from '../../context.js'
import type {Person} from '../../facts/index.js'
import type {LifeMention} from '../../mentions/people/lives.js'
import {findLives} from '../../mentions/people/lives.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {isKin, isPart, mayBeOne, nameAt, wordsOf} from '../../mentions/names/name-spans.js'
import type {PersonMention} from '../../mentions/people/people.js'
import {fullNames, introducedBy} from '../../mentions/people/people.js'
import {merged} from '../../text/awaited-words.js'
import {capitalsOf, othersOf, textOf} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import type {Interval} from '../../time.js'
import {ownerOf} from '../language/subjects.js'

/** A birth that the text or the fact base knows, and a death where one is known. */
export interface Life {
  name: string
  born: Interval
  died: Interval | undefined
  /** Where the text says so; undefined for the fact base. */
  mention: LifeMention | undefined
  person: Person | undefined
}

/** Whether the text dates a birth, or names anybody whose birth the fact base has. */
export function mayKnow(context: Context): boolean {
  return context.get(textLives).size > 0 || context.get(hasRecordedBirth)
}

function hasRecordedBirth(context: Context): boolean {
  return context.get(fullNames).some(({people}) => people.some(({born}) => born !== undefined))
}

interface TextLife {
  mention: LifeMention
  who: Named
  words: readonly string[]
}

const NOBODY: readonly TextLife[] = []

/** The births and deaths of the text with those whom they are of, by their surnames and by their first names. */
function textLives(context: Context): ReadonlyMap<string, readonly TextLife[]> {
  const out = new Map<string, TextLife[]>()
  for (const mention of context.get(findLives)) {
    const who = ownerOf(context, mention.owner)
    if (!who) continue
    const words = wordsOf(context.document, who)
    for (const key of new Set([words.at(-1)!, words[0]!])) {
      const list = out.get(key)
      if (list) list.push({mention, who, words})
      else out.set(key, [{mention, who, words}])
    }
  }
  return out
}

/** Every birth that may be this person's; none where one of the same surname has no known birth. */
export function livesOf(context: Context, who: Named): Life[] {
  const words = wordsOf(context.document, who)
  const key = words.at(-1)!
  const all = context.get(textLives).get(key) ?? NOBODY
  const births = all.filter(({mention, words: others}) => mention.kind === 'born' && isSame(words, others))
  const deaths = all.filter(({mention, words: others}) => mention.kind === 'died' && isSame(words, others))
  if (births.length > 0) {
    if (births.length === 1 && context.get(namesakes).has(births[0]!.words.join(' '))) return []
    if (words.length === 1 && !isOnly(context, words[0]!, births[0]!.words)) return []
    // Two lives of one name, as of father and son: whose death it is cannot be told.
    const died = births.length === 1 ? deaths[0]?.mention.days : undefined
    return births.map(({mention, who: named}) => ({
      name: longest(context, named), born: mention.days, died, mention, person: undefined
    }))
  }
  const people = recorded(context, who, words)
  if (people.length === 0 || people.some(({born}) => born === undefined)) return []
  return people.map((person) => ({name: person.name, born: person.born!, died: deaths[0]?.mention.days ?? person.died, mention: undefined, person}))
}

function isSame(words: readonly string[], other: readonly string[]): boolean {
  if (mayBeOne(words, other)) return true
  // A first name alone.
  return words.length === 1 && other.length > 1 && other[0] === words[0]
}

/** The different names of the text that end in each surname, with where each stands first. */
function namesBySurname({document}: Context): ReadonlyMap<string, {who: Named; words: readonly string[]}[]> {
  const {tokens} = document
  const out = new Map<string, {who: Named; words: readonly string[]}[]>()
  let done = 0
  for (const k of merged(capitalsOf(document), othersOf(document))) {
    if (k < done || !isPart(tokens[k])) continue
    const who = nameAt(document, k)
    if (!who || who.last - who.first < 2) continue
    const words = wordsOf(document, who)
    const list = out.get(words.at(-1)!)
    if (!list) out.set(words.at(-1)!, [{who, words}])
    else if (list.length < MANY && !list.some((one) => one.words.length === words.length && one.words.every((word, i) => word === words[i]))) list.push({who, words})
    done = who.last
  }
  return out
}

const MANY = 12

/** Full names that the text gives to one person and to a relation of hers or his too. */
function namesakes({document}: Context): ReadonlySet<string> {
  const seen = new Set<string>()
  const out = new Set<string>()
  let done = 0
  for (const k of merged(capitalsOf(document), othersOf(document))) {
    if (k < done || !isPart(document.tokens[k])) continue
    const who = nameAt(document, k)
    if (!who) continue
    if (who.last - who.first > 1) {
      const name = wordsOf(document, who).join(' ')
      if (seen.has(name) && isKin(document, who)) out.add(name)
      seen.add(name)
    }
    done = who.last
  }
  return out
}

/** Whether a surname alone can only be that of one person: no other first name stands before it. */
function isOnly(context: Context, surname: string, full: readonly string[]): boolean {
  const names = context.get(namesBySurname).get(surname) ?? []
  return full.length < 2 || names.every(({words}) => words.length < 2 || mayBeOne(words, full))
}

/** The fullest form of a name that the text has. */
function longest(context: Context, who: Named): string {
  const {document} = context
  const words = wordsOf(document, who)
  const fuller = words.length > 1 ? undefined : context.get(namesBySurname).get(words[0]!)?.[0]
  const best = fuller?.who ?? who
  return textOf(document, best.first, best.last)
}

/** Whom the fact base has under the full name that ends before a token. */
function namedBefore(context: Context): ReadonlyMap<number, PersonMention> {
  return new Map(context.get(fullNames).map((name) => [name.last, name]))
}

/** The people of the fact base whom a name means: named in full there, or by a surname that the text has in full. */
function recorded(context: Context, who: Named, words: readonly string[]): readonly Person[] {
  const full = context.get(namedBefore).get(who.last)
  if (full && full.first >= who.first - 1) return full.people
  // 'Jordan' is the country, though the text has 'Hussein of Jordan'.
  if (words.length > 1 || context.facts.byCountryName(words[0]!).length > 0) return []
  const people = introducedBy(context, words[0]!)
  if (people.length === 0 || !people.every((person) => isOnly(context, words[0]!, fold(person.name).split(' ')))) return []
  return people
}

