/** Statements of a Wikibase entity: ranks, qualifiers and values. */
import {readTime, type DateRead} from './dates.js'
import {list, object, text, type Json} from './json.js'
import {P} from './properties.js'

/** A value that is there but unknown ('somevalue'), or said not to be there ('novalue'). */
export type Blank = 'some' | 'none'
export type Rank = 'preferred' | 'normal' | 'deprecated'

export interface Statement {
  readonly id: string
  readonly rank: Rank
  readonly snak: Json
  readonly qualifiers: Json
}

const ITEM = /^Q[1-9]\d{0,11}$/
const GUID = /^[Qq](\d{1,12}[$-][\w-]{1,64})$/

/** An item's id, or undefined for what is none. */
export function itemId(value: unknown): string | undefined {
  return typeof value === 'string' && ITEM.test(value) ? value : undefined
}

/** A statement's id with a capital letter, 'Q306$63c8ad3c-…', as it stands in the oldest and the newest dumps alike. */
export function statementId(value: unknown): string {
  const match = typeof value === 'string' ? GUID.exec(value) : null
  return match ? `Q${(match[1] ?? '').replace(/^(\d+)-/, '$1$$')}` : ''
}

/** The statements of one property. */
export function statements(claims: Json | undefined, property: string): Statement[] {
  const out: Statement[] = []
  for (const one of list(claims?.[property])) {
    const claim = object(one)
    const snak = object(claim?.['mainsnak'])
    if (!claim || !snak) continue
    const rank = claim['rank']
    out.push({
      id: statementId(claim['id']), rank: rank === 'preferred' || rank === 'deprecated' ? rank : 'normal', snak,
      qualifiers: object(claim['qualifiers']) ?? {}
    })
  }
  return out
}

/** The statements that hold: those that nobody has deprecated. */
export function holding(claims: Json | undefined, property: string): Statement[] {
  return statements(claims, property).filter(({rank}) => rank !== 'deprecated')
}

function valueOf(snak: Json): unknown {
  return snak['snaktype'] === 'value' ? object(snak['datavalue'])?.['value'] : undefined
}

/** The item that a snak names. */
export function itemOf(snak: Json): string | undefined {
  const value = object(valueOf(snak))
  const id = itemId(value?.['id'])
  if (id !== undefined) return id
  const number = value?.['numeric-id']
  return value?.['entity-type'] === 'item' && typeof number === 'number' ? itemId(`Q${number}`) : undefined
}

export function stringOf(snak: Json): string | undefined {
  return text(valueOf(snak))
}

export function monolingual(snak: Json): {text: string; language: string} | undefined {
  const value = object(valueOf(snak))
  const said = text(value?.['text'])
  const language = text(value?.['language'])
  return said !== undefined && language !== undefined ? {text: said, language} : undefined
}

export function timeOf(snak: Json): DateRead | Blank {
  if (snak['snaktype'] === 'somevalue') return 'some'
  if (snak['snaktype'] === 'novalue') return 'none'
  return readTime(valueOf(snak))
}

/** The snaks of one qualifier. */
export function qualifier(statement: Statement, property: string): Json[] {
  return list(statement.qualifiers[property]).map(object).filter((snak) => snak !== undefined)
}

export function itemsIn(statement: Statement, property: string): string[] {
  return qualifier(statement, property).flatMap((snak) => itemOf(snak) ?? [])
}

/** The items of a property, without the deprecated. */
export function itemsOf(claims: Json | undefined, property: string): string[] {
  return [...new Set(holding(claims, property).flatMap(({snak}) => itemOf(snak) ?? []))]
}

/** Start or end of a statement; the most precise where several are given. */
export function timeIn(statement: Statement, property: string): DateRead | Blank | undefined {
  let best: DateRead | Blank | undefined
  for (const snak of qualifier(statement, property)) {
    const read = timeOf(snak)
    if (best === undefined || (typeof read === 'object' && 'iso' in read && !(typeof best === 'object' && 'iso' in best && best.iso.length >= read.iso.length))) best = read
  }
  return best
}

/** The start of a statement: its start time, else the point in time it is given for. */
export function startIn(statement: Statement): DateRead | Blank | undefined {
  return timeIn(statement, P.start) ?? timeIn(statement, P.pointInTime)
}
