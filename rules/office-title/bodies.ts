import {whenOf} from '../../src/claims/calendar/when.js'
import type {Context} from '../../src/context.js'
import type {Body, Facts, Tenure} from '../../src/facts/index.js'
import {Lexicon} from '../../src/mentions/words/lexicon.js'
import {personAt} from '../../src/mentions/people/people.js'
import {titleWords} from '../../src/mentions/people/title-words.js'
import type {Finding} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {fold} from '../../src/text/fold.js'
import {sayInterval} from '../../src/time.js'
import {coversSurely, holdsOn} from './tenures.js'

interface Found {
  first: number
  last: number
  finding: Omit<Finding, 'start' | 'end'>
}

const SLACK = 60
// Who took over or left within the year is left alone where he is met beside the body.
const NEAR = 200
const MODIFIED = /^(?:former|ex|then|acting|interim|late|outgoing|incoming|deputy|vice|assistant|future|next|designate|elect)$/

const lexicons = new WeakMap<Facts, Lexicon<Body>>()

/** Names and adjectives of the bodies and regions whose heads are known. */
function lexiconOf({facts}: Context): Lexicon<Body> {
  let lexicon = lexicons.get(facts)
  if (!lexicon) {
    lexicon = new Lexicon(function* (): Generator<[string, Body]> {
      for (const body of facts.tenuresOfBodies.keys()) for (const name of new Set([body.name, ...body.names, ...body.demonyms])) yield [name, body]
    }())
    lexicons.set(facts, lexicon)
  }
  return lexicon
}

const LONGEST = 6

/** 'NATO Secretary General X', 'Scottish First Minister X': the head of a body or region, named in full, who was another on the day. */
export function bodyFindings(context: Context): Found[] {
  const out: Found[] = []
  const {document} = context
  const {tokens} = document
  for (const match of context.get(titleWords)) {
    const before = tokens[match.first - 1]
    if (!before || before.tail !== '' || before.info.shape === 'lower' || before.sentence !== tokens[match.first]!.sentence || before.quoted || !namesSomebody(context, match.last)) continue
    const named = bodiesBefore(context, match.first)
    if (!named) continue
    const {first, bodies} = named
    const opener = tokens[first - 1]
    if (tokens[first]!.emphasis || (opener && opener.sentence === before.sentence && (MODIFIED.test(opener.info.norm) || tokens[first]!.joined))) continue
    const title = fold(textOf(document, match.first, match.last))
    const posts = bodies.flatMap((body) => context.facts.tenuresOfBodies.get(body) ?? []).filter((one) => one.prefixes.some((prefix) => fold(prefix) === title))
    const found = posts.length > 0 ? judgeHead(context, first, match.last, posts) : undefined
    if (found) out.push(found)
  }
  return out
}

/** Most titles have no name behind them, and are passed over at once. */
function namesSomebody({document: {tokens}}: Context, last: number): boolean {
  const next = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last]
  return next !== undefined && next.kind === 'word' && next.info.shape !== 'lower'
}

/** The bodies whose name or adjective ends before token `end`; the longest name counts. */
function bodiesBefore(context: Context, end: number): {first: number; bodies: Body[]} | undefined {
  const lexicon = lexiconOf(context)
  for (let first = Math.max(0, end - LONGEST); first < end; first++) {
    const matches = lexicon.at(context.document, first)
    if (matches[0]?.last === end) return {first, bodies: [...new Set(matches.map(({entry}) => entry))]}
  }
  return undefined
}

function judgeHead(context: Context, first: number, last: number, posts: readonly Tenure[]): Found | undefined {
  const {document, facts} = context
  const {tokens} = document
  const apposed = tokens[last]?.text === ',' && tokens[first - 1]?.info.norm === 'the'
  const mention = personAt(context, apposed ? last + 1 : last)
  if (!mention?.full || mention.people.length !== 1 || tokens[last - 1]!.tail !== '') return undefined
  // ', Jens Stoltenberg, said' and not a list of people.
  if (apposed && !/^[,.;]$/.test(tokens[mention.last]?.text ?? '.')) return undefined
  const person = mention.people[0]!
  const when = whenOf(context, first, mention.last)
  const now = when.stated.length > 0 ? when.stated : when.document ? [when.document] : []
  const at = now[0]
  if (!at || (when.stated.length === 0 && !when.present)) return undefined
  const held = facts.tenuresOf(person)
  const own = held.filter((one) => one.body !== undefined && posts.some(({body}) => body === one.body))
  if (own.some((one) => [...now, ...when.around].some((on) => holdsOn(one, on, NEAR)))) return undefined
  const near = posts.filter((one) => now.some((on) => holdsOn(one, on, SLACK)))
  const [incumbent, ...more] = near
  if (!incumbent || more.length > 0 || incumbent.confidence === 'D' || !now.every((on) => coversSurely(incumbent, on))) return undefined
  const instead = held.find((one) => one.confidence !== 'D' && !one.collective && now.every((on) => coversSurely(one, on)))
  const past = own.filter((one) => one.until !== undefined && one.until.last < at.first).at(-1)
  const tenure = instead ?? past
  if (!tenure) return undefined
  const term = tenure.until ? `${sayInterval(tenure.from)} to ${sayInterval(tenure.until)}` : `since ${sayInterval(tenure.from)}, as of ${sayInterval({first: tenure.asOf, last: tenure.asOf})}`
  const day = sayInterval(at)
  const words = textOf(document, first, last)
  return {
    first, last,
    finding: {
      reason: `'${words}': ${person.name} ${tenure.until ? 'was' : 'is'} ${tenure.title} (${term}); on ${day} the ${incumbent.title} was ${incumbent.person.name}`,
      expected: tenure === past ? [`${document.sentences[tokens[first]!.sentence]!.first === first ? 'Former' : 'former'} ${words}`] : [],
      note: `${incumbent.title}: ${incumbent.person.name}, from ${sayInterval(incumbent.from)}${incumbent.until ? ` to ${sayInterval(incumbent.until)}` : `, as of ${sayInterval({first: incumbent.asOf, last: incumbent.asOf})}`}.\n\nSource: ${incumbent.source.join(', ')}.`,
      atMost: [tenure, incumbent].some(({confidence}) => confidence === 'C') ? 'info' : 'warn'
    }
  }
}
