import type {Context} from '../../../context.js'
import type {Parallel} from '../../../evidence/sentences/parallel.js'
import type {Source} from '../../../evidence/sources.js'
import {findAges} from '../../../mentions/people/ages.js'
import type {Document} from '../../../text/document.js'

/** An age with the name beside it: 'Marta Lund, 71,', '71-year-old Marta Lund'. */
interface NamedAge {
  /** Folded words of the name, titles included. */
  name: readonly string[]
  low: number
  high: number
  /** Tokens [first, last) of the age. */
  first: number
  last: number
}

/** An age that the sources give to somebody else, while they give this one another: tokens [first, last). */
export interface ExchangedAge {
  first: number
  last: number
  kind: 'age'
  near: Parallel
  /** The person's own age in the source. */
  there: {source: Source; index: number; text: string}
}

/** A finder: ages that stand beside the wrong one of the people a source names. */
export function exchangedAges(context: Context): readonly ExchangedAge[] {
  if (context.sources.length === 0) return []
  const out: ExchangedAge[] = []
  for (const age of context.get(namedAges)) {
    const theirs = context.sources.flatMap((source) => source.context.get(namedAges).map((other) => ({source, other})))
    const own = theirs.filter(({other}) => isSame(other.name, age.name))
    const meets = ({other}: {other: NamedAge}) => other.low <= age.high && age.low <= other.high
    const [first] = own
    if (!first || own.some(meets) || !theirs.some((one) => meets(one) && !isSame(one.other.name, age.name))) continue
    const {source: {document}, source, other} = first
    const near: Parallel = {source, sentence: document.sentences[document.tokens[other.first]!.sentence]!, share: 1}
    out.push({first: age.first, last: age.last, kind: 'age', near, there: {source, index: other.first, text: document.tokens[other.first]!.text}})
  }
  return out
}

/** A finder: ages in figures with a name right before or behind them. */
function namedAges(context: Context): readonly NamedAge[] {
  const {document} = context
  const out: NamedAge[] = []
  for (const {first, last, low, high, written, time, owner} of context.get(findAges)) {
    if (written !== 'figures' || time !== 'now' || low !== high || (owner.at !== 'before' && owner.at !== 'after')) continue
    const name = owner.at === 'before' ? nameBefore(document, owner.index) : nameAt(document, owner.index)
    if (name.length > 0) out.push({name, low, high, first, last})
  }
  return out
}

function nameBefore({tokens}: Document, index: number): string[] {
  const out: string[] = []
  let k = index - 1
  while (tokens[k]?.kind === 'punctuation' && k > index - 3) k--
  for (; isName(tokens[k]); k--) out.unshift(tokens[k]!.info.norm)
  return out
}

function nameAt({tokens}: Document, index: number): string[] {
  const out: string[] = []
  for (let k = index; isName(tokens[k]); k++) {
    out.push(tokens[k]!.info.norm)
    if (tokens[k]!.tail !== '') break
  }
  return out
}

function isName(token: Document['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && (token.info.shape === 'capital' || token.info.shape === 'capitals')
}

/** Whether two names may be one person's: the same last word, and no other first word. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b.at(-1) && (a.length < 2 || b.length < 2 || a.at(-2) === b.at(-2))
}
