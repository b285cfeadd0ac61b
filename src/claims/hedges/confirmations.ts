import type {Context} from '../../context.js'
import {stemsOf} from '../../mentions/words/predicates.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Document} from '../../text/document.js'
import {isNegated} from '../language/assertion.js'
import {contentOf} from '../language/clauses.js'
import type {HedgedClaim} from './hedged-claims.js'

const CONFIRM = new Set(['confirmed', 'confirms', 'acknowledged', 'acknowledges', 'conceded', 'concedes', 'announced', 'announces', 'proved', 'proven', 'verified', 'confirming', 'confirmation'])
const GUILT = new Set(['admitted', 'admits', 'admitting', 'confessed', 'confesses', 'convicted', 'conviction', 'guilty', 'jailed', 'sentenced', 'imprisoned', 'confession'])
const OWNED_UP = new AwaitedWords([...CONFIRM, ...GUILT])
const WITHHELD = new Set(['declined', 'refused', 'declines', 'refuses', 'yet', 'unable', 'neither', 'without', 'cannot', 'not', 'nor', 'never', 'could', 'would', 'if', 'until', 'would', 'can'])
const WHOLE = /^(?:it|this|that|everything|as|all)$/

// A text confirms a few things; one that does so without end is no article.
const LOOKED_AT = 200

/** Words by which a text confirms something, or somebody owns up: tokens, those 'declined', 'only' or 'not' confirmed left out. */
export function confirmations({document}: Context): readonly number[] {
  const out: number[] = []
  for (const index of OWNED_UP.in(document)) {
    if (document.tokens[index]!.quoted || document.tokens[index + 1]?.info.norm === 'only' || withheld(document, index)) continue
    out.push(index)
    if (out.length === LOOKED_AT) break
  }
  return out
}

/**
 * Whether the text lifts a hedge itself: 'the police confirmed it', 'he admitted everything', 'was convicted of the theft',
 * 'the firm announced the sale'.
 */
export function isConfirmed(context: Context, claim: HedgedClaim): boolean {
  const {tokens, sentences} = context.document
  for (const index of context.get(confirmations)) {
    const token = tokens[index]!
    const {norm} = token.info
    const guilt = GUILT.has(norm)
    const sentence = sentences[token.sentence]!
    const content = contentOf(context.document, sentence.first, sentence.last)
    const next = tokens[index + 1]
    if (claim.predicates.some((stem) => content.words.has(stem) && !stemsOf(norm).includes(stem))) return true
    let objects = 0
    for (const word of claim.object.words) if (content.words.has(word)) objects++
    if (objects > 1) return true
    if (next && WHOLE.test(next.info.norm) && (tokens[index + 2]?.kind !== 'word' || next.info.norm === 'as' || guilt)) return true
    if (guilt && [...claim.subject.names].some((name) => content.names.has(name))) return true
    if (guilt && /^(?:he|she|they)$/.test(tokens[sentence.first]!.info.norm) && sentence.block >= claim.block) return true
  }
  return false
}

function withheld(document: Document, index: number): boolean {
  if (isNegated(document, index)) return true
  for (let k = index - 1; k >= Math.max(0, index - 5); k--) {
    const token = document.tokens[k]!
    if (token.sentence !== document.tokens[index]!.sentence || token.kind !== 'word') return false
    if (WITHHELD.has(token.info.norm)) return true
  }
  return false
}
