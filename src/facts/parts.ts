/** The texts of the parts of the fact base, all there from the start. A build for browsers has parts-on-demand.ts instead. */
import type {PartName} from './part-missing.js'
import {cities} from './shipped-cities.generated.js'
import {eventIndex} from './shipped-event-index.generated.js'
import {events} from './shipped-events.generated.js'
import {leaders} from './shipped-leaders.generated.js'
import {places} from './shipped-places.generated.js'

const PARTS: Readonly<Record<PartName, string>> = {cities, 'event-index': eventIndex, events, leaders, places}

/** The text of a part. */
export function part(name: PartName): string {
  return PARTS[name]
}
