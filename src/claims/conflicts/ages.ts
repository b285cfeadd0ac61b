import type {Context} from '../../context.js'
import type {AgeMention} from '../../mentions/people/ages.js'
import {findAges} from '../../mentions/people/ages.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {mayBeOne, nameAt, nameBefore, wordsOf} from '../../mentions/names/name-spans.js'
import {isHonorific} from '../../mentions/names/names.js'
import {isNameWord} from '../../mentions/words/words.js'
import type {Document} from '../../text/document.js'
import {capitalsOf} from '../../text/document.js'
import {isAsserted} from '../language/assertion.js'
import {ownerOf} from '../language/subjects.js'
import type {Clash, Run} from './clash.js'
import {leadOf} from './event-days.js'

interface Age {
  run: Run
  words: readonly string[]
  low: number
  high: number
  /** 'ms' of 'Ms Moe, 36,'. */
  address: string
}

// Between an age and the name behind it stand no more words than these.
const NEAR = 9

/** One person, two ages at the time of the text. */
export function clashingAges(context: Context): Clash[] {
  const {document} = context
  const by = new Map<string, Age[]>()
  const out: Clash[] = []
  const people = new Set<string>()
  let first: Named | undefined
  const mentions = context.get(findAges)
  if (mentions.length < 2) return out
  const opening = leadOf(document)
  for (const age of mentions) {
    if ((age.time !== 'now' && !hasJustTurned(document, age)) || age.low !== age.high || age.bracketed || !isAsserted(document, age.first)) continue
    const who = (age.owner.at === 'topic' ? nameBehind(document, age.last) : undefined) ?? ownerOf(context, age.owner) ?? (age.owner.at === 'before' ? calledBy(document, age.owner.index) : undefined) ?? (age.owner.at === 'topic' && people.size === 1 ? onlyOne(context, first, age.first) : undefined)
    if (who && age.owner.at === 'before') first ??= who
    if (!who || (age.owner.at === 'after' && (who.first < age.last || who.first > age.last + NEAR))) continue
    const words = wordsOf(document, who)
    const unnamed = words.length === 1 && opening ? ageOfOpening(document, opening, mentions, age) : undefined
    if (unnamed && !by.has(words[0]!)) out.push({earlier: unnamed, later: age})
    const surname = words[words.length - 1]!
    const known = by.get(surname) ?? []
    by.set(surname, known)
    const one: Age = {run: age, words, low: age.low, high: age.high, address: addressOf(document, who)}
    const earlier = known.find((other) => mayBeOne(other.words, words))
    people.add(surname)
    // 'The 14-year-old' is the one person of an age so far, or not sure to be anybody.
    if (age.owner.at === 'topic' && who.first < age.first && (people.size > 1 || !isAlone(document, age))) continue
    if (earlier && earlier.low !== one.low && ((words.length > 1 && earlier.words.length > 1) || !hasNamesake(context, words.length > 1 ? words : earlier.words) || (one.address !== '' && one.address === earlier.address))) out.push({earlier: earlier.run, later: one.run})
    known.push(one)
  }
  const pair = out.length === 0 && by.size === 0 ? unnamedPair(context, mentions) : undefined
  return pair ? [pair] : out
}

/** 'ms' of 'Ms Moe'; a text has one of a surname who goes by it. */
function addressOf({tokens}: Document, {first}: Named): string {
  const before = tokens[first - 1]
  const norm = before?.sentence === tokens[first]!.sentence ? before.info.norm : tokens[first]!.info.norm
  return /^(?:mr|mrs|ms|miss|dr)$/.test(norm) ? norm : ''
}

/** 'a 24-year-old … the 29-year-old': the only two ages of a text, neither of anybody by name, the second of one spoken of. */
function unnamedPair({document}: Context, mentions: readonly AgeMention[]): Clash | undefined {
  const {tokens} = document
  const plain = mentions.filter((age) => age.time === 'now' && age.low === age.high && !age.bracketed && isAsserted(document, age.first))
  const [a, b] = plain
  if (!a || !b || plain.length > 2 || a.low === b.low || Math.abs(a.low - b.low) > NEARLY_UNNAMED || tokens[a.first]!.sentence === tokens[b.first]!.sentence) return undefined
  if (b.owner.at !== 'topic' || !isAlone(document, b) || !(a.owner.at === 'topic' || /^an?$/.test(tokens[a.first - 1]?.info.norm ?? ''))) return undefined
  for (let k = a.last; k < b.first; k++) if (OTHERS.test(tokens[k]!.info.norm) && /^(?:a|an|another|second|other)$/.test(tokens[k - 1]!.info.norm)) return undefined
  return {earlier: a, later: b}
}

const NEARLY_UNNAMED = 9

/**
 * The age of the unnamed one whom the lead is of ('A 34-year-old man has been charged'), where the text gives it to nobody else
 * and a person of nearly that age comes by the surname alone ('Mr Pirie, 36,').
 */
function ageOfOpening({tokens}: Document, {first, last}: {first: number; last: number}, mentions: readonly AgeMention[], age: AgeMention): AgeMention | undefined {
  const inside = mentions.filter((one) => one.first >= first && one.first < last)
  const [only] = inside
  if (!only || inside.length > 1 || age.first < last || !/^an?$/.test(tokens[only.first - 1]?.info.norm ?? '') || only.low !== only.high) return undefined
  const near = (one: AgeMention) => one.low !== only.low && Math.abs(one.low - only.low) <= NEARLY
  if (!near(age) || age.low !== age.high) return undefined
  return mentions.every((one) => one === only || one === age || (one.low !== only.low || one.first < first) && !near(one)) ? only : undefined
}

// So many years lie between an age and the slip that stands for it.
const NEARLY = 3

/** 'He turned 64 last month': that old at the time of the text. */
function hasJustTurned({tokens}: Document, {time, first, last}: AgeMention): boolean {
  if (time !== 'turning' || !/^(?:turned|turns)$/.test(tokens[first - 1]?.info.norm ?? '')) return false
  const [next, after] = [tokens[last]?.info.norm ?? '', tokens[last + 1]?.info.norm ?? '']
  return (/^(?:last|this)$/.test(next) && /^(?:week|month)$/.test(after)) || (next === 'on' && /day$/.test(after)) || next === 'yesterday'
}

/** The one person of an age so far, where nobody else has been named since or brought in by a word. */
function onlyOne({document}: Context, person: Named | undefined, until: number): Named | undefined {
  const {tokens} = document
  if (!person) return undefined
  const words = wordsOf(document, person)
  for (let k = 0; k < until; k++) {
    const token = tokens[k]!
    if (OTHERS.test(token.info.norm)) return undefined
    if (k === person.first) {
      k = person.last - 1
      continue
    }
    const name = token.info.shape === 'capital' && isNameWord(token) ? nameAt(document, k) : undefined
    if (!name) continue
    const next = tokens[name.last]
    if (!mayBeOne(words, wordsOf(document, name)) && (isHonorific(token.info.norm) || (name.last - name.first > 1 && next !== undefined && (next.text === ',' || /^(?:said|says|told|who|was|is|has|had)$/.test(next.info.norm))))) return undefined
    k = name.last - 1
  }
  return person
}

const OTHERS = /^(?:daughter|son|brother|sister|mother|father|wife|husband|widow|widower|niece|nephew|uncle|aunt|cousin|friend|victim|suspect|woman|man|girl|boy|partner|fiancee?|girlfriend|boyfriend|rival|twin|teenager|colleague|opponent)$/

/** 'The potter, 35,': the one person whom the text has called a potter. */
function calledBy(document: Document, comma: number): Named | undefined {
  const {tokens} = document
  const noun = tokens[comma - 1]
  if (noun?.info.shape !== 'lower' || noun.tail !== '' || tokens[comma - 2]?.info.norm !== 'the' || tokens[comma - 2]!.sentence !== noun.sentence) return undefined
  let found: Named | undefined
  for (let k = 0; k < comma - 2; k++) {
    const token = tokens[k]!
    if (token.info !== noun.info || token.quoted) continue
    // 'the potter Lena Ode', 'potter Lena Ode', 'Lena Ode, a potter'
    let start = k - 1
    while (start > k - 4 && tokens[start]?.info.shape === 'lower' && !/^(?:a|an|the)$/.test(tokens[start]!.info.norm)) start--
    const article = /^(?:a|an|the)$/.test(tokens[start]?.info.norm ?? '') ? start : start + 1
    const name = tokens[k + 1]?.sentence === token.sentence ? nameAt(document, k + 1) : undefined
    const named = name ?? (tokens[article - 1]?.text === ',' && tokens[article - 1]!.sentence === token.sentence ? nameBefore(document, article - 1) : undefined)
    if (!named) continue
    if (found && !mayBeOne(wordsOf(document, found), wordsOf(document, named))) return undefined
    found ??= named
  }
  return found
}

/** 'The 27-year-old goalkeeper Jonas Velde'. */
function nameBehind(document: Document, last: number): Named | undefined {
  const {tokens} = document
  let k = last
  while (tokens[k]?.joined) k++
  const end = k + 3
  while (k < end && tokens[k]?.info.shape === 'lower' && tokens[k]!.tail === '' && !/^(?:said|says|was|is|has|had|who|told|and|of|from|in|by|with|at|to|on|for|that|when)$/.test(tokens[k]!.info.norm)) k++
  const name = k > last && tokens[k]?.sentence === tokens[last - 1]?.sentence ? nameAt(document, k) : undefined
  return name && tokens[name.last - 1]!.tail === '' ? name : undefined
}

/** 'The 71-year-old' and no 'woman', 'woman's' or 'suspect' behind. */
function isAlone({tokens}: Document, {last}: Run): boolean {
  let k = last
  while (tokens[k]?.joined) k++
  const next = tokens[k]
  return next === undefined || next.kind !== 'word' || /^(?:said|says|was|is|has|had|who|told|will|would|and|also|from|added|lives|won|died|did)$/.test(next.info.norm)
}

/** Whether two different first names stand before the surname. */
function hasNamesake(context: Context, words: readonly string[]): boolean {
  const given = context.get(givenNames).get(words[words.length - 1]!)
  const first = words[words.length - 2]
  return given !== undefined && (given.size > 1 || (first !== undefined && !given.has(first)))
}

/** The words that stand before each word as given names stand before a surname. */
function givenNames({document}: Context): ReadonlyMap<string, ReadonlySet<string>> {
  const {tokens} = document
  const out = new Map<string, Set<string>>()
  for (const index of capitalsOf(document)) {
    const [before, next] = [tokens[index]!, tokens[index + 1]]
    if (before.info.shape !== 'capital' || before.sentence !== next?.sentence || before.tail !== '' || isHonorific(before.info.norm) || !isNameWord(before)) continue
    const known = out.get(next.info.norm)
    if (known) known.add(before.info.norm)
    else out.set(next.info.norm, new Set([before.info.norm]))
  }
  return out
}
