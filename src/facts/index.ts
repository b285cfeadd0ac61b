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
export interface PackText {file: string; text: string}
export type PackInput = PackText | Record<string, unknown>
export interface Problem {file: string; line: number; column: number; field: string; message: string}
export class FactPackError extends Error {
  override readonly name = 'FactPackError'
  readonly problems: readonly Problem[] = []
}
export function loadFacts(_packs?: readonly PackInput[]): Facts {
  return {completeUntil: 0, countries: [], people: [], tenures: [], country: () => undefined, tenuresOf: () => []}
}
