import type {Context} from '../../context.js'
import type {CountryMention} from '../../mentions/places/countries.js'
import {countryAt, countryBefore, countryMentions} from '../../mentions/places/countries.js'
import {Lexicon} from '../../mentions/words/lexicon.js'
import type {CityMention} from '../../mentions/places/cities.js'
import {cityAt, cityBefore} from '../../mentions/places/cities.js'
import {isNameWord} from '../../mentions/words/words.js'
import type {Token} from '../../text/document.js'
import {isAsserted, isQuestion} from '../language/assertion.js'

/** 'Lviv, Poland': a city put in a country. 'Sydney, the capital of Australia': a city called its capital. */
export interface LocationClaim {
  kind: 'place' | 'capital'
  city: CityMention
  country: CountryMention
  /** The whole phrase: tokens [first, last). */
  first: number
  last: number
  /** 'X is in Y', and not 'X, Y': what a negation would turn round. */
  predicative?: boolean
}

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Every claim that a city lies in a country or is its capital, asserted in the writer's own voice. */
export function locationClaims(context: Context): LocationClaim[] {
  const out: LocationClaim[] = []
  for (const country of context.get(countryMentions)) {
    const claim = country.name && !country.possessive ? placeClaim(context, country) : undefined
    const found = claim ?? (country.adjective ? cityOfClaim(context, country) : undefined)
    if (found) out.push(found)
  }
  for (const {first, last} of CAPITAL.scan(context.document)) {
    const claim = capitalClaim(context, first, last)
    if (claim) out.push(claim)
  }
  return out.filter((claim) => {
    const {tokens} = context.document
    const token = tokens[claim.country.first]!
    const {document} = context
    if (token.emphasis || isMistaken(tokens, claim.first) || token.quoted || tokens[claim.city.first]!.quoted || isQuestion(document, token.index)) return false
    return !claim.predicative || (isAsserted(document, token.index) && isAsserted(document, claim.city.first))
  })
}

// 'Many think that …': what somebody gets wrong is no claim of the writer's.
const MISTAKES = of('think thinks thought believe believes believed assume assumes assumed imagine imagines guess guessed suppose supposed mistakenly wrongly falsely incorrectly myth mistake mistaken confuse confused error')

function isMistaken(tokens: readonly Token[], index: number): boolean {
  const {sentence} = tokens[index]!
  for (let k = index - 1; tokens[k]?.sentence === sentence && k > index - 12; k--) if (MISTAKES.has(tokens[k]!.info.norm)) return true
  return false
}

const CITY_WORDS = of('city town port village resort municipality suburb')
const AFTER = of('in on at for with where when after to from by last this next during who that as since before while and or but the which near about over because via')
const BEFORE = of('in at to from of near for outside via through around between into toward towards beside and or than like visited visit serves serve reached left leaving reaching entering entered leaves reaches is was were are called across below above beyond off')
const DIRECTIONS = of('north south east west northern southern eastern western central northeastern northwestern southeastern southwestern')

function placeClaim(context: Context, country: CountryMention): LocationClaim | undefined {
  const {tokens} = context.document
  const start = tokens[country.first - 1]?.info.norm === 'the' ? country.first - 1 : country.first
  const link = tokens[start - 1]
  if (!link || link.sentence !== tokens[country.first]!.sentence || tokens[country.first]!.joined) return undefined
  if (link.text === ',') return commaClaim(context, country, start - 1)
  let k = start - 1
  if (DIRECTIONS.has(link.info.norm) && link.info.shape === 'lower') k--
  if (tokens[k]?.info.norm !== 'in') return undefined
  if (tokens[k - 1]?.text === ',' && endsPhrase(context, country.last, false)) return commaClaim(context, country, k - 1)
  return sentenceClaim(context, country, k)
}

/** 'Lviv, Poland' · 'Brno, in the Czech Republic'. */
function commaClaim(context: Context, country: CountryMention, comma: number): LocationClaim | undefined {
  const {tokens} = context.document
  const city = cityBefore(context, comma)
  if (!city || isListed(context, country.last)) return undefined
  const before = tokens[city.first - 1]
  const {sentence, block} = tokens[city.first]!
  const opens = !before || before.sentence !== sentence || before.block !== block
  const opening = !opens && context.document.sentences[sentence]!.first === before.index && /^(?:in|at|from|near|outside)$/.test(before.info.norm)
  if (opens ? !isDateline(tokens, country.last) : !(BEFORE.has(before.info.norm) || /^[;:(—–]$/.test(before.text) || (before.info.shape === 'lower' && before.kind === 'word'))) return undefined
  if (!opens && before.text === ',') return undefined
  // 'In Warsaw, Ukraine asked …': the country does something there.
  if (!endsPhrase(context, country.last, opening || startsClause(tokens, city.first - 1))) return undefined
  return {kind: 'place', city, country, first: city.first, last: country.last}
}

function startsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token !== undefined && /^(?:in|at|from)$/.test(token.info.norm) && before !== undefined && (/^[;:—–,]$/.test(before.text) || before.sentence !== token.sentence)
}

/** 'LVIV, Poland —', 'LVIV, Poland (Reuters)'; or the phrase stands alone. */
function isDateline(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  return !next || next.block !== tokens[index - 1]!.block || /^[—–\-(.:]/.test(next.text)
}

function endsPhrase(context: Context, index: number, strictly: boolean): boolean {
  const {tokens} = context.document
  const end = tokens[index - 1]!
  const next = tokens[index]
  if (!next || next.block !== end.block || next.sentence !== end.sentence) return true
  if (next.joined) return false
  if (next.kind !== 'word') return /^[,.;:)—–!(\]"”’]/.test(next.text)
  return !strictly && next.info.shape === 'lower' && AFTER.has(next.info.norm)
}

/** 'Vienna, Hungary and Slovakia': the country is one of several. */
function isListed(context: Context, index: number): boolean {
  const {tokens} = context.document
  const {sentence} = tokens[index - 1]!
  let k = index
  if (tokens[k]?.text === ',') k++
  // 'In Doha, Japan, who had beaten Germany': a team.
  if (k > index && /^(?:who|which|whose|whom)$/.test(tokens[k]?.info.norm ?? '')) return true
  const joins = /^(?:and|or|&|as)$/.test(tokens[k]?.info.norm ?? '')
  if (joins) k++
  if (k === index) return false
  if (tokens[k]?.info.norm === 'the' || tokens[k]?.info.norm === 'in') k++
  const next = tokens[k]
  if (!next || next.sentence !== sentence) return false
  return countryAt(context, k) !== undefined || (joins && /^(?:elsewhere|other|others|beyond|further|several|many)$/.test(next.info.norm)) || (isNameWord(next) && !(joins && followedByCountry(context, k)))
}

/** 'Kraków, Poland and Brno, Czech Republic': another pair of the kind. */
function followedByCountry(context: Context, index: number): boolean {
  const {tokens} = context.document
  for (let k = index; k < index + 4; k++) if (tokens[k]?.text === ',') return countryAt(context, k + 1) !== undefined
  return false
}

/** 'The city of X is in Y' · 'X is a town in Y' · 'X, a city in Y,' · 'the city of X in Y'. `index` is the 'in'. */
function sentenceClaim(context: Context, country: CountryMention, index: number): LocationClaim | undefined {
  const {tokens} = context.document
  const {sentence} = tokens[index]!
  const next = tokens[country.last]
  if (next?.sentence === sentence && (next.joined || isNameWord(next)) || isListed(context, country.last)) return undefined
  let k = index - 1
  const claim = (city: CityMention | undefined, first = city?.first ?? 0): LocationClaim | undefined => city && {kind: 'place', city, country, first, last: country.last, predicative: tokens.slice(city.last, country.first).some(({info}) => info.norm === 'is' || info.norm === 'lies' || info.norm === 'sits')}
  if (/^(?:located|situated|found|lies|lying|sits)$/.test(tokens[k]?.info.norm ?? '') && tokens[k]!.sentence === sentence) {
    if (/^(?:lies|sits)$/.test(tokens[k]!.info.norm)) return claim(subjectBefore(context, k))
    k--
  }
  const word = tokens[k]
  if (!word || word.sentence !== sentence) return undefined
  if (word.info.norm === 'is') return !endsPhrase(context, country.last, false) ? undefined : claim(subjectBefore(context, k))
  if (CITY_WORDS.has(word.info.norm) && word.tail === '') {
    let a = k - 1
    while (a > k - 5 && tokens[a]?.sentence === sentence && tokens[a]!.kind === 'word' && !/^(?:a|an|the)$/.test(tokens[a]!.info.norm)) a--
    if (!/^(?:a|an|the)$/.test(tokens[a]?.info.norm ?? '') || tokens[a]!.sentence !== sentence) return undefined
    const link = tokens[a - 1]
    if (!link || link.sentence !== sentence) return undefined
    if (link.info.norm === 'is') return claim(subjectBefore(context, a - 1))
    return link.text === ',' ? claim(cityBefore(context, a - 1)) : undefined
  }
  const city = cityBefore(context, index)
  if (city && tokens[city.first - 1]?.info.norm === 'of' && CITY_WORDS.has(tokens[city.first - 2]?.info.norm ?? '')) return claim(city)
  return undefined
}

/** The city that a clause is about: at its head, or after 'the city of'. */
function subjectBefore(context: Context, end: number): CityMention | undefined {
  const {tokens} = context.document
  const city = cityBefore(context, end)
  if (!city) return undefined
  const before = tokens[city.first - 1]
  if (!before || before.sentence !== tokens[city.first]!.sentence || /^(?:that|and|but|because|,|:|—|–)$/.test(before.info.norm)) return city
  return before.info.norm === 'of' && CITY_WORDS.has(tokens[city.first - 2]?.info.norm ?? '') ? city : undefined
}

/** 'the Polish city of Lviv'. */
function cityOfClaim(context: Context, country: CountryMention): LocationClaim | undefined {
  const {tokens} = context.document
  if (country.possessive || isPart(context, country)) return undefined
  let k = country.last
  for (let steps = 0; steps < 3 && tokens[k]?.info.shape === 'lower' && !CITY_WORDS.has(tokens[k]!.info.norm) && !AFTER.has(tokens[k]!.info.norm); steps++) k++
  if (CITY_WORDS.has(tokens[k]?.info.norm ?? '') && CITY_WORDS.has(tokens[k + 1]?.info.norm ?? '')) k++
  if (!CITY_WORDS.has(tokens[k]?.info.norm ?? '') || tokens[k]!.tail !== '' || tokens[k + 1]?.info.norm !== 'of') return undefined
  const city = cityAt(context, k + 2)
  return city && {kind: 'place', city, country, first: country.first, last: city.last}
}

const CAPITAL = new Lexicon([['capital', true], ['capital city', true]])
// Another capital than the present one, or another time.
const OTHERWISE = of('until till before between from during since then once former formerly was were had when under')

/** 'the Turkish capital, Istanbul' · 'Toronto, the Canadian capital' · 'Kigali, the capital of Burundi' · 'X is the capital of Y'. */
function capitalClaim(context: Context, first: number, last: number): LocationClaim | undefined {
  const {tokens} = context.document
  const word = tokens[first]!
  const {sentence} = word
  if (word.quoted || word.tail !== '' || tokens[last]?.joined || word.joined) return undefined
  let start = first
  let end = last
  let country = countryBefore(context, first)
  if (country && (country.adjective || country.possessive)) {
    if (isPart(context, country)) return undefined
    start = country.first
  } else {
    country = undefined
    if (tokens[last]?.info.norm !== 'of') return undefined
    const at = tokens[last + 1]?.info.norm === 'the' ? last + 2 : last + 1
    country = countryAt(context, at)
    if (!country?.name || country.possessive || tokens[country.last]?.joined || (tokens[country.last]?.sentence === sentence && isNameWord(tokens[country.last]))) return undefined
    end = country.last
  }
  const before = tokens[start - 1]
  const article = before?.info.norm === 'the' && before.sentence === sentence
  if (before?.sentence === sentence && !article && !country.possessive && before.text !== ',') return undefined
  const phrase = article ? start - 1 : start
  if (article && OTHERWISE.has(tokens[start - 2]?.info.norm ?? '') && tokens[start - 2]!.sentence === sentence && !/^(?:from|before|between|under|during|since|until|till)$/.test(tokens[start - 2]!.info.norm)) return undefined
  const claim = (city: CityMention | undefined, a: number, b: number): LocationClaim | undefined => {
    if (!city || datedAfter(tokens, Math.max(b, end), sentence)) return undefined
    return {kind: 'capital', city, country: country, first: a, last: b, predicative: tokens.slice(a, b).some(({info}) => info.norm === 'is')}
  }
  const next = tokens[end]
  if (next?.sentence === sentence) {
    // After the phrase: ', CITY', ' CITY', ' of CITY', ' is CITY'.
    if (next.text === ',') {
      const city = cityAt(context, end + 1)
      if (city && tokens[city.last - 1]!.tail === '' && endsPhrase(context, city.last, opensSentence(context, phrase)) && !namesAnother(context, city.last)) return claim(city, start, city.last)
      if (city) return undefined
    } else if (next.info.norm === 'is' || (next.info.norm === 'of' && end === last)) {
      const city = cityAt(context, end + 1)
      if (city) return endsPhrase(context, city.last, false) ? claim(city, start, city.last) : undefined
      if (next.info.norm === 'of') return undefined
    } else if (end === last) {
      const city = cityAt(context, end)
      if (city) return claim(city, start, city.last)
    }
  }
  if (!before || (article ? tokens[phrase - 1] : before)?.sentence !== sentence) return undefined
  const link = article ? tokens[phrase - 1]! : before
  if (link.text === ',') {
    const city = cityBefore(context, link.index)
    const opener = city && tokens[city.first - 1]
    if (opener?.sentence === sentence && opener.text === ',' && isNameWord(tokens[opener.index - 1])) return undefined
    return city && endsPhrase(context, end, false) ? claim(city, city.first, end) : undefined
  }
  return link.info.norm === 'is' ? claim(subjectBefore(context, link.index), subjectBefore(context, link.index)?.first ?? 0, end) : undefined
}

function opensSentence(context: Context, index: number): boolean {
  const {tokens} = context.document
  const before = tokens[index - 1]
  return before !== undefined && /^(?:in|from|at)$/.test(before.info.norm) && (tokens[index - 2]?.sentence !== before.sentence || /^[,;:—–]$/.test(tokens[index - 2]!.text))
}

/** ', Istanbul and Izmir' and ', Istanbul, Izmir and Bursa' are lists. */
function namesAnother(context: Context, index: number): boolean {
  const {tokens} = context.document
  const next = tokens[index]
  if (!next || next.sentence !== tokens[index - 1]!.sentence) return false
  if (/^(?:and|or)$/.test(next.info.norm)) return isNameWord(tokens[index + 1])
  return next.text === ',' && isNameWord(tokens[index + 1]) && tokens[index + 1]!.sentence === next.sentence && cityAt(context, index + 1) !== undefined
}

function isPart(context: Context, country: CountryMention): boolean {
  const {tokens} = context.document
  const before = tokens[country.first - 1]
  if (!before || before.sentence !== tokens[country.first]!.sentence) return false
  // 'West German' is a state of its time; 'Inner Mongolia', 'New Mexico' are no countries.
  return tokens[country.first]!.joined || (isNameWord(before) && before.tail === '') || (/^(?:west|east)$/.test(tokens[country.first]!.info.norm) && country.last - country.first > 1)
    || /^(?:former|then|once|old|ancient)$/.test(before.info.norm)
}

function datedAfter(tokens: readonly Token[], index: number, sentence: number): boolean {
  for (let k = index; k < index + 4; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence) return false
    if (/^(?:until|till|before|between|during|since|under|from|when)$/.test(token.info.norm) && !(token.info.norm === 'from' || token.info.norm === 'before')) return true
    if (/^(?:from|before|in)$/.test(token.info.norm) && tokens[k + 1]?.info.shape === 'figures') return true
  }
  return false
}
