/** Looks through events: order, participants, places, records given twice. */
import {distance} from 'fastest-levenshtein'
import {fold} from '../../text/fold.js'
import {isoDay} from '../../time.js'
import type {EventRecord, Facts} from '../types.js'
import {explain, type Finding} from './finding.js'

export function auditEvents(facts: Facts): Finding[] {
  const names = new Set(facts.people.flatMap((p) => [p.name, ...p.aliases]))
  const near = new Map<string, string | undefined>()
  const nearName = (name: string): string | undefined => {
    if (!near.has(name)) near.set(name, [...names].find((known) => Math.abs(known.length - name.length) < 2 && known[0] === name[0] && distance(known, name) < 2))
    return near.get(name)
  }
  return [...facts.events.flatMap((event) => one(facts, event, nearName)), ...twice(facts)]
}

function one(facts: Facts, event: EventRecord, nearName: (name: string) => string | undefined): Finding[] {
  const out: Finding[] = []
  const because = explain(event.note, event.dispute)
  const subject = event.id
  if (event.until.last < event.from.first) out.push({kind: 'event-order', subject, says: `ends on ${isoDay(event.until.last)}, before it begins on ${isoDay(event.from.first)}`, ...because})
  for (const phase of event.phases) {
    if (phase.span.last < phase.span.first) out.push({kind: 'event-order', subject, says: `${phase.what} ends before it begins`, ...because})
  }
  for (const {name, person, country} of event.participants) {
    // Events are bound to those who held an office; anybody else is looked for by name.
    if (person || country || facts.byName(name).length > 0 || isOrganisation(facts, name)) continue
    // A team, a crew or a climber is looked for as written. What is all but a known name is a slip of the pen.
    const near = /^[A-Z]{2}$/.test(name) ? '' : nearName(name)
    const own = near === undefined ? explain(event.note ?? 'looked for as it is written') : because
    out.push({kind: 'unknown-participant', subject, says: `'${name}' is no person, country or organisation known${near ? `; did you mean '${near}'?` : ''}`, ...own})
  }
  for (const place of event.at) {
    if (place.city === undefined || place.country === undefined) continue
    const country = facts.country(place.country) ?? facts.byCountryName(place.country)[0]
    const lies = facts.cityCountries(place.city)
    if (country && lies && !lies.includes(country.id)) {
      out.push({kind: 'place-country', subject, says: `${place.city} lies in ${lies.slice(0, 5).map((id) => facts.country(id)?.name ?? id).join(', ')}, not in ${country.name}`, ...explain(country.until ? `${country.name} has ended, and cities are listed under the countries of today` : undefined, event.note, event.dispute)})
    }
  }
  return out
}

/** A body, a group that several countries are, or a team: a name in several words or capitals that is no person's. */
function isOrganisation(facts: Facts, name: string): boolean {
  const folded = fold(name)
  return facts.bodies.some((b) => [b.id, b.name, ...b.names].some((known) => fold(known) === folded)) || facts.byCountryName(name).length > 0
}

/** Records of one title, or of one name, whose days meet. */
function twice(facts: Facts): Finding[] {
  const out: Finding[] = []
  const seen = new Map<string, EventRecord[]>()
  for (const event of facts.events) {
    const told = new Set<EventRecord>()
    for (const name of new Set([event.title, ...event.names].map((one) => fold(one).replace(/^the /, '')))) {
      const others = seen.get(name) ?? []
      seen.set(name, others)
      for (const other of others) {
        if (told.has(other) || other === event || other.until.last < event.from.first || event.until.last < other.from.first) continue
        told.add(other)
        out.push({kind: 'same-event', subject: other.id, says: `'${name}' at the same time as in ${event.id}`, ...explain(event.note, other.note)})
      }
      others.push(event)
    }
  }
  return out
}
