import type {Interval} from '../../time.js'

/** A name in a list of names: its folded words, titles and particles gone. */
export type NameWords = readonly string[]

/** What a sentence says of its subject. */
export type Value =
  | {kind: 'days'; days: Interval}
  /** Folded names, the finest first: Worcester, Massachusetts. */
  | {kind: 'place'; parts: readonly string[]}
  | {kind: 'names'; names: readonly NameWords[]; open: boolean}
  /** 'is unknown', 'has not been named'. */
  | {kind: 'unknown'}
  /** What the writer's figure can mean; the unit is part of the relation. */
  | {kind: 'number'; low: number; high: number}
  /** What sort of thing it is, and of which countries (ids). */
  | {kind: 'sort'; sort: string | undefined; countries: readonly string[]}

/** One thing said of one subject: tokens [first, last) show it. */
export interface Statement {
  /** Who or what, as entities are keyed. */
  subject: string
  /** A year that tells the subject from its namesakes: 'the 2018 film'. */
  edition: string | undefined
  /** What is said of it: 'born when', 'directed by'. */
  relation: string
  /** Words that narrow the relation: 'degree', 'medicine'. */
  object: readonly string[]
  value: Value
  first: number
  last: number
}
