import type {Context} from '../../context.js'
import {isHonorific} from '../../mentions/names/names.js'
import {nameAt} from '../../mentions/names/name-spans.js'
import {isNameWord} from '../../mentions/words/words.js'
import type {Block, Document, Token} from '../../text/document.js'
import {fold} from '../../text/fold.js'
import {WordSet} from '../../text/word-set.js'
import type {HeadlineClash} from './clash.js'
import {bodyOf} from './clash.js'

/** Fewer words of body than these may leave a name out. */
const LEAST_BODY = 45

const PLACING = new Set(['in', 'near', 'at', 'from', 'outside', 'off'])
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const LINK = /^(?:the|a|of|for|and|to)$/

/** Names of the headline that the body never has, where it has others in their place. */
export function headlineNames(context: Context, headline: Block): HeadlineClash[] {
  const {document} = context
  const {tokens} = document
  const {begin, end: bodyEnd} = bodyOf(document, headline)
  if (bodyEnd - begin < LEAST_BODY || isTitleCase(document, headline)) return []
  const out: HeadlineClash[] = []
  for (let i = headline.first; i < headline.last; i++) {
    const token = tokens[i]!
    if (token.quoted || token.info.shape !== 'capital' || token.kind !== 'word') continue
    if (DAYS.test(token.info.norm)) {
      const other = otherDay(document, headline, token)
      if (other !== undefined) out.push({above: {first: i, last: i + 1}, below: {first: other, last: other + 1}})
      continue
    }
    const before = i > headline.first ? tokens[i - 1] : undefined
    const placed = before !== undefined && PLACING.has(before.info.norm) && before.info.shape === 'lower'
    const titled = before !== undefined && isHonorific(before.info.norm) && isNameWord(token)
    const called = i === headline.first ? calledName(document, i, headline.last) : undefined
    if (called !== undefined) {
      if (!isKnownBelow(document, headline, i + 1, called) && !isCommonKnowledge(context, i + 1, called)) {
        const other = rivalHolder(document, headline, token) ?? firstPerson(document, headline)
        if (other) out.push({above: {first: i + 1, last: called}, below: other})
      }
      i = called - 1
      continue
    }
    if (!placed && !titled) {
      const end = i > headline.first ? bareNameEnd(document, i, headline.last) : leadingNameEnd(document, i, headline.last)
      if (end === undefined) continue
      if (!isKnownBelow(document, headline, i, end) && !isCommonKnowledge(context, i, end)) {
        const other = firstPerson(document, headline) ?? mainName(document, headline)
        if (other) out.push({above: {first: i, last: end}, below: other})
      }
      i = end - 1
      continue
    }
    const name = placed ? placeEnd(document, i, headline.last) : nameAt(document, i)?.last
    if (name === undefined || name > headline.last) continue
    if (isKnownBelow(document, headline, i, name)) {
      i = name - 1
      continue
    }
    const below = placed ? rivalPlace(context, headline, i, name) : rivalHolder(document, headline, before)
    if (below) out.push({above: {first: i, last: name}, below})
    i = name - 1
  }
  return out
}

/** 'Ada Berger' in 'Fans mourn Ada Berger', 'Kessler' in 'Row over Kessler': capitals within a line of small letters. */
function bareNameEnd({tokens}: Document, first: number, limit: number): number | undefined {
  const before = tokens[first - 1]!
  if (before.kind !== 'word' || before.info.shape !== 'lower' || before.tail !== '') return undefined
  let last = first
  while (last < limit && tokens[last]!.info.shape === 'capital' && tokens[last]!.kind === 'word' && !tokens[last]!.joined) {
    if (!isNameWord(tokens[last])) return undefined
    last++
    if (tokens[last - 1]!.tail !== '') break
  }
  const next = tokens[last]
  if (last - first > 3 || (next && last < limit && (next.joined || next.info.shape === 'capitals' || next.info.shape === 'figures'))) return undefined
  return tokens.slice(first, last).some(({info}) => info.norm.length < 3) || (last - first === 1 && tokens[first]!.info.norm.length < 4) ? undefined : last
}

/** 'Kevin Reilly' in 'Kevin Reilly quits over taxi bills': two capitals at the head of a line of small letters. */
function leadingNameEnd(document: Document, first: number, limit: number): number | undefined {
  const {tokens} = document
  const last = first + 2
  if (last <= limit && isLoneSurname(document, first)) return first + 1
  if (last >= limit || tokens[first]!.tail !== '' || isHonorific(tokens[first]!.info.norm) || tokens[last]!.info.shape !== 'lower' || tokens[last]!.joined) return undefined
  return [first, first + 1].every((k) => tokens[k]!.info.shape === 'capital' && !tokens[k]!.joined && tokens[k]!.info.norm.length > 2 && isNameWord(tokens[k])) ? last : undefined
}

const LEADING_VERBS = /^(?:quits|resigns|wins|dies|loses|faces|cleared|jailed|held|charged|fined|sacked|named|elected|sworn|retires|returns|apologises|apologizes|denies|admits|vows|urges|warns|hails|defends|backs|rejects|accused|arrested|appointed|found|killed|leaves|signs|joins|calls|tells|says|pleads|steps|stands|buys|sells)$/

/** 'Kessler quits over pool': one capital and a verb that people are the subjects of. */
function isLoneSurname({tokens}: Document, first: number): boolean {
  const [name, verb] = [tokens[first]!, tokens[first + 1]]
  return verb?.info.shape === 'lower' && !verb.joined && LEADING_VERBS.test(verb.info.norm) && name.tail === '' && name.info.norm.length > 3 && isNameWord(name) && !PERSONS.has(name) && !/(?:ers|ists?|ians?|m[ae]n|wom[ae]n|ions?|ies|ment|ings?|[^s]s|driver|worker|player|maker|keeper|leader|master|teacher|holder|owner|winner|rider|officer)$/.test(name.info.norm)
}

/** 'Headteacher Morrow cleared': a trade and a name at the head of the line. */
function calledName({tokens}: Document, first: number, limit: number): number | undefined {
  const [noun, name, verb] = [tokens[first]!, tokens[first + 1], tokens[first + 2]]
  const called = name !== undefined && verb !== undefined && verb.index < limit && PERSONS.has(noun) && noun.tail === '' && name.info.shape === 'capital' && isNameWord(name) && !name.joined && name.tail === '' && name.info.norm.length > 3 && verb.info.shape === 'lower' && !verb.joined
  return called ? first + 2 : undefined
}

const PERSONS = new WordSet(
  'headteacher|teacher|banker|nurse|driver|mother|father|pensioner|pilot|officer|doctor|surgeon|student|minister|mayor|farmer|baker|butcher|builder|plumber|lawyer|solicitor|barrister|judge|juror|soldier|sailor|skipper|captain|fisherman|singer|actor|actress|' +
  'painter|poet|writer|author|novelist|sculptor|potter|conductor|organist|referee|umpire|coach|manager|trainer|striker|goalkeeper|keeper|jockey|cyclist|runner|swimmer|boxer|golfer|climber|skier|councillor|senator|governor|treasurer|accountant|clerk|postman|fireman|' +
  'firefighter|policeman|policewoman|detective|constable|sergeant|inspector|vicar|priest|bishop|rabbi|imam|monk|nun|editor|reporter|journalist|photographer|librarian|curator|professor|scientist|chemist|engineer|architect|miner|trader|broker|dealer|landlord|' +
  'tenant|widow|widower|grandmother|grandfather|woman|boy|girl|teenager|toddler|baby|child|couple|family|tourist|walker|hiker|diver|thief|burglar|robber|killer|gunman|suspect|victim|patient|worker|chef|cook|waiter|vet|dentist|midwife|caretaker|gardener|' +
  'shepherd|blogger|gamer|rapper|drummer|guitarist|comedian|magician|director|producer|president|chancellor|premier|king|queen|prince|princess|duke|peer|founder|owner|boss|chief|leader|rebel|veteran|youth|tycoon|millionaire|billionaire|retailer|brewer|insurer|lender|watchdog|regulator|court|jury|council|parliament|congress|government|police|army|navy|bank|union|club|team|company|firm|charity|museum|school|university|hospital|airline|group|opposition|village|town|city|airport|band|star|label|' +
  'champion|champions|hosts|holder|favourite|favorite|outsider|rookie|captain|skipper|defender|midfielder|winger|bowler|batsman|pitcher|quarterback|sprinter|hurdler|rower|sailor|racer|analyst|economist|expert|critic|fan|supporter|voter|reader|viewer|bidder|buyer|seller|shopper|passenger|motorist|commuter|campaigner|activist|protester|hacker|spy|envoy|diplomat|ambassador|official|aide|adviser|advisor|spokesman|deputy|secretary'
)

// Words for people and powers that a body calls by their full names.
const SHORT = /^(?:tor(?:y|ies)|labour|lib|libs|dems?|whitehall|westminster|kremlin|holyrood|stormont|brexit|euro|euros|bollywood|hollywood|internet|web|olympics?|paralympics?|commons|lords|congress|senate|pentagon|vatican|fleet|street|wall|downing|silicon|valley|big|christian|muslims?|moslems?|jewish|islamic|catholics?|republicans?|democrats?|democratic|european|african|asian|arabs?|western|church|bible|god|earth|mars|moon|christmas|easter|xmas|pcs?|titanic|internet|mps?|pms?|city|united|county|town|rovers|wanderers|premiership|spurs|gunners|reds|blues|oscars?|grammys?|prime|chief|foreign|home|queen|king|pope|president|minister|chancellor|secretary|mayor|governor|judge|bishop|euro|covid)$/

/** Countries, their people and their capitals, and what is known by a short name. */
function isCommonKnowledge({document, facts}: Context, first: number, last: number): boolean {
  const words = document.tokens.slice(first, last).map(({info}) => info.norm)
  const name = words.join(' ')
  if (words.some((word) => SHORT.test(word)) || facts.cityCountries(name) !== undefined) return true
  return [...facts.countries, ...facts.regions].some((one) => [one.name, ...one.names, ...one.demonyms].some((other) => fold(other) === name || fold(other) === name.replace(/s$/, '') || (words.length === 1 && fold(other).split(' ').includes(name))))
}

/** The name that the body has most often, twice at least. */
function mainName(document: Document, headline: Block): {first: number; last: number} | undefined {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  const counts = new Map<string, {count: number; first: number; inside: boolean}>()
  let best: {count: number; first: number} | undefined
  for (let k = begin + 1; k < end; k++) {
    const token = tokens[k]!
    if (token.info.shape !== 'capital' || !isNameWord(token) || token.quoted || token.joined || isHonorific(token.info.norm)) continue
    const opens = tokens[k - 1]!.sentence !== token.sentence
    const known = counts.get(token.info.norm)
    if (known) {
      known.count++
      known.inside ||= !opens
      if (known.inside && (!best || known.count > best.count)) best = known
    } else counts.set(token.info.norm, {count: 1, first: k, inside: !opens})
  }
  return best && {first: best.first, last: best.first + 1}
}

/** The first in the body to be named in full, with a verb of speech or a comma behind. */
function firstPerson(document: Document, headline: Block): {first: number; last: number} | undefined {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  for (let k = begin; k < Math.min(end, begin + 120); k++) {
    const name = tokens[k]!.info.shape === 'capital' && !tokens[k]!.quoted ? nameAt(document, k) : undefined
    if (!name) continue
    if (name.last - name.first === 2 && /^(?:said|says|told|,|who|died|has|had|was|is|won)$/.test(tokens[name.last]?.kind === 'word' ? tokens[name.last]!.info.norm : tokens[name.last]?.text ?? '')) return name
    k = name.last - 1
  }
  return undefined
}

/** A headline with capitals all over: they say nothing of names. */
function isTitleCase({tokens}: Document, {first, last}: Block): boolean {
  let capital = 0
  let lower = 0
  for (let k = first + 1; k < last; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || info.norm.length < 4) continue
    if (info.shape === 'lower') lower++
    else if (info.shape === 'capital' || info.shape === 'capitals') capital++
  }
  return capital > lower
}

function placeEnd({tokens}: Document, first: number, limit: number): number {
  let last = first
  while (last < limit && (tokens[last]!.info.shape === 'capital' || tokens[last]!.joined) && tokens[last]!.kind === 'word') last++
  return last
}

/** Whether any word of the name stands below, in any form. */
function isKnownBelow(document: Document, headline: Block, first: number, last: number): boolean {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    if (LINK.test(norm)) continue
    const stem = norm.slice(0, Math.max(4, norm.length - 3))
    for (let b = begin; b < end; b++) {
      const one = tokens[b]!
      if (one.info.shape === 'lower' && one.info.norm !== norm) continue
      if (one.info.norm.startsWith(stem) || (one.info.norm.length > 3 && norm.startsWith(one.info.norm))) return true
      if (one.info.shape === 'capital' && isNear(one.info.norm, norm)) return true
    }
  }
  return false
}

// 'Otterby' and 'Oterby' are one name misspelled, which another rule says.
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 2
}

function otherDay(document: Document, headline: Block, day: Token): number | undefined {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  let other: number | undefined
  for (let k = begin; k < end; k++) {
    const {norm, shape} = tokens[k]!.info
    if (shape !== 'capital' || !DAYS.test(norm)) continue
    if (norm === day.info.norm) return undefined
    if (other !== undefined && tokens[other]!.info.norm !== norm) return undefined
    other ??= k
  }
  return other
}

/** 'Mayor Kessler' above, 'the mayor of Niederau, Irmgard Dorn' or 'Mayor Dorn' below: who holds the title there. */
function rivalHolder(document: Document, headline: Block, title: Token): {first: number; last: number} | undefined {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  if (/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|st|don|sister|brother|father|king|queen|prince|princess)$/.test(title.info.norm)) return undefined
  let found: {first: number; last: number} | undefined
  for (let k = begin; k < end; k++) {
    if (tokens[k]!.info.norm !== title.info.norm || tokens[k]!.quoted) continue
    const before = tokens[k - 1]
    if (before && /^(?:deputy|vice|former|ex|assistant)$/.test(before.info.norm)) continue
    let at = k + 1
    if (tokens[at]?.info.norm === 'of') {
      at++
      while (at < k + 6 && tokens[at] && (tokens[at]!.info.norm === 'the' || tokens[at]!.info.shape === 'capital' || tokens[at]!.info.shape === 'lower') && tokens[at]!.text !== ',') at++
    }
    if (tokens[at]?.text === ',') at++
    const name = tokens[at]?.sentence === tokens[k]!.sentence ? nameAt(document, at) : undefined
    if (name) found ??= {first: name.first, last: name.last}
  }
  return found
}

/** The dateline, or the place that the first paragraphs name after 'in'. */
function rivalPlace(context: Context, headline: Block, first: number, last: number): {first: number; last: number} | undefined {
  const {document, facts} = context
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  const name = fold(tokens.slice(first, last).map(({text}) => text).join(' '))
  if (isLarge(context, name)) return undefined
  // A city that is known may hold whatever the body names: only the same words about another place are against it.
  if (facts.cityCountries(name) !== undefined) return samePhrase(document, headline, first) ?? otherCity(context, headline, name)
  const dateline = datelineAt(document, headline)
  if (dateline) return dateline
  const sentence = tokens[begin]?.sentence ?? 0
  let found: {first: number; last: number} | undefined
  for (let k = begin; k < end && tokens[k]!.sentence < sentence + 6; k++) {
    if (!/^(?:in|near|at|outside)$/.test(tokens[k]!.info.norm) || tokens[k]!.quoted || tokens[k + 1]?.info.shape !== 'capital' || !isNameWord(tokens[k + 1])) continue
    let end = k + 1
    while (tokens[end]?.info.shape === 'capital' && tokens[end]!.sentence === tokens[k]!.sentence && tokens[end]!.kind === 'word') end++
    if (isLarge(context, fold(tokens.slice(k + 1, end).map(({text}) => text).join(' ')))) continue
    found ??= {first: k + 1, last: end}
  }
  return found
}

/** 'near Trento' above, 'in the hills north of Bolzano' in the first sentences below: two cities of one country. */
function otherCity({document, facts}: Context, headline: Block, name: string): {first: number; last: number} | undefined {
  const {tokens, sentences} = document
  const {begin} = bodyOf(document, headline)
  const {sentence} = tokens[begin]!
  const until = sentences[sentence]!.last
  const own = facts.cityCountries(name)!
  let found: {first: number; last: number} | undefined
  for (let k = begin; k + 1 < until; k++) {
    if (!/^(?:in|near|at|outside|of)$/.test(tokens[k]!.info.norm) || tokens[k]!.quoted || tokens[k + 1]!.info.shape !== 'capital') continue
    let end = k + 1
    while (end < until && tokens[end]!.info.shape === 'capital' && tokens[end]!.kind === 'word') end++
    const countries = facts.cityCountries(fold(tokens.slice(k + 1, end).map(({text}) => text).join(' ')))
    if (found || countries === undefined || ![...countries].some((country) => [...own].includes(country))) return undefined
    found = {first: k + 1, last: end}
  }
  if (!found) return undefined
  // Named again, and no part of the other.
  const {norm} = tokens[found.first]!.info
  for (let k = until; k < tokens.length; k++) if (tokens[k]!.info.norm === norm && tokens[k]!.info.shape === 'capital') return found
  return undefined
}

/** 'A climber from Bovec' below, where the headline has 'climber from Tolmin'. */
function samePhrase(document: Document, headline: Block, first: number): {first: number; last: number} | undefined {
  const {tokens} = document
  const {begin, end} = bodyOf(document, headline)
  const preposition = tokens[first - 1]!.info.norm
  const noun = tokens[first - 2]?.info.norm
  if (noun === undefined || first - 2 < headline.first) return undefined
  for (let k = begin + 1; k + 1 < end; k++) {
    if (tokens[k]!.info.norm !== preposition || tokens[k - 1]!.info.norm !== noun || tokens[k + 1]!.info.shape !== 'capital') continue
    let end = k + 1
    while (tokens[end]?.info.shape === 'capital' && tokens[end]!.sentence === tokens[k]!.sentence && tokens[end]!.kind === 'word') end++
    return {first: k + 1, last: end}
  }
  return undefined
}

function isLarge({facts}: Context, name: string): boolean {
  return facts.countries.some((one) => fold(one.name) === name || one.names.some((other) => fold(other) === name)) || facts.regions.some((one) => fold(one.name) === name)
}

/** 'ILMINSTER VALE –' at the head of the first paragraph. */
function datelineAt(document: Document, headline: Block): {first: number; last: number} | undefined {
  const {tokens, blocks} = document
  const first = tokens[bodyOf(document, headline).begin]
  const block = first && blocks[first.block]
  if (!first || !block || first.index !== block.first || first.info.shape !== 'capitals') return undefined
  let last = first.index
  while (tokens[last]?.info.shape === 'capitals' && tokens[last]!.block === first.block) last++
  return tokens[last] && /^[–—-]|^,$|^\($/.test(tokens[last]!.text) ? {first: first.index, last} : undefined
}
