import type {Context} from '../../../context.js'
import {isEnglish} from '../../../evidence/sentences/language.js'
import type {Parallel} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {denies} from '../../../evidence/words/statement-words.js'
import {stemOf} from '../../../evidence/words/words.js'
import {isContent} from '../../../mentions/words/function-words.js'
import {textOf, type Document} from '../../../text/document.js'

/** Who did what to whom, in a clause as plain as 'A sued B' or 'B was sued by A'. */
interface Deed {
  /** The folded last words of the two. */
  agent: string
  patient: string
  /** Stem of the verb. */
  deed: string
  /** Tokens [first, last) from the one to the other. */
  first: number
  last: number
}

/** A deed told with its two sides exchanged: tokens [first, last). */
export interface ExchangedRoles {
  first: number
  last: number
  kind: 'roles'
  near: Parallel
  there: {source: Source; index: number; text: string}
}

// What two do to each other, or what stands between two names without being a deed of the first to the second.
const MUTUAL = new Set(
  ('meet met marri wed divorc face fight fought plai join kiss date rival border visit embrac hug equal and said sai told host draw drew tie match succeed follow replac includ near versu parti deal talk ' +
  'resembl partner contact support love like respect befriend encount struck cross touch affect').split(' ')
)
// Words between the one and the other.
const BETWEEN = 5

/** A finder: deeds that the sources tell the other way round, and nowhere so. */
export function exchangedRoles(context: Context): readonly ExchangedRoles[] {
  if (context.sources.length === 0 || !context.get(isEnglish)) return []
  const out: ExchangedRoles[] = []
  for (const {agent, patient, deed, first, last} of context.get(deeds)) {
    const has = (a: string, b: string) => context.sources.map((source) => ({source, found: source.context.get(deeds).find((other) => other.deed === deed && other.agent === a && other.patient === b)}))
    if (has(agent, patient).some(({found}) => found)) continue
    const turned = has(patient, agent).find(({found}) => found)
    if (!turned?.found) continue
    const {source, found} = turned
    const {document} = source
    const near: Parallel = {source, sentence: document.sentences[document.tokens[found.first]!.sentence]!, share: 1}
    out.push({first, last, kind: 'roles', near, there: {source, index: found.first, text: textOf(document, found.first, found.last)}})
  }
  return out
}

/** A finder: the deeds of a text that are told plainly, between two names or 'the' and a noun. */
function deeds({document}: Context): readonly Deed[] {
  const {tokens} = document
  const out: Deed[] = []
  for (const {first, last, question} of document.sentences) {
    if (question) continue
    let one = sideAt(document, first, last)
    while (one) {
      const two = sideAt(document, one.last, last)
      if (two) {
        const deed = deedBetween(document, one.last, two.first)
        if (deed) {
          const [agent, patient] = deed.passive ? [two, one] : [one, two]
          if (agent.head !== patient.head) out.push({agent: agent.head, patient: patient.head, deed: deed.stem, first: one.first, last: two.last})
        }
      }
      one = two
    }
  }
  return out.filter(({first, last}) => !tokens.slice(first, last).some(({quoted}) => quoted))
}

interface Side {
  first: number
  last: number
  head: string
}

/** The next name, or 'the' with the noun that ends its words. */
function sideAt({tokens}: Document, from: number, until: number): Side | undefined {
  for (let k = from; k < until; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word') continue
    if (isName(tokens[k]) && isContent(info.norm)) {
      let last = k + 1
      while (last < until && (isName(tokens[last]) || tokens[last]!.joined)) last++
      const owner = tokens[last - 1]!.tail !== ''
      if (owner) continue
      return {first: k, last, head: tokens[last - 1]!.info.norm}
    }
    if (info.norm === 'the' && tokens[k + 1]?.info.shape === 'lower' && isContent(tokens[k + 1]!.info.norm) && tokens[k + 1]!.tail === '' && k + 1 < until) {
      return {first: k, last: k + 2, head: tokens[k + 1]!.info.norm}
    }
  }
  return undefined
}

function isName(token: Document['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && (token.info.shape === 'capital' || token.info.shape === 'capitals')
}

function deedBetween({tokens}: Document, from: number, until: number): {stem: string; passive: boolean} | undefined {
  if (until - from < 1 || until - from > BETWEEN) return undefined
  let verb = ''
  let before = ''
  for (let k = from; k < until; k++) {
    const {kind, info} = tokens[k]!
    // 'the director, Ola Moe, was asked by'
    if (k === from && tokens[k]!.text === ',') continue
    if (kind !== 'word' || denies(info.norm)) return undefined
    if (isContent(info.norm)) {
      if (verb !== '') return undefined
      verb = info.norm
      before = tokens[k - 1]!.info.norm
    } else if (!/^(?:ha[sd]|have|is|was|were|been|being|be|by|will|had|also|then|later|once|the)$/.test(info.norm)) return undefined
  }
  const by = tokens[until - 1]!.info.norm === 'by'
  const passive = by && /^(?:is|was|were|been|being|be)$/.test(before)
  if (verb === '' || by !== passive || !/(?:ed|es|s|t|d|n|ght|ew)$/.test(verb) || MUTUAL.has(stemOf(verb))) return undefined
  return {stem: stemOf(verb), passive}
}
