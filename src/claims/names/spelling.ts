import {distance} from 'fastest-levenshtein'

const VOWELS = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'j', 'h', "'"])
// Letters that are taken for one another, by ear or by hand.
const ALIKE: Readonly<Record<string, string>> = {c: 'k', q: 'k', g: 'k', z: 's', x: 's', v: 'f', w: 'f', b: 'p', d: 't', m: 'n'}

/**
 * What is left of a folded name when vowels, doubled letters and letters that sound alike are evened out:
 * 'halvorsen' and 'halverson' → 'hlfrsn'. Names with one skeleton are candidates for one name, no more.
 */
export function skeleton(norm: string): string {
  let out = ''
  let last = ''
  for (let i = 0; i < norm.length; i++) {
    let letter = norm.charAt(i)
    if (letter === 'p' && norm.charAt(i + 1) === 'h') letter = 'f'
    else if (i > 0 && VOWELS.has(letter)) {
      last = last === 'n' || last === 'f' ? last : ''
      continue
    }
    letter = ALIKE[letter] ?? letter
    if (letter !== last) out += letter
    last = letter
  }
  return out
}

// Endings that spell one name in two ways; other differences at the end make another word (Austria, Austrian; Ivanov, Ivanova).
const ENDINGS = [
  ['', 'e'], ['en', 'on', 'an', 'in', 'un'], ['y', 'ie', 'i', 'ey', 'ij', 'yi', 'iy', 'yy', 'ii'], ['f', 'ff', 'v', 'w'], ['v', 'ff', 'w', 'f'], ['s', 'z'], ['t', 'dt', 'd', 'tt', 'th'],
  ['k', 'ck', 'c', 'gh', 'g', 'kh'], ['l', 'll'], ['n', 'nn', 'ne', 'nne'], ['s', 'ss', 'sse'], ['m', 'mm'], ['r', 'rr', 're'], ['a', 'ah'], ['o', 'oh'], ['el', 'le', 'al', 'il', 'ell', 'elle'],
  ['er', 'ar', 'or', 'ir', 're'], ['ic', 'ik', 'ich', 'ych'], ['is', 'es', 'ies', 'ys', 'as', 'os', 'us'], ['et', 'ett', 'ette', 'at', 'it', 'ot'], ['ez', 'es'],
  ['eau', 'eaux', 'au', 'o'], ['ia', 'ya', 'iya', 'ja', 'iia'], ['n', 'm'], ['ford', 'fort'], ['burg', 'burgh', 'berg'], ['d', 't'], ['p', 'pp'], ['h', ''], ['ue', 'u'], ['x', 'ks', 'cks'],
  ['ner', 'nar'], ['ew', 'ev', 'eff', 'iev', 'yev']
].map((group) => new Set(group))

/** How far apart two spellings may be: one letter in short names, two from six letters on, three from ten on. */
function allowance(length: number): number {
  return length < 6 ? 1 : length < 10 ? 2 : 3
}

/**
 * Whether two folded names may be one name spelled in two ways.
 * @param sure whether the rest of the name says that both are one; a lone word has to be longer
 */
export function mayBeOneName(a: string, b: string, sure: boolean): boolean {
  if (a === b) return false
  const shorter = Math.min(a.length, b.length)
  if (shorter < (sure ? 4 : 5)) return false
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  if (head === 0 && !sameSound(a, b)) return false
  if (isSwap(a, b, head, tail)) return shorter >= 5
  // 'Peters' and 'Peter', 'Burton' and 'Burtons': a word and its plural or adjective.
  if (tail === 0 && !endsAlike(a.slice(head), b.slice(head), a, b)) return false
  const far = distance(a, b)
  const one = skeleton(a) === skeleton(b)
  if (one) return far <= allowance(shorter)
  // A consonant more, less or changed: only in long names, and not where it begins another word.
  return far === 1 && shorter >= (sure ? 6 : 8) && head >= 2 && (tail >= 2 || a.length === b.length)
}

function sameSound(a: string, b: string): boolean {
  return skeleton(a).charAt(0) === skeleton(b).charAt(0) && a.slice(1) === b.slice(1)
}

function endsAlike(a: string, b: string, wholeA: string, wholeB: string): boolean {
  for (let back = 0; back <= 2; back++) {
    const base = wholeA.slice(wholeA.length - a.length - back, wholeA.length - a.length)
    if (base !== wholeB.slice(wholeB.length - b.length - back, wholeB.length - b.length)) return false
    for (const group of ENDINGS) if (group.has(base + a) && group.has(base + b)) return true
  }
  return false
}

/** Two neighbouring letters in the other order. */
function isSwap(a: string, b: string, head: number, tail: number): boolean {
  return a.length === b.length && a.length - head - tail === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}
