import {fold} from './fold.js'

/** How a word is written: all lower case, a capital first, capitals only (two letters or more), or figures. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'figures' | 'other'

/** What is known of a written word, whatever text it stands in. */
export interface WordInfo {
  /** It serves as a leaf of parsed trees, so that a word met again costs no new node. */
  type: 'TextNode'
  /** As written. */
  value: string
  /** Folded form, without a final full stop: 'Gov.' → 'gov', 'Niinistö' → 'niinisto'. */
  norm: string
  /** Number of the folded form in the dictionary, from 1; 0 of a word too long to be remembered. */
  id: number
  shape: Shape
  /** The same for the same folded form (FNV-1a, 32 bits), whatever lexicons know. */
  hash: number
  /** Its stems, once a finder has asked for them. */
  stems: readonly string[] | undefined
  /** A number for its stem, once somebody has asked for it; 0 before. */
  stem: number
  /** The number of its stem as it is compared with other texts' words, below zero for a word of meaning; 0 before somebody has asked. */
  compared: number
  /** Whose the stop after the word is, once a sentence has ended there. */
  ending: 'none' | 'english' | 'latin' | undefined
}

// Words met in texts are remembered, but a long-running server must not remember every text it ever saw.
const REMEMBERED = 60_000

// Longer than any word that comes twice.
const LONGEST = 64

// Numbers of folded words. Those that lexicons look for are theirs for good, the others are given back when words are forgotten.
const ids = new Map<string, number>()
const free: number[] = []
const sought = new Set<number>()
let highest = 0
// The words remembered, from 1, and their code units.
let infos: (WordInfo | undefined)[] = [undefined]
const letters = new Uint16Array(12 * REMEMBERED)
let lettersUsed = 0

// Words by their hash, in at least twice as many places as there are words. A place has four numbers side by side, which are read
// from memory at once: the word's number in `infos`, its hash, its length and where its code units begin in `letters`. The table
// grows with the words, since nearly every look into it is at another place: the smaller it is, the nearer it is kept.
let places = 1 << 12
let slots = new Int32Array(4 * places)

/** Where the hash of a word begins. */
export const START = 0x81_1c_9d_c5

/** Grows when words are forgotten: a document whose words were looked up under an older version asks again. */
export let dictionaryVersion = 0

/** The number of a folded word that a lexicon or finder looks for, given out for good. */
export function intern(norm: string): number {
  const id = numberOf(norm)
  sought.add(id)
  return id
}

function numberOf(norm: string): number {
  let id = ids.get(norm)
  if (id === undefined) {
    id = free.pop() ?? ++highest
    ids.set(norm, id)
  }
  return id
}

// A slice keeps the text that it was cut from alive; what is remembered must not.
function owned(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

/** Folded form, dictionary number and shape of a word as written. */
export function wordInfo(text: string): WordInfo {
  return wordAt(text, 0, text.length)
}

/**
 * The same for the word that stands at [from, to) of a text, which is not cut out unless it is new. Words are looked up by
 * their code units in a table of numbers: a map of strings would hash and compare each word's own copy.
 */
export function wordAt(text: string, from: number, to: number): WordInfo {
  let hash = START
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at))
  return wordOf(hash, text, from, to)
}

/** The hash of a word's code units (FNV-1a), begun with START and led on by each. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01_00_01_93)
}

/** The word at [from, to) whose hash is known. */
export function wordOf(hash: number, text: string, from: number, to: number): WordInfo {
  const length = to - from
  if (length > LONGEST) return infoOf(text.slice(from, to))
  for (let k = 0; k < length; k++) asked[k] = text.charCodeAt(from + k)
  return wordIn(hash, asked, 0, length, text, from)
}

const asked = new Uint16Array(LONGEST)

/**
 * The same for a word whose code units stand at [from, from + length) of an array, which is faster to read than a text.
 * @param text the text, in which the word begins at `at`: it is cut out only where it is new
 */
export function wordIn(hash: number, codes: Uint16Array, from: number, length: number, text: string, at: number): WordInfo {
  if (length > LONGEST) return infoOf(text.slice(at, at + length))
  let slot = firstSlot(hash)
  for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
    if (slots[slot + 1] === hash && slots[slot + 2] === length) {
      let stored = slots[slot + 3]!
      let k = from
      const end = from + length
      while (k < end && letters[stored] === codes[k]) {
        stored++
        k++
      }
      if (k === end) return infos[number]!
    }
    slot = (slot + 4) & (4 * places - 1)
  }
  const info = infoOf(text.slice(at, at + length))
  if (infos.length > REMEMBERED || lettersUsed + length > letters.length) {
    forget()
    slot = firstSlot(hash)
    info.id = numberOf(info.norm)
  } else if (2 * infos.length > places) {
    grow()
    slot = freeSlot(hash)
  }
  slots[slot] = infos.length
  slots[slot + 1] = hash
  slots[slot + 2] = length
  slots[slot + 3] = lettersUsed
  infos.push(info)
  for (let k = 0; k < length; k++) letters[lettersUsed++] = codes[from + k]!
  return info
}

function firstSlot(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (places - 1)) << 2
}

function freeSlot(hash: number): number {
  let slot = firstSlot(hash)
  while (slots[slot] !== 0) slot = (slot + 4) & (4 * places - 1)
  return slot
}

function grow(): void {
  const old = slots
  places *= 2
  slots = new Int32Array(4 * places)
  for (let at = 0; at < old.length; at += 4) if (old[at] !== 0) slots.set(old.subarray(at, at + 4), freeSlot(old[at + 1]!))
}

function infoOf(written: string): WordInfo {
  const text = owned(written)
  let norm = fold(text)
  if (norm.length > 1 && norm.endsWith('.')) norm = norm.slice(0, -1)
  return {type: 'TextNode', value: text, norm, id: text.length > LONGEST ? 0 : numberOf(norm), shape: shapeOf(text), hash: hashOf(norm), stems: undefined, stem: 0, compared: 0, ending: undefined}
}

function forget(): void {
  slots.fill(0)
  infos = [undefined]
  lettersUsed = 0
  for (const [norm, id] of ids) {
    if (sought.has(id)) continue
    ids.delete(norm)
    free.push(id)
  }
  dictionaryVersion++
}

export function hashOf(norm: string): number {
  let hash = START
  for (let at = 0; at < norm.length; at++) hash = hashOn(hash, norm.charCodeAt(at))
  return hash
}

/** How a word is written. */
export function shapeOf(text: string): Shape {
  const first = text.charAt(0)
  if (first >= '0' && first <= '9') return 'figures'
  const lower = text.toLowerCase()
  if (lower === text) return text.toUpperCase() === text ? 'other' : 'lower'
  if (first.toLowerCase() === first) return 'other'
  if (text.length > 1 && text.toUpperCase() === text && lower.length > 1) {
    let letters = 0
    for (const char of text) if (char.toLowerCase() !== char.toUpperCase()) letters++
    if (letters > 1) return 'capitals'
  }
  return 'capital'
}
