/** Reading JSON of which nothing is sure: what has another shape than expected is simply not there. */

export type Json = Readonly<Record<string, unknown>>

/** An object that is no list; Wikibase writes an empty object as an empty list. */
export function object(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Json : undefined
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value as unknown[] : []
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
