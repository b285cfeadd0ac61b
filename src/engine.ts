import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {ActiveRule} from './config.js'
import type {Context} from './context.js'
import {PartMissing} from './facts/part-missing.js'
import {hasItselfAsSource} from './evidence/own-source.js'
import {linesOf, sayPosition} from './evidence/sources.js'
import type {Finding, RuleContext, Severity, Span} from './rule.js'
import type {Document, Token} from './text/document.js'
import {Lines} from './text/lines.js'

/** A rule's finding with who reports it and how loudly. */
export interface Reported extends Finding {
  rule: string
  severity: Exclude<Severity, 'off'>
  /** False where the place could not be made sure of in the source. */
  placed: boolean
}

const RULE_PAGES = 'https://github.com/factlint/factlint/blob/main/rules/'

/**
 * Runs rules over a document.
 * @returns what they found, in order of position. A rule that fails yields one warning of its own and loses nobody else's.
 */
export function runRules(context: Context, rules: readonly ActiveRule[]): Reported[] {
  const out: Reported[] = []
  for (const active of rules) {
    const {rule} = active
    if (rule.needsSources && (context.sources.length === 0 || context.get(hasItselfAsSource))) continue
    const mine: Reported[] = []
    try {
      rule.check(new GivenContext(context, active, mine))
    } catch (error) {
      if (error instanceof PartMissing) throw error
      mine.push(failure(rule.name, error))
    }
    if (mine.length > 0) for (const one of withoutDoubles(mine)) out.push(one)
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

function failure(name: string, error: unknown): Reported {
  const said = error instanceof Error ? error.message : String(error)
  return {
    rule: name, severity: 'warn', placed: false, start: 0, end: 0, expected: [],
    reason: `Rule \`${name}\` could not finish on this text (${said}); the other rules did`,
    note: 'This is a fault in factlint. Please report it with the sentence that brings it about.'
  }
}

function withoutDoubles(findings: readonly Reported[]): readonly Reported[] {
  if (findings.length < 2) return findings
  const seen = new Set<string>()
  return findings.filter(({start, end, reason}) => {
    const key = `${start}:${end}:${reason}`
    return !seen.has(key) && seen.add(key)
  })
}

function lower(severity: Exclude<Severity, 'off'>, atMost: 'info' | 'warn' | undefined): Exclude<Severity, 'off'> {
  if (atMost === 'info') return 'info'
  return atMost === 'warn' && severity === 'error' ? 'warn' : severity
}

/** What a rule is given. A class, since objects with a getter of their own are dear to make for every rule and text. */
class GivenContext implements RuleContext<Record<string, never>> {
  readonly document: Document
  readonly sources: Context['sources']
  readonly options: Record<string, never>
  readonly get: Context['get']
  private readonly context: Context
  private readonly active: ActiveRule
  private readonly found: Reported[]

  constructor(context: Context, active: ActiveRule, found: Reported[]) {
    this.document = context.document
    this.sources = context.sources
    this.options = active.options as Record<string, never>
    this.get = context.get
    this.context = context
    this.active = active
    this.found = found
  }

  get facts(): Context['facts'] {
    return this.context.facts
  }

  /** Bound, since rules take it out of the context, and made only when asked for: most rules have nothing to report. */
  get report(): RuleContext<Record<string, never>>['report'] {
    return (at, finding) => {
      const {rule, severity} = this.active
      const {start, end, same, placed} = locate(this.document, at)
      this.found.push({
        start, end, placed, reason: finding.reason, expected: same ? finding.expected : [], note: finding.note, cause: finding.cause, atMost: finding.atMost,
        rule: rule.name, severity: lower(severity, finding.atMost)
      })
    }
  }
}

/** Where a span stands, and whether the source has there just the words that were read, so that they may be replaced. */
function locate(document: Document, at: Span | {start: number; end: number}): {start: number; end: number; same: boolean; placed: boolean} {
  if ('start' in at) return {...at, same: true, placed: at.end > at.start}
  const a = document.tokens[at.first]
  const b = document.tokens[at.last - 1]
  if (!a || !b) return {start: 0, end: 0, same: false, placed: false}
  const block = document.blocks[a.block]
  const text = block && a.block === b.block ? block.value.slice(a.from, b.to) : undefined
  const slice = document.source.slice(a.start, b.end)
  const same = block?.exact === true && slice === text
  const placed = b.end > a.start && (same || document.format !== 'nlcst' || (stands(document, a) && stands(document, b)))
  return {start: a.start, end: b.end, same, placed}
}

function stands({source}: Document, {start, end, text}: Token): boolean {
  return source.slice(start, end) === text
}

const REFERENCES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/** A text as it has to be written in a format to be read as that text. */
function written(text: string, format: Document['format']): string {
  if (format === 'html') return text.replace(/[&<>]/g, (char) => REFERENCES[char] ?? char)
  if (format === 'md') return text.replace(/[\\*_`<[\]]/g, '\\$&')
  return text
}

/** Puts what was reported on the file, as messages in order of position. */
export function addMessages(file: VFile, document: Document, reported: readonly Reported[]): VFileMessage[] {
  if (reported.length === 0) return []
  const lines = new Lines(document.source)
  // A message is an error to JavaScript, which notes for each where in the program it was made: nobody asks, and it takes longer than all else here.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return reported.map((one) => messageOf(file, document, lines, one))
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function messageOf(file: VFile, document: Document, lines: Lines, one: Reported): VFileMessage {
  const place = one.placed ? {start: lines.point(one.start), end: lines.point(one.end)} : undefined
  const message = file.message(one.reason, place ? {place, ruleId: one.rule, source: 'factlint'} : {ruleId: one.rule, source: 'factlint'})
  message.fatal = one.severity === 'error' ? true : one.severity === 'warn' ? false : undefined
  message.url = `${RULE_PAGES}${one.rule}/readme.md`
  message.actual = place ? document.source.slice(one.start, one.end) : undefined
  message.expected = (place ? one.expected : []).map((text) => written(text, document.format))
  if (one.note !== undefined) message.note = one.note
  if (one.cause) {
    const {start, end, reason} = one.cause
    const there = one.cause.in ? linesOf(one.cause.in.document) : lines
    const cause = file.message(reason, {place: {start: there.point(start), end: there.point(end)}, ruleId: one.rule, source: 'factlint'})
    file.messages.pop()
    cause.fatal = undefined
    if (one.cause.in) {
      cause.file = one.cause.in.name
      cause.name = sayPosition(one.cause.in, start)
    }
    message.cause = cause
  }
  return message
}
