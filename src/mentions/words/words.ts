import type {Document, Token} from '../../text/document.js'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that open a sentence with a capital and belong to no name. */
const OPENERS = of(
  'the a an this that these those his her its their our my in on at by for from with without after before since until during as and but or so yet nor if when while where ' +
  'although though because once under over through between among against despite like unlike even only also still now then today yesterday meanwhile however moreover ' +
  'earlier later last next both either neither what why how who whom whose which there here to of about into amid mr mrs ms said says is was are were has have had will would did does do ' +
  'instead indeed perhaps maybe not no yes two three four five president prime minister chancellor king queen ' +
  'current incumbent outgoing acting interim caretaker late former then new embattled'
)
const CALENDAR = of(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec'
)

/** Whether the token is a word written with a capital that may be part of a name: no weekday or month, no ordinary opener of a sentence. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false
  const {shape, norm} = token.info
  return (shape === 'capital' || shape === 'capitals' || shape === 'other') && !OPENERS.has(norm) && !CALENDAR.has(norm)
}

/** The neighbouring token in the same block, if any. */
export function tokenAt({tokens}: Document, index: number, block: number): Token | undefined {
  const token = tokens[index]
  return token?.block === block ? token : undefined
}

/** Puts a replacement in the case of what it replaces: 'PRESIDENT', or a capital where the first word has one. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase() && model.replace(/[^A-Za-z]/g, '').length > 3) return text.toUpperCase()
  return text
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
