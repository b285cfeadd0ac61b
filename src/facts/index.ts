/** The facts: those that ship, and those with the packs of a newsroom laid over them. */
import {FactBase, shippedFacts, shippedRecords} from './base.js'
import {loadPacks, loadReaders, readersReady, type Known, type PackText, type ParsedPack} from './load.js'
import {merge, officeKey, type Records} from './merge.js'
import {FactPackError, type Problem} from './problems.js'
import {readEvents} from './shipped.js'
import type {Facts} from './types.js'
import {namesWithoutUse, packWarnings} from './warnings.js'

export {shippedFacts} from './base.js'
export {FactPackError, sayProblem, type Problem} from './problems.js'
export type {PackText} from './load.js'
export type * from './types.js'

/** A pack as a newsroom gives it: the text of a YAML, JSON or CSV file with its name, or the value itself. */
export type PackInput = PackText | Record<string, unknown>

/** Packs laid over the shipped facts. */
export interface ReadFacts {
  facts: Facts
  packs: readonly ParsedPack[]
  /** What is accepted but hardly meant, each with its place. */
  warnings: readonly Problem[]
}

interface Kept {
  texts: readonly PackText[]
  read: ReadFacts
}

const REMEMBERED = 8
const kept: Kept[] = []

/** Whether `loadFacts` can read these packs at once. CSV wants `loadReaders` first. */
export function canLoad(packs: readonly PackInput[] = []): boolean {
  return readersReady(namesOf(packs))
}

/** Loads what it takes to read these packs. */
export function prepareFacts(packs: readonly PackInput[] = []): Promise<void> {
  return loadReaders(namesOf(packs))
}

function namesOf(packs: readonly PackInput[]): string[] {
  return packs.filter(isText).map(({file}) => file)
}

/**
 * The shipped facts with packs laid over them, later packs last. Kept by the packs' content.
 * @throws FactPackError with every problem of the packs
 */
export function loadFacts(packs: readonly PackInput[] = []): Facts {
  return packs.length === 0 ? shippedFacts() : readFacts(packs).facts
}

/**
 * The same, with the packs as read and what is doubtful in them.
 * @throws FactPackError with every problem of the packs
 */
export function readFacts(packs: readonly PackInput[]): ReadFacts {
  const texts = packs.map((pack, i): PackText => (isText(pack) ? {file: pack.file, text: pack.text} : {file: `facts ${i + 1}`, text: json(pack)}))
  const found = kept.find((one) => one.texts.length === texts.length && one.texts.every(({file, text}, i) => file === texts[i]?.file && text === texts[i].text))
  if (found) return found.read
  const loaded = loadPacks(texts, shippedNames())
  const records = loaded.map((p) => p.pack)
  const shipped = shippedFacts()
  const facts = new FactBase(merge(shippedRecords(), records.map((p) => ({...p, events: [], series: []}))), records, namesWithoutUse(records, shipped))
  let warnings: readonly Problem[] | undefined
  const read: ReadFacts = {facts, packs: loaded, get warnings() { return warnings ??= packWarnings(loaded, shipped) }}
  if (kept.length >= REMEMBERED) kept.shift()
  kept.push({texts, read})
  return read
}

/**
 * The records of the shipped facts with packs laid over them, events and series included.
 * @throws FactPackError with every problem of the packs
 */
export function layRecords(packs: readonly PackInput[]): Records {
  const base = {...shippedRecords(), ...readEvents()}
  return packs.length === 0 ? base : merge(base, readFacts(packs).packs.map(({pack}) => pack))
}

/** What packs may refer to in the facts that ship. */
export function shippedNames(): Required<Known> {
  const base = shippedRecords()
  const {events, series} = shippedFacts()
  return {
    people: new Set(base.people.flatMap((p) => [p.name, ...p.aliases])), countries: new Set(base.countries.map((c) => c.id)), regions: new Set(base.regions.map((r) => r.id)),
    bodies: new Set(base.bodies.map((b) => b.id)), offices: new Set(base.offices.map(officeKey)),
    events: new Set(events.map((e) => e.id)), series: new Set(series.flatMap((s) => [s.id, ...s.names]))
  }
}

function json(pack: PackInput): string {
  try {
    return JSON.stringify(pack) ?? ''
  } catch (error) {
    throw new FactPackError([{file: 'facts', line: 1, column: 1, field: '', message: `not plain data: ${error instanceof Error ? error.message : String(error)}`}])
  }
}

function isText(pack: PackInput): pack is PackText {
  return typeof pack['text' as keyof PackInput] === 'string' && typeof pack['file' as keyof PackInput] === 'string'
}
