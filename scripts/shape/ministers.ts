/** From rows of deputies, ministers and other posts to tenures, one office for one post. */
import {parseIso} from '../../src/time.js'
import {fold} from '../../src/text/fold.js'
import type {Kept} from './kept.js'
import {plainName} from './names.js'
import {sayable, SHARED_POSTS, type Log, type Tenure} from './offices.js'
import type {OfficeRow} from './rows.js'

export interface Post {
  id: string
  /** 'Foreign Minister', as a message says it before 'of Egypt'. */
  title: string
  prefixes: string[]
}

const FOREIGN = {id: 'foreign-minister', title: 'Foreign Minister', prefixes: ['Foreign Minister', 'Minister of Foreign Affairs', 'Minister for Foreign Affairs', 'Foreign Affairs Minister']}
const DEFENCE = {id: 'defence-minister', title: 'Defence Minister', prefixes: ['Defence Minister', 'Defense Minister', 'Minister of Defence', 'Minister of Defense']}
const FINANCE = {id: 'finance-minister', title: 'Finance Minister', prefixes: ['Finance Minister', 'Minister of Finance']}
const INTERIOR = {id: 'interior-minister', title: 'Interior Minister', prefixes: ['Interior Minister', 'Minister of the Interior', 'Minister of Interior']}

/** The posts that go by another name in a country. */
const OWN: Readonly<Record<string, Record<string, Post>>> = {
  US: {
    'foreign-minister': {id: 'secretary-of-state', title: 'Secretary of State', prefixes: ['Secretary of State']},
    'defence-minister': {id: 'defense-secretary', title: 'Secretary of Defense', prefixes: ['Defense Secretary', 'Defence Secretary', 'Secretary of Defense', 'Secretary of War']},
    'finance-minister': {id: 'treasury-secretary', title: 'Secretary of the Treasury', prefixes: ['Treasury Secretary', 'Secretary of the Treasury']}
  },
  GB: {
    'foreign-minister': {id: 'foreign-secretary', title: 'Foreign Secretary', prefixes: ['Foreign Secretary', 'Secretary of State for Foreign and Commonwealth Affairs']},
    'finance-minister': {id: 'chancellor-of-the-exchequer', title: 'Chancellor of the Exchequer', prefixes: ['Chancellor of the Exchequer', 'Chancellor']},
    'interior-minister': {id: 'home-secretary', title: 'Home Secretary', prefixes: ['Home Secretary']}
  },
  IN: {'foreign-minister': {...FOREIGN, title: 'External Affairs Minister', prefixes: ['External Affairs Minister', ...FOREIGN.prefixes]}},
  PH: {'foreign-minister': {...FOREIGN, title: 'Secretary of Foreign Affairs', prefixes: ['Foreign Secretary', 'Secretary of Foreign Affairs', ...FOREIGN.prefixes]}},
  MX: {'foreign-minister': {...FOREIGN, title: 'Secretary of Foreign Affairs', prefixes: ['Foreign Minister', 'Foreign Secretary', 'Foreign Relations Secretary', 'Secretary of Foreign Affairs']}}
}

/** The post of a row; undefined for those that are left out (ministers of state, of materiel, aides, speakers of provinces). */
export function postOf(title: string, country: string): Post | undefined {
  const general = generalPost(title, country)
  return general && (OWN[country]?.[general.id] ?? general)
}

function generalPost(title: string, country: string): Post | undefined {
  if (/^Minister of State\b/.test(title) || /Materiel|Equipment|Science|Industr|Logistics|Speaker of the House of (?:Assembly|Delegates)|Secretary of State for Foreign Affairs, Reg/.test(title)) return undefined
  if (/^Minister (?:of|for) (?:Foreign|External)/.test(title) || /^Secretary of State for Foreign/.test(title) || /^Secretary of Foreign Affairs/.test(title) && /^(?:MX|PH|HN|SV)$/.test(country) || /^Foreign Secretary/.test(title) && country === 'GB') return FOREIGN
  if (country === 'US' && /^Secretary of State of/.test(title)) return FOREIGN
  if (/^(?:Minister|Secretary) (?:of|for) (?:National )?Def[e]?n[cs]e/.test(title)) return DEFENCE
  if (/^Minister of Finance/.test(title) || /^(?:Chancellor of the Exchequer|Secretary of the Treasury)/.test(title)) return FINANCE
  if (/^Minister of (?:the )?Interior/.test(title) || /^Home Secretary/.test(title)) return INTERIOR
  if (/^Vice[- ]President/.test(title)) return {id: 'vice-president', title: 'Vice President', prefixes: ['Vice President', 'Vice-President']}
  if (/^(?:First|Second|Third) Vice[- ]President/.test(title)) return {id: 'vice-president', title: 'Vice President', prefixes: ['Vice President', 'Vice-President', 'First Vice President']}
  if (/^Deputy President/.test(title)) return {id: 'deputy-president', title: 'Deputy President', prefixes: ['Deputy President']}
  if (/^Deputy Prime Minister/.test(title)) return {id: 'deputy-prime-minister', title: 'Deputy Prime Minister', prefixes: ['Deputy Prime Minister', 'Deputy Premier', 'Vice Premier', 'Vice Prime Minister']}
  if (/^Governor[- ]General/.test(title)) return {id: 'governor-general', title: 'Governor-General', prefixes: ['Governor-General', 'Governor General']}
  if (/^Crown Prince/.test(title)) return {id: 'crown-prince', title: 'Crown Prince', prefixes: ['Crown Prince', 'Prince']}
  if (country === 'US' && /^Attorney General/.test(title)) return {id: 'attorney-general', title: 'Attorney General', prefixes: ['Attorney General']}
  if (country === 'US' && /^Speaker of the House of Rep/.test(title)) return {id: 'house-speaker', title: 'Speaker of the House', prefixes: ['House Speaker', 'Speaker of the House', 'Speaker']}
  if (country === 'US' && /^Ambassador to the United Nations/.test(title)) return {id: 'un-ambassador', title: 'Ambassador to the United Nations', prefixes: ['UN Ambassador', 'U.N. Ambassador', 'Ambassador']}
  return undefined
}

/** Rows of one witness are confidence C; those whose end stands before their start are left out. */
export function ministersOf(rows: readonly OfficeRow[], kept: Kept, countryName: (id: string) => string, log: Log): Tenure[] {
  const out: Tenure[] = []
  for (const row of rows) {
    if (row.title === null || row.start === null) continue
    const post = postOf(row.title, row.country)
    if (!post || isDropped(row, kept)) continue
    if (row.end !== null && (parseIso(row.end)?.last ?? 0) < (parseIso(row.start)?.first ?? 0)) {
      log(`left out ${row.country} ${row.person}: ends on ${row.end}, before it starts on ${row.start}`)
      continue
    }
    const same = kept.same.find((s) => s.country === row.country && s.others.some((o) => fold(o) === fold(row.person)))
    const alone = row.source.length === 1 && row.source[0] === 'wikidata:every-politician-scrapers'
    const tenure: Tenure = {
      key: '', person: same?.name ?? plainName(row.person), country: row.country, office: post.id, from: row.start, until: row.end, as_of: row.asOf,
      confidence: alone ? 'C' : row.confidence, source: sayable(row.source, row.qid), titleOf: `${post.title} of ${countryName(row.country)}`, prefixesOf: post.prefixes,
      assumed: true, inferredEnd: false, titled: false, ciaOnly: false, qid: same ? null : row.qid, spellings: [row.person, ...row.aliases], role: 'other'
    }
    if (row.acting === true) tenure.acting = true
    out.push(tenure)
  }
  return out
}

function isDropped(row: OfficeRow, kept: Kept): boolean {
  return kept.drop.some((d) => d.country === row.country && fold(d.person) === fold(row.person) && d.role === 'minister' && (d.from === undefined || row.start?.startsWith(d.from) === true))
}

/**
 * Who stays open in a post that has a later holder: the gathered row lacks its end. It gets the end of its successor's start;
 * with none to go by it stays open to the day of the gathering.
 */
export function closeOpen(tenures: Tenure[], log: Log): void {
  const posts = new Map<string, Tenure[]>()
  for (const t of tenures) {
    if (t.role !== 'other' || t.confidence !== 'C' || SHARED_POSTS.has(t.office) || t.office === 'federal-council') continue
    const key = `${t.country}/${t.office}`
    posts.set(key, [...(posts.get(key) ?? []), t])
  }
  for (const list of posts.values()) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [i, t] of list.entries()) {
      if (t.until !== null || t.confidence === 'A') continue
      const next = list.slice(i + 1).find((o) => o.person !== t.person && o.from > t.from && o.acting !== true)
      if (!next) continue
      log(`closed ${t.country} ${t.person}, ${t.office}: ends with ${next.person}, ${next.from}`)
      t.until = next.from
      if (t.as_of < next.from) t.as_of = next.from
    }
  }
}

/** Title, prefixes and role of an office that no gathered row of the country has. */
export function officeDefaults(office: string, country: string): {title: string; prefixes: string[]; role: string} | undefined {
  const posts = [FOREIGN, DEFENCE, FINANCE, INTERIOR, ...Object.values(OWN).flatMap((own) => Object.values(own)), ...['Vice President', 'Deputy Prime Minister', 'Governor-General', 'Crown Prince'].flatMap((title) => generalPost(title, '') ?? [])]
  const post = posts.find(({id}) => id === office)
  if (post) return {title: `${post.title} of ${country}`, prefixes: post.prefixes, role: 'other'}
  if (office === 'president') return {title: `President of ${country}`, prefixes: ['President'], role: 'head of state'}
  if (office === 'prime-minister') return {title: `Prime Minister of ${country}`, prefixes: ['Prime Minister', 'Premier'], role: 'head of government'}
  if (office === 'monarch') return {title: `King of ${country}`, prefixes: ['King'], role: 'head of state'}
  return undefined
}
