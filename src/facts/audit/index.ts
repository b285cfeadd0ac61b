/** Looks through the facts for what cannot be, or can hardly be meant. */
import type {Facts} from '../types.js'
import {auditEvents} from './events.js'
import type {Finding} from './finding.js'
import {auditNames} from './names.js'
import {auditTenures} from './tenures.js'

export {FINDING_KINDS, type Finding, type FindingKind} from './finding.js'

/** Everything that looks wrong, explained by its record or not. */
export function audit(facts: Facts): Finding[] {
  return [...auditTenures(facts), ...auditNames(facts), ...auditEvents(facts)]
}
