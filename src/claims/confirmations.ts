import {stemsOf} from '../mentions/predicates.js'
import type {Document} from '../text/document.js'
import {isNegated} from './assertion.js'
import {contentOf} from './clauses.js'
import type {HedgedClaim} from './hedged-claims.js'

const CONFIRM = new Set(['confirmed', 'confirms', 'acknowledged', 'acknowledges', 'conceded', 'concedes', 'announced', 'announces', 'proved', 'proven', 'verified', 'confirming', 'confirmation'])
const GUILT = new Set(['admitted', 'admits', 'admitting', 'confessed', 'confesses', 'convicted', 'conviction', 'guilty', 'jailed', 'sentenced', 'imprisoned', 'confession'])
const WITHHELD = new Set(['declined', 'refused', 'declines', 'refuses', 'yet', 'unable', 'neither', 'without', 'cannot', 'not', 'nor', 'never', 'could', 'would', 'if', 'until', 'would', 'can'])
const WHOLE = new Set(['it', 'this', 'that', 'everything', 'all', 'them', 'as', 'his', 'her', 'their', 'the'])

/**
 * Whether the text lifts a hedge itself: 'the police confirmed it', 'he admitted everything', 'was convicted of the theft',
 * 'the firm announced the sale'. What was 'declined', 'only' or 'not' confirmed lifts nothing.
 */
export function isConfirmed(document: Document, claim: HedgedClaim): boolean {
  const {tokens, sentences} = document
  for (const token of tokens) {
    const {norm} = token.info
    const guilt = GUILT.has(norm)
    if ((!guilt && !CONFIRM.has(norm)) || token.quoted || withheld(document, token.index)) continue
    const sentence = sentences[token.sentence]!
    const content = contentOf(document, sentence.first, sentence.last)
    const next = tokens[token.index + 1]
    if (next?.info.norm === 'only') continue
    if (claim.predicates.some((stem) => content.words.has(stem) && !stemsOf(norm).includes(stem))) return true
    let objects = 0
    for (const word of claim.object.words) if (content.words.has(word)) objects++
    if (objects > 1) return true
    if (next && /^(?:it|this|that|everything|as|all)$/.test(next.info.norm) && WHOLE.has(next.info.norm) && (tokens[token.index + 2]?.kind !== 'word' || next.info.norm === 'as' || guilt)) return true
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
