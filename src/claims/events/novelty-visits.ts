import type {Context} from '../../context.js'
import {placeFit} from '../../evidence/events.js'
import type {Country, EventRecord, Facts, Tenure} from '../../facts/index.js'
import {eventPeopleBySentence} from '../../mentions/events/event-words.js'
import type {Match} from '../../mentions/words/lexicon.js'
import type {Novelty} from '../../mentions/events/novelty.js'
import {placeAt} from '../../mentions/places/places.js'
import type {Sentence, Token} from '../../text/document.js'
import type {Head, NoveltyClaim} from './novelty-words.js'
import {before, head, held, narrower, stateAt} from './novelty-words.js'

const VISIT = /^(?:set|visit|visits|visited|visiting|trip|trips|come|came|comes|coming|travel|travels|travelled|traveled|journey|arrive|arrived|foot|tour|toured|went|gone|flew)$/

/** 'Never before had a Russian president come to North Korea', "Putin's first visit to Pyongyang". */
export function visitClaim(context: Context, match: Match<Novelty>, sentence: Sentence): NoveltyClaim | undefined {
  const {document, facts} = context
  const {tokens} = document
  const found = head(tokens, match, sentence, VISIT) ?? firstHolder(tokens, match, sentence)
  if (!found) return undefined
  let place: ReturnType<typeof placeAt>
  let at = found.at + 1
  for (; at < Math.min(found.at + 5, sentence.last) && !place; at++) if (/^(?:to|in|visit|visits|visited|visiting|toured)$/.test(tokens[at - 1]!.info.norm)) place = placeAt(context, at)
  if (!place || !(place.country || place.cities) || narrower(tokens, place.last, sentence) || narrower(tokens, match.last, {...sentence, last: Math.min(sentence.last, found.at)})) return undefined
  const limit = before(context, sentence)
  if (limit === undefined) return undefined
  const to = place
  const who = visitors(context, sentence, match, found.at)
  if (!who) return undefined
  const earlier = facts.events.filter(
    (event) => event.until.last < limit && who.fits(event) && placeFit(facts, {...event, phases: []}, to) === 'fits'
  )
  return {first: match.first, last: match.last, what: `${who.say} had been there before`, earlier}
}

interface Visitors {
  say: string
  fits(event: EventRecord): boolean
}

function visitors(context: Context, sentence: Sentence, match: Match<Novelty>, verb: number): Visitors | undefined {
  const {facts, document} = context
  const office = officeIn(document.tokens, sentence, facts)
  if (office) {
    const {country, say, fits} = office
    // Holders of long ago are not on the list of offices; their records name the state that they came from.
    const sent = ({kind, participants, at}: EventRecord) => kind === 'visit' && participants.some((one) => one.country === country) && at.every((place) => place.country !== country.id)
    return {say, fits: (event) => sent(event) || event.participants.some(({person}) => person && facts.tenuresOf(person).some((tenure) => tenure.country === country && fits(tenure) && held(tenure, event)))}
  }
  const person = context.get(eventPeopleBySentence)(sentence.index).filter(({last, entry}) => entry.length === 1 && last <= Math.max(verb, match.first)).at(-1)?.entry[0]
  if (!person) return undefined
  return {say: person.name, fits: (event) => event.participants.some((one) => one.person === person)}
}

/** 'the first American president to visit Cuba'. */
function firstHolder(tokens: readonly Token[], {last, entry}: Match<Novelty>, sentence: Sentence): Head | undefined {
  if (entry !== 'first') return undefined
  for (let i = last; i < Math.min(last + 5, sentence.last - 1); i++) {
    if (tokens[i]!.info.norm === 'to' && OFFICES.has(tokens[i - 1]!.info.norm) && VISIT.test(tokens[i + 1]!.info.norm)) {
      const foot = tokens[i + 1]!.info.norm === 'set' ? 2 : 1
      return {at: i + foot, last: i + foot + 1}
    }
  }
  return undefined
}

const OFFICES = new Set(['president', 'chancellor', 'premier', 'minister', 'pope', 'pontiff', 'leader'])
const ANY = /^(?:a|an|any|no|first|sitting|serving|reigning|ever|incumbent|previous|other)$/

interface Office {
  country: Country
  say: string
  fits(tenure: Tenure): boolean
}

/** 'A Russian president', 'the first sitting American president', 'no pope': any holder of the office. */
function officeIn(tokens: readonly Token[], sentence: Sentence, facts: Facts): Office | undefined {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const {norm} = tokens[i]!.info
    if (!OFFICES.has(norm)) continue
    if (norm === 'pope' || norm === 'pontiff') {
      const country = ANY.test(tokens[i - 1]!.info.norm) ? facts.country('VA') : undefined
      if (country) return {country, say: 'a pope', fits: () => true}
      continue
    }
    const prime = norm === 'minister' && tokens[i - 1]!.info.norm === 'prime' ? 1 : 0
    if (norm === 'minister' && prime === 0) continue
    const of = i - 1 - prime
    for (const size of [2, 1]) {
      const state = of - size + 1 > sentence.first && ANY.test(tokens[of - size]!.info.norm) ? stateAt(tokens, of - size + 1, facts) : undefined
      if (!state) continue
      const prefix = prime === 1 ? 'prime minister' : norm
      const say = `${/^[aeiou]/i.test(tokens[of - size + 1]!.text) ? 'an' : 'a'} ${tokens.slice(of - size + 1, of + 1).map(({text}) => text).join(' ')} ${prefix}`
      return {country: state, say, fits: ({role, prefixes}) => (norm === 'leader' ? role !== 'other' : prefixes.some((one) => one.toLowerCase() === prefix))}
    }
  }
  return undefined
}

