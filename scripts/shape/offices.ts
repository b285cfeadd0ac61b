/** From rows of tenures to one file of offices a country. */
import {parseIso} from '../../src/time.js'
import {fold} from '../../src/text/fold.js'
import type {Kept} from './kept.js'
import {plainName, skeleton} from './names.js'
import type {Holder, Office, OfficeRow} from './rows.js'

/** The offices that several hold at once in any country. */
export const SHARED_POSTS: ReadonlySet<string> = new Set(['deputy-prime-minister'])

export interface Tenure extends Holder {
  key: string
  country: string
  office: string
  titleOf: string
  prefixesOf: string[]
  assumed: boolean
  inferredEnd: boolean
  /** The title was given by hand. */
  titled: boolean
  /** The role was given by hand. */
  roled?: boolean
  /** Kept by hand, and not gathered. */
  kept?: boolean
  ciaOnly: boolean
  qid: string | null
  spellings: string[]
}

export type Log = (line: string) => void

const MONARCH = /\b(?:King|Queen|Emperor|Sultan|Emir|Grand Duke|Prince)\b/
const GOVERNMENT = /Prime Minister|Premier|Chancellor|Taoiseach|Chairman of the (?:Council of Ministers|Government)|President of the (?:Government|Council of Ministers)|Chief Minister|Minister of State|Chairman of the Cabinet/

/** The office of a row, by its title: one id for one post, whatever it is called in a language. */
export function officeOf(row: OfficeRow): {id: string; role: string} {
  const title = row.title ?? ''
  if (row.office === 'other') return {id: slug(title.replace(/ of .*$/, '') || title), role: 'other'}
  if (row.country === 'CH' && row.office === 'head of state') return {id: 'federal-council', role: 'other'}
  if (/Co-Prince|Prince of Andorra/.test(title)) return {id: 'co-prince', role: 'head of state'}
  if (/Captain Regent/.test(title)) return {id: 'captain-regent', role: 'head of state'}
  if (/Pope/.test(title)) return {id: 'pope', role: 'head of state'}
  if (/Supreme Leader/.test(title)) return {id: 'supreme-leader', role: 'head of state'}
  if (GOVERNMENT.test(title)) {
    const id = /Chancellor/.test(title) ? 'chancellor' : /Taoiseach/.test(title) || row.country === 'IE' && /Prime Minister/.test(title) ? 'taoiseach'
      : /Minister of State/.test(title) ? 'minister-of-state' : /Chief Minister/.test(title) ? 'chief-minister' : 'prime-minister'
    return {id, role: 'head of government'}
  }
  if (MONARCH.test(title)) return {id: 'monarch', role: 'head of state'}
  if (/^President of the State Affairs|^Chairman of the State Affairs/.test(title)) return {id: 'state-affairs', role: 'head of state'}
  if (/Presidential Council/.test(title)) return {id: 'presidential-council', role: 'head of state'}
  if (/Presidency of Bosnia|President of Bosnia/.test(title)) return {id: 'presidency', role: 'head of state'}
  if (/Head of State/.test(title)) return {id: 'head-of-state', role: 'head of state'}
  return {id: 'president', role: row.office}
}

export function slug(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

/** How the sources of the rows read in a message. */
export function sayable(sources: readonly string[], qid: string | null): string[] {
  const out = new Set<string>()
  for (const source of sources) {
    const cia = /^cia-world-factbook:(\d{4})-(\d{4})$/.exec(source)
    if (cia) out.add(cia[1] === cia[2] ? `CIA World Factbook ${cia[1]}` : `CIA World Factbook ${cia[1]}–${cia[2]}`)
    else if (source.startsWith('cia-world-factbook')) out.add('CIA World Factbook')
    else if (source.startsWith('wikidata:')) out.add(qid === null ? 'Wikidata' : `Wikidata ${qid}`)
    else if (source.startsWith('recalled')) out.add('public record (recalled)')
    else if (source.startsWith('http') && !source.includes('news-front')) out.add(source)
    else if (source.startsWith('us-state-dept')) out.add('US Department of State')
    else if (source.startsWith('unitedstates/')) out.add('unitedstates/congress-legislators')
  }
  return [...out]
}

function early(date: string): number {
  return parseIso(date)?.first ?? 0
}
function late(date: string | null): number {
  return date === null ? Infinity : parseIso(date)?.last ?? Infinity
}

/** Rows after the corrections, one tenure each. */
export function tenuresOf(rows: readonly OfficeRow[], kept: Kept, log: Log): Tenure[] {
  const used = new Set<object>()
  const out: Tenure[] = []
  const fits = (rule: {country: string; person: string; from?: string; role?: string}, row: OfficeRow) =>
    rule.country === row.country && fold(rule.person) === fold(row.person) && (rule.from === undefined || (row.start ?? '').startsWith(rule.from)) && (rule.role === undefined || rule.role === row.office)
  for (const original of rows) {
    let row = original
    const dropped = kept.drop.find((rule) => fits(rule, row))
    if (dropped) {
      used.add(dropped)
      log(`left out ${row.country} ${row.person}, ${row.title ?? 'no title'}, ${row.start}–${row.end}: ${dropped.why}`)
      continue
    }
    let set: Kept['change'][number]['set'] = {}
    for (const rule of kept.change) {
      if (!fits(rule, original)) continue
      used.add(rule)
      set = {...set, ...rule.set}
    }
    row = {...row, ...set}
    if (set.from !== undefined) row.start = set.from
    if (set.until !== undefined) row.end = set.until
    if (set.as_of !== undefined) row.asOf = set.as_of
    if (row.title === null || row.start === null) {
      log(`left out ${row.country} ${row.person}: ${row.title === null ? 'no title known' : 'no start known'}`)
      continue
    }
    const notes = row.notes ?? ''
    const {id, role} = officeOf(row)
    if (id === 'federal-council') Object.assign(row, {title: 'member of the Swiss Federal Council', prefixes: ['Federal Councillor']})
    const same = kept.same.find((s) => s.country === row.country && s.others.some((o) => fold(o) === fold(row.person)))
    const name = same?.name ?? plainName(row.person)
    const tenure: Tenure = {
      key: '', person: name, country: row.country, office: set.office_id ?? id, from: row.start, until: row.end,
      as_of: row.asOf, confidence: row.confidence, source: sayable(row.source, row.qid),
      titleOf: row.title.replace(/^(.* of (.+)) of \2$/, '$1'), prefixesOf: row.prefixes, assumed: notes.includes('title assumed'),
      inferredEnd: notes.includes('end inferred') && set.until === undefined && set.end === undefined, ciaOnly: row.qid === null && notes.includes('only in CIA'), titled: set.title !== undefined && set.title !== null,
      qid: same ? null : row.qid, spellings: [row.person, ...row.aliases]
    }
    if (row.acting === true) tenure.acting = true
    tenure.role = set.role ?? role
    if (set.role !== undefined) tenure.roled = true
    for (const field of ['also', 'dispute', 'note'] as const) if (set[field] !== undefined) Object.assign(tenure, {[field]: set[field]})
    out.push(tenure)
  }
  for (const rule of [...kept.drop, ...kept.change]) if (!used.has(rule) && rule.role !== 'minister') log(`correction not used: ${rule.country} ${rule.person} ${rule.from ?? ''}`)
  return out
}

/** Gives every tenure the key of its person: one key for one qid, one name, one skeleton within a country. */
export function identify(tenures: Tenure[]): void {
  const byQid = new Map<string, string>()
  const byName = new Map<string, string>()
  const lastOf = (name: string) => skeleton(name.split(' ').at(-1) ?? name)
  for (const t of tenures) {
    if (t.qid !== null && !byQid.has(t.qid)) byQid.set(t.qid, t.person)
    if (t.qid !== null) byName.set(`${t.country}|${fold(t.person)}`, byQid.get(t.qid) ?? t.person)
  }
  for (const t of tenures) {
    if (t.qid !== null) {
      t.key = byQid.get(t.qid) ?? t.person
      continue
    }
    const direct = byName.get(`${t.country}|${fold(t.person)}`)
    const words = t.person.split(' ')
    const similar = direct === undefined && t.ciaOnly
      ? tenures.find((o) => o.qid !== null && o.country === t.country && o.office === t.office && lastOf(o.person) === lastOf(t.person) && lastOf(t.person).length > 1 &&
          (words.length === 1 || skeleton(o.person.split(' ')[0] ?? '') === skeleton(words[0] ?? '')) &&
          early(t.from) <= late(o.until) && early(o.from) <= late(t.until))
      : undefined
    t.key = direct ?? (similar?.qid ? byQid.get(similar.qid) : undefined) ?? t.person
  }
  // A kept name stands for the gathered spelling of who took up the same post at the same time.
  const renamed = new Map<string, string>()
  for (const own of tenures) {
    if (own.kept !== true || own.qid !== null) continue
    const same = tenures.find((o) => o.kept !== true && o.key !== own.key && o.country === own.country && o.office === own.office &&
      Math.abs(early(o.from) - early(own.from)) <= 62 && lastOf(own.key).length > 1 && lastOf(o.key) === lastOf(own.key) && skeleton(o.key).charAt(0) === skeleton(own.key).charAt(0))
    if (same) renamed.set(`${same.country}|${same.key}`, own.key)
  }
  for (const t of tenures) t.key = renamed.get(`${t.country}|${t.key}`) ?? t.key
}

/** Cuts an end that was inferred from too late a successor at the start of the next holder. */
export function clipInferred(tenures: Tenure[], log: Log): void {
  for (const t of tenures) {
    if (!t.inferredEnd && !(t.until === null && t.ciaOnly)) continue
    const next = tenures
      .filter((o) => o !== t && o.country === t.country && o.office === t.office && o.key !== t.key && o.confidence !== 'D' && o.acting !== true && early(o.from) > early(t.from) + 31)
      .sort((a, b) => early(a.from) - early(b.from))[0]
    if (next && early(next.from) < (parseIso(t.until ?? '9999')?.first ?? Infinity) - 31) {
      log(`cut ${t.country} ${t.person}, ${t.office}: ends with the next known start, ${next.from} (was ${t.until})`)
      t.until = next.from
    }
  }
}

const RANK = ['A', 'B', 'C', 'D']

/** Joins the terms of one person in one office that touch or overlap. */
export function joinTerms(tenures: readonly Tenure[]): Tenure[] {
  const out: Tenure[] = []
  const sorted = [...tenures].sort((a, b) => early(a.from) - early(b.from) || late(b.until) - late(a.until))
  for (const t of sorted) {
    const before = out.findLast((o) => o.key === t.key && o.country === t.country && o.office === t.office && o.acting === t.acting && late(o.until) + 3 >= early(t.from) &&
      (o.titleOf === t.titleOf || !(o.kept === true && o.titled) && !(t.kept === true && t.titled) && (o.assumed || t.assumed || t.ciaOnly || o.ciaOnly)))
    if (!before) {
      out.push({...t})
      continue
    }
    const inside = late(t.until) <= late(before.until) || t.inferredEnd && before.confidence <= t.confidence
    const weaker = RANK.indexOf(t.confidence) > RANK.indexOf(before.confidence)
    before.source = [...new Set([...before.source, ...t.source])]
    before.spellings = [...before.spellings, ...t.spellings]
    if (inside) {
      if (!weaker) {
        // The better row says when it ended or began.
        before.confidence = t.confidence
        if (before.ciaOnly && !t.ciaOnly) Object.assign(before, {from: t.from, until: t.until, ciaOnly: false, titleOf: t.assumed ? before.titleOf : t.titleOf})
      }
    } else {
      before.until = t.until
      if (weaker) before.confidence = t.confidence
    }
    if (t.as_of > before.as_of) before.as_of = t.as_of
  }
  return out
}

function most<T>(values: readonly T[]): T | undefined {
  const count = new Map<string, {value: T; n: number}>()
  for (const value of values) {
    const key = JSON.stringify(value)
    const entry = count.get(key) ?? {value, n: 0}
    entry.n++
    count.set(key, entry)
  }
  return [...count.values()].sort((a, b) => b.n - a.n)[0]?.value
}

const ORDER = ['monarch', 'president', 'prime-minister']

/** The offices of one country, with their holders, in the order of their start. */
export function officesOf(tenures: readonly Tenure[], kept: Kept, country: string): Office[] {
  const groups = new Map<string, Tenure[]>()
  for (const t of tenures) groups.set(t.office, [...(groups.get(t.office) ?? []), t])
  const patches = kept.offices.filter((p) => p.country === country)
  for (const patch of patches) if (!groups.has(patch.id)) groups.set(patch.id, [])
  const ids = [...groups.keys()].sort((a, b) => (ORDER.indexOf(a) + 99) % 99 - (ORDER.indexOf(b) + 99) % 99 || (a < b ? -1 : 1))
  return ids.map((id) => {
    const list = groups.get(id) ?? []
    const patch = patches.find((p) => p.id === id)
    const gathered = list.filter((t) => t.kept !== true)
    const usual = most((gathered.length > 0 ? gathered : list).map((t) => t.titleOf))
    const title = patch?.title ?? usual ?? id
    const prefixes = patch?.prefixes ?? most(list.filter((t) => t.titleOf === usual).map((t) => t.prefixesOf)) ?? []
    const role = patch?.role ?? most(list.map((t) => t.role ?? 'other')) ?? 'other'
    const office: Office = {id, role, title, prefixes, holders: []}
    if (patch?.collective === true) office.collective = true
    if (patch?.complete_from !== undefined) office.complete_from = patch.complete_from
    if (patch?.also) office.also = patch.also
    if (patch?.dispute !== undefined) office.dispute = patch.dispute
    if (patch?.vacant && patch.vacant.length > 0) office.vacant = patch.vacant
    if (SHARED_POSTS.has(id)) office.collective = true
    office.holders = [...list].sort((a, b) => early(a.from) - early(b.from) || (a.key < b.key ? -1 : 1)).map((t) => holder(t, office, usual, patch?.role !== undefined))
    return office
  })
}

/** Whether the title is the gathered one, which the office's own title replaces. */
function patched(t: Tenure): boolean {
  return !t.titled
}

function holder(t: Tenure, office: Office, usual: string | undefined, settled: boolean): Holder {
  const out: Holder = {person: t.key, from: t.from, until: t.until, as_of: t.as_of, confidence: t.confidence, source: t.source}
  if (t.acting === true) out.acting = true
  if (t.role !== undefined && t.role !== office.role && (!settled || t.roled === true)) out.role = t.role
  if (t.titleOf !== office.title && !t.assumed && !(t.titleOf === usual && patched(t))) {
    out.title = t.titleOf
    if (JSON.stringify(t.prefixesOf) !== JSON.stringify(office.prefixes)) {
      out.prefixes = [...new Set([...t.prefixesOf, ...office.prefixes.filter((p) => t.prefixesOf.length === 0 || p === t.prefixesOf[0])])]
    }
  }
  if (t.also) out.also = t.also
  if (t.dispute !== undefined) out.dispute = t.dispute
  if (t.note !== undefined) out.note = t.note
  else if (t.confidence === 'D') out.note = 'one source, beside a confirmed holder: acting, rival or mistaken'
  return out
}
