/** Containers within one another at the head of a line; remark takes a stack frame and a look at every line for each. */
const DEEPEST = 200
/** Brackets in one paragraph; remark looks from each closing one back to every opening one. */
const BRACKETS = 5_000

/** Bars in one block; rows of a table cost more the longer it is. */
const BARS = 50_000
/** A parsed Markdown file takes some 500 times its own size in memory; a megabyte is a long book. */
const LONGEST_MARKDOWN = 2_000_000
/** Lines of Markdown, empty ones too: they cost as much as others. */
const MOST_LINES = 100_000
/** Tags of a page. */
const MOST_TAGS = 500_000

const OPEN = 91
const MARKER = 62
const BAR = 124

/**
 * Whether a text is so built that a Markdown parser takes more than linear time, its whole stack or all memory over it: block
 * quotes hundreds deep, thousands of brackets in one paragraph, megabytes. No text that a person wrote is. Reads the source once.
 */
export function beyondMarkdown(source: string): boolean {
  if (source.length > LONGEST_MARKDOWN) return true
  let lines = 0
  let depth = 0
  let brackets = 0
  let bars = 0
  let atHead = true
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) {
      if (code === 13 && source.charCodeAt(i + 1) === 10) continue
      if (++lines > MOST_LINES) return true
      if (atHead) brackets = bars = 0
      depth = 0
      atHead = true
    } else if (code === OPEN) {
      if (++brackets > BRACKETS) return true
      atHead = false
    } else if (code === BAR) {
      if (++bars > BARS) return true
      atHead = false
    } else if (atHead) {
      if (code === MARKER || (isBullet(code) && isSpace(source.charCodeAt(i + 1)))) {
        if (++depth > DEEPEST) return true
      } else if (!isSpace(code)) atHead = false
    }
  }
  return false
}

function isBullet(code: number): boolean {
  return code === 45 || code === 42 || code === 43
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

/** Whether a page has more tags than its tree could be held in memory. */
export function beyondHtml(source: string): boolean {
  let tags = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) if (++tags > MOST_TAGS) return true
  return false
}

/** The source with its tags as spaces, so that offsets stay. */
export function withoutTags(source: string): string {
  return source.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length))
}
