import type {Context} from '../../context.js'
import {datesBySentence} from '../../mentions/dates/dates.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {findNumbers} from '../../mentions/numbers/numbers.js'
import type {Document, Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {hasQualities} from './likeness.js'
import type {Clash, Run} from './clash.js'
import {bringsMore, bringsMoreOf, daysNamed, isSaid, rivals, tellsOfChange} from './clash.js'

/** What befell those who are counted. */
type Fate = 'aboard' | 'employed' | 'dead' | 'hurt' | 'arrested' | 'missing' | 'rescued' | 'homeless' | 'stranded' | 'counted'

const FATES: Readonly<Record<string, Fate>> = {
  killed: 'dead', dead: 'dead', died: 'dead', dies: 'dead', die: 'dead', deaths: 'dead', fatalities: 'dead', perished: 'dead', drowned: 'dead', killing: 'dead', kills: 'dead', bodies: 'dead', lives: 'dead', murdered: 'dead',
  injured: 'hurt', hurt: 'hurt', wounded: 'hurt', injuries: 'hurt', injuring: 'hurt', wounding: 'hurt', hospitalised: 'hurt', hospitalized: 'hurt', injures: 'hurt', wounds: 'hurt',
  arrested: 'arrested', detained: 'arrested', arrests: 'arrested', arresting: 'arrested', arrest: 'arrested',
  missing: 'missing', rescued: 'rescued', rescuing: 'rescued', homeless: 'homeless', stranded: 'stranded', evacuated: 'rescued', winched: 'rescued', plucked: 'rescued', pulled: 'rescued', dug: 'rescued', freed: 'rescued', saved: 'rescued'
}
const BEFORE: Readonly<Record<string, Fate>> = {
  killed: 'dead', killing: 'dead', kills: 'dead', kill: 'dead', claimed: 'dead', claiming: 'dead', injured: 'hurt', injuring: 'hurt', wounded: 'hurt', wounding: 'hurt', injures: 'hurt',
  arrested: 'arrested', arresting: 'arrested', detained: 'arrested', arrest: 'arrested', arrests: 'arrested', detain: 'arrested', rescue: 'rescued', rescues: 'rescued', rescued: 'rescued', rescuing: 'rescued', drowned: 'dead', drowning: 'dead', hurt: 'hurt', hurting: 'hurt', employs: 'employed', employed: 'employed', employing: 'employed', employ: 'employed'
}
const FATED = new WordSet(Object.keys(FATES))
const FATED_BEFORE = new WordSet(Object.keys(BEFORE))
const GENERIC = new Set(['people', 'workers', 'employees', 'staff', 'casualties', 'persons', 'victims', 'others', 'lives', 'deaths', 'fatalities', 'casualties', 'bodies', 'arrests', 'injuries', 'of'])
const PLURALS = new WordSet(['people', 'men', 'women', 'children', 'police', 'crew', 'troops', 'policemen', 'firemen', 'fishermen', 'cattle', 'sheep', 'workmen', 'servicemen', 'personnel', 'staff', 'geese', 'deer', 'fish'])
const NO_PLURAL = new WordSet('was|is|has|his|this|its|as|does|says|goes|yes|always|perhaps|besides|towards|sometimes|news|hers|theirs|ours|yours|means|makes|takes|gets|lies|stands|remains|wants|needs|kills|injures|leaves|dies|ones')
const NO_COUNT = new Set([
  'years', 'days', 'hours', 'months', 'minutes', 'weeks', 'seconds', 'miles', 'points', 'goals', 'pounds', 'dollars', 'euros', 'kilometres', 'kilometers', 'metres', 'meters', 'times', 'degrees', 'decades', 'feet', 'yards', 'inches',
  'tonnes', 'tons', 'acres', 'hectares', 'nights', 'games', 'matches', 'seasons', 'votes', 'seats', 'sets', 'quarters', 'others', 'percent', 'units', 'shares', 'pence', 'cents', 'litres', 'grams', 'kilos', 'minutes', 'rounds', 'overs', 'runs', 'wickets', 'laps', 'tries', 'stages', 'parts', 'ways', 'things'
])
const CHILDREN = new Set(['sons', 'daughters', 'children', 'brothers', 'sisters'])
const DEFINITE = new WordSet(['the', 'these', 'those', 'all', 'their', 'his', 'her', 'its'])
const STOPS = new WordSet(['of', 'in', 'on', 'at', 'and', 'or', 'to', 'by', 'for', 'with', 'from', 'as', 'but', 'that', 'who', 'which', 'when', 'after', 'before', 'than'])
const RESTRICTS = new WordSet(['who', 'that', 'which', 'whose', 'with', 'from', 'in', 'on', 'at', 'of', 'not', 'left', 'remaining', 'to', 'for', 'now', 'still', 'he', 'she', 'they', 'we', 'i', 'named', 'listed', 'below', 'above', 'without', 'under', 'over', 'outside', 'inside', 'aged', 'involved', 'concerned'])

/** A number of people or things, and what befell them. */
export interface Tally {
  number: NumberMention
  fate: Fate
  /** The plural that is counted, as written; undefined for 'four dead'. */
  noun: string | undefined
  definite: boolean
  run: Run
  sentence: number
}

/** Tolls and counts of one thing that differ. */
export function clashingTallies(context: Context): Clash[] {
  const {document} = context
  const numbers = context.get(findNumbers)
  const tallies: Tally[] = []
  for (const number of numbers) {
    if (number.kind !== 'plain' || number.currency !== undefined || number.inDate || number.suffix || !Number.isInteger(number.value)) continue
    const tally = tallyOf(document, number)
    if (tally) tallies.push(tally)
  }
  if (tallies.length < 2) return []
  const by = new Map<string, Tally[]>()
  const add = (key: string, tally: Tally) => {
    const list = by.get(key)
    if (list) list.push(tally)
    else by.set(key, [tally])
  }
  const out: Clash[] = []
  let dates: ReturnType<typeof datesBySentence> | undefined
  for (const tally of tallies) {
    const key = tally.fate === 'counted' ? `counted ${tally.noun ?? ''}` : tally.fate
    const known = by.get(key) ?? []
    const others = known.length < 24 ? known.filter((one) => one.number.value !== tally.number.value && clash(document, one, tally)) : []
    if (others.length > 0 && isUsable(context, tally, (dates ??= context.get(datesBySentence)))) {
      const earlier = others.find((one) => isUsable(context, one, dates!))
      if (earlier && !isExplained(context.get(firstPlaces), known, tally) && !(tally.noun === undefined || GENERIC.has(tally.noun) ? bringsMore(document, earlier.run.last, tally.run.first, false, isVictim) : bringsMoreOf(document, earlier.run.last, tally.run.first, tally.noun))) out.push({earlier: earlier.run, later: tally.run})
    }
    add(key, tally)
    if (tally.fate !== 'counted' && tally.noun !== undefined && !GENERIC.has(tally.noun)) add(`counted ${tally.noun}`, tally)
  }
  return out
}

function isUsable({document}: Context, {number, run, sentence, definite}: Tally, dates: (sentence: number) => readonly {precision: string; relative: boolean}[]): boolean {
  const {first, last} = document.sentences[sentence]!
  if (number.bound !== 'exact' || !isSaid(document, number.first, definite)) return false
  const block = document.blocks[document.tokens[first]!.block]!
  if (block === document.headline || block.kind === 'heading' || isLogged(document, block.first)) return false
  if (dates(sentence).some(({precision, relative}) => precision === 'year' || !relative)) return false
  return !tellsOfChange(document, {first, last}, run)
}

// '14:05 Two people have been killed': each entry of a log has its own hour.
function isLogged({tokens}: Document, first: number): boolean {
  return /^\d{1,2}[:.]\d\d/.test(tokens[first]?.text ?? '') || (tokens[first]?.info.shape === 'figures' && /^(?:gmt|am|pm|bst|et)$/.test(tokens[first + 1]?.info.norm ?? ''))
}

/** What a number counts, where its words say so. */
export function tallyOf(document: Document, number: NumberMention): Tally | undefined {
  const {tokens} = document
  const {sentence, joined} = tokens[number.first]!
  if (joined || tokens[number.last]?.joined) return undefined
  let noun: string | undefined
  let nounLast = number.last
  let fate: Fate | undefined
  let last = number.last
  let k = number.last
  for (; k < number.last + 4; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word' || STOPS.has(token)) break
    const {norm, shape} = token.info
    if (shape === 'figures' || norm === 'more' || norm === 'other' || norm === 'others') return undefined
    // 'Five held after raid'
    const own = norm === 'held' && k === number.last && /^(?:after|over|following|in)$/.test(tokens[k + 1]?.info.norm ?? '') ? 'arrested' : FATED.has(token) ? FATES[norm] : undefined
    if (own !== undefined && (shape === 'lower' || isHeading(document, token.block))) {
      fate = own
      last = k + 1
      if (!GENERIC.has(norm)) continue
      noun = norm
      break
    }
    if (shape === 'lower' && (PLURALS.has(token) || (norm.endsWith('s') && /(?:[^su]s)$/.test(norm) && !NO_PLURAL.has(token)))) {
      noun = norm
      nounLast = k + 1
      last = Math.max(last, nounLast)
      break
    }
  }
  const determiner = number.lead > 0 ? tokens[number.lead - 1] : undefined
  const definite = determiner?.sentence === sentence && !(determiner.info.norm === 'all' && tokens[number.lead - 2]?.info.norm === 'in') && (DEFINITE.has(determiner) || determiner.tail.length === 2 || isDoneTo(document, number.lead))
  if (definite && /^(?:workers|employees|staff)$/.test(noun ?? '')) fate ??= 'employed'
  if (noun === 'victims' && definite) fate ??= 'dead'
  if (isAboard(document, nounLast)) fate ??= 'aboard'
  const after = fate === undefined ? fateAfter(document, nounLast, sentence) : undefined
  if (after) {
    fate = after.fate
    // 'the six who died'
    if (document.tokens[nounLast]?.info.norm === 'who') last = after.last
  }
  const those = fate === undefined && definite ? fateOfThose(document, number.last) : undefined
  if (those) return {number, fate: those, noun, definite, run: {first: number.first, last: number.last}, sentence}
  const before = fateBefore(document, number.lead, sentence)
  fate ??= before?.fate
  const toll = tollBefore(document, number.lead, sentence)
  if (toll && (noun === undefined || noun === 'people')) fate = 'dead'
  if (fate === undefined) {
    if (noun === undefined || NO_COUNT.has(noun) || number.value < 2) return undefined
    return {number, fate: 'counted', noun, definite, run: {first: number.first, last: nounLast}, sentence}
  }
  if (noun === undefined && fate === before?.fate && last === number.last && isCapitalAhead(document, number.last)) return undefined
  return {number, fate, noun, definite, run: {first: number.first, last}, sentence}
}

/** Whether a word is of people or of what befell them: 'another man', 'a third died'. */
function isVictim(token: Token): boolean {
  return token.info.shape === 'figures' || FATED.has(token) || GENERIC.has(token.info.norm) || /^(?:man|woman|boy|girl|child|victim|person|passenger|body|remained|remains)$/.test(token.info.norm) || isNumberWord(token.info.norm)
}

function isNumberWord(norm: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)$/.test(norm)
}

/** 'all 24 of those rescued' */
function fateOfThose({tokens}: Document, last: number): Fate | undefined {
  const whom = tokens[last + 1]?.info.norm
  const deed = tokens[last + 2]
  return tokens[last]?.info.norm === 'of' && (whom === 'those' || whom === 'the') && FATED.has(deed) && deed?.sentence === tokens[last].sentence ? FATES[deed.info.norm] : undefined
}

/** 'the loss of 800 jobs', 'the arrest of nine fans'. */
function isDoneTo({tokens}: Document, lead: number): boolean {
  return tokens[lead - 1]?.info.norm === 'of' && tokens[lead - 3]?.info.norm === 'the' && /^(?:loss|death|deaths|arrest|arrests|rescue|closure|theft|sacking|dismissal|killing|murder|release|felling|demolition|sale|departure|disappearance)$/.test(tokens[lead - 2]?.info.norm ?? '')
}

/** Where every word may have its capital. */
function isHeading({blocks, headline}: Document, block: number): boolean {
  return blocks[block] === headline || blocks[block]!.kind === 'heading'
}

/** '60 people on board', '60 aboard'. */
function isAboard({tokens}: Document, index: number): boolean {
  return tokens[index]?.info.norm === 'aboard' || (tokens[index]?.info.norm === 'on' && tokens[index + 1]?.info.norm === 'board')
}

function isCapitalAhead({tokens}: Document, index: number): boolean {
  return tokens[index]?.info.shape === 'capital'
}

const BETWEEN = new WordSet('were|was|have|had|been|are|who|also|badly|seriously|slightly|shot|burned|found|being|crushed|feared|lie|lay|left|people|has|later')

/** '… were killed', '… have died'. */
function fateAfter({tokens}: Document, from: number, sentence: number): {fate: Fate; last: number} | undefined {
  for (let k = from; k < from + 5; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
    const {norm} = token.info
    const fate = FATED.has(token) ? FATES[norm] : undefined
    if (fate !== undefined && !/^(?:deaths|fatalities|bodies|lives|injuries|arrests|wounds|kills)$/.test(norm)) return {fate, last: k + 1}
    if (!BETWEEN.has(token)) return undefined
  }
  return undefined
}

const BETWEEN_LIVES = new WordSet('the|lives|of|all|some')

/** 'killed', 'claimed the lives of'. */
function fateBefore({tokens}: Document, index: number, sentence: number): {fate: Fate} | undefined {
  for (let k = index - 1; k >= index - 4; k--) {
    const token = k >= 0 ? tokens[k] : undefined
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
    const fate = FATED_BEFORE.has(token) ? BEFORE[token.info.norm] : undefined
    if (fate !== undefined) return {fate}
    if (!BETWEEN_LIVES.has(token)) return undefined
  }
  return undefined
}

const BEHIND_TOLL = new WordSet('of|at|is|was|stands|stood|to|the|has|had|been|put|reached|remains|remained')

/** 'the death toll stands at', 'the number of dead is'. */
function tollBefore({tokens}: Document, index: number, sentence: number): boolean {
  for (let k = index - 1; k >= index - 6; k--) {
    const token = k >= 0 ? tokens[k] : undefined
    if (!token || token.sentence !== sentence || token.kind !== 'word') return false
    if (token.info.norm === 'toll') return true
    if (!BEHIND_TOLL.has(token)) return false
  }
  return false
}

/** Whether two counts are of the same thing, by the words alone. */
function clash(document: Document, a: Tally, b: Tally): boolean {
  if (rivals(document, a.number.first, b.number.first)) return false
  if (a.fate === 'aboard' && b.fate === 'aboard') return a.sentence !== b.sentence
  const days = daysNamed(document, a.sentence)
  if (!b.definite && days !== '' && daysNamed(document, b.sentence) !== '' && daysNamed(document, b.sentence) !== days) return false
  const same = a.noun === b.noun && a.noun !== undefined && !GENERIC.has(a.noun)
  if (b.fate === 'counted') return same && hasQualities(document, a, b) && b.definite && !isRestricted(document, b.run.last) && !a.definite && a.sentence !== b.sentence && (b.number.value > 2 || CHILDREN.has(b.noun!))
  const generic = (noun: string | undefined) => noun === undefined || GENERIC.has(noun)
  if (!same && !generic(a.noun) && !generic(b.noun)) return false
  if (b.definite) return b.number.value > 1 && (!isPartOf(document, b) || fateOfThose(document, b.number.last) !== undefined)
  return (same && a.number.value > 1 && b.number.value > 1 && a.sentence !== b.sentence) || ofTheEvent(document, b)
}

function isRestricted({tokens}: Document, index: number): boolean {
  const {norm = '', shape = 'other'} = tokens[index]?.info ?? {}
  return RESTRICTS.has(tokens[index]) || (shape === 'lower' && norm.endsWith('ed'))
}

function isPartOf({tokens}: Document, {run, number}: Tally): boolean {
  return tokens[number.last]?.info.norm === 'of' || tokens[run.last]?.info.norm === 'of' || (RESTRICTS.has(tokens[run.last]) && tokens[run.last]?.info.norm !== 'in')
}

const EVENTS = new WordSet(['blast', 'attack', 'explosion', 'crash', 'fire', 'accident', 'quake', 'earthquake', 'bombing', 'shooting', 'collision', 'flood', 'floods', 'storm', 'avalanche', 'disaster', 'collapse', 'derailment', 'landslide', 'blaze', 'bomb', 'tornado', 'hurricane', 'cyclone', 'stampede', 'crush', 'sinking', 'tragedy', 'outbreak', 'wreck', 'gunman', 'massacre', 'tsunami', 'wave'])

/** 'The blast killed 15', 'the crash, which killed 15'. */
function ofTheEvent({tokens}: Document, {number, sentence}: Tally): boolean {
  for (let k = number.lead - 1; k >= number.lead - 7; k--) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence) return false
    if (EVENTS.has(token)) {
      for (let d = k - 1; d >= k - 3; d--) if (tokens[d]?.sentence === sentence && tokens[d]!.info.norm === 'the') return true
      return false
    }
  }
  return false
}

/** Where each plain number stands first. */
function firstPlaces(context: Context): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const {value, first, kind, inDate, currency} of context.get(findNumbers)) if (kind === 'plain' && !inDate && currency === undefined && !out.has(value)) out.set(value, first)
  return out
}

/** Whether the later figure was given before, or is the sum of those given. */
function isExplained(firstOf: ReadonlyMap<number, number>, known: readonly Tally[], tally: Tally): boolean {
  const {value, first} = tally.number
  let sum = 0
  for (const one of known) {
    if (one.number.value === value) return true
    sum += one.number.value
  }
  if (known.length > 1 && sum === value) return true
  if (known.length > 1 && known.some((a) => known.some((b) => a !== b && (a.number.value + b.number.value === value || a.number.value - b.number.value === value)))) return true
  return (firstOf.get(value) ?? first) < first
}
