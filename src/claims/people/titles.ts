import type {Context} from '../../context.js'
import type {OfficeKind, TitlePhrase} from '../../mentions/people/offices.js'
import {titlePhrases} from '../../mentions/people/offices.js'
import type {PersonMention} from '../../mentions/people/people.js'
import {personAt, personBefore} from '../../mentions/people/people.js'
import {postPhrases, type PostKind} from '../../mentions/people/posts.js'
import {isNameWord} from '../../mentions/words/words.js'
import {isAsserted, isConditional, isQuestion} from '../language/assertion.js'

/** 'Angela Merkel is Chancellor of Germany', as a text has it. */
export interface TitleClaim<Kind = OfficeKind> {
  phrase: TitlePhrase<Kind>
  /** Undefined where the text names only the office: 'the French president'. */
  person: PersonMention | undefined
  /** 'French President X' · 'the French president, X,' · 'X, the French president,' · 'X is the French president' · nobody named. */
  shape: 'title' | 'name after' | 'name before' | 'is' | 'was' | 'nobody'
}

const HONORIFICS = /^(?:dr|mr|mrs|ms|gen|general|sheikh|sheik|sir|dame|lt|col|colonel|marshal|field|hon|prof|professor)$/

/** Every claim that a person holds a head's office, or that a country has one. */
export function titleClaims(context: Context): TitleClaim[] {
  const out: TitleClaim[] = []
  for (const phrase of context.get(titlePhrases)) {
    if (isQuestion(context.document, phrase.office.first)) continue
    const claim = claimOf(context, phrase)
    if (claim) out.push(claim)
  }
  return out
}

/** Every claim that a person holds one of the posts below the head. */
export function postClaims(context: Context): TitleClaim<PostKind>[] {
  const out: TitleClaim<PostKind>[] = []
  for (const phrase of context.get(postPhrases)) {
    if (isQuestion(context.document, phrase.office.first)) continue
    const claim = claimOf(context, phrase)
    if (claim?.person) out.push(claim)
  }
  return out
}

function claimOf<Kind>(context: Context, phrase: TitlePhrase<Kind>): TitleClaim<Kind> | undefined {
  const {document} = context
  const {tokens} = document
  const end = tokens[phrase.last - 1]!
  const next = tokens[phrase.last]
  const within = next !== undefined && next.block === end.block && next.sentence === end.sentence
  const asserted = isAsserted(document, phrase.office.first)
  if (within && end.tail === '' && next.kind === 'word' && !next.quoted) {
    const direct = personAt(context, pastHonorifics(context, phrase.last))
    // After 'Assistant to the Russian President' the name is the assistant's.
    if (direct) return phrase.article === 'other' ? undefined : {phrase, person: direct, shape: 'title'}
    if (isNameWord(next)) return undefined
  }
  const attributive = phrase.country !== undefined || phrase.article === 'the'
  if (attributive && within && end.tail === '' && next.text === ',' && phrase.article !== 'other') {
    const at = pastHonorifics(context, phrase.last + 1)
    const person = personAt(context, at)
    if (person && endsApposition(context, person.last)) return {phrase, person, shape: 'name after'}
    if (person || isNameWord(tokens[at])) return undefined
  }
  const start = phrase.article === undefined ? phrase.first : phrase.first - 1
  const before = tokens[start - 1]
  if (before && before.sentence === end.sentence && before.block === end.block && !before.quoted) {
    if (before.text === ',' && attributive) {
      const person = personBefore(context, start - 1)
      if (!person || !asserted) return undefined
      const opener = tokens[person.first - 1]
      const listed = opener !== undefined && opener.sentence === end.sentence && /^(?:,|and|or|;|between|both|including|like|include|includes|included|namely)$/.test(opener.info.norm)
      return !listed && endsApposition(context, phrase.last) ? {phrase, person, shape: 'name before'} : undefined
    }
    if (/^(?:is|was|remains|became|becomes|as|elected|appointed|be|been|being|are|were|or|nor)$/.test(before.info.norm)) {
      if (before.info.norm !== 'is' && before.info.norm !== 'was' && before.info.norm !== 'remains') return undefined
      const person = personBefore(context, start - 1)
      if (!person || !asserted || !person.full || !phrase.country || tokens[person.last - 1]!.tail !== '') return undefined
      if (phrase.modifiers.former || !startsClause(context, person.first)) return undefined
      return {phrase, person, shape: before.info.norm === 'was' ? 'was' : 'is'}
    }
  }
  if (!phrase.country || isConditional(document, phrase.office.first) || /(?:^not|^never|^no|n't)$/.test(before?.info.norm ?? '')) return undefined
  // 'The British president' with nobody named.
  const named = phrase.article === 'the' || phrase.form === 'possessive'
  const {former, then, late, provisional} = phrase.modifiers
  if (!named || former || then || late || provisional || (before?.text === ',' && before.sentence === end.sentence)) return undefined
  if (within && /^(?:and|or|of|for|,|\(|–|—|:|who)$/.test(next.info.norm)) return undefined
  return {phrase, person: undefined, shape: 'nobody'}
}

function pastHonorifics(context: Context, index: number): number {
  const {tokens} = context.document
  let k = index
  while (HONORIFICS.test(tokens[k]?.info.norm ?? '') && k < index + 2) k++
  return k
}

/** A name that starts its clause is what the verb speaks of, and not 'the wife of X is …'. */
function startsClause(context: Context, index: number): boolean {
  const {tokens} = context.document
  const before = tokens[index - 1]
  return !before || before.sentence !== tokens[index]!.sentence || /^(?:,|that|because|and|but|—|–|:|while|as|although|though|since|where|when)$/.test(before.info.norm)
}

/** Whether an apposition ends here and is no member of a list: ', Angela Merkel, said' against ', Angela Merkel, and Boris Johnson'. */
function endsApposition(context: Context, index: number): boolean {
  const {tokens} = context.document
  const end = tokens[index - 1]!
  const next = tokens[index]
  if (!next || next.sentence !== end.sentence || next.block !== end.block) return true
  if (end.tail !== '') return true
  if (/^[.;:!)—–]/.test(next.text)) return true
  // ', Angela Merkel said' may be who says it.
  if (next.text !== ',') return /^(?:in|on|at|for|with|who|during|after|before)$/.test(next.info.norm)
  const beyond = tokens[index + 1]
  if (!beyond || beyond.sentence !== end.sentence) return true
  if (/^(?:and|or|but)$/.test(beyond.info.norm)) return /^(?:his|her|their|said|told|was|is|has|had|who|also|he|she)$/.test(tokens[index + 2]?.info.norm ?? '')
  return !isNameWord(beyond) && beyond.info.norm !== 'the'
}

/** Whether a title is one of royalty or the church, which stays with a person after office. */
export function isRoyal(kind: OfficeKind): boolean {
  return !/^(?:president|prime minister|chancellor|taoiseach)$/.test(kind)
}
