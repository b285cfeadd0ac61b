import type {Context} from '../../context.js'
import type {Sentence, Token} from '../../text/document.js'
import {attributionsIn} from '../speech/attributions.js'
import {calledSo, findCast, namedBy, type Member, type MemberMention} from './cast.js'
import {genderOfWord, isPersonWord} from './given-genders.js'

// A pronoun reaches back over so many sentences.
const BACK = 5
// No prose has longer sentences.
const LONGEST = 120

const OBJECTS: Readonly<Record<'he' | 'she', ReadonlySet<string>>> = {he: new Set(['him']), she: new Set(['her'])}

/**
 * Whom 'he' or 'she' at a token means: somebody named in its sentence before it or in the sentences before, where nobody else of whom the
 * text speaks there may be meant. Undefined where there is any doubt.
 */
export function meantBy(context: Context, index: number): Member | undefined {
  const {document} = context
  const {tokens, sentences, blocks} = document
  const pronoun = tokens[index]!.info.norm
  if (pronoun !== 'he' && pronoun !== 'she') return undefined
  const own = sentences[tokens[index]!.sentence]!
  // 'he said of Lund' is not Lund.
  const others = new Set<Member | undefined>(mentionsIn(context, index + 1, Math.min(own.last, index + LONGEST)).map(({member}) => member))
  const before = {...own, first: Math.max(own.first, index - LONGEST), last: index}
  const inside = whoIn(context, before, pronoun)
  if (inside === 'doubt') return undefined
  // 'Mr Aune's task was a hard one, he said': it is about Aune, and said by the one before as likely as not.
  const trails = tokens.slice(before.first, index).some(({quoted, text}) => quoted || text === ',')
  if (inside !== 'same' && inside !== 'nobody') return opensClause(tokens, before.first, index) || !trails ? agreed(inside, others) : undefined
  for (let s = own.index - 1, back = 0; s >= 0 && back < BACK; s--) {
    const sentence = sentences[s]!
    if (blocks[sentence.block]!.kind === 'heading') return undefined
    if (!hasOwnWords(tokens, sentence)) continue
    back++
    const found = sentence.last - sentence.first > LONGEST ? 'doubt' : whoIn(context, sentence, pronoun)
    if (found === 'doubt') return undefined
    if (found !== 'same' && found !== 'nobody') return agreed(found, others)
    if (found === 'same') for (const {member} of mentionsIn(context, sentence.first, sentence.last)) others.add(member)
  }
  return undefined
}

/** 'As Aune left, he said', 'When asked, she said': what stands before is a clause of time. */
function opensClause(tokens: readonly Token[], first: number, index: number): boolean {
  return /^(?:as|when|after|before|while|once|asked|speaking|despite|although|though|outside|in|on|at)$/.test(tokens[first]!.info.norm) && !tokens.slice(first, index).some(({quoted}) => quoted)
}

function agreed(member: Member, others: ReadonlySet<Member | undefined>): Member | undefined {
  return others.has(member) ? undefined : member
}

/** Whether something of a sentence stands outside quotation marks. */
function hasOwnWords(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.quoted) return true
  return false
}

function mentionsIn(context: Context, first: number, last: number): MemberMention[] {
  return context.get(findCast).mentions.filter((one) => one.first >= first && one.first < last)
}

/** The one of a gender whom a sentence is about; `same` where it speaks of the one before by a pronoun itself, `nobody` where of no one. */
function whoIn(context: Context, sentence: Sentence, pronoun: 'he' | 'she'): Member | 'same' | 'nobody' | 'doubt' {
  const {document} = context
  const {tokens} = document
  const mentions = [...mentionsIn(context, sentence.first, sentence.last), ...describedHere(context, sentence)].sort((a, b) => a.first - b.first)
  const fitting = mentions.filter(({member}) => member === undefined || member.gender === undefined || member.gender === pronoun)
  const members = [...new Set(fitting.map(({member}) => member))]
  const spoken = attributionsIn(document, sentence).filter(({source, voice}) => source && voice !== 'vague' && voice !== 'nobody')
  const begins = subjectPronoun(tokens, sentence, pronoun)
  // The one who speaks in it goes on speaking.
  const speakers = [...new Set(spoken.map(({source}) => namedBy({members: [], mentions: fitting}, document, source!)?.member).filter((one) => one !== undefined))]
  // 'Will you sell?' asked Lund. 'No,' she said.
  if (speakers.length > 1 || spoken.some(({first}) => /^(?:ask|asks|asked)$/.test(tokens[first]!.info.norm)) || asks(tokens, sentence)) return 'doubt'
  // 'Larsen told them when Ms Aune asked': of her it is known that she is a 'she'.
  if (speakers[0] && speakers[0].gender === undefined && members.some((one) => one !== speakers[0] && one?.gender === pronoun)) return 'doubt'
  if (speakers[0]) return spoken.some(({voice}) => voice === 'pronoun') && begins >= 0 && begins < (fitting[0]?.first ?? 0) ? 'doubt' : speakers[0]
  if (begins >= 0 && (fitting.length === 0 || begins < fitting[0]!.first)) return 'same'
  if (isUnnamedHere(tokens, sentence, mentions, pronoun)) return 'doubt'
  if (members.length === 0) return 'nobody'
  const [one] = members
  if (!one || members.length > 1 || !one.sure) return 'doubt'
  // 'Nobody had asked Lund.' But 'Lund's team lost' is about him.
  return one
}

function asks(tokens: readonly Token[], {first, last}: Sentence): boolean {
  for (let i = first; i < last; i++) if (!tokens[i]!.quoted && /^(?:asks|asked)$/.test(tokens[i]!.info.norm) && tokens.slice(first, last).some(({quoted, text}) => quoted && text.startsWith('?'))) return true
  return false
}

/** The first 'he' (or 'she') of a sentence outside quotations; −1 where there is none. */
function subjectPronoun(tokens: readonly Token[], {first, last}: Sentence, pronoun: 'he' | 'she'): number {
  for (let i = first; i < last; i++) if (!tokens[i]!.quoted && (tokens[i]!.info.norm === pronoun || (i === first && OBJECTS[pronoun].has(tokens[i]!.info.norm) && pronoun === 'she'))) return i
  return -1
}

/** 'The captain', where the text has one: the same as the name. */
function describedHere(context: Context, {first, last}: Sentence): MemberMention[] {
  const {tokens} = context.document
  const out: MemberMention[] = []
  for (let i = first + 1; i < last; i++) {
    const {info, quoted, kind} = tokens[i]!
    if (quoted || kind !== 'word' || tokens[i - 1]!.info.norm !== 'the' || !isPersonWord(info.norm) || tokens[i + 1]?.info.shape === 'capital' || tokens[i + 1]?.text === ',') continue
    const member = calledSo(context, [info.norm])
    if (member) out.push({first: i, last: i + 1, member, owner: tokens[i]!.tail !== ''})
  }
  return out
}

/** Whether a sentence speaks of somebody of a gender without a name: 'his father', 'a passenger', 'the landlord'. */
function isUnnamedHere(tokens: readonly Token[], {first, last}: Sentence, mentions: readonly MemberMention[], pronoun: 'he' | 'she'): boolean {
  for (let i = first; i < last; i++) {
    const {info, quoted, kind, joined} = tokens[i]!
    if (quoted || kind !== 'word' || info.shape !== 'lower' || joined || !isPersonWord(info.norm)) continue
    const gender = genderOfWord(info.norm)
    if (gender && gender !== pronoun) continue
    // 'his daughter Rose', 'the chairwoman, Ms Roux', 'Osei, a ranger with the department': said of the one named.
    if (mentions.some((one) => one.first === i || (one.first > i && one.first - i <= 4) || (one.last <= i && i - one.last <= 8 && /^[,(]$/.test(tokens[one.last]?.text ?? '')))) continue
    // 'a good manager', 'is a teacher': a class of people.
    if (/^(?:as|is|was|became|become|be|been)$/.test(tokens[i - 2]?.info.norm ?? '') || /^(?:as|is|was)$/.test(tokens[i - 1]?.info.norm ?? '')) continue
    return true
  }
  return false
}
