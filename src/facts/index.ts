import type {Interval} from '../time.js'

export interface Person {id: number; name: string; aliases: readonly string[]; born?: Interval; died?: Interval}
export type Role = 'head of state' | 'head of government' | 'head of state and government' | 'other'
export interface Capital {name: string; names: readonly string[]; from?: Interval; until?: Interval}
export interface Country {id: string; name: string; names: readonly string[]; demonyms: readonly string[]; capitals: readonly Capital[]; from?: Interval; until?: Interval}
export interface Tenure {person: Person; country: Country | undefined; body?: string; office: string; role: Role; title: string; prefixes: readonly string[]; from: Interval; until: Interval | undefined; asOf: number; confidence: 'A' | 'B' | 'C' | 'D'; acting: boolean; also: readonly string[]; dispute?: string; note?: string; source: readonly string[]}
export interface Facts {
  completeUntil: number
  countries: readonly Country[]
  people: readonly Person[]
  tenures: readonly Tenure[]
  country(id: string): Country | undefined
  tenuresOf(person: Person): readonly Tenure[]
}
export type PackInput = string
export function loadFacts(_packs?: readonly PackInput[]): Facts {
  return {completeUntil: 0, countries: [], people: [], tenures: [], country: () => undefined, tenuresOf: () => []}
}
