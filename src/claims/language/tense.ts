import type {Token} from '../../text/document.js'

/*
 * Whether a verb is past, or speaks of what is to come: closed lists and endings, asked of a few words of a sentence that a
 * date has brought up, never of every word of a text.
 */

const IRREGULAR = new Set([
  'was', 'were', 'had', 'did', 'went', 'came', 'took', 'gave', 'made', 'got', 'saw', 'met', 'left', 'held', 'won', 'lost', 'fell', 'rose', 'broke', 'built', 'brought', 'bought', 'sold', 'told', 'said', 'found', 'felt', 'flew', 'fought', 'grew', 'hit', 'kept',
  'led', 'paid', 'put', 'ran', 'sang', 'sank', 'sat', 'sent', 'shot', 'shook', 'slept', 'spent', 'spoke', 'stood', 'stole', 'struck', 'swam', 'taught', 'thought', 'threw', 'wore', 'wrote', 'began', 'became', 'drew', 'drove', 'fled', 'froze', 'beat', 'cut', 'shut', 'burst',
  'died', 'lay', 'swept', 'sought', 'dealt', 'caught', 'chose', 'hung', 'rang', 'rode', 'sprang', 'tore', 'woke', 'wound', 'laid', 'bent', 'bit', 'blew', 'bound', 'crept', 'dug', 'drank', 'ate', 'fed', 'flung', 'forgot', 'forgave', 'knew', 'leapt', 'lent', 'lit', 'overcame', 'quit', 'shone', 'slid', 'spun', 'split', 'spread', 'stuck', 'swore', 'swung', 'understood', 'undertook', 'upheld', 'withdrew', 'withstood', 'wept', 'wove', 'overtook', 'resold', 'reopened'
])
const FUTURES = new Set([
  'will', 'shall', 'would', 'due', 'scheduled', 'planned', 'planning', 'expected', 'expects', 'upcoming', 'forthcoming', 'slated', 'tipped', 'intends', 'postponed', 'rescheduled', 'projected', 'predicted', 'predicts',
  'forecast', 'imagined', 'imagines', 'fictional', 'dystopian', 'expires', 'expire', "won't", 'won’t', 'deadline', 'hopes', 'aims'
])
const LEANING = new Set(['should', 'could', 'may', 'might', 'must', 'can', 'plans', 'plan', 'set', 'ahead', 'ends', 'begins', 'starts', 'opens', 'closes', 'takes', 'is', 'are', 'runs'])

/** Whether a word by itself may speak of what is to come, between a date and the verb that is thought to be its own. */
export function isLeaning(token: Token): boolean {
  return token.kind === 'word' && token.info.shape === 'lower' && LEANING.has(token.info.norm)
}

/** Whether the token is a verb in the past: 'was', 'went', 'turned' behind its subject; not 'planned for', not 'the opened box'. */
export function isPastVerb(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.kind !== 'word' || token.info.shape !== 'lower') return false
  const {norm} = token.info
  if (IRREGULAR.has(norm)) return true
  if (norm.length < 5 || !norm.endsWith('ed')) return false
  const before = tokens[k - 1]
  return before !== undefined && !/^(?:a|an|the|of|to|by|with|and|its|his|her|their|be|is|are|being|get|gets|newly|not|this|that|long|most)$/.test(before.info.norm)
}

/** Whether a word lets the sentence speak of what is to come: 'will', 'due', "she'll", 'is to'. */
export function isFuture(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.kind !== 'word' || token.info.shape === 'figures') return false
  const {norm} = token.info
  if (FUTURES.has(norm)) return true
  if (norm === 'to') return /^(?:is|are|was|were|'s|going)$/.test(tokens[k - 1]?.info.norm ?? '')
  return norm.endsWith("'ll") || norm.endsWith('’ll')
}
