import type {TitleClaim} from '../../src/claims/people/titles.js'
import type {Context} from '../../src/context.js'
import type {Country, Tenure} from '../../src/facts/index.js'
import {countryAdjective, countryName} from '../../src/mentions/places/countries.js'
import {capitalised} from '../../src/mentions/words/words.js'
import type {Finding} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {isoDay, sayInterval} from '../../src/time.js'
import {disputeOf, holdsOn, takesTitle, type TitleKind} from './tenures.js'
import type {Verdict} from './verdict.js'

/** What to report of a verdict: the span (tokens) and the words. */
export function messageOf(context: Context, claim: TitleClaim<TitleKind>, verdict: Verdict): {first: number; last: number; finding: Omit<Finding, 'start' | 'end'>} {
  const {phrase} = claim
  const first = verdict.kind === 'still' ? phrase.first : phrase.core
  const text = textOf(context.document, first, phrase.last)
  return {
    first, last: phrase.last,
    finding: {
      reason: `'${text}': ${reasonOf(claim, verdict)}`,
      expected: fitting(context, first, expectedOf(context, claim, verdict)),
      note: noteOf(context, claim, verdict),
      atMost: atMostOf(verdict)
    }
  }
}

/** The evidence is as good as its weakest record: A carries any severity, B a warning, C no more than a hint. */
function atMostOf({tenure, incumbent}: Verdict): 'info' | 'warn' | undefined {
  const worst = [tenure.confidence, incumbent?.confidence ?? 'A'].sort().at(-1)
  return worst === 'A' ? undefined : worst === 'B' ? 'warn' : 'info'
}

function reasonOf(claim: TitleClaim<TitleKind>, {kind, person, tenure, at, stated}: Verdict): string {
  const {phrase} = claim
  const {name} = person
  const when = at && sayInterval(at)
  const there = phrase.country?.countries.map((one) => countryName(one)).join(' or ')
  const ended = tenure.until !== undefined
  switch (kind) {
    case 'no such office': {
      const office = phrase.kind
      return `${capitalised(there ?? '')} had no ${office}${when ? ` ${onDay(when)}` : ''}: ${name} ${ended ? 'was' : 'is'} ${tenure.title} (${span(tenure)})`
    }
    case 'other country':
      return `${name} ${ended ? 'was' : 'is'} ${tenure.title} (${span(tenure)}), not of ${there ?? 'another country'}`
    case 'other title':
      return at && stated
        ? `${name} was ${tenure.title} ${onDay(sayInterval(at))} (${span(tenure)})`
        : `${name} ${ended ? 'was' : 'is'} ${tenure.title} (${span(tenure)})${phrase.modifiers.former ? ', and did not hold the office named' : ''}`
    case 'not yet':
      return `${name} became ${tenure.title} only ${onDay(sayInterval(tenure.from))}${ended ? ` (until ${sayInterval(tenure.until)})` : ''}${when ? `, after ${when}` : ''}`
    case 'no longer':
      return `${name} was ${tenure.title} until ${tenure.until ? sayInterval(tenure.until) : 'then'} (${span(tenure)}), so ${when ? `${onDay(when)} ` : ''}the title needs 'former'`
    case 'still':
    case 'later':
      return `${name} was in office as ${tenure.title} ${when ? onDay(when) : 'then'} (${span(tenure)}), so 'former' is wrong`
  }
}

function onDay(when: string): string {
  return `${/^\d{1,2} /.test(when) ? 'on' : 'in'} ${when}`
}

function term({from, until}: Tenure): string {
  return until ? `${sayInterval(from)} to ${sayInterval(until)}` : `since ${sayInterval(from)}`
}

/** With the day to which an open end was true. */
function span(tenure: Tenure): string {
  return tenure.until ? term(tenure) : `${term(tenure)}, as of ${sayInterval({first: tenure.asOf, last: tenure.asOf})}`
}

function noteOf(context: Context, {phrase}: TitleClaim<TitleKind>, {kind, person, tenure, at, incumbent}: Verdict): string {
  const {facts} = context
  const lines: string[] = []
  const dispute = disputeOf(facts, tenure)?.dispute
  if (dispute !== undefined) lines.push(dispute)
  const held = facts.tenuresOf(person).filter(({confidence}) => confidence !== 'D')
  lines.push(`${person.name}: ${held.map((one) => `${one.title}, ${term(one)}`).join('; ')}.`)
  if (incumbent && at) lines.push(`${incumbent.title} ${onDay(sayInterval(at))}: ${incumbent.person.name}.`)
  else if (at && (kind === 'other title' || kind === 'other country' || kind === 'not yet')) {
    for (const country of phrase.country?.countries ?? []) {
      const holders = facts.tenuresIn(country).filter((one) => takesTitle(one, phrase.kind) && one.confidence !== 'D' && holdsOn(one, at, 0) && one.person !== person)
      const names = [...new Set(holders.map((one) => one.person.name))]
      if (names.length > 0 && names.length < 4) lines.push(`${holders[0]!.title} ${onDay(sayInterval(at))}: ${names.join(', ')}.`)
    }
  }
  const asOf = tenure.until === undefined ? ` Confirmed to ${isoDay(tenure.asOf)}.` : ''
  lines.push(`Source: ${tenure.source.join(', ') || 'the fact base'}.${asOf}`)
  return lines.join('\n\n')
}

function expectedOf(context: Context, claim: TitleClaim<TitleKind>, verdict: Verdict): string[] {
  const {phrase} = claim
  const {document} = context
  const {kind, tenure} = verdict
  const office = textOf(document, phrase.office.first, phrase.office.last)
  const own = textOf(document, phrase.core, phrase.last)
  switch (kind) {
    case 'still': {
      const bare = own
      return [bare]
    }
    case 'no longer':
      return [withFormer(context, claim, own)]
    case 'other title':
    case 'other country': {
      if (tenure.country && disputeOf(context.facts, tenure)) return [leaderOf(context, claim, tenure.country, office)]
      const word = officeWord(tenure, office, phrase.country !== undefined)
      return word === undefined || !tenure.country ? [] : [rewritten(context, claim, word, tenure.country)]
    }
    case 'no such office': {
      if (tenure.country && disputeOf(context.facts, tenure)) return [leaderOf(context, claim, tenure.country, office)]
      if (!claim.person && phrase.kind === 'president') return []
      const word = officeWord(tenure, office, phrase.country !== undefined)
      return word === undefined || !tenure.country ? [] : [rewritten(context, claim, word, tenure.country)]
    }
    default:
      return []
  }
}

/** 'former President', with a capital where it opens the sentence. */
function withFormer(context: Context, {phrase}: TitleClaim<TitleKind>, own: string): string {
  const {tokens, sentences} = context.document
  const {country, form, office} = phrase
  if (form === 'possessive' && country) {
    const owner = `${textOf(context.document, country.first, country.last)}${tokens[country.last - 1]!.tail}`
    return `${owner} former ${textOf(context.document, country.last, office.last)}`
  }
  const opens = sentences[tokens[phrase.core]!.sentence]!.first === phrase.core
  return `${opens ? 'Former' : 'former'} ${own}`
}

/** 'North Korean leader': what the press writes where the title itself is disputed. */
function leaderOf(context: Context, claim: TitleClaim<TitleKind>, country: Country, model: string): string {
  const word = model === model.toUpperCase() ? 'LEADER' : 'leader'
  return claim.phrase.country ? rewritten(context, claim, word, country) : `${countryAdjective(country)} ${word}`
}

function officeWord({prefixes}: Tenure, model: string, beside: boolean): string | undefined {
  // 'Irish Taoiseach' says the country twice.
  const word = beside && prefixes[0] === 'Taoiseach' ? prefixes[1] : prefixes[0]
  return word === undefined ? undefined : inCase(word, model)
}

function inCase(word: string, model: string): string {
  if (model === model.toUpperCase() && model.length > 2) return word.toUpperCase()
  return model.charAt(0) === model.charAt(0).toLowerCase() ? word.toLowerCase() : word
}

/** The phrase with another office, and another country where it is another one. */
function rewritten(context: Context, {phrase}: TitleClaim<TitleKind>, word: string, country: Country): string {
  const {document} = context
  const {office, country: stated, form, core} = phrase
  const between = (first: number, last: number) => (first < last ? `${textOf(document, first, last)}${document.tokens[last - 1]!.tail}${document.tokens[last]?.joined ? '-' : ' '}` : '')
  if (!stated || !form) return word
  const same = stated.countries.includes(country)
  if (form === 'of') {
    const tail = same ? textOf(document, office.last, phrase.last) : `of ${countryName(country)}`
    return `${word} ${tail}`
  }
  if (same) return `${between(core, office.first)}${word}`
  const name = form === 'possessive' ? `${countryName(country)}'s` : countryAdjective(country)
  return `${name} ${between(stated.last, office.first)}${word}`
}

/** Only what is grammatical after the article before it: 'an Australian' → 'a New Zealand' is for a person to mend. */
function fitting(context: Context, first: number, expected: readonly string[]): string[] {
  const before = context.document.tokens[first - 1]
  const vowel = (text: string) => /^[aeiou]/i.test(text)
  if (before?.info.norm !== 'a' && before?.info.norm !== 'an') return [...expected]
  return expected.filter((text) => vowel(text) === (before.info.norm === 'an'))
}
