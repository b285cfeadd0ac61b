import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import {textOf} from '../../text/document.js'
import {nameRuns, type NameRun} from '../names/name-runs.js'
import {isHonorific} from '../names/names.js'
import {isCommonGivenName} from '../names/short-names.js'
import {countryAt} from '../places/countries.js'
import {placeAt} from '../places/places.js'
import {isFunctionWord} from '../words/function-words.js'
import {genderOfName, genderOfWord, isPersonWord} from './given-genders.js'

/** Somebody of whom a text speaks by name. */
export interface Member {
  /** The fullest form of the name. */
  name: string
  /** The folded words of all its forms, titles left out. */
  words: Set<string>
  given: string | undefined
  surname: string
  gender: 'he' | 'she' | undefined
  /** What the text calls them beside the name, folded, the head last: 'finance director'. */
  callings: (readonly string[])[]
  /** Whether the text shows that it is a person: a title, an age, a calling, a known given name. */
  sure: boolean
}

/** A place where somebody is named outside quotations: tokens [first, last). The member is undefined where two go by that name. */
export interface MemberMention {
  first: number
  last: number
  member: Member | undefined
  /** "Lund's": the one who has something. */
  owner: boolean
}

/** The people of a text. */
export interface Cast {
  members: readonly Member[]
  /** In order. */
  mentions: readonly MemberMention[]
}

const BODIES = new Set(
  ('government ministry council board commission agency party union company group club association federation department office university court police institute bank fund trust committee authority army navy ' +
  'hospital school college church foundation society league team parliament senate assembly congress report inc ltd plc llc corp corporation homes holdings line lines rovers united city town county athletic wanderers museum ' +
  'gallery theatre times news gazette herald post guardian street road lane avenue square park bridge river lake house hall station airport island islands bay valley dam prize award cup act').split(' ')
)

/** The one whom a phrase names as its subject, and not as what that one has to do with: 'Lund' in "Lund's friend Per Aune, of Oslo". */
export function namedBy({mentions}: Cast, {tokens}: Document, {first, last}: {first: number; last: number}): MemberMention | undefined {
  let best: MemberMention | undefined
  for (const one of mentions) {
    if (one.first < first || one.first >= last || one.owner || isAfterPreposition(tokens, one.first)) continue
    if (one.member?.sure || !best) best = one
    if (best.member?.sure) break
  }
  return best
}

function isAfterPreposition(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before?.sentence === tokens[first]!.sentence && /^(?:of|for|in|at|from|near|with|to|by)$/.test(before.info.norm)
}

/** A finder: the people whom a text names outside quotations and headings, with what it calls them. */
export function findCast(context: Context): Cast {
  const {document} = context
  const members: Member[] = []
  const mentions: MemberMention[] = []
  const runs = context.get(nameRuns).filter((run) => mayBePerson(context, run)).flatMap((run) => personal(document, run) ?? [])
  const whose = new Map<NameRun, Member | undefined>()
  // Full names first: a surname alone may stand before them.
  for (const run of runs) if (run.words.length > 1) whose.set(run, memberOf(members, document, run))
  for (const run of runs) if (run.words.length === 1) whose.set(run, memberOf(members, document, run))
  for (const run of runs) mentions.push({first: run.first, last: run.last, member: whose.get(run), owner: document.tokens[run.last - 1]!.tail !== ''})
  return {members, mentions}
}

function mayBePerson(context: Context, {first, last, words, acronym}: NameRun): boolean {
  const {tokens, blocks} = context.document
  const head = words.at(-1)!
  if (BODIES.has(head) || blocks[tokens[first]!.block]!.kind === 'heading') return false
  // In a transcript names stand in capitals.
  if (acronym && !titleBefore(tokens, first)) return false
  if (isAttribute(tokens, last)) return false
  // 'the mayor of Tarn', 'in Harwick': a single name there is a place's as often as not.
  if (words.length === 1 && /^(?:a|an|the)$/.test(tokens[first - 1]?.info.norm ?? '')) return false
  if (words.length === 1 && isPlaceWord(tokens, first) && !genderOfName(words[0]!)) return false
  if (titleBefore(tokens, first) || isCommonGivenName(words[0]!) || genderOfName(words[0]!)) return true
  return placeAt(context, first)?.last !== last && countryAt(context, first)?.last !== last
}

/** 'Jewish Herald' in 'Jewish Herald editor Ned Lund': it says whose editor. */
function isAttribute(tokens: readonly Token[], last: number): boolean {
  for (let k = last; k < last + 4; k++) {
    const token = tokens[k]
    if (!token || token.kind !== 'word' || token.sentence !== tokens[last - 1]!.sentence) return false
    if (token.info.shape !== 'lower') return k > last && isOffice(tokens[k - 1]!.info.norm)
    if (isFunctionWord(token.info.norm)) return false
  }
  return false
}

/** 'Deputy Prime Minister' before a name, folded. */
function officeBefore(tokens: readonly Token[], first: number): string[] {
  const out: string[] = []
  for (let k = first - 1; k >= 0 && out.length < PHRASE; k--) {
    const {sentence, info, kind, quoted, tail} = tokens[k]!
    if (sentence !== tokens[first]!.sentence || kind !== 'word' || quoted || tail !== '' || info.shape === 'lower' || isFunctionWord(info.norm)) break
    if (out.length === 0 && !isOffice(info.norm)) break
    out.unshift(info.norm)
  }
  return out.length > 0 && !/^(?:mr|mrs|ms|miss|sir|dame|lord|lady)$/.test(out.at(-1)!) ? out : []
}

/** The name without the offices before it and the places behind it: 'Jack Straw' of 'UK Foreign Secretary Jack Straw'. */
function personal(document: Document, run: NameRun): NameRun | undefined {
  const {tokens} = document
  let {first, last} = run
  // A run that ends with an office names nobody: 'the Finance Minister'.
  if (run.words.length > 1 && isHonorific(run.words.at(-1)!) && !genderOfName(run.words[0]!)) return undefined
  for (let k = run.first; k < run.last - 1; k++) {
    const {norm} = tokens[k]!.info
    if (isHonorific(norm) || (k === run.first && run.words.length > 2 && isPersonWord(norm) && !genderOfName(norm))) first = k + 1
  }
  for (let k = first + 1; k < last - 1; k++) if (genderOfName(tokens[k]!.info.norm) && !genderOfName(tokens[first]!.info.norm) && run.words.length > 3) first = k
  // 'Secretary of State George Shultz', 'Musharraf of Pakistan'
  if (tokens[first]!.info.norm === 'of') first = Math.max(first, last - 2)
  else for (let k = first + 1; k < last; k++) if (tokens[k]!.info.norm === 'of') last = k
  if (run.text.endsWith('.')) return personal(document, {...run, text: run.text.slice(0, -1), words: run.words.map((word) => word.replace(/(?<=..)\.$/, ''))})
  if (first === run.first && last === run.last) return run
  const words = run.words.filter((word) => tokens.slice(first, last).some(({info}) => info.norm === word || info.norm === `${word}.`))
  return words.length === 0 ? undefined : {...run, first, last, words, text: textOf(document, first, last).replace(/(?<=\p{L}{2})\.$/u, '')}
}

function isPlaceWord(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before?.sentence === tokens[first]!.sentence && /^(?:in|of|at|near|from|outside|around|via|towards?|into)$/.test(before.info.norm)
}

function titleBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.sentence === tokens[first]!.sentence && before.tail === '' && isHonorific(before.info.norm)
}

/** The member that a name means, taken in where there is none yet; undefined where it may be one of two. */
function memberOf(members: Member[], document: Document, run: NameRun): Member | undefined {
  const {tokens} = document
  const {words} = run
  const callings = callingsOf(document, run)
  const office = officeBefore(tokens, run.first)
  if (office.length > 0) callings.push(office)
  const title = titleBefore(tokens, run.first) ? tokens[run.first - 1]!.info.norm : ''
  const gender = genderOfWord(title) ?? (words.length > 1 || title === '' ? genderOfName(words[0]!) : undefined) ?? callings.map((one) => genderOfWord(one.at(-1)!)).find((one) => one !== undefined)
  const fits = members.filter((one) => mayBe(one, words) && !(gender && one.gender && gender !== one.gender && words.length === 1))
  if (fits.length > 1) return undefined
  let [member] = fits
  if (!member) {
    const aged = tokens[run.last]?.text === ',' && /^\d\d$/.test(tokens[run.last + 1]?.text ?? '')
    // One capitalised word of which nothing is known may be anything.
    if (words.length === 1 && title === '' && callings.length === 0 && gender === undefined && !aged) return undefined
    member = {name: run.text, words: new Set(), given: words.length > 1 ? words[0] : undefined, surname: words.at(-1)!, gender: undefined, callings: [], sure: aged}
    members.push(member)
  }
  if (run.text.length > member.name.length) member.name = run.text
  for (const word of words) member.words.add(word)
  member.gender ??= gender
  member.callings.push(...callings)
  if (title !== '' || callings.length > 0 || gender !== undefined || isCommonGivenName(words[0]!)) member.sure = true
  return member
}

/** 'Averill' and 'Tom' are Tom Averill, 'Rose Averill' is not. */
function mayBe({words: known, given, surname}: Member, words: readonly string[]): boolean {
  if (words.length === 1) return words[0] === surname || words[0] === given
  if (words.at(-1) !== surname) return false
  return given === undefined || given === words[0] || known.has(words[0]!) || given.startsWith(words[0]!.replace(/\.$/, '')) || words[0]!.startsWith(given.replace(/\.$/, ''))
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'whose'])
const AFTER_HEAD = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'on', 'to', 'and', 'by', 'under', 'since', 'until', 'who', 'whose', 'that', 'now', 'then'])
const PHRASE = 6

/** What stands beside a name and says who it is: 'the finance director, X', 'captain X', 'X, a ranger with …', 'X (director of finance)'. */
export function callingsOf({tokens}: Document, {first, last}: {first: number; last: number}): string[][] {
  const out: string[][] = []
  const {sentence} = tokens[first]!
  const prose = (at: number) => (tokens[at]?.sentence === sentence && tokens[at].kind === 'word' && !tokens[at].quoted ? tokens[at] : undefined)
  let k = first - 1
  while (prose(k) && isHonorific(prose(k)!.info.norm) && /^(?:mr|mrs|ms|miss|dr|sir|dame)$/.test(prose(k)!.info.norm)) k--
  const mark = tokens[k]?.sentence === sentence ? tokens[k]!.text : ''
  const apart = mark === ',' || mark === '(' || mark === ':'
  const before: string[] = []
  if (apart) {
    // 'the head of the passengers' union, X', 'The treasurer (Mr X)', 'Chair: X'
    let from = k
    while (from > k - 2 * PHRASE && (prose(from - 1) || isBareApostrophe(tokens[from - 1]))) from--
    for (let at = from; at < k; at++) {
      const {info, tail} = tokens[at]!
      const starts = DETERMINERS.has(info.norm) || tail !== '' || (at === from && mark !== ',')
      if (!starts) continue
      const phrase = headLast(tokens.slice(DETERMINERS.has(info.norm) || tail !== '' ? at + 1 : at, k).filter(({kind}) => kind === 'word').map((one) => one.info.norm))
      if (phrase.length === 0 || !isOffice(phrase.at(-1)!)) continue
      out.push(phrase)
      break
    }
  } else {
    for (let at = k; before.length < PHRASE; at--) {
      const token = prose(at)
      if (!token) break
      if (DETERMINERS.has(token.info.norm) || token.tail !== '') {
        // "Larkfield's captain X"
        if (before.length > 0 && !isFunctionWord(before.at(-1)!)) out.push(headLast(before))
        before.length = 0
        break
      }
      if ((isFunctionWord(token.info.norm) && token.info.norm !== 'of') || token.info.shape === 'figures') break
      before.unshift(token.info.norm)
    }
  }
  // Without an article only what is known for a calling: 'striker X', but not 'played X'.
  if (before.length > 0) {
    const near = before.at(-1)!
    if (isOffice(near) && !/^(?:former|ex|then|vice|mr|mrs|ms|miss)$/.test(near)) out.push(before.filter((word) => !isFunctionWord(word)))
  }
  let at = last
  const behind = tokens[at]?.sentence === sentence ? tokens[at]!.text : ''
  if ((behind === ',' || behind === '(') && tokens[last - 1]!.tail === '') {
    at++
    if (tokens[at]?.info.shape === 'figures' && tokens[at + 1]?.text === ',') at += 2
    const opener = prose(at)
    const after: string[] = []
    if (opener && DETERMINERS.has(opener.info.norm)) at++
    for (; after.length < 2 * PHRASE; at++) {
      const token = prose(at)
      if (!token || (isFunctionWord(token.info.norm) && !AFTER_HEAD.has(token.info.norm))) break
      if (/^(?:who|whose|that|said|says|told|added|was|is|had|has)$/.test(token.info.norm)) break
      after.push(token.info.norm)
    }
    const closes = tokens[at]?.text === ',' || tokens[at]?.text === ')' || tokens[at]?.sentence !== sentence || tokens[at]?.text === '.'
    const headed = opener && (DETERMINERS.has(opener.info.norm) || isOffice(after[0] ?? ''))
    if (after.length > 0 && (closes || headed) && headed && !AFTER_HEAD.has(after[0]!)) out.push(headLast(after))
  }
  // 'its capital, Lund', 'the schooner, Maria'
  return out.filter((one) => isOffice(one.at(-1)!))
}

function isOffice(norm: string): boolean {
  return isPersonWord(norm) || isHonorific(norm)
}

/** The mark in "the passengers' union" where it stands by itself. */
function isBareApostrophe(token: Token | undefined): boolean {
  return token !== undefined && !token.spaceBefore && /^['’]$/.test(token.text)
}

/** 'director of finance' as 'finance director': the head behind what narrows it. */
function headLast(words: readonly string[]): string[] {
  const cut = words.findIndex((word) => AFTER_HEAD.has(word))
  if (cut <= 0) return words.filter((word) => !isFunctionWord(word))
  return [...words.slice(cut + 1).filter((word) => !isFunctionWord(word) && !AFTER_HEAD.has(word)), ...words.slice(0, cut)]
}

const LESSER = new Set(['deputy', 'vice', 'former', 'assistant', 'acting', 'co', 'ex', 'late', 'interim', 'shadow', 'junior', 'under'])

/**
 * The one whom 'the director' means: the finance director, but not the deputy director, where the text has one director and speaks of no
 * director without a name.
 */
export function calledSo(context: Context, words: readonly string[]): Member | undefined {
  const head = words.at(-1)
  if (head === undefined || !isOffice(head)) return undefined
  const {members} = context.get(findCast)
  const [one, other] = members.filter(({callings}) => callings.some((calling) => calling.at(-1) === head && words.every((word) => calling.includes(word)) && calling.every((word) => !LESSER.has(word) || words.includes(word))))
  return one && !other && !isBroughtIn(context, head) ? one : undefined
}

/** Whether a text speaks of somebody of an office without a name: 'a spokesman', 'another director', 'two ministers'. */
function isBroughtIn({document: {tokens}}: Context, head: string): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const {info, quoted} = tokens[i]!
    if (info.norm === `${head}s` && !quoted && tokens[i]!.tail === '') return true
    if (info.norm !== head || quoted) continue
    for (let k = i - 1; k > i - 4 && tokens[k]?.sentence === tokens[i]!.sentence; k--) {
      const {norm} = tokens[k]!.info
      if (/^(?:a|an|another|one|other|any|no|some|each|every)$/.test(norm)) return !isNamedBeside(tokens, i)
      if (tokens[k]!.kind !== 'word' || norm === 'the') break
    }
  }
  return false
}

/** 'a ranger, Amara Osei', 'Osei, a ranger with the department': it is the one named. */
function isNamedBeside(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.text === ',' ? tokens[index + 2] : tokens[index + 1]
  if (after && after.info.shape === 'capital') return true
  for (let k = index - 1; k > index - 5; k--) if (tokens[k]?.text === ',') return tokens[k - 1]?.info.shape === 'capital' || tokens[k - 1]?.info.shape === 'figures'
  return false
}
