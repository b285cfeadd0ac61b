import {describe, expect, it} from 'vitest'
import {titleClaims} from '../../src/claims/people/titles.js'
import {whenOf} from '../../src/claims/calendar/when.js'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import {titlePhrases} from '../../src/mentions/people/offices.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'
import {interval, parseIso, sayInterval} from '../../src/time.js'

function contextOf(text: string, date?: string) {
  return createContext(documentFromText(text, date === undefined ? undefined : parseIso(date)).document, () => loadFacts(), [])
}

/** Each claim as 'words of the title | country | person | shape'. */
function claims(text: string): string[] {
  const context = contextOf(text)
  return context.get(titleClaims).map(({phrase, person, shape}) => [
    textOf(context.document, phrase.first, phrase.last), phrase.country?.countries.map(({id}) => id).join('/') ?? '', person?.people.map(({name}) => name).join('/') ?? '', shape
  ].join(' | '))
}

describe('title claims', () => {
  it.each([
    ['Danish Prime Minister Mette Frederiksen smiled.', ['Danish Prime Minister | DK | Mette Frederiksen | title']],
    ["Denmark's prime minister, Mette Frederiksen, smiled.", ["Denmark's prime minister | DK | Mette Frederiksen | name after"]],
    ['Mette Frederiksen, the prime minister of Denmark, smiled.', ['prime minister of Denmark | DK | Mette Frederiksen | name before']],
    ['Mette Frederiksen is the Danish prime minister.', ['Danish prime minister | DK | Mette Frederiksen | is']],
    ['The North Korean president smiled.', ['North Korean president | KP |  | nobody']],
    ['The ex-French President Nicolas Sarkozy smiled.', ['ex-French President | FR | Nicolas Sarkozy | title']],
    ['Papua New Guinea Prime Minister James Marape smiled.', ['Papua New Guinea Prime Minister | PG | James Marape | title']],
    ['President Xi smiled.', ['President |  | Xi Jinping | title']]
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))

  it.each([
    'Vice President Joe Biden smiled.', 'The vice-president of France smiled.', 'French President-elect Emmanuel Macron smiled.',
    'The president of the European Commission smiled.', 'FIFA President Gianni Infantino smiled.', 'The Turkish Cypriot president smiled.',
    'The deputy prime minister of Spain smiled.', 'A French president smiled.', 'The president of Germany Trade & Invest smiled.', '"The French president smiled," she said.',
    'Is Emmanuel Macron the French president?', 'A premier league and a prime example.', 'Assistant to the Russian President Maxim Oreshkin smiled.'
  ])('makes none of: %s', (text) => expect(claims(text)).toEqual([]))

  it('takes no name for the whole of a longer one', () => {
    expect(claims('President Donald Trump Jr. smiled.')).toEqual([])
    expect(claims('President Emmanuel Macron-Dubois smiled.')).toEqual([])
  })

  it('leaves a member of a list out of an apposition', () => {
    expect(claims('Talks with the German chancellor, Emmanuel Macron and the king went on.')).toEqual([])
  })
})

describe('the time of a clause', () => {
  function times(text: string, date?: string) {
    const context = contextOf(text, date)
    const phrase = context.get(titlePhrases)[0]!
    const claim = context.get(titleClaims).find((one) => one.phrase === phrase)
    return whenOf(context, phrase.first, Math.max(phrase.last, claim?.person?.last ?? 0))
  }

  it('is the date at its head', () => {
    expect(times('In May 2014 Polish President Andrzej Duda smiled.').stated).toEqual([interval(2014, 5)])
  })

  it('is the date at its end, where nothing else comes between', () => {
    expect(times('Polish President Andrzej Duda visited the mine in May 2014.').stated).toEqual([interval(2014, 5)])
    expect(times('Polish President Andrzej Duda praised the law that passed in May 2014.').stated).toEqual([])
  })

  it('is the date that heads the paragraph', () => {
    expect(times('1994 — North Korean President Kim Il Sung died.').stated).toEqual([interval(1994)])
  })

  it('may be another one that the paragraph names', () => {
    const {stated, around} = times('It was May 2014. Polish President Andrzej Duda smiled.')
    expect(stated).toEqual([])
    expect(around.map(sayInterval)).toEqual(['May 2014'])
  })

  it('is the present where a weekday or the verb says so', () => {
    expect(times('President Barack Obama said on Tuesday that it was over.', '2018-05-08').present).toBe(true)
    expect(times('President Barack Obama has a plan.', '2018-05-08').present).toBe(true)
    expect(times('President Barack Obama had a plan.', '2018-05-08').present).toBe(false)
  })
})
