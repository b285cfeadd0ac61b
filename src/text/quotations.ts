import type {Block, Quotation, Token} from './document.js'

const OPENS = new Set(['“', '„', '«', '‟'])
const CLOSES: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»', '‟': '”'}
const SINGLE_OPENS = new Set(['‘', "'"])

/**
 * Finds what stands between quotation marks and marks its tokens as quoted. A quotation left open runs to the end of
 * its block, since taking too much for somebody's words costs less than taking them for the writer's.
 */
export function markQuotations(blocks: readonly Block[], tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = []
  const nothing = new Map<string, number>()
  for (const block of blocks) {
    if (block.kind === 'quote') for (let i = block.first; i < block.last; i++) tokens[i]!.quoted = true
    for (let i = block.first; i < block.last; i++) {
      const end = quotationEnd(tokens, i, block.last, nothing)
      if (end === undefined) continue
      const closed = end > 0
      const last = closed ? end : block.last
      if (last > i + 1) found.push({first: i, last, block: block.index, closed})
      for (let k = i; k < last; k++) tokens[k]!.quoted = true
      i = last - 1
    }
  }
  return found
}

/** One past the closing mark, 0 where there is none, undefined where no quotation begins here. */
function quotationEnd(tokens: readonly Token[], at: number, limit: number, nothing: Map<string, number>): number | undefined {
  const token = tokens[at]!
  if (token.kind === 'word') return undefined
  const mark = token.text.charAt(0)
  if (OPENS.has(mark)) {
    const closes = CLOSES[mark] ?? ''
    return until(tokens, at, limit, (one) => closes.includes(one.text.charAt(0)))
  }
  // ‚…‘ and »…«: a row of crumbs, 'Home » News', has its marks apart from the words.
  if (mark === '‚' || mark === '»') {
    const next = tokens[at + 1]
    if (at + 1 >= limit || !next || next.spaceBefore || (!token.spaceBefore && tokens[at - 1]?.block === token.block && tokens[at - 1]!.kind === 'word')) return undefined
    return until(tokens, at, limit, (one) => !one.spaceBefore && (mark === '‚' ? '‘’' : '«»').includes(one.text.charAt(0))) || undefined
  }
  if (mark === '"') {
    const next = tokens[at + 1]
    if (at + 1 >= limit || !next) return undefined
    if (!token.spaceBefore && next.spaceBefore && tokens[at - 1]?.block === token.block) return undefined
    return until(tokens, at, limit, (one) => one.text.charAt(0) === '"')
  }
  // A closing mark without an opening one quotes nothing.
  if (SINGLE_OPENS.has(mark)) return singleEnd(tokens, at, limit, nothing)
  return undefined
}

function until(tokens: readonly Token[], at: number, limit: number, closes: (token: Token) => boolean): number {
  for (let i = at + 1; i < limit; i++) if (tokens[i]!.kind !== 'word' && closes(tokens[i]!)) return i + 1
  return 0
}

// Apostrophes are not quotation marks: a single mark opens only before a word and after a space, and counts only
// where it is closed after a word or a stop and before a space or a stop. `nothing` says up to which token no end was
// found for a mark, so that a row of open marks is not read again from each of them.
function singleEnd(tokens: readonly Token[], at: number, limit: number, nothing: Map<string, number>): number | undefined {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (token.text.length > 1 || !next || at + 1 >= limit || next.spaceBefore || next.info.shape === 'figures') return undefined
  if (before && before.block === token.block && !token.spaceBefore && before.kind === 'word') return undefined
  if ((nothing.get(token.text) ?? 0) > at) return undefined
  let fallback: number | undefined
  let i = at + 1
  for (; i < limit; i++) {
    const one = tokens[i]!
    if (one.kind === 'word') {
      // "leaders’" may own something; only with a stop or nothing after it is it surely the end.
      if (one.tail.length === 1 && (one.tail === '’' || token.text === "'")) {
        const after = tokens[i + 1]
        if (i + 1 >= limit || !after || after.kind !== 'word') return i + 1
        fallback ??= i + 1
      }
      continue
    }
    const char = one.text.charAt(0)
    if ((char === '’' || (char === "'" && token.text === "'")) && !one.spaceBefore) return i + 1
    if (SINGLE_OPENS.has(char) && one.spaceBefore) break
  }
  if (fallback === undefined) nothing.set(token.text, i)
  return fallback
}
