/** The report at the end of an import, as an editor reads it. */
import {HARMLESS, REASONS, type ImportReport, type Reason} from '../../import/report.js'
import {parseIso, sayInterval} from '../../time.js'

/** So many offices without a holder are listed. */
const VACANT_LISTED = 12

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/**
 * @param written where the pack lies, as the reader would name it
 */
export function sayReport(report: ImportReport, written: string): string {
  const {dropped, firstBroken, broken, vacant, wanted} = report
  const day = parseIso(report.dumpDate)
  const lines = [
    `${written}: as of ${day ? sayInterval(day) : report.dumpDate}, from ${count(report.entities, 'record')} read`,
    `  ${[count(report.countries, 'country', 'countries'), count(report.offices, 'office'), count(report.people, 'person', 'people'), count(report.tenures, 'tenure')].join(', ')}${report.confirmed === undefined ? '; one source, so confidence C at most' : `, of which the facts bear out ${report.confirmed.toLocaleString('en')}; the others are at confidence C at most`}`
  ]
  const list = (title: string, harmless: boolean): void => {
    const reasons = (Object.entries(dropped) as [Reason, number][]).filter(([reason]) => HARMLESS.has(reason) === harmless).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (reasons.length === 0) return
    const width = Math.max(...reasons.map(([, n]) => n.toLocaleString('en').length))
    lines.push(title, ...reasons.map(([reason, n]) => `  ${n.toLocaleString('en').padStart(width)}  ${REASONS[reason]}`))
  }
  list('Left out:', false)
  list('Put together or set aside:', true)
  if (vacant.length > 0) {
    const more = vacant.length > VACANT_LISTED ? `; and ${vacant.length - VACANT_LISTED} more` : ''
    lines.push(`Nobody is known to hold on that day, so look before you rely on these: ${vacant.slice(0, VACANT_LISTED).join('; ')}${more}`)
  }
  if (wanted.length > 0) lines.push(`${count(wanted.length, 'item is', 'items are')} spoken of and not in the input: --wanted FILE writes their numbers, to be fetched and imported together with this.`)
  if (broken > 0) {
    lines.push(`${count(broken, 'line')} could not be read and ${broken === 1 ? 'was' : 'were'} passed over${broken > firstBroken.length ? `; the first ${firstBroken.length}` : ''}:`)
    for (const {file, line, why} of firstBroken) lines.push(`  ${file}:${line} ${why}`)
  }
  return `${lines.join('\n')}\n`
}
