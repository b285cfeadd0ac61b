/** The texts of the parts of the fact base, each loaded when it is wanted: stands in for parts.ts in a build for browsers. */
import {PartMissing, type PartName} from './part-missing.js'

const loaded = new Map<PartName, string>()

const LOADERS: Readonly<Record<PartName, () => Promise<string>>> = {
  cities: async () => (await import('./shipped-cities.generated.js')).cities,
  'event-index': async () => (await import('./shipped-event-index.generated.js')).eventIndex,
  events: async () => (await import('./shipped-events.generated.js')).events,
  leaders: async () => (await import('./shipped-leaders.generated.js')).leaders,
  places: async () => (await import('./shipped-places.generated.js')).places
}

/**
 * The text of a part.
 * @throws PartMissing before it was loaded
 */
export function part(name: PartName): string {
  const text = loaded.get(name)
  if (text === undefined) throw new PartMissing(name)
  return text
}

/** Loads parts that are not there yet. */
export async function loadParts(names: readonly PartName[]): Promise<void> {
  await Promise.all(names.filter((name) => !loaded.has(name)).map(async (name) => loaded.set(name, await LOADERS[name]())))
}
