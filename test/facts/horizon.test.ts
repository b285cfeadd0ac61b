import {describe, expect, it} from 'vitest'
import {lint} from '../../src/index.js'

/** A country of its own, so that nothing that ships has a say. */
function house(completeUntil: string, fields = ''): {file: string; text: string} {
  return {
    file: 'house.yml',
    text: `countries: [{id: ZQ, name: Sampland, demonyms: [Samplandic], capitals: [{name: Samplestadt}]}]
country: ZQ
complete_from: 2000-01-01
${completeUntil === '' ? '' : `complete_until: ${completeUntil}`}
offices:
  - id: president
    role: head of state
    title: President of Sampland
    prefixes: [President]
    holders:
      - {person: Cora Proof, from: 2000-01-01, until: 2008-05-01, confidence: A, source: [register]}
      - {person: Bert Example, from: 2008-05-01, until: 2015-05-01, confidence: A, source: [register]}
      - {person: Ana Sampleton, from: 2015-05-01, confidence: A, source: [register]${fields}}
  - id: prime-minister
    role: head of government
    title: Prime Minister of Sampland
    prefixes: [Prime Minister]
    holders:
      - {person: Dora Trial, from: 2010-01-01, confidence: A, source: [register]}
people: [{name: Cora Proof}, {name: Bert Example}, {name: Ana Sampleton}, {name: Dora Trial}]
`
  }
}

async function said(text: string, date: string, ...facts: {file: string; text: string}[]): Promise<string[]> {
  return (await lint(text, {date, facts})).messages.map(({reason, note}) => `${reason}\n${note ?? ''}`)
}

describe('what is known up to a day', () => {
  const former = 'Samplandic President Bert Example opened the harbour on Tuesday.'
  const other = 'Samplandic President Dora Trial opened the harbour on Tuesday.'

  it('contradicts a text of before, and says up to when it was confirmed', async () => {
    expect(await said(former, '2019-06-04', house('2020-01-01'))).toEqual([expect.stringContaining("the title needs 'former'")])
    expect(await said(other, '2019-06-04', house('2020-01-01'))).toEqual([expect.stringMatching(/is Prime Minister of Sampland[^]*President of Sampland on 4 June 2019: Ana Sampleton[^]*Confirmed to 2020-01-01/)])
  })
  it('does not contradict a text of after, since somebody may have come back or taken over', async () => {
    expect(await said(former, '2021-06-04', house('2020-01-01'))).toEqual([])
    expect(await said(other, '2021-06-04', house('2020-01-01'))).toEqual([])
  })
  it('does not contradict where no horizon is given', async () => {
    expect(await said(former, '2021-06-04', house(''))).toEqual([])
  })
  it('contradicts what a later text says of a day before', async () => {
    expect(await said('Samplandic President Dora Trial opened the harbour on 4 June 2019.', '2021-06-05', house('2020-01-01'))).toEqual([expect.stringContaining('was Prime Minister of Sampland on 4 June 2019')])
  })
  it('begins where the list is whole', async () => {
    expect(await said('Samplandic President Bert Example opened the harbour on 4 June 1995.', '1995-06-05', house('2020-01-01'))).toEqual([])
  })
  it('is moved on, or back, by a later pack', async () => {
    const only = (until: string) => ({file: 'horizon.yml', text: `country: ZQ\ncomplete_until: ${until}\n`})
    expect(await said(former, '2021-06-04', house('2020-01-01'), only('2022-01-01'))).toHaveLength(1)
    expect(await said(former, '2019-06-04', house('2020-01-01'), only('2016-01-01'))).toEqual([])
  })
  it('does not hold up an end that is known', async () => {
    expect(await said('Samplandic President Cora Proof opened the harbour on 4 June 2010.', '2024-06-05', house('2020-01-01'))).toEqual([expect.stringContaining('Cora Proof')])
  })
})
