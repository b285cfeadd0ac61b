import {whenOf} from '../../src/claims/when.js'
import type {Context} from '../../src/context.js'
import type {Body, Facts, Tenure} from '../../src/facts/index.js'
import {Lexicon} from '../../src/mentions/lexicon.js'
import {personAt} from '../../src/mentions/people.js'
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
      const headed = new Set(facts.tenures.flatMap(({body}) => (body ? [body] : [])))
      for (const body of headed) for (const name of new Set([body.name, ...body.names, ...body.demonyms])) yield [name, body]
    }())
    lexicons.set(facts, lexicon)
  }
  return lexicon
}

const byBody = new WeakMap<Facts, Map<Body, Tenure[]>>()

function headsOf(facts: Facts, body: Body): readonly Tenure[] {
  let map = byBody.get(facts)
  if (!map) {
    map = new Map()
    for (const one of facts.tenures) if (one.body) map.set(one.body, [...(map.get(one.body) ?? []), one])
    byBody.set(facts, map)
  }
  return map.get(body) ?? []
}

/** 'NATO Secretary General X', 'Scottish First Minister X': the head of a body or region, named in full, who was another on the day. */
export function bodyFindings(context: Context): Found[] {
  const out: Found[] = []
  const {document, facts} = context
  const {tokens} = document
  let end = 0
  const matches = lexiconOf(context).scan(document)
  for (let i = 0; i < matches.length; ) {
    const {first, last} = matches[i]!
    const bodies: Body[] = []
    while (i < matches.length && matches[i]!.first === first) bodies.push(matches[i++]!.entry)
    if (first < end) continue
    end = last
    const head = tokens[first]!
    const before = tokens[first - 1]
    if (head.quoted || head.emphasis || (before && before.sentence === head.sentence && (MODIFIED.test(before.info.norm) || head.joined))) continue
    const heads = [...new Set(bodies)].flatMap((body) => headsOf(facts, body))
    for (let stop = Math.min(last + 4, tokens.length); stop > last; stop--) {
      if (tokens[stop - 1]!.sentence !== head.sentence) continue
      const title = fold(textOf(document, last, stop))
      const posts = heads.filter((one) => one.prefixes.some((prefix) => fold(prefix) === title))
      if (posts.length === 0) continue
      const found = judgeHead(context, first, stop, posts)
      if (found) out.push(found)
      break
    }
  }
  return out
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
