import type {Context} from '../../context.js'
import type {Document, Token} from '../../text/document.js'
import type {WordInfo} from '../../text/dictionary.js'
import {capitalsOf, wordIds} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

/** A word written with a capital, with every place where it stands outside quotations, titles of works and code. */
export interface CapitalisedWord {
  text: string
  norm: string
  info: WordInfo
  /** Tokens, in order. */
  places: number[]
}

const CALENDAR = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'christmas', 'easter'
])

const HONORIFICS = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'baron', 'baroness', 'count', 'countess', 'rev', 'reverend',
  'father', 'sister', 'brother', 'pope', 'cardinal', 'bishop', 'archbishop', 'rabbi', 'imam', 'sheikh', 'sheik', 'ayatollah', 'king', 'queen', 'prince', 'princess',
  'president', 'chancellor', 'premier', 'minister', 'secretary', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'governor', 'gov',
  'mayor', 'judge', 'justice', 'general', 'gen', 'colonel', 'col', 'captain', 'capt', 'lieutenant', 'lt', 'major', 'maj', 'sergeant', 'sgt', 'admiral', 'officer',
  'detective', 'inspector', 'constable', 'pc', 'dc', 'di', 'commander', 'commissioner', 'chief', 'chairman', 'director', 'ambassador', 'councillor', 'cllr', 'mp',
  'herr', 'frau', 'monsieur', 'madame', 'senor', 'senora', 'signor', 'don', 'st', 'coach', 'doctor', 'master', 'vice', 'deputy', 'former', 'ex', 'then'
])

const FUNCTION_WORDS = new Set(
  ('the a an in on at by for from with to of as and or but if when while after before since until because although though that this these those it its he his she her they their we our i my you your who whom whose ' +
  'what which where why how there here not no nor so yet now then also even only just both each every all some any many most more other another such one two three four five six seven eight nine ten first last new old ' +
  'is are was were be been has have had do does did will would can could may might must shall should meanwhile however despite during under over between among about against into through without within like unlike').split(' ')
)

const PARTICLES = ['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'al', 'el', 'bin', 'ibn', 'ben', 'la', 'le', 'du', 'ter', 'ten', 'af', 'av', 'y', 'e', 'ul', 'of']

const NO_NAMES = new WordSet([...FUNCTION_WORDS, ...CALENDAR])
const IN_NAMES = new WordSet(PARTICLES)

/** Whether a folded word stands before names as a title, an office or a form of address. */
export function isHonorific(norm: string): boolean {
  return HONORIFICS.has(norm)
}

const ADDRESSES = new Set(['lordship', 'ladyship', 'honour', 'honor', 'majesty', 'highness', 'excellency', 'holiness', 'worship', 'eminence'])

/** Whether a folded word is what somebody is called by rank, behind 'his' or 'her': 'Her Ladyship'. */
export function isAddress(norm: string): boolean {
  return ADDRESSES.has(norm)
}

/** Every capitalised word of a document by its spelling. Words in capitals only are left out: a headline's capitals spell nothing. */
export function capitalisedWords({document}: Context): ReadonlyMap<string, CapitalisedWord> {
  const out = new Map<string, CapitalisedWord>()
  for (const index of capitalsOf(document)) {
    const token = document.tokens[index]!
    const {info} = token
    if (info.shape !== 'capital' || token.quoted || token.emphasis || token.kind !== 'word' || NO_NAMES.has(token)) continue
    const word = out.get(token.text)
    if (word) word.places.push(token.index)
    else if (token.text.length > 1) out.set(token.text, {text: token.text, norm: info.norm, info, places: [token.index]})
  }
  return out
}

// Words by number, all 0 but while the small words of a document are gathered.
const met = new Uint8Array(1 << 16)
const marked: number[] = []

/** The folded words that stand in lower case somewhere in the text, by themselves. */
export function smallWords({document}: Context): ReadonlySet<string> {
  const out = new Set<string>()
  const {tokens} = document
  const ids = wordIds(document)
  for (let i = 0; i < ids.length; i++) {
    // Most words have been met before, which their numbers tell without a look at the token.
    const id = ids[i]!
    if (id < met.length && met[id] === 1) continue
    const {info, joined} = tokens[i]!
    if (info.shape !== 'lower' || joined) continue
    out.add(info.norm)
    if (id > 0 && id < met.length) {
      met[id] = 1
      marked.push(id)
    }
  }
  for (const id of marked) met[id] = 0
  marked.length = 0
  return out
}

/** Whether a token is the first word of its sentence, or stands in a heading, so that its capital says nothing. */
export function isCapitalByPlace(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  const block = document.blocks[token.block]!
  if (block.kind === 'heading' || block === document.headline) return true
  for (let k = index - 1; k >= 0; k--) {
    const before = document.tokens[k]!
    if (before.sentence !== token.sentence) return true
    if (before.kind === 'word') return before.text === ':' || (before.info.shape === 'lower' && /\p{Ll}{2}\.$/u.test(before.text))
    if (before.text === ':' || before.text === '–' || before.text === '—' || before.text === '--' || before.text === '.' || (before.text === '-' && before.spaceBefore)) return true
  }
  return true
}

/** The word of the same name right before a token: 'Gunnar' at 'Halvorsen' in 'Mr Gunnar Halvorsen'. Particles and initials are passed over. */
export function namePartBefore(document: Document, index: number): Token | undefined {
  const {tokens} = document
  let here = tokens[index]!
  for (let k = index - 1; k >= 0; k--) {
    const token = tokens[k]!
    if (token.sentence !== here.sentence || token.quoted !== here.quoted || token.tail) return undefined
    if (token.text === '&') continue
    if (token.kind !== 'word') return undefined
    if (token.emphasis !== here.emphasis) return undefined
    if (IN_NAMES.has(token) || isInitial(token.text)) {
      here = token
      continue
    }
    // 'Bank of Halden' is one name, 'Friends of Halden' at the head of a sentence is not.
    return isPart(document, token) && !(here.info.norm === 'of' && isCapitalByPlace(document, k)) ? token : undefined
  }
  return undefined
}

function isInitial(text: string): boolean {
  if (text.length > 2 || (text.length === 2 && text.charAt(1) !== '.')) return false
  const code = text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** The word of the same name right after a token: 'Oduya' at 'Katherine'. */
export function namePartAfter(document: Document, index: number): Token | undefined {
  const {tokens} = document
  const here = tokens[index]!
  if (here.tail) return undefined
  for (let k = index + 1; k < tokens.length; k++) {
    const token = tokens[k]!
    if (token.sentence !== here.sentence || token.quoted !== here.quoted) return undefined
    if (token.text === '&') continue
    if (token.kind !== 'word') return undefined
    if (IN_NAMES.has(token) || isInitial(token.text)) continue
    return isPart(document, token) ? token : undefined
  }
  return undefined
}

const NO_PARTS = new WordSet([...HONORIFICS, ...CALENDAR, 'the', 'a', 'an', 'in', 'and', 'or', 'his', 'her', 'their', 'its', 'this', 'that'])
const SMALL_WORDS = new WordSet(FUNCTION_WORDS)

function isPart(document: Document, token: Token): boolean {
  const {shape} = token.info
  if (shape !== 'capital' && !(token.joined && shape === 'lower')) return false
  return !NO_PARTS.has(token) && !(SMALL_WORDS.has(token) && isCapitalByPlace(document, token.index))
}
