import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.js'

/** The words that the two rules mark, or that are told to be in doubt. */
async function marked(draft: string, source: string): Promise<string[]> {
  const {messages} = await lint(draft, {sources: [source], format: 'txt'})
  return messages.filter(({ruleId, reason}) => ruleId === 'unsupported-name' || ruleId === 'unsupported-place' || / (?:mentions?|only in) '/.test(reason)).map(({place}) => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : [0, 0]
    return draft.slice(start, end)
  })
}

const FERRY =
  'LILLEHAVN – Norrøna Lines has bought the ferry Astrid, its chairwoman, Katarzyna Wójcik-Lund, said on Monday. The World Health Organization and the FBI have asked for its lists. ' +
  'Robert McAllister of the Seafarers’ Union was not told, nor was Dr. Ahmed El-Sayed. Green paint and the price of coal were no help. Denmark is looking at the sale.'

describe('a name is carried in any of its forms', () => {
  it.each([
    'Katarzyna Wojcik-Lund was glad. Wójcik-Lund’s company will grow.', 'K. Wójcik-Lund was glad.', 'The WHO has asked for lists. The W.H.O. has asked.', 'The Federal Bureau of Investigation has asked for lists.',
    'Bob McAllister was not told.', 'Ahmed Elsayed was not told.', 'The Danish government is looking at it.', 'Copenhagen is looking at it.', 'Norrøna Lines Ltd is buying.', 'Campaigners were not told. Ferries are dear.'
  ])('%s', async (draft) => expect(await marked(draft, FERRY)).toEqual([]))
})

describe('a name that no source has is told from words and other names', () => {
  it.each([
    ['Magda Wójcik-Lund was glad.', ['Magda']], ['The IMF has asked for lists.', ['IMF']], ['Mr Price was not told.', ['Price']], ['Bergström said so.', ['Bergström']], ['The Russians have asked.', ['Russians']],
    ['It was sold in Oslo.', ['Oslo']], ['Robert El-Sayed was not told.', ['Robert']], ['They ferried it to central Copenhagen.', ['Copenhagen']]
  ])('%s', async (draft, words) => expect(await marked(draft, FERRY)).toEqual(words))
})

describe('clubs', () => {
  const MATCH = 'Southmere beat Thornley Town 2-1 at Larkhill Park. Kofi Mensah scored, said the Halden Gazette.'
  it('may have their full name where the source has the short one', async () => expect(await marked('Southmere United won.', MATCH)).toEqual([]))
  it('may not have that of another', async () => expect(await marked('He plays for Thornley City.', MATCH)).toEqual(['City']))
  it('are not where a paper only has the name', async () => expect(await marked('It was played in Halden.', MATCH)).toEqual(['Halden']))
})
