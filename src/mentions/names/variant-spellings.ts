import {GIVEN, NAMES, PLACES, TRANSLITERATED} from './spelling-lists.js'

/** What a group of spellings names. A given name alone is nobody: it counts only before the same surname. */
export type VariantKind = 'place' | 'name' | 'given'

function read(lines: string, kind: VariantKind, into: Map<string, number[]>, kinds: VariantKind[]): void {
  for (const line of lines.trim().split('\n')) {
    const group = kinds.push(kind) - 1
    for (const word of line.split(' ')) {
      const known = into.get(word)
      if (known) known.push(group)
      else into.set(word, [group])
    }
  }
}

const kinds: VariantKind[] = []
const groups = new Map<string, number[]>()
read(PLACES, 'place', groups, kinds)
read(NAMES, 'name', groups, kinds)
read(TRANSLITERATED, 'given', groups, kinds)
const transliterated = kinds.length
read(GIVEN, 'given', groups, kinds)

const words = new Map<number, string[]>()
for (const [word, list] of groups) for (const group of list) if (group < transliterated) words.set(group, [...words.get(group) ?? [], word])

/** Every way of writing a folded name of another script in Latin letters: 'kiev' for 'kyiv'. Stephen and Steven are two. */
export function spellingsOf(norm: string): readonly string[] {
  return groups.get(norm)?.flatMap((group) => words.get(group) ?? []) ?? []
}

/** The groups of spellings that a folded word belongs to. */
export function variantGroups(norm: string): readonly number[] | undefined {
  return groups.get(norm)
}

/** What a group names. */
export function variantKind(group: number): VariantKind {
  return kinds[group] ?? 'name'
}

// What makes another thing of a place's name: a dish, a club, a namesake elsewhere.
const BEFORE = new Set(['chicken', 'dynamo', 'dinamo', 'shakhtar', 'chernomorets', 'olympique', 'new', 'little', 'general', 'fort', 'uss', 'hms'])
const AFTER = new Set(['dynamo', 'cake', 'duck', 'sauce', 'texas', 'indiana', 'kansas', 'illinois', 'california', 'convention', 'accord', 'accords', 'committee', 'university', 'rus', 'tigers', 'file', 'files', 'job'])

/** Whether a place's name stands for something that is called after it ('chicken Kiev', 'Odessa, Texas'). */
export function isNamesake(before: string | undefined, after: string | undefined): boolean {
  return (before !== undefined && BEFORE.has(before)) || (after !== undefined && AFTER.has(after))
}
