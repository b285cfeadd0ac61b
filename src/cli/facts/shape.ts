/** Tells an export made of lines from one document of JSON, by its beginning. */

export type Shape = 'lines' | 'document'

/** A document is read as a whole; what is larger has to come as lines. */
export const LARGEST_DOCUMENT = 256 * 1024 * 1024

/** First fields of an answer of wbgetentities or Special:EntityData, and of SPARQL results. */
const ANSWER = /^\{\s*"(?:entities|head|results|success|batchcomplete|warnings|searchinfo|normalized)"\s*:/

/**
 * @param start the first characters, decompressed
 */
export function shapeOf(start: string): Shape {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  const end = text.indexOf('\n')
  const first = (end < 0 ? text : text.slice(0, end)).trim()
  if (first.startsWith('{')) {
    if (first === '{') return 'document'
    return ANSWER.test(text) && !isJson(first) ? 'document' : 'lines'
  }
  if (first !== '[') return 'lines'
  // A dump has an entity on each line; a list that was laid out for reading begins one with a brace alone.
  return /^\[\s*\{\s*\n/.test(text) ? 'document' : 'lines'
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line.replace(/,$/, ''))
    return true
  } catch {
    return false
  }
}
