import type {Context} from './context.js'
import type {Source} from './evidence/sources.js'

/** The sections of the catalogue: what a claim is held against. */
export type Section = 'facts' | 'article' | 'wording' | 'sources' | 'archive'

export type Severity = 'off' | 'info' | 'warn' | 'error'

/** A second place that a message points to: where a passage stands first, or what a source says instead. Offsets into the text that it is in. */
export interface Cause {
  start: number
  end: number
  reason: string
  /** Where the place is not in the text itself but in a source. */
  in?: Source
}

/** What a rule reports. Offsets are UTF-16 code units into the source. */
export interface Finding {
  start: number
  end: number
  /** One plain sentence: what the text claims, what the evidence says. Markdown, no full stop. */
  reason: string
  /** What could stand in place of the words, best first, each grammatical there; [] where only a person can say. */
  expected: readonly string[]
  /** The evidence in Markdown: the record, its dates and source, or the passage. */
  note?: string | undefined
  cause?: Cause | undefined
  /** Reports less than the configured severity where the evidence is weaker. */
  atMost?: 'info' | 'warn' | undefined
}

/** The words a finding is about: tokens [first, last). */
export interface Span {
  first: number
  last: number
}

export interface RuleContext<Options> extends Context {
  readonly options: Readonly<Options>
  /** Reports the words of a span, or a stretch of the source. */
  report(at: Span | {start: number; end: number}, finding: Omit<Finding, 'start' | 'end'>): void
}

export type OptionValue = string | number | boolean | readonly string[]

/** A rule: its name, what it is for, its options and how it checks. */
export interface Rule<Options extends {[Name in keyof Options]: OptionValue} = Record<string, OptionValue>> {
  readonly name: string
  readonly section: Section
  /** One line for the rule table. */
  readonly summary: string
  /** Whether it says anything only where `sources` are given. */
  readonly needsSources: boolean
  /** Every option with its default; other names are refused. */
  readonly options: Readonly<Options>
  check(context: RuleContext<Options>): void
}

/**
 * Defines a rule.
 * @param rule name in kebab-case, section, summary, options with their defaults, and the check
 */
export function defineRule<Options extends {[Name in keyof Options]: OptionValue} = Record<never, OptionValue>>(
  rule: {
    name: string
    section: Section
    summary: string
    needsSources?: boolean
    options?: Options
    check(context: RuleContext<Options>): void
  }
): Rule {
  const {name, section, summary, check} = rule
  // Every rule of one shape, for the engine that goes through them.
  return {name, section, summary, needsSources: rule.needsSources ?? false, options: rule.options ?? {}, check}
}
