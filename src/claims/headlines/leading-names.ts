import {isHonorific} from '../../mentions/names/names.js'
import {isNameWord} from '../../mentions/words/words.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

const LEADING_VERBS = /^(?:quits|resigns|wins|dies|loses|faces|cleared|jailed|held|charged|fined|sacked|named|elected|sworn|retires|returns|apologises|apologizes|denies|admits|vows|urges|warns|hails|defends|backs|rejects|accused|arrested|appointed|found|killed|leaves|signs|joins|calls|tells|says|pleads|steps|stands|buys|sells)$/

/** 'Kessler quits over pool': one capital and a verb that people are the subjects of. */
function isLoneSurname({tokens}: Document, first: number): boolean {
  const [name, verb] = [tokens[first]!, tokens[first + 1]]
  return verb?.info.shape === 'lower' && !verb.joined && LEADING_VERBS.test(verb.info.norm) && name.tail === '' && name.info.norm.length > 3 && isNameWord(name) && !PERSONS.has(name) && !/(?:ers|ists?|ians?|m[ae]n|wom[ae]n|ions?|ies|ment|ings?|[^s]s|driver|worker|player|maker|keeper|leader|master|teacher|holder|owner|winner|rider|officer)$/.test(name.info.norm)
}

/** 'Headteacher Morrow cleared': a trade and a name at the head of the line. */
export function calledName({tokens}: Document, first: number, limit: number): number | undefined {
  const [noun, name, verb] = [tokens[first]!, tokens[first + 1], tokens[first + 2]]
  const called = name !== undefined && verb !== undefined && verb.index < limit && PERSONS.has(noun) && noun.tail === '' && name.info.shape === 'capital' && isNameWord(name) && !name.joined && name.tail === '' && name.info.norm.length > 3 && verb.info.shape === 'lower' && !verb.joined
  return called ? first + 2 : undefined
}

const PERSONS = new WordSet(
  'headteacher|teacher|banker|nurse|driver|mother|father|pensioner|pilot|officer|doctor|surgeon|student|minister|mayor|farmer|baker|butcher|builder|plumber|lawyer|solicitor|barrister|judge|juror|soldier|sailor|skipper|captain|fisherman|singer|actor|actress|' +
  'painter|poet|writer|author|novelist|sculptor|potter|conductor|organist|referee|umpire|coach|manager|trainer|striker|goalkeeper|keeper|jockey|cyclist|runner|swimmer|boxer|golfer|climber|skier|councillor|senator|governor|treasurer|accountant|clerk|postman|fireman|' +
  'firefighter|policeman|policewoman|detective|constable|sergeant|inspector|vicar|priest|bishop|rabbi|imam|monk|nun|editor|reporter|journalist|photographer|librarian|curator|professor|scientist|chemist|engineer|architect|miner|trader|broker|dealer|landlord|' +
  'tenant|widow|widower|grandmother|grandfather|woman|boy|girl|teenager|toddler|baby|child|couple|family|tourist|walker|hiker|diver|thief|burglar|robber|killer|gunman|suspect|victim|patient|worker|chef|cook|waiter|vet|dentist|midwife|caretaker|gardener|' +
  'shepherd|blogger|gamer|rapper|drummer|guitarist|comedian|magician|director|producer|president|chancellor|premier|king|queen|prince|princess|duke|peer|founder|owner|boss|chief|leader|rebel|veteran|youth|tycoon|millionaire|billionaire|retailer|brewer|insurer|lender|watchdog|regulator|court|jury|council|parliament|congress|government|police|army|navy|bank|union|club|team|company|firm|charity|museum|school|university|hospital|airline|group|opposition|village|town|city|airport|band|star|label|' +
  'champion|champions|hosts|holder|favourite|favorite|outsider|rookie|captain|skipper|defender|midfielder|winger|bowler|batsman|pitcher|quarterback|sprinter|hurdler|rower|sailor|racer|analyst|economist|expert|critic|fan|supporter|voter|reader|viewer|bidder|buyer|seller|shopper|passenger|motorist|commuter|campaigner|activist|protester|hacker|spy|envoy|diplomat|ambassador|official|aide|adviser|advisor|spokesman|deputy|secretary'
)

/** 'Ada Berger' in 'Fans mourn Ada Berger', 'Kessler' in 'Row over Kessler': capitals within a line of small letters. */
export function bareNameEnd({tokens}: Document, first: number, limit: number): number | undefined {
  const before = tokens[first - 1]!
  if (before.kind !== 'word' || before.info.shape !== 'lower' || before.tail !== '') return undefined
  let last = first
  while (last < limit && tokens[last]!.info.shape === 'capital' && tokens[last]!.kind === 'word' && !tokens[last]!.joined) {
    if (!isNameWord(tokens[last])) return undefined
    last++
    if (tokens[last - 1]!.tail !== '') break
  }
  const next = tokens[last]
  if (last - first > 3 || (next && last < limit && (next.joined || next.info.shape === 'capitals' || next.info.shape === 'figures'))) return undefined
  return tokens.slice(first, last).some(({info}) => info.norm.length < 3) || (last - first === 1 && tokens[first]!.info.norm.length < 4) ? undefined : last
}

/** 'Kevin Reilly' in 'Kevin Reilly quits over taxi bills': two capitals at the head of a line of small letters. */
export function leadingNameEnd(document: Document, first: number, limit: number): number | undefined {
  const {tokens} = document
  const last = first + 2
  if (last <= limit && isLoneSurname(document, first)) return first + 1
  if (last >= limit || tokens[first]!.tail !== '' || isHonorific(tokens[first]!.info.norm) || tokens[last]!.info.shape !== 'lower' || tokens[last]!.joined) return undefined
  return [first, first + 1].every((k) => tokens[k]!.info.shape === 'capital' && !tokens[k]!.joined && tokens[k]!.info.norm.length > 2 && isNameWord(tokens[k])) ? last : undefined
}
