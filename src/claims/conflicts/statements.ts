import type {Context} from '../../context.js'
import {disagree} from '../statements/disagreement.js'
import {statements} from '../statements/reader.js'
import type {Statement} from '../statements/statement.js'
import type {Clash} from './clash.js'

// So many different values of one thing are a table.
const MOST = 12

/** Statements of one thing that disagree, each later one with the first that it disagrees with. */
export function conflictingStatements(context: Context): Clash[] {
  const all = context.get(statements)
  if (all.length < 2) return []
  const full = fullNames(all)
  const by = new Map<string, Statement[]>()
  const out: Clash[] = []
  for (const statement of all) {
    const key = `${full(statement.subject)}|${statement.relation}`
    const known = by.get(key)
    if (!known) {
      by.set(key, [statement])
      continue
    }
    const earlier = known.find((one) => disagree(context.facts, one, statement))
    if (earlier) out.push({earlier, later: statement})
    if (known.length < MOST) known.push(statement)
  }
  return out
}

/** A name by itself stands for the one longer name that ends with it or begins with it: 'Brolin' for 'Sixten Brolin'. */
function fullNames(all: readonly Statement[]): (subject: string) => string {
  const longer = new Map<string, string | undefined>()
  for (const {subject} of all) {
    const words = subject.split(' ')
    if (words.length < 2 || words[0] === 'the') continue
    for (const part of new Set([words[words.length - 1]!, words.slice(1).join(' '), words.slice(0, -1).join(' '), words[0]!])) {
      const known = longer.get(part)
      if (known === undefined && !longer.has(part)) longer.set(part, subject)
      else if (known !== subject) longer.set(part, undefined)
    }
  }
  return (subject) => longer.get(subject) ?? subject
}
