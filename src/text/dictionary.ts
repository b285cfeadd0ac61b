import {fold} from './fold.js'

/** How a word is written: all lower case, a capital first, capitals only (two letters or more), or figures. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'figures' | 'other'

/** What is known of a written word, whatever text it stands in. */
export interface WordInfo {
  /** Folded form, without a final full stop: 'Gov.' → 'gov', 'Niinistö' → 'niinisto'. */
  norm: string
  /** Number of the folded form in the dictionary; 0 where no lexicon has the word. */
  id: number
  shape: Shape
  /** The same for the same folded form (FNV-1a, 32 bits), whatever lexicons know. */
  hash: number
}

// Words met in texts are remembered, but a long-running server must not remember every text it ever saw.
const REMEMBERED = 60_000

// Longer than any word that comes twice.
const LONGEST = 64

const ids = new Map<string, number>()
let infos = new Map<string, WordInfo>()

/** Grows when lexicons add words; a document whose words were looked up under an older version asks again. */
export let dictionaryVersion = 0

/** The number of a folded word that a lexicon looks for, given out for good. */
export function intern(norm: string): number {
  let id = ids.get(norm)
  if (id === undefined) {
    id = ids.size + 1
    ids.set(norm, id)
  }
  return id
}

/** To be called when a lexicon has added its words. */
export function dictionaryChanged(): void {
  dictionaryVersion++
  infos = new Map()
}

/** The number of words that lexicons look for. */
export function dictionarySize(): number {
  return ids.size
}

// A slice keeps the text that it was cut from alive; what is remembered must not.
function owned(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

/** Folded form, dictionary number and shape of a word as written. */
export function wordInfo(text: string): WordInfo {
  let info = infos.get(text)
  if (info === undefined) {
    if (infos.size > REMEMBERED) infos.clear()
    let norm = fold(owned(text))
    if (norm.length > 1 && norm.endsWith('.')) norm = norm.slice(0, -1)
    info = {norm, id: ids.get(norm) ?? 0, shape: shapeOf(text), hash: hashOf(norm)}
    if (text.length <= LONGEST) infos.set(owned(text), info)
  }
  return info
}

function hashOf(norm: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < norm.length; at++) hash = Math.imul(hash ^ norm.charCodeAt(at), 0x01_00_01_93)
  return hash
}

function shapeOf(text: string): Shape {
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
