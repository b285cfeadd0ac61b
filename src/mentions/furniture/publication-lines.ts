/** A line that says who wrote a text or when it came out. */
export interface PublicationLine {
  kind: 'byline' | 'publication line' | 'date line'
  /** The same for two lines that say the same. */
  key: string
  /** For messages: the writer, or the line. */
  says: string
}

const BY = /^(?:by|words by|written by|story by|posted by|reported by|author:|von|text by)[: ]+/i
const ROLE = /\b(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|author|analyst|freelancer?|producer|critic|bureau chief|blogger|staff|news desk)\b/i
const NAME = String.raw`[\p{Lu}][\p{L}'’.-]*(?: (?:[\p{Lu}][\p{L}'’.-]*|de|da|van|von|der|den|bin|al|el|la|le|di|du)){1,3}`
const NAMED = new RegExp(`^${NAME}`, 'u')
const PLAIN_BYLINE = new RegExp(String.raw`^(${NAME})\s*(?:[,|·•]|\s[-–—])\s*([^.!?]{3,60})$`, 'u')
const LABEL = /^(?:first |last |originally |date )?(published|posted|updated|modified|created|released|publication date|date)\b(?: on| at)?[: ]*/i
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE_WORD = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?|gmt|utc|bst|ist|[ecmp][sd]?t|aedt|aest|sgt|at|on|of|the|et|hrs|hours)$/
const MONTH_WORD = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?$/
const maxCharacters = 120

/**
 * Reads a line as a byline, a publication line ('Published: 20 May 2021') or a bare date line with its year.
 *
 * @returns undefined for any other line
 */
export function readPublicationLine(raw: string): PublicationLine | undefined {
  if (raw.length > maxCharacters) return undefined
  const text = raw.trim().replace(/[^\S\n]/g, ' ').replace(/^[*_([]+|[*_)\].]+$/g, '')
  return readByline(text) ?? readDate(text)
}

function readByline(text: string): PublicationLine | undefined {
  const by = BY.exec(text)
  let name: string | undefined
  if (by) {
    const rest = text.slice(by[0].length)
    if (/[.!?]["”’]?$/.test(rest) || rest.split(' ').length > 12) return undefined
    name = NAMED.exec(rest === rest.toUpperCase() ? titled(rest) : rest)?.[0]
  } else {
    const match = PLAIN_BYLINE.exec(text)
    if (match && ROLE.test(match[2]!)) name = match[1]
  }
  if (!name) return undefined
  // 'Stephen Miles Executive writer': the role after the name may begin with a capital.
  const words = name.split(' ')
  while (words.length > 2 && (ROLE.test(words.at(-1)!) || TITLE.test(words.at(-1)!))) words.pop()
  const says = words.join(' ')
  return {kind: 'byline', key: `by ${says.toLowerCase().replace(/[.'’-]/g, '')}`, says}
}

const TITLE = /^(?:Executive|Senior|Chief|Staff|Political|Diplomatic|Sports?|Business|Science|Environment|Health|Special|Foreign|Associate|Deputy|Managing|Guest|News|Culture|Lead|Junior|Contributing|Features?|Technology|Education|Crime|Defence|Defense|Investigations?|Europe|Asia|Africa|World|City|Local|Digital|Assistant)$/

function titled(text: string): string {
  return text.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function readDate(text: string): PublicationLine | undefined {
  const label = LABEL.exec(text)
  const rest = label ? text.slice(label[0].length) : text
  if (!/\d/.test(rest)) return undefined
  const parts: string[] = []
  let year = false
  let month = false
  let clock = false
  for (const word of rest.toLowerCase().split(/[\s,;|–—-]+/)) {
    const bare = word.replace(/^[([]+|[)\].]+$/g, '')
    if (bare === '' || DATE_WORD.test(bare)) continue
    if (MONTH_WORD.test(bare)) {
      month = true
      parts.push(String(MONTHS.indexOf(bare.slice(0, 3)) + 1) + 'm')
    } else if (CLOCK.test(bare)) {
      clock = true
      parts.push(bare)
    } else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(bare)) parts.push(String(parseInt(bare, 10)))
    else if (/^(?:19|20)\d\d$/.test(bare)) {
      year = true
      parts.push(bare)
    } else if (/^\d{1,4}[/.]\d{1,2}[/.]\d{2,4}$/.test(bare)) {
      year = month = true
      parts.push(bare)
    } else return undefined
  }
  if (label ? !(month || clock || year) : !(month && year)) return undefined
  if (!label && parts.length < 3 && !parts.some((part) => /[/.]/.test(part))) return undefined
  const what = label ? label[1]!.toLowerCase() : ''
  return {kind: label ? 'publication line' : 'date line', key: `${what} ${parts.sort().join(' ')}`, says: text}
}

/** A publication line that says again what an earlier one said: indices into the lines. */
export interface PublicationRepeat {
  line: number
  first: number
  what: PublicationLine
}

/**
 * Finds bylines, publication lines and date lines that come a second time. 'Published' and 'Updated' are different lines,
 * and the times and dates that head the entries of a live page or a diary are no publication lines.
 *
 * @param lines the texts of the lines, in order; undefined for lines that cannot be one (table cells, quotations)
 */
export function findPublicationRepeats(lines: readonly (string | undefined)[]): PublicationRepeat[] {
  const firsts = new Map<string, number[]>()
  const read = new Map<number, PublicationLine>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const what = line === undefined ? undefined : readPublicationLine(line)
    if (!what) continue
    read.set(i, what)
    const places = firsts.get(what.key)
    if (places) places.push(i)
    else firsts.set(what.key, [i])
  }
  if (read.size < 2) return []
  const dates = [...read.values()].filter(({kind}) => kind === 'date line').length
  const found: PublicationRepeat[] = []
  for (const places of firsts.values()) {
    const what = read.get(places[0]!)!
    // Many date lines are a calendar, a diary or a list of stories.
    if (places.length < 2 || (what.kind === 'date line' && (places.length > 2 || dates > 3))) continue
    if (what.kind === 'byline' && places.length > 3) continue
    for (const place of places.slice(1)) found.push({line: place, first: places[0]!, what})
  }
  return found.sort((a, b) => a.line - b.line)
}
