import type {Context} from '../../context.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import type {Source} from '../sources.js'
import {wordPlaces} from '../words/words.js'

/** Only the letters of a folded word. */
export function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, '')
}

const JOINS = new Set(['and', 'for', 'on', 'in', '&'])

// No acronym has more letters.
const LONGEST = 8

/** A finder: the initials of a text's names and of their parts, by their letters: 'who' for 'World Health Organization'. */
export function initials(context: Context): ReadonlySet<string> {
  const out = new Set<string>()
  const runs = context.get(allNameRuns)
  const {tokens} = context.document
  runs.forEach(({words, first, last}, n) => {
    addInitials(words, out)
    // 'National Aeronautics and Space Administration' is read as two names.
    const next = runs[n + 1]
    if (next?.first === last && tokens[last - 1]!.tail) addInitials([...words, ...next.words], out)
    if (next?.first === last + 1 && (next.words.length > 1 || words.length > 2 || (words.length > 1 && tokens[last]!.info.norm === 'for')) && JOINS.has(tokens[last]!.info.norm)) addInitials([...words, ...next.words], out)
    // 'National Agency for Food and Drug Administration and Control' is read as three.
    const joined = [...words]
    let end = last
    for (let k = n + 1; k < n + 4 && runs[k]?.first === end + 1 && JOINS.has(tokens[end]!.info.norm); k++) {
      joined.push(...runs[k]!.words)
      end = runs[k]!.last
      if (joined.length > 3) addInitials(joined, out)
    }
    // 'Department of the Interior' may be written with its small words.
    const all: string[] = []
    for (let k = first; k < last; k++) {
      const token = tokens[k]!
      if (token.kind === 'word') all.push(token.info.norm)
    }
    if (all.length > words.length) addInitials(all, out)
  })
  return out
}

function addInitials(words: readonly string[], out: Set<string>): void {
  for (let from = 0; from < words.length - 1; from++) {
    let letters = words[from]!.charAt(0)
    for (let k = from + 1; k < words.length && k < from + LONGEST; k++) out.add(letters += words[k]!.charAt(0))
  }
}

/** A finder: a text's acronyms, folded, without stops. */
export function acronyms(context: Context): ReadonlySet<string> {
  return new Set(context.document.tokens.filter(({kind, info}) => kind === 'word' && info.shape === 'capitals').map(({info}) => lettersOf(info.norm)))
}

// Written without capitals, as often as not.
const USUAL: Readonly<Record<string, readonly string[]>> = {
  tv: ['television', 'televised'], mp: ['lawmaker', 'parliamentarian', 'parliament'], mps: ['lawmakers', 'parliamentarians', 'parliament'], pm: ['prime minister', 'premier'], ai: ['artificial intelligence'],
  it: ['information technology'], pr: ['public relations'], gp: ['doctor', 'general practitioner'], gps: ['doctors', 'general practitioners'], hq: ['headquarters'], cctv: ['camera', 'cameras'],
  ceo: ['chief executive'], cfo: ['finance director', 'chief financial officer'], coo: ['chief operating officer'], cto: ['chief technology officer'], phd: ['doctorate', 'doctor'], gdp: ['gross domestic product', 'economy'],
  ipo: ['initial public offering', 'flotation', 'listing'], id: ['identity', 'identification'], dna: ['genetic'], ngo: ['charity', 'organisation', 'organization'], suv: ['sport utility vehicle'], uk: [], usa: ['us', 'u.s'], ira: []
}

/** Whether a source has, in small letters, the words that an acronym is made of: 'police and crime commissioner' for 'PCC'. */
export function spelledOut(source: Source, letters: string): boolean {
  const places = source.context.get(wordPlaces)
  const {tokens} = source.document
  const usual = USUAL[letters]
  if (usual?.some((phrase) => {
    const [head = '', ...rest] = phrase.split(' ')
    return places.of(head).some((index) => rest.every((word, k) => tokens[index + 1 + k]?.info.norm === word))
  })) return true
  return letters.length > 2 && letters.length <= LONGEST && source.context.get(smallInitials).includes(letters)
}

const SKIPPED = new Set(['and', 'of', 'the', 'for'])

/** A finder: the first letters of a text's words in small letters, in running order. A short word or a stop between them breaks the row, or three would often come together by chance. */
function smallInitials({document: {tokens}}: Context): string {
  const out: string[] = []
  for (const {kind, info} of tokens) {
    if (SKIPPED.has(info.norm)) continue
    out.push(kind === 'word' && info.shape === 'lower' && info.norm.length > 3 ? info.norm.charAt(0) : '.')
  }
  return out.join('')
}
