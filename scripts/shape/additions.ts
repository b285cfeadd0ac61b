/** What is kept by hand, as tenures among the gathered ones. */
import {parseIso} from '../../src/time.js'
import type {Addition, Kept} from './kept.js'
import {officeDefaults} from './ministers.js'
import type {Log, Tenure} from './offices.js'

/** Additions with the titles of their office: their own, the patch's, the gathered ones. */
export function addedOf(additions: readonly Addition[], gathered: readonly Tenure[], kept: Kept, spoken: (id: string) => string): Tenure[] {
  const out: Tenure[] = []
  for (const added of additions) {
    const patch = kept.offices.find((o) => o.country === added.country && o.id === added.office)
    // What an addition before it says of the office holds for those that follow.
    const same = gathered.find((t) => t.country === added.country && t.office === added.office) ?? out.find((t) => t.country === added.country && t.office === added.office)
    const usual = officeDefaults(added.office, spoken(added.country))
    out.push({
      key: '', kept: true, country: added.country, office: added.office, person: added.person, from: added.from, until: added.until ?? null,
      as_of: added.as_of ?? added.until ?? '2026-05-13', confidence: added.confidence ?? 'B', source: added.source ?? ['public record (recalled)'],
      titleOf: added.title ?? patch?.title ?? same?.titleOf ?? usual?.title ?? added.office, prefixesOf: added.prefixes ?? patch?.prefixes ?? same?.prefixesOf ?? usual?.prefixes ?? [],
      assumed: added.title === undefined, titled: added.title !== undefined, inferredEnd: false, ciaOnly: false, qid: null, spellings: [added.person],
      role: added.role ?? patch?.role ?? same?.role ?? usual?.role ?? 'other',
      ...(added.role === undefined ? {} : {roled: true}),
      ...(added.acting === true ? {acting: true} : {}), ...(added.also ? {also: added.also} : {}),
      ...(added.dispute !== undefined ? {dispute: added.dispute} : {}), ...(added.note !== undefined ? {note: added.note} : {})
    })
  }
  return out
}

const first = (date: string) => parseIso(date)?.first ?? 0
const last = (date: string | null) => (date === null ? Infinity : parseIso(date)?.last ?? Infinity)
const MONTH = 31

/** A gathered tenure that a kept one of the same person and office covers gives way to it, and leaves it its sources and spellings. */
export function preferKept(tenures: readonly Tenure[], log: Log): Tenure[] {
  const gone = new Set<Tenure>()
  for (const own of tenures) {
    if (own.kept !== true) continue
    for (const t of tenures) {
      if (t.kept === true || gone.has(t) || t.key !== own.key || t.country !== own.country || t.office !== own.office) continue
      if ((t.acting === true) !== (own.acting === true) && !(first(t.from) >= first(own.from) - MONTH && last(t.until) <= last(own.until) + MONTH)) continue
      const starts = first(t.from)
      if (starts >= last(own.until) || last(t.until) <= first(own.from) - MONTH) continue
      if (starts < first(own.from) - MONTH) {
        if (t.until === null && own.until !== null) t.until = own.until
        continue
      }
      const further = last(t.until) > last(own.until) + MONTH && t.until !== null && !tenures.some((o) => o.kept === true && o !== own && o.key === t.key && o.country === t.country && o.office === t.office && last(o.until) >= last(t.until) - MONTH)
      if (further) {
        // It goes on where the kept one ends.
        t.from = own.until ?? t.from
        continue
      }
      gone.add(t)
      if (own.confidence === 'B' && (t.confidence === 'A' || t.confidence === 'B') && Math.abs(starts - first(own.from)) <= MONTH && (own.until === t.until || Math.abs(last(own.until) - last(t.until)) <= MONTH)) own.confidence = t.confidence
      own.source = [...new Set([...t.source, ...own.source])]
      own.spellings = [...own.spellings, ...t.spellings]
      own.qid ??= t.qid
      if (own.until === null && t.as_of > own.as_of) own.as_of = t.as_of
      if (Math.abs(starts - first(own.from)) > MONTH || own.until !== t.until) log(`kept ${own.country} ${own.key}, ${own.office}: ${own.from}–${own.until ?? ''} stands for ${t.from}–${t.until ?? ''}`)
    }
  }
  return tenures.filter((t) => !gone.has(t) && !isCrowdedOut(t, tenures, log))
}

const SINGLE = /^(?:foreign-minister|foreign-secretary|secretary-of-state|(?:defence|finance|interior)-minister|defense-secretary|treasury-secretary|home-secretary|chancellor-of-the-exchequer)$/

/** Whether kept holders of a post fill the whole time of somebody gathered with one witness: a civil servant, a deputy or a mistake. */
function isCrowdedOut(t: Tenure, tenures: readonly Tenure[], log: Log): boolean {
  if (t.kept === true || t.confidence !== 'C' || !SINGLE.test(t.office)) return false
  const from = first(t.from)
  const until = Math.min(last(t.until), last(t.as_of))
  const kept = tenures.filter((o) => o.kept === true && o.country === t.country && o.office === t.office && o.key !== t.key && o.acting !== true)
  const days = kept.reduce((sum, o) => sum + Math.max(0, Math.min(until, last(o.until), last(o.until === null ? o.as_of : null)) - Math.max(from, first(o.from))), 0)
  if (kept.length === 0 || days < 0.9 * Math.max(1, until - from)) return false
  log(`left out ${t.country} ${t.key}, ${t.office}, ${t.from}–${t.until ?? ''}: others are known for that time`)
  return true
}
