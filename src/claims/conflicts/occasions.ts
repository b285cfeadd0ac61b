import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import type {Interval} from '../../time.js'
import {isQuoted} from '../language/assertion.js'
import {placesDiffer} from '../statements/disagreement.js'
import {placeFrom} from '../statements/values.js'
import type {Clash, Run} from './clash.js'
import type {Family} from './occasion-words.js'
import {occasionWords, PLACES, WEEKDAYS} from './occasion-words.js'
import {clockAt, dateAt} from './times.js'
import {bringsMore, isSaid, rivals} from './clash.js'

interface Site {
  nouns: readonly string[]
  /** The sort and the noun that decide. */
  sort: string
  noun: string
  run: Run
}

interface Occasion {
  family: Family
  /** 'the handover', 'Friday's crash': it has been spoken of. */
  definite: boolean
  /** 'packed the town hall for a meeting': brought in. */
  introduced: boolean
  index: number
  sentence: number
  day: {word: string; run: Run} | undefined
  /** A day of a month or several. */
  date: {days: Interval; run: Run} | undefined
  /** Minutes after midnight. */
  clock: {minutes: number; run: Run} | undefined
  /** 'The fair is on 3 June', and not 'the fair on 3 June', which may be one of several. */
  told: boolean
  site: Site | undefined
  city: {parts: readonly string[]; run: Run} | undefined
  run: Run
}

/** One event put on two days or in two places: 'handed over in the car park' … 'the handover on board the ferry'. */
export function clashingOccasions(context: Context): Clash[] {
  const {document} = context
  const matches = occasionWords.scan(document)
  if (matches.length < 2) return []
  const by = new Map<number, Occasion[]>()
  const out: Clash[] = []
  for (const {first, last, entry} of matches) {
    if (isQuoted(document, first)) continue
    const occasion = occasionAt(document, first, last, entry)
    if (!occasion) continue
    const known = by.get(entry.line)
    if (!known) {
      by.set(entry.line, [occasion])
      continue
    }
    if (known.length >= 16) continue
    if (occasion.definite && isSaid(document, first, true)) {
      const found = clash(context, known, occasion)
      if (found) out.push(found)
    }
    known.push(occasion)
  }
  return out
}

function clash(context: Context, known: readonly Occasion[], later: Occasion): Clash | undefined {
  const {document} = context
  const fits = known.filter((one) => one.sentence !== later.sentence && (!later.family.repeats || !one.family.noun) && !rivals(document, one.index, later.index) && !bringsMore(document, one.index, later.index, true))
  if (later.day) {
    const {word} = later.day
    const dated = fits.filter(({day}) => day !== undefined)
    if (known.every(({day}) => day?.word !== word) && dated.length > 0 && dated.every(({day}) => day!.word === dated[0]!.day!.word)) return {earlier: dated[0]!.day!.run, later: later.day.run}
  }
  if (later.clock) {
    const {minutes} = later.clock
    const timed = fits.filter((one) => one.clock !== undefined && one.told)
    if (timed.length > 0 && known.every((one) => one.clock?.minutes !== minutes)) return {earlier: timed[0]!.clock!.run, later: later.clock.run}
  }
  if (later.date) {
    const {days} = later.date
    const dated = known.filter((one) => one.date !== undefined && one.sentence !== later.sentence)
    if (dated.length > 0 && dated.every((one) => one.told && differ(one.date!.days, days)) && !bringsMore(document, dated[0]!.index, later.index, true)) return {earlier: dated[0]!.date!.run, later: later.date.run}
  }
  if (later.site) {
    const {site} = later
    const placed = [...fits, ...known.filter((one) => one.introduced && later.family.repeats && later.day === undefined && one.sentence !== later.sentence && !bringsMore(document, one.index, later.index, true) && !rivals(document, one.index, later.index))].filter((one) => one.site !== undefined)
    const first = placed[0]?.site
    if (first && placed.every((one) => one.site!.noun === first.noun) && apart(first, site)) return {earlier: first.run, later: later.run}
  }
  if (later.city && !later.family.repeats) {
    const {parts} = later.city
    const placed = fits.filter((one) => one.city !== undefined)
    if (placed.length > 0 && placed.every((one) => placesDiffer(context.facts, one.city!.parts, parts))) return {earlier: placed[0]!.city!.run, later: later.run}
  }
  return undefined
}

// Of two ranges, both ends; of a day and a range, whether the day lies in it.
function differ(a: Interval, b: Interval): boolean {
  return a.last < b.first || b.last < a.first || (a.first !== a.last && b.first !== b.last && (a.first !== b.first || a.last !== b.last))
}

function apart(a: Site, b: Site): boolean {
  if (a.nouns.some((noun) => b.nouns.includes(noun))) return false
  // A yard or a square may be any building's; two buildings are two places.
  if (a.sort === 'yard' || b.sort === 'yard') return a.sort === b.sort ? false : a.sort === 'afloat' || b.sort === 'afloat' || a.sort === 'air' || b.sort === 'air' || a.sort === 'rail' || b.sort === 'rail'
  return a.sort !== b.sort || a.sort === 'building' || a.sort === 'open'
}

const VAGUE = new WordSet('next|last|previous|second|another|first|third|earlier|latest|other|new|planned|final|upcoming|future|recent|no|any|every|each|similar')

function occasionAt(document: Document, first: number, last: number, family: Family): Occasion | undefined {
  const {tokens} = document
  const token = tokens[first]!
  const {sentence} = token
  const block = document.blocks[token.block]!
  if (token.info.shape !== 'lower' || block === document.headline || block.kind === 'heading' || token.joined || tokens[last]?.joined) return undefined
  let definite = false
  let day: Occasion['day']
  let start = first
  let introduced = false
  if (family.noun) {
    for (let k = first - 1; k >= first - 4; k--) {
      const before = tokens[k]
      if (!before || before.sentence !== sentence || before.kind !== 'word') break
      const {norm} = before.info
      if (/^an?$/.test(norm)) {
        introduced = true
        break
      }
      if (VAGUE.has(before)) return undefined
      if (WEEKDAYS.has(norm)) {
        day = {word: norm, run: {first: k, last}}
        definite ||= before.tail !== ''
        start = k
        continue
      }
      if (norm === 'the' || norm === 'this' || (norm === 'that' && k === first - 1)) {
        definite = true
        start = k
        break
      }
      if (before.info.shape !== 'lower' || before.tail !== '' || /^(?:of|in|on|at|to|for|and|after|before|since|with|from|by|his|her|their|its)$/.test(norm)) break
    }
  }
  const occasion: Occasion = {family, definite, introduced, index: first, sentence, day, date: undefined, clock: undefined, told: !family.noun, site: undefined, city: undefined, run: {first: start, last}}
  around(document, last, occasion)
  if (!day && !occasion.day && !family.noun) opening(document, first, occasion)
  if (introduced && !occasion.site) hosted(document, first, occasion)
  return occasion.day || occasion.site || occasion.city || occasion.date || occasion.clock ? occasion : undefined
}

const PLACING = new WordSet(['in', 'at', 'on', 'aboard', 'outside', 'inside', 'beside', 'near', 'under'])
const ENDS = new WordSet('it|he|she|they|we|i|you|and|but|who|which|that|when|while|after|before|where|because|said|says|as|since|until|if|then|was|were|is|has|had')

/** The day and place that stand behind a word of an event. */
function around(document: Document, behind: number, occasion: Occasion): void {
  const {tokens} = document
  let from = behind
  const reach = occasion.family.noun ? 8 : 14
  for (let k = from; k < from + reach; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== occasion.sentence) return
    const {norm} = token.info
    if (occasion.family.noun && k === from && token.text === ',' && tokens[k + 1]?.info.norm === 'which') {
      k++
      from += 2
      continue
    }
    if (occasion.family.noun && k === from && /^(?:is|was|will|runs|ran|takes|took|starts|started|begins|began|opens|opened)$/.test(norm)) {
      occasion.told = true
      continue
    }
    if (occasion.told && k <= from + 3 && /^(?:be|held|place|take|start|begin|open|due|to)$/.test(norm)) continue
    const date = (norm === 'on' || norm === 'from') && tokens[k + 1] ? dateAt(document, k + 1) : undefined
    if (date) {
      occasion.date ??= {days: date.days, run: {first: k + 1, last: date.last}}
      k = date.last - 1
      continue
    }
    const minutes = norm === 'at' ? clockAt(document, k + 1) : undefined
    if (minutes !== undefined) {
      occasion.clock ??= {minutes, run: {first: k + 1, last: tokens[k + 2] && /^[ap]\.?m/.test(tokens[k + 2]!.info.norm) ? k + 3 : k + 2}}
      continue
    }
    if (token.text === ',' && k === from && occasion.family.noun && /^(?:from|at|on|in)$/.test(tokens[k + 1]?.info.norm ?? '')) continue
    if (token.text === ',' || token.text === ';' || token.text === ':' || ENDS.has(token)) return
    if (WEEKDAYS.has(norm) && token.info.shape === 'capital' && tokens[k - 1]!.info.norm === 'on') {
      if (/^(?:last|next|previous|following)$/.test(tokens[k + 1]?.info.norm ?? '')) return
      occasion.day ??= {word: norm, run: {first: occasion.family.noun ? occasion.run.first : k - 1, last: k + 1}}
      continue
    }
    if (!PLACING.has(token) && norm !== 'board') continue
    const site = siteAt(document, k)
    if (site) {
      if (occasion.site) continue
      occasion.site = site
      occasion.run = {first: occasion.run.first, last: site.run.last}
      k = site.run.last - 1
      continue
    }
    if (norm === 'in' && !occasion.site && !occasion.city) {
      const place = placeFrom(document, k + 1, k + 8)
      if (place?.value.kind === 'place') {
        occasion.city = {parts: place.value.parts, run: {first: k, last: place.last}}
        occasion.run = {first: occasion.run.first, last: place.last}
        k = place.last - 1
      }
    }
  }
}

const HOSTING = /^(?:packed|filled|crammed|crowded|gathered|squeezed|filed|came|went|crowd)$/

/** 'Residents packed the town hall for a meeting', 'crowded into the church for a concert'. */
function hosted(document: Document, noun: number, occasion: Occasion): void {
  const {tokens} = document
  for (let k = noun - 1; k > noun - 14 && tokens[k]?.sentence === occasion.sentence; k--) {
    if (!HOSTING.test(tokens[k]!.info.norm)) continue
    const at = /^(?:into|in|at|to)$/.test(tokens[k + 1]?.info.norm ?? '') ? k + 1 : k
    const site = siteAt(document, at)
    if (site && site.run.last < noun) {
      occasion.site = site
      occasion.run = {first: at + 1, last: site.run.last}
    }
    return
  }
}

/** 'On Friday the gallery flooded.' */
function opening({tokens, sentences}: Document, verb: number, occasion: Occasion): void {
  const {first} = sentences[occasion.sentence]!
  const day = tokens[first + 1]
  if (tokens[first]!.info.norm !== 'on' || !day || !WEEKDAYS.has(day.info.norm) || verb - first > 14) return
  for (let k = first + 2; k < verb; k++) if (ENDS.has(tokens[k]) && !/^(?:was|were|has|had)$/.test(tokens[k]!.info.norm)) return
  occasion.day = {word: day.info.norm, run: {first, last: first + 2}}
}

/** 'in the car park of a garden centre': the common places named. */
function siteAt({tokens}: Document, preposition: number): Site | undefined {
  const {sentence} = tokens[preposition]!
  const nouns: string[] = []
  let sort = ''
  let noun = ''
  let last = preposition
  for (let k = preposition + 1; k < preposition + 10; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word') break
    const {norm} = token.info
    if (ENDS.has(token) || (token.info.shape !== 'lower' && norm !== 'the')) break
    const two = `${norm}_${tokens[k + 1]?.info.norm ?? ''}`
    const known = PLACES.get(two) ?? PLACES.get(norm)
    if (known !== undefined) {
      nouns.push(norm)
      last = k + (PLACES.has(two) ? 2 : 1)
      if (sort === '') {
        sort = known
        noun = norm
      }
    } else if (sort !== '' && /^(?:on|for|to|by|with|during|about)$/.test(norm)) break
    else if (sort !== '' && !/^(?:of|the|a|an|his|her|its|their|in|at)$/.test(norm)) {
      if (PLACES.get(tokens[k - 1]!.info.norm) !== undefined && tokens[k - 1]!.info.norm === noun && last === k) {
        // 'church hall', 'bus station': another place than its first word.
        return undefined
      }
      nouns.push(norm)
    }
  }
  return sort === '' ? undefined : {nouns, sort, noun, run: {first: preposition, last}}
}
