import type {VFile} from 'vfile'
import type {Context} from '../../context.js'

const ENGLISH = new Set(
  ('the of and to in a is that for it was on as with be at by this had not are but from or have an they which you were his her she he their we been has ' +
  'will would there who more when what said its than them about into could after my our your me us do did').split(' ')
)
// In English news every third word is one of these; in other languages fewer than one in twelve ('in', 'a', 'me', 'on').
const SHARE = 0.15
const ENOUGH = 25

/** A finder: whether a text is written in English. A text of few words is taken to be. */
export function isEnglish({document}: Context): boolean {
  let words = 0
  let english = 0
  for (const {info, kind} of document.tokens) {
    if (kind !== 'word' || info.shape !== 'lower') continue
    words++
    if (ENGLISH.has(info.norm)) english++
  }
  return words < ENOUGH || english / words >= SHARE
}

/** A finder: whether any source is in another language, and may say in its own words what the others do not. */
export function hasForeign({sources}: Context): boolean {
  return sources.some(({context}) => !context.get(isEnglish))
}

/** Says once of each source in another language how far the text is held against it. */
export function sayForeign({sources}: Context, file: VFile): void {
  for (const {name, context} of sources) {
    if (context.get(isEnglish)) continue
    const message = file.info(`${name} is not in English: only names and figures are looked for in it`, {ruleId: 'sources', source: 'factlint'})
    message.note = 'Quotations, dates and statements are held against the sources in English alone, and not where one of the sources is in another language and may have them.'
  }
}

const SPEAKING = new Set("i me my you your we us our i'm i've i'll you're we're we've we'll let's".split(' '))
// In news, quotations included, three words in a hundred at most.
const SPOKEN = 0.045

// 'Anna: …'
const SPEAKER = /^[^\W\d_][^:\n]{0,40}: /
const LINES = 3

/** A finder: whether a text is talk (a chat, a call, a meeting) or a letter, which reports of it put into words of their own. */
export function isTalk({document}: Context): boolean {
  let words = 0
  let speaking = 0
  for (const {info, kind} of document.tokens) {
    if (kind !== 'word') continue
    words++
    if (SPEAKING.has(info.norm)) speaking++
  }
  if (speaking / words >= SPOKEN) return true
  const lines = document.source.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= LINES && lines.filter((line) => SPEAKER.test(line)).length >= lines.length / 2
}
