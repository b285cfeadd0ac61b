import type {Document} from '../../text/document.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import {textOf} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import type {CountClaim} from './counts.js'

const BOTH = new AwaitedWords('both')

const OPENERS = /^(?:in|on|at|for|from|with|after|before|since|during|as|by|to|of|like|unlike|under|over|between|among|despite|although|though|while|when|if|because|meanwhile|yesterday|today|however|but|and|so|yet|still|then|now|later|earlier|here|there|instead|indeed|moreover|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|that|these|those|he|she|they|we|it|i|you|one|according|outside|inside|back|elsewhere|again|yes|no|well|oh)$/

/** 'Both' of three: 'Ann, Bo and Cy both left', 'both grow, shrink and flourish'. */
export function bothClaims(document: Document): CountClaim[] {
  const out: CountClaim[] = []
  for (const i of BOTH.in(document)) {
    if (document.sentences[document.tokens[i]!.sentence]!.question || isQuoted(document, i)) continue
    const items = listBefore(document, i) ?? listAfter(document, i) ?? determined(document, i)
    if (items) out.push({first: i, last: i + 1, number: undefined, word: 'both', said: 2, named: items.length, items})
  }
  return out
}

/** 'Anton Fek, Orsa Ver and Mila Pet both promised': names from the clause's beginning on, nothing between. */
function listBefore(document: Document, both: number): string[] | undefined {
  const {tokens, sentences} = document
  const {first} = sentences[tokens[both]!.sentence]!
  const next = tokens[both + 1]
  if (!next || next.kind !== 'word' || /^(?:of|sides|times|ways|countries|men|women|parties|hands|ends|teams|cases|in|at|on|for|as|by|from|to)$/.test(next.info.norm)) return undefined
  let at = both - 1
  const verbs = /^(?:are|were|have|had|will|would|can|could|do|did)$/
  if (verbs.test(tokens[at]?.info.norm ?? '')) at--
  const items: string[] = []
  let end = at + 1
  let conjoined = false
  for (let k = at; k >= first - 1; k--) {
    const token = k >= first ? tokens[k]! : undefined
    const {norm, shape} = token?.info ?? {norm: '', shape: 'other'}
    if (token && (shape === 'capital' || shape === 'capitals' || (/^(?:de|van|der|von|al|el|bin|la|le|du|of|the)$/.test(norm) && k + 1 < end)) && token.kind === 'word') {
      if (token.tail.length > 1) return undefined
      continue
    }
    if (k + 1 === end) {
      // 'A, and B' puts two marks between names.
      if (token?.text === ',' && conjoined && items.length === 1) {
        end = k
        continue
      }
      return undefined
    }
    items.unshift(textOf(document, k + 1, end))
    end = k
    if (!token) break
    if (norm === 'and' && !conjoined && items.length === 1) conjoined = true
    else if (token.text === ',' && conjoined && items.length >= 1) continue
    else return undefined
  }
  if (!conjoined || items.length < 3) return undefined
  const opener = items[0]!.split(' ')[0]!.toLowerCase()
  if (OPENERS.test(opener) || /ly$/.test(opener) || items.some((item) => /^[A-Z]{2,4}$|^(?:Jr|Sr|Inc|Ltd)$/.test(item))) return undefined
  // 'Leeds, England and Paris': one name of a single word between two may be where the first one is.
  return items
}

const LONGEST_ITEM = 5

/** 'both the mayor, the priest and the doctor': each with the same article. A comma before the 'and' may close an apposition. */
function determined(document: Document, both: number): string[] | undefined {
  const {tokens, sentences} = document
  const {last} = sentences[tokens[both]!.sentence]!
  const article = tokens[both + 1]
  if (!article || !/^(?:the|his|her|its|their|a|an)$/.test(article.info.norm)) return undefined
  const items: string[] = []
  let start = both + 1
  for (let k = start + 1; k < last && k - start <= LONGEST_ITEM; k++) {
    const token = tokens[k]!
    const {norm} = token.info
    if (token.text !== ',' && norm !== 'and') {
      if (token.kind !== 'word' || token.quoted || /^(?:who|which|that|of|in|at|on|for|with|as|is|was|were|are|had|has)$/.test(norm)) return undefined
      continue
    }
    if (tokens[k + 1]?.info !== article.info && !(/^an?$/.test(article.info.norm) && /^an?$/.test(tokens[k + 1]?.info.norm ?? ''))) return undefined
    items.push(textOf(document, start, k))
    start = k + 1
    if (norm === 'and') {
      if (items.length < 2 || items.length > 4) return undefined
      items.push(textOf(document, start, Math.min(last, start + 2)))
      return items
    }
  }
  return undefined
}

/** 'both grow, shrink and flourish', where the items are short and of one shape. */
function listAfter(document: Document, both: number): string[] | undefined {
  const {tokens, sentences} = document
  const {last} = sentences[tokens[both]!.sentence]!
  const items: string[] = []
  let start = both + 1
  const head = tokens[start]
  if (!head || head.kind !== 'word' || /^(?:of|the|his|her|its|their|these|those|were|are|have|is|was|had)$/.test(head.info.norm)) return undefined
  for (let k = start; k < last; k++) {
    const token = tokens[k]!
    const {norm} = token.info
    if (k - start > 5) return undefined
    if (token.text === ',' || norm === 'and') {
      if (k === start) return undefined
      items.push(textOf(document, start, k))
      if (norm === 'and' || tokens[k + 1]?.info.norm === 'and') {
        start = norm === 'and' ? k + 1 : k + 2
        break
      }
      start = k + 1
    } else if (token.kind !== 'word' || token.quoted) return undefined
  }
  if (items.length < 2 || start >= last) return undefined
  const final = tokens[start]!
  const shapes = [head, final].map(({info}) => info.shape)
  const seconds = document.tokens.slice(both + 1, start).filter((_, n, all) => n > 0 && all[n - 1]!.text === ',')
  if (final.kind !== 'word' || shapes[0] !== shapes[1] || seconds.some(({info}) => info.shape !== shapes[0] && info.norm !== 'and')) return undefined
  // 'both parents, teachers and pupils', 'both London, where …': a plural of two, and asides.
  if (/(?:[^s]s|men|women|people|children)$/.test(head.info.norm) || /(?:[^s]s|men|women|people|children)$/.test(items[0]!.toLowerCase())) return undefined
  if (seconds.some(({info}) => /^(?:who|which|where|when|the|a|an|of|in|at|on|for|with|as|his|her|its|their|by|to|from|if|but|or|then|later|also|now)$/.test(info.norm)) || /^(?:later|then|so|it|he|she|they|we|i|you|the|a|an|to|in|on|at|for|is|was|that|has|had|will|would|this|there|also|said)$/.test(final.info.norm)) return undefined
  let end = start + 1
  while (end < last && tokens[end]!.kind === 'word' && end < start + 3 && tokens[end]!.info.shape === final.info.shape && final.info.shape === 'capital') end++
  items.push(textOf(document, start, end))
  return items
}
