import type {Reported} from '../engine.js'
import {meant} from '../config.js'

const BEGINS = /^\s*factlint[\s:-]/

/** Whether a comment speaks to factlint. */
export function isDirective(comment: string): boolean {
  return BEGINS.test(comment)
}

/** A comment of the source that may hold a directive; `until` is the end of what follows it. Offsets into the source. */
export interface Comment {
  text: string
  start: number
  end: number
  until: number
}

type Kind = 'ignore' | 'disable' | 'enable'

interface Directive {
  kind: Kind
  rules: readonly string[]
  comment: Comment
  used: boolean
}

const DIRECTIVE = /^\s*factlint[\s:-]+(\w+)\b([^]*)$/

/**
 * A line of plain text that is a directive: `[factlint ignore office-title]`. Such lines are never linted.
 */
export const PLAIN_DIRECTIVE = /^\[(factlint[\s:-]+\w[\w\s,-]{0,200})\]$/

/**
 * Applies `ignore` (the block that follows), `disable` and `enable` (from here on), for the rules named or, without names,
 * for all; and reports directives that are unknown or silence nothing.
 * @param names of all rules that there are
 * @param ran names of the rules that ran: a directive for a rule that is off is left alone
 */
export function applyDirectives(reported: readonly Reported[], comments: readonly Comment[], names: readonly string[], ran: ReadonlySet<string>): Reported[] {
  if (comments.length === 0) return [...reported]
  const own: Reported[] = []
  const directives = comments.flatMap((comment) => read(comment, names, own))
  const kept = sweep(reported, directives)
  for (const {kind, rules, used, comment} of directives) {
    if (used || kind === 'enable' || (rules.length > 0 && !rules.some((rule) => ran.has(rule)))) continue
    own.push(message(comment, 'info', `\`factlint ${kind}${rules.map((rule) => ` ${rule}`).join('')}\` silences nothing here: take it out`))
  }
  return [...kept, ...own].sort((a, b) => a.start - b.start || a.end - b.end)
}

function read(comment: Comment, names: readonly string[], problems: Reported[]): Directive[] {
  const match = DIRECTIVE.exec(comment.text)
  if (!match) return []
  const kind = match[1] ?? ''
  if (kind !== 'ignore' && kind !== 'disable' && kind !== 'enable') {
    problems.push(message(comment, 'warn', `Unknown directive \`factlint ${kind}\`${meant(kind, ['ignore', 'disable', 'enable'])}`))
    return []
  }
  const rules = (match[2] ?? '').split(/[\s,]+/).filter(Boolean)
  for (const rule of rules) if (!names.includes(rule)) problems.push(message(comment, 'warn', `Unknown rule \`${rule}\` in a directive${meant(rule, names)}`))
  return [{kind, rules, comment, used: rules.length > 0 && !rules.some((rule) => names.includes(rule))}]
}

/** What no directive silences, both lists gone through once in order of position. */
function sweep(reported: readonly Reported[], directives: readonly Directive[]): Reported[] {
  const inOrder = [...directives].sort((a, b) => a.comment.end - b.comment.end)
  const off = new Map<string, Directive>()
  // Rules switched on again while all are off.
  const on = new Set<string>()
  let allOff: Directive | undefined
  let ignoring: Directive[] = []
  let next = 0
  return [...reported].sort((a, b) => a.start - b.start).filter(({rule, start, placed}) => {
    for (let directive = inOrder[next]; directive && directive.comment.end <= start; directive = inOrder[++next]) {
      if (directive.kind === 'ignore') ignoring.push(directive)
      else if (directive.rules.length === 0) {
        allOff = directive.kind === 'disable' ? directive : undefined
        off.clear()
        on.clear()
      } else {
        for (const name of directive.rules) {
          if (directive.kind === 'disable') {
            off.set(name, directive)
            on.delete(name)
          } else {
            off.delete(name)
            on.add(name)
          }
        }
      }
    }
    if (!placed) return true
    ignoring = ignoring.filter(({comment}) => comment.until > start)
    const by = ignoring.find(({rules}) => rules.length === 0 || rules.includes(rule)) ?? off.get(rule) ?? (on.has(rule) ? undefined : allOff)
    if (by) by.used = true
    return !by
  })
}

function message({start, end}: Comment, severity: 'info' | 'warn', reason: string): Reported {
  return {rule: 'directive', severity, placed: true, start, end, reason, expected: severity === 'info' ? [''] : []}
}
