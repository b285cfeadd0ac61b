/** Containers within one another at the head of a line; remark takes a stack frame and a look at every line for each. */
const DEEPEST = 200
/** Brackets in one paragraph; remark looks from each closing one back to every opening one. */
const BRACKETS = 5_000

const OPEN = 91
const MARKER = 62

/**
 * Whether a text is so built that a Markdown parser takes more than linear time or its whole stack over it: block quotes
 * hundreds deep, or thousands of brackets in one paragraph. No text that a person wrote is. Reads the source once.
 */
export function beyondMarkdown(source: string): boolean {
  let depth = 0
  let brackets = 0
  let atHead = true
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) {
      if (atHead) brackets = 0
      depth = 0
      atHead = true
    } else if (code === OPEN) {
      if (++brackets > BRACKETS) return true
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

/** The source with its tags as spaces, so that offsets stay. */
export function withoutTags(source: string): string {
  return source.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length))
}
