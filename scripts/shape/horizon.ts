/** Up to which day a list of holders is known. */
import type {Office} from './rows.js'

/**
 * The day to which all the heads of a country are known: of each head's office that still had a holder
 * in the last three years the newest confirmation, and of these the oldest.
 */
export function completeUntil(offices: readonly Office[]): string {
  const known: string[] = []
  for (const office of offices) {
    if (office.role === 'other') continue
    const newest = office.holders.reduce((max, h) => {
      const at = h.until === null ? h.as_of : h.until < h.as_of ? h.until : h.as_of
      return at > max ? at : max
    }, '')
    const open = office.holders.filter((h) => h.until === null).reduce((max, h) => (h.as_of > max ? h.as_of : max), '')
    const day = open === '' ? newest : open
    if (day > '2023') known.push(day)
  }
  return known.sort()[0] ?? offices.flatMap((o) => o.holders.map((h) => h.until ?? h.as_of)).sort().at(-1) ?? '1990-01-01'
}

/**
 * The day from which the heads are complete. For each role the earliest that one of its offices says, since one office may
 * follow another; of the roles the latest. Undefined where an office of a head says nothing.
 */
export function completeFrom(offices: readonly Office[]): string | undefined {
  const heads = offices.filter(({role}) => role !== 'other')
  if (heads.some(({complete_from}) => complete_from === undefined)) return undefined
  const earliest = (role: RegExp) => heads.filter((office) => role.test(office.role)).map(({complete_from}) => complete_from!).sort()[0]
  const found = [earliest(/state/), earliest(/government/)]
  return found[0] === undefined || found[1] === undefined ? undefined : found.sort().at(-1)
}
