import type {Context} from '../../context.js'
import {clashingAges} from './ages.js'
import {clashingCallings} from './callings.js'
import type {Clash} from './clash.js'
import {clashingContests} from './contests.js'
import {clashingDeedPlaces, clashingDeedYears} from './deed-years.js'
import {clashingEventDays} from './event-days.js'
import {clashingMeasures} from './measures.js'
import {clashingNationalities} from './nationalities.js'
import {clashingOccasions} from './occasions.js'
import {clashingRecalls} from './recalls.js'
import {clashingReprises} from './reprises.js'
import {clashingRoles} from './roles.js'
import {conflictingStatements} from './statements.js'
import {clashingTallies} from './tallies.js'

export type {Clash} from './clash.js'

const FINDERS: readonly ((context: Context) => readonly Clash[])[] = [conflictingStatements, clashingAges, clashingTallies, clashingMeasures, clashingReprises, clashingRoles, clashingOccasions, clashingNationalities, clashingCallings, clashingEventDays, clashingContests, clashingDeedYears, clashingDeedPlaces, clashingRecalls]

/** Everything that a text gives two values, in order, none reported twice. */
export function clashes(context: Context): Clash[] {
  const all: Clash[] = []
  for (const find of FINDERS) for (const clash of find(context)) all.push(clash)
  if (all.length < 2) return all
  all.sort((a, b) => a.later.first - b.later.first || a.later.last - b.later.last)
  const out: Clash[] = []
  for (const clash of all) if ((out.at(-1)?.later.last ?? 0) <= clash.later.first) out.push(clash)
  return out
}
