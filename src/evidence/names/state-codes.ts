import {fold} from '../../text/fold.js'
import type {Source} from '../sources.js'
import {wordPlaces} from '../words/words.js'

// The codes of the post for states and provinces.
const CODES = 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|QC Quebec|ON Ontario|BC British Columbia|AB Alberta|NS Nova Scotia|MB Manitoba|SK Saskatchewan|NSW New South Wales|VIC Victoria|QLD Queensland|TAS Tasmania'

const byName = new Map(CODES.split('|').map((line) => [fold(line.slice(line.indexOf(' ') + 1)), line.slice(0, line.indexOf(' '))]))
const PARTIES = new Map([['republican', 'R'], ['republicans', 'R'], ['democrat', 'D'], ['democrats', 'D'], ['democratic', 'D']])

/** Whether a source has the code of this state behind a place or a party: 'D-NM', 'Fresno, CA'. */
export function hasCode(source: Source, name: string): boolean {
  const code = byName.get(fold(name))
  const {tokens} = source.document
  return code !== undefined && source.context.get(wordPlaces).of(fold(code)).some((index) => tokens[index]!.text === code && (tokens[index]!.joined || /^[,(-]$/.test(tokens[index - 1]?.text ?? '')))
}

/** Whether a source has the letter of this party, as in 'Sen. Lund (R-Halden)', or of the other one, than which there is no third. */
export function hasParty(source: Source, word: string): boolean {
  if (!PARTIES.has(word)) return false
  const {tokens} = source.document
  return tokens.some(({text, index}) => (text === 'R' || text === 'D' || /^[RD]-\p{Lu}/u.test(text)) && tokens[index - 1]?.text === '(')
}
