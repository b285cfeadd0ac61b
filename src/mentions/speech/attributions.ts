import type {Document, Sentence, Token} from '../../text/document.js'

/**
 * Who speaks: somebody named, somebody described ('the ministry', 'his lawyer'), a pronoun for somebody met before,
 * nobody in particular ('experts', 'sources', 'reports'), or nobody at all ('it is said').
 */
export type Voice = 'named' | 'described' | 'pronoun' | 'vague' | 'nobody'

/** What a sentence lays on a source. All ranges are tokens [first, last). */
export interface Attribution {
  /** The words that attribute: 'said', 'according to'. */
  first: number
  last: number
  source: {first: number; last: number} | undefined
  voice: Voice
  /** What is laid on the source. */
  covers: {first: number; last: number}
}

const SAYING = new Set(
  ('said says say saying told tells tell telling added adds argued argues argue arguing claimed claims claim claiming insisted insists insist ' +
  'warned warns warn warning explained explains noted notes note noting suggested suggests suggest believed believes believe thought thinks think ' +
  'testified testifies acknowledged acknowledges admitted admits stated states stating alleged alleges allege alleging denied denies deny predicted ' +
  'predicts predict estimated estimates estimate concluded concludes conclude recalled recalls announced announces confirmed confirms confirm ' +
  'wrote writes write tweeted reported reports report found finds declared declares maintained maintains maintain remarked remarks replied ' +
  'answered asserted asserts assert contended contends contend conceded concedes observed observes complained complains feared fears fear ' +
  'hoped hopes hope felt feels feel considered considers consider agreed agrees agree speculated speculates revealed reveals emphasised emphasized stressed stresses joked quipped commented comments ruled reasoned assured promised vowed pledged swore shows show showed').split(' ')
)
// Words of SAYING that are as often nouns.
const NOUNS = new Set(['report', 'reports', 'claim', 'claims', 'note', 'notes', 'estimate', 'estimates', 'fear', 'fears', 'state', 'states', 'hope', 'hopes', 'warning', 'comment', 'comments', 'show', 'shows', 'thought', 'complaint'])
const BY_WORDS = new Set(['according', 'citing', 'quoting', 'words'])

const VAGUE = new Set(
  ('experts expert analysts analyst observers observer critics critic sources source insiders commentators pundits many some others few several most people ' +
  'reports report rumours rumors rumour rumor speculation studies research scholars historians researchers scientists specialists economists ' +
  'onlookers fans supporters opponents detractors skeptics sceptics folks everyone everybody somebody someone anyone one legend media').split(' ')
)
const PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'who', 'both', 'him', 'her', 'them'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't"])
const BETWEEN = new Set([
  'has', 'have', 'had', 'would', 'will', 'also', 'then', 'later', 'earlier', 'now', 'once', 'still', 'never', 'often', 'even', 'did', 'does', 'do', 'may', 'might', 'could',
  'can', 'must', 'just', 'himself', 'herself', 'itself', 'themselves', 'today', 'yesterday', 'previously', 'always', 'not', "didn't", "hasn't", "wouldn't", "doesn't", "don't"
])
const CONTRAST = new Set(['but', 'while', 'although', 'though', 'yet', 'whereas', 'however', 'even', 'despite', 'nevertheless'])
const JOINS = new Set([...CONTRAST, 'and', 'or', 'because', 'when', 'after', 'before', 'since', 'until', 'if', 'that', 'whom', 'which', 'where', 'so'])
const CALENDAR = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december'
])

// A subject or source of more words than this is not one.
const PHRASE = 24

/**
 * Attributions in a sentence: 'X said (that) …', '…, said X', '…, X said on Monday', 'according to X', 'citing X', 'it is thought by X'.
 * What stands inside quotation marks attributes nothing.
 * @returns in order; costs one pass over the sentence
 */
export function attributionsIn(document: Document, sentence: Sentence): Attribution[] {
  const {tokens} = document
  const out: Attribution[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.quoted) continue
    const {norm} = token.info
    if (SAYING.has(norm)) {
      const one = saying(tokens, sentence, i)
      if (one) out.push(one)
    } else if (BY_WORDS.has(norm)) {
      // 'according to X', 'in the words of X', 'citing X'.
      const link = norm === 'according' ? 'to' : norm === 'words' ? 'of' : ''
      if (link && tokens[i + 1]?.info.norm !== link) continue
      const first = link ? i + 2 : i + 1
      const last = phraseEnd(tokens, sentence, first)
      if (last > first) out.push({first: i, last: first, source: {first, last}, voice: voiceOf(tokens, first, last), covers: clauseOf(tokens, sentence, i)})
    }
  }
  return out
}

/** Whether somebody can be held to it: named, described, or a pronoun for such. */
export function hasOwner({voice}: Attribution): boolean {
  return voice === 'named' || voice === 'described' || voice === 'pronoun'
}

// A sentence longer than this is no prose; only what stands near a token is then read, so that any input costs linear time.
const LONGEST = 300

/** The attributions of a sentence that cover a token of it, in order. A sentence is read once, however often it is asked about. */
export function attributionsOf(document: Document, index: number): Attribution[] {
  const token = document.tokens[index]
  const sentence = token && document.sentences[token.sentence]
  if (!sentence) return []
  let found: Attribution[] | undefined
  if (sentence.last - sentence.first > LONGEST) {
    found = attributionsIn(document, {...sentence, first: Math.max(sentence.first, index - LONGEST / 4), last: Math.min(sentence.last, index + LONGEST / 4)})
  } else {
    const known = (document.kept.attributions ??= new Map()) as Map<number, Attribution[]>
    found = known.get(sentence.index)
    if (!found) known.set(sentence.index, (found = attributionsIn(document, sentence)))
  }
  return found.filter(({first, last, covers}) => (index < first || index >= last) && covers.first <= index && index < covers.last)
}

function saying(tokens: readonly Token[], sentence: Sentence, verb: number): Attribution | undefined {
  const before = wordBefore(tokens, sentence, verb)
  // 'it is said', 'is believed to have': passive, with an owner only after 'by'.
  if (before >= sentence.first && (BE.has(tokens[before]!.info.norm) || /^['’](?:s|re)$/i.test(tokens[before]!.tail)) && tokens[verb]!.info.norm.endsWith('ed') || isPassiveSaid(tokens, before, verb)) {
    const by = tokens[verb + 1]?.info.norm === 'by' ? verb + 2 : 0
    const last = by ? phraseEnd(tokens, sentence, by) : 0
    return {first: verb, last: verb + 1, source: by ? {first: by, last} : undefined, voice: by ? voiceOf(tokens, by, last) : 'nobody', covers: clauseOf(tokens, sentence, verb)}
  }
  // Nouns and modifiers: 'the report', 'his fears', 'warning signs', 'to report'.
  if (before >= sentence.first && before === verb - 1 && /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|no|to|of|in|by|for|with|from)$/.test(tokens[before]!.info.norm)) return undefined
  const after = tokens[verb + 1]
  const mark = tokens[verb - 1]
  // Whoever stands behind 'told' is the one who hears it.
  const afterQuote = !!mark && verb > sentence.first && (mark.kind !== 'word' || mark.quoted) && !TELLING.test(tokens[verb]!.info.norm)
  if (after && afterQuote && after.index < sentence.last && after.kind === 'word' && startsName(after) && mark.text !== '-') {
    const appositive = mark.text === ',' && !mark.quoted ? subjectBefore(tokens, sentence, verb) : undefined
    const inverted = !appositive || appositive.first <= sentence.first
    if (inverted) {
      const last = phraseEnd(tokens, sentence, verb + 1)
      return {first: verb, last: verb + 1, source: {first: verb + 1, last}, voice: voiceOf(tokens, verb + 1, last), covers: {first: sentence.first, last: sentence.last}}
    }
  }
  const subject = subjectBefore(tokens, sentence, verb)
  if (!subject) return undefined
  const lead = tokens[subject.first - 1]
  const forward = {first: verb + 1, last: contrastAfter(tokens, sentence, verb + 1)}
  const opens = subject.first <= sentence.first || (lead !== undefined && lead.kind === 'word' && JOINS.has(lead.info.norm)) || JOINS.has(tokens[subject.first]!.info.norm)
  const trailing = !opens && lead !== undefined && (lead.kind !== 'word' || lead.info.norm === 'as') && closes(tokens, sentence, verb + 1)
  const covers = trailing || (lead?.info.norm === 'as' && !lead.quoted) ? {first: sentence.first, last: sentence.last} : forward
  return {first: verb, last: verb + 1, source: subject, voice: voiceOf(tokens, subject.first, subject.last), covers}
}

const TELLING = /^(?:told|tells|tell|telling)$/
const ADDRESS = new Set(['on', 'in', 'at', 'after', 'during', 'before', 'from', 'by', 'of', 'to', 'through', 'via', 'yesterday', 'today', 'last', 'this', 'earlier', 'later', 'recently', 'adding', 'who', 'as', 'when', 'while', 'a', 'over'])

/** Whether a verb of saying ends its frame (', X said on Monday.'), so that what it says stands before it. */
function closes(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const next = tokens[from]
  if (!next || from >= sentence.last || next.kind !== 'word') return true
  const told = TELLING.test(tokens[from - 1]!.info.norm)
  if (!told && !ADDRESS.has(next.info.norm) && !CALENDAR.has(next.info.norm)) return false
  for (let k = from; k < sentence.last && k < from + 9; k++) {
    const token = tokens[k]!
    if (token.info.norm === 'that') return false
    if (token.kind !== 'word') return true
  }
  return from + 9 > sentence.last
}

function isPassiveSaid(tokens: readonly Token[], before: number, verb: number): boolean {
  return /^(?:said|thought|found|told|felt)$/.test(tokens[verb]!.info.norm) && before >= 0 && BE.has(tokens[before]?.info.norm ?? '')
}

/** The word before a verb, auxiliaries and adverbs left out; below the sentence's first where there is none. */
function wordBefore(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  let k = verb - 1
  while (k >= sentence.first && tokens[k]!.kind === 'word' && (BETWEEN.has(tokens[k]!.info.norm) || (/ly$/.test(tokens[k]!.info.norm) && tokens[k]!.info.shape === 'lower'))) k--
  return k
}

/** The noun phrase before a verb, appositives between commas included. */
function subjectBefore(tokens: readonly Token[], sentence: Sentence, verb: number): {first: number; last: number} | undefined {
  const last = wordBefore(tokens, sentence, verb) + 1
  let k = last - 1
  if (k < sentence.first) return undefined
  if (tokens[k]!.text === ',' && !tokens[k]!.quoted) {
    // ', Rolf Anders, said': back to the comma that opens the appositive.
    k--
    while (k >= sentence.first && tokens[k]!.text !== ',' && last - k < PHRASE) k--
    if (k < sentence.first || tokens[k]!.text !== ',') return undefined
    k--
  }
  while (k >= sentence.first && last - k < PHRASE && inPhrase(tokens, k)) k--
  const first = k + 1
  return first < last ? {first, last} : undefined
}

function inPhrase(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.quoted) return false
  if (token.kind !== 'word') return token.text === '&' || token.text === '.'
  return !(JOINS.has(token.info.norm) && token.info.norm !== 'and') && token.info.norm !== 'as' && (NOUNS.has(token.info.norm) || !SAYING.has(token.info.norm))
}

function phraseEnd(tokens: readonly Token[], sentence: Sentence, first: number): number {
  let k = first
  while (k < sentence.last && k - first < PHRASE) {
    const token = tokens[k]!
    if (token.kind === 'opaque') {
      k++
      continue
    }
    if (token.kind !== 'word' && token.text !== '&' && token.text !== '.') break
    if (token.quoted) break
    k++
  }
  return k
}

function startsName(token: Token): boolean {
  return token.info.shape === 'capital' || token.info.shape === 'capitals' || /^(?:the|a|an|his|her|their|its|one|another|police|officials|he|she|they)$/.test(token.info.norm)
}

/** Who a phrase speaks of. A capital that only begins the sentence or names a day is no name. */
function voiceOf(tokens: readonly Token[], first: number, last: number): Voice {
  if (/^(?:nobody|no|none|neither)$/.test(tokens[first]?.info.norm ?? '')) return 'nobody'
  let vague = false
  let described = false
  for (let k = first; k < last; k++) {
    const token = tokens[k]!
    if (token.kind !== 'word') continue
    const {norm, shape} = token.info
    if (last - first <= 2 && PRONOUNS.has(norm) && norm !== 'both') return 'pronoun'
    const starts = k === 0 || tokens[k - 1]!.sentence !== token.sentence
    if (shape === 'capital' || shape === 'capitals') {
      if (!starts && !CALENDAR.has(norm)) return 'named'
      if (starts && !VAGUE.has(norm) && k + 1 === last && !PRONOUNS.has(norm)) return 'named'
    }
    if (VAGUE.has(norm)) vague = true
    else if (norm.length > 3 || norm === 'mp' || shape === 'figures') described = true
  }
  if (vague) {
    // 'a report by the ministry', 'the report', 'experts at the university' have an owner or are a thing one can ask for.
    for (let k = first; k < last; k++) if (/^(?:by|from|at|of|the|his|her|our|its|seen|filed|obtained|issued)$/.test(tokens[k]!.info.norm)) return 'described'
    return 'vague'
  }
  return described ? 'described' : PRONOUNS.has(tokens[last - 1]?.info.norm ?? '') ? 'pronoun' : 'vague'
}

/** The stretch of a sentence that a frame standing inside it speaks for: between contrasts. */
function clauseOf(tokens: readonly Token[], sentence: Sentence, index: number): {first: number; last: number} {
  let first = sentence.first
  for (let k = index; k > sentence.first; k--) {
    if (isContrast(tokens, k)) {
      first = k
      break
    }
  }
  return {first, last: contrastAfter(tokens, sentence, index)}
}

function contrastAfter(tokens: readonly Token[], sentence: Sentence, from: number): number {
  for (let k = from; k < sentence.last; k++) if (isContrast(tokens, k)) return k
  return sentence.last
}

/** ', but …', '; …', '— although …': a new clause that the frame before does not reach. */
function isContrast(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]!
  if (token.quoted) return false
  if (token.text === ';') return true
  const before = tokens[k - 1]
  return token.kind === 'word' && CONTRAST.has(token.info.norm) && !!before && before.kind !== 'word' && before.sentence === token.sentence && tokens[k + 1]?.info.norm !== 'that'
}
