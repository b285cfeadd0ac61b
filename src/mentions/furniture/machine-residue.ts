import type {Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

/** What a chatbot or an unfilled template left in the copy, as a message says it. */
export type ResidueKind = "chatbot's phrase" | 'prompt to a chatbot' | "chatbot's button" | "chatbot's citation mark" | 'placeholder that nobody filled in'

export interface Residue {
  kind: ResidueKind
  /** Offsets in the text given. */
  from: number
  to: number
}

/** What a line or sentence of this kind begins with: most of a text is passed over at its first word. */
const LINE_OPENERS: ReadonlySet<string> = new Set(
  ('certainly sure of absolutely no understood great happy here here\'s below i please let feel would is rewrite paraphrase rephrase summarize ' +
    'summarise translate proofread humanize humanise improve regenerate stop copy chatgpt you message view show was gemini claude copilot got noted okay this').split(' ')
)
const SENTENCE_OPENERS: ReadonlySet<string> = new Set("as however unfortunately but please note sorry based according up given beyond since my i i'm".split(' '))
const OPENER = /[a-z']+/y

const VERBS = '(?:rewritten|revised|polished|paraphrased|rephrased|shortened|improved|edited|reworked|condensed|corrected|humani[sz]ed|summari[sz]ed|expanded|translated|updated)'
const LINES: readonly (readonly [ResidueKind, RegExp])[] = [
  ["chatbot's phrase", new RegExp(`^(?:certainly|sure(?: thing)?|of course|absolutely|no problem|understood|great question|happy to help|got it|noted|okay)[!.,]? +(?:here(?:'s| is| are)|below (?:is|are)|i(?:'ve| have) ${VERBS}|i(?:'d| would) be happy to)\\b`, 'i')],
  ["chatbot's phrase", new RegExp(`^(?:here(?:'s| is)|below is) (?:a|an|the|your|my) (?:\\w+ )?${VERBS} (?:version|article|draft|text|copy|story|paragraph|passage)\\b.*:$`, 'i')],
  ["chatbot's phrase", /^here(?:'s| is) (?:a|an|the|your|my) (?:\w+ ){0,2}(?:draft|rewrite|summary|translation) of (?:the|your|this) (?:\w+ )?(?:article|text|story|press release|passage|paragraph|piece|report)\b.*:$/i],
  ["chatbot's phrase", /^here are (?:some|a few|\w+) (?:possible|suggested|alternative|potential) (?:headlines|titles|versions|options|ledes|leads)\b.*:$/i],
  ["chatbot's phrase", /^i hope (?:this|that|it) (?:meets your (?:needs|requirements|expectations)|is what you (?:wanted|needed|had in mind|were looking for)|works for you)\b/i],
  ["chatbot's phrase", /^(?:please )?feel free to (?:ask|adjust|edit|modify|tweak|change|customi[sz]e)\b.*\b(?:questions?|tone|length|needed|needs|details|further|style|as you see fit)\b/i],
  ["chatbot's phrase", /^this (?:response|reply|answer) (?:was|has been|is) (?:generated|written|produced|created) (?:by|with|using) (?:an? )?(?:ai|artificial|large language|language model|chatgpt|gemini|claude|copilot)\b/i],
  ["chatbot's phrase", /^i hope (?:this|that|it) helps(?:!|[.!]? +(?:please )?(?:let me know|feel free|if you)\b.*)$/i],
  ["chatbot's phrase", /^(?:please )?(?:let me know|feel free to (?:let me know|ask|reach out)) if (?:you(?:'d| would)? (?:like|want|need|have)|there(?:'s| is)|this)\b.*\b(?:versions?|changes|adjust\w*|revis\w*|tone|further|any other|anything else|assistance|modif\w*|tweak\w*|expand\w*|shorte[nr]\w*|refine\w*)\b/i],
  ["chatbot's phrase", /^would you like me to (?:adjust|expand|shorten|rewrite|revise|add|make|change|continue|create|write|include|refine|draft|summari[sz]e)\b.*\?$/i],
  ["chatbot's phrase", /^is there anything else (?:i can (?:help|assist)|you(?:'d| would) like me)\b/i],
  ['prompt to a chatbot', /^(?:please )?(?:rewrite|paraphrase|rephrase|summari[sz]e|translate|proofread|humani[sz]e|improve) (?:the|this) (?:following|above|below) (?:\w+ )?(?:article|text|paragraphs?|passage|story|content)\b/i],
  ["chatbot's button", /^(?:regenerate(?: response)?|stop generating|copy code|chatgpt said:?|you said:|message chatgpt|view other drafts|show drafts|was this response better or worse\??|(?:chatgpt|gemini|claude|copilot) can make mistakes\b.*)$/i]
]

/** Sentences in which the machine speaks of itself. A sentence that only speaks about it has no 'I' and no 'my'. */
const SENTENCES: readonly RegExp[] = [
  /^(?:(?:however|unfortunately|but|please note that|note that|sorry)[, ]+)*as an? (?:ai|artificial intelligence|large)(?: language)?(?: model| assistant| chatbot| system)?(?:,? (?:developed|created|trained|made|built) by \w+)?,? (?:i|my|it is (?:not|important)|it's (?:not|important))\b/i,
  /^(?:(?:however|unfortunately|but|please note that|note that)[, ]+)*as of my (?:(?:last|latest|most recent|current) )?(?:knowledge|training|update)\b/i,
  /^(?:please )?note that (?:i (?:don't|do not|cannot|can't|am unable to) (?:have (?:access|real-time|up-to-date)|access|browse|verify|provide real-time)|my (?:knowledge|training|information|data)(?: data| cut-?off)? (?:only|ends|is|was|extends|goes|has))\b/i,
  /^i (?:cannot|can't|am unable to|do not|don't) [^.]{0,80}\bmy (?:training data|knowledge cut-?off|last update|knowledge base)\b/i,
  /^i (?:don't|do not) have (?:any )?(?:information|data|knowledge|details) (?:beyond|after|past|on events after|about events after) (?:my|\d{4}|[a-z]+ \d{4})\b/i,
  /^(?:based on|according to|up to|given|beyond|since) my (?:training data|knowledge cut-?off|last (?:knowledge |training )?update|latest (?:knowledge |training )?update)\b/i,
  /^my (?:knowledge|training)(?: data)? (?:cut-?off|only (?:goes|extends)|is limited to|was last updated|ends)\b/i,
  /^i(?:'m| am) (?:only |just )?an? (?:ai|artificial intelligence|large) (?:language )?(?:model|assistant|chatbot)\b/i,
  /^i(?:(?:'m| am) sorry| apologi[sz]e(?: for the (?:confusion|inconvenience))?),? but (?:as an? ai\b|i (?:cannot|can't|am unable to|'m unable to|am not able to) (?:fulfil\w*|assist with|comply with|browse|generate|access|provide real-time|continue with))/i,
  /^i(?: cannot| can't|(?: am|'m) (?:unable|not able) to) (?:fulfil\w* (?:this|that|your) request|browse the (?:internet|web)|access (?:real-time|the internet|current)|assist with (?:this|that) request)/i,
  /^i (?:don't|do not) have (?:access to real-time|real-time|up-to-date information|the ability to browse|personal opinions)/i
]

const MARKS: readonly (readonly [ResidueKind, RegExp])[] = [
  ["chatbot's citation mark", /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\[oai_citation[^\]\n]{0,120}\](?:\([^)\n]{0,200}\))?|【\d+(?::\d+)?†[^】\n]{0,60}】|\uE200?(?:cite|navlist|filecite)\uE202?turn\d+\w{4,8}\d+\uE201?|\bturn\d+(?:search|view|news|fetch|image|file)\d+\b/g],
  ['placeholder that nobody filled in', /\[(?:insert|enter|fill in|add|include|replace with)\b [^\]\n]{2,80}\]|\[(?:your|company|author|reporter|client|brand|product|city|organi[sz]ation|recipient|source|speaker|spokesperson|journalist)(?:'s|’s)? (?:full )?(?:name|company|title|email|phone number|address|website|here|newspaper|publication|organi[sz]ation)[^\]\n]{0,30}\]|\[(?:name|title|date|location|number|amount|age|quote|job title) (?:of|from) (?:the )?[^\]\n]{2,40}\]|\[(?:Name|NAME|Date|DATE|Location|LOCATION|Link|LINK|URL|Source|TK|TKTK|XX+)\](?!\()|\bTKTK\b|\blorem ipsum dolor sit amet\b/gi]
]
/** `[name]` in lower case is an editor's own insertion. */
const INSERTION = /^\[(?:name|date|location|link|url|source)\]$/

/**
 * Finds what a chatbot or a template left in a block: whole lines, whole sentences, or marks within the line.
 *
 * @param text the block's text
 * @param sentences where its sentences stand in the text
 */
export function findResidue(text: string, sentences: readonly {from: number; to: number}[]): Residue[] {
  const found: Residue[] = []
  const from = text.length - text.trimStart().length
  if (text.length < 400 && LINE_OPENERS.has(opener(text, from))) {
    const line = plain(text).trim()
    for (const [kind, pattern] of LINES) if (pattern.test(line)) return [{kind, from, to: from + line.length}]
  }
  for (const sentence of sentences) {
    if (!SENTENCE_OPENERS.has(opener(text, sentence.from))) continue
    const said = plain(text.slice(sentence.from, sentence.to))
    if (SENTENCES.some((pattern) => pattern.test(said))) found.push({kind: "chatbot's phrase", ...sentence})
  }
  if (!hasSigns(text)) return found
  for (const [kind, pattern] of MARKS) {
    for (const match of plain(text).matchAll(pattern)) {
      if (!INSERTION.test(match[0])) found.push({kind, from: match.index, to: match.index + match[0].length})
    }
  }
  return found
}

/** One of these stands in every mark. */
const SIGNS: readonly string[] = ['[', '【', 'TKTK', 'orem ipsum']

/** Whether a text has a mark of a machine's anywhere: no block need be read for one otherwise. */
export function hasSigns(text: string): boolean {
  if (SIGNS.some((sign) => text.includes(sign))) return true
  for (let at = text.indexOf('turn'); at >= 0; at = text.indexOf('turn', at + 4)) {
    const code = text.charCodeAt(at + 4)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** In a sentence that a machine says of itself, one of these is among the first words. */
const OWN = new WordSet(['ai', 'artificial', 'large', 'my', 'am', "i'm", 'cannot', "can't", 'do', "don't", 'language'])
const LINE_HEADS = new WordSet(LINE_OPENERS)
const SENTENCE_HEADS = new WordSet(SENTENCE_OPENERS)

// Among how many words at its head the machine's own word stands.
const HEAD = 6

/** Whether a line or sentence of tokens [first, last) may be residue by its first words: most of a text is passed over here. */
export function opensResidue(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first]
  if (LINE_HEADS.has(token)) return true
  if (!SENTENCE_HEADS.has(token)) return false
  for (let i = first; i < Math.min(first + HEAD, last); i++) if (OWN.has(tokens[i])) return true
  return false
}

/** The text with plain apostrophes and spaces, as long as it was. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[^\S\n]/g, ' ')
}

function opener(text: string, from: number): string {
  const start = plain(text.slice(from, from + 14)).toLowerCase()
  OPENER.lastIndex = 0
  return OPENER.exec(start)?.[0] ?? ''
}
