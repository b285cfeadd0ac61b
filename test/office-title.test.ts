import {describe, expect, it} from 'vitest'
import {lint} from '../src/index.js'
import {shippedFacts} from '../src/facts/index.js'

interface Said {
  words: string
  reason: string
  expected: readonly string[]
  severity: string
}

async function said(text: string, date?: string, facts: Record<string, unknown>[] = []): Promise<Said[]> {
  const file = await lint(text, {format: 'txt', rules: {'office-title': 'error'}, facts, ...(date === undefined ? {} : {date})})
  return file.messages.filter(({ruleId}) => ruleId === 'office-title').map((message) => {
    const {place} = message
    if (!place || !('start' in place)) throw new Error('no place')
    return {
      words: text.slice(place.start.offset, place.end.offset), reason: message.reason, expected: message.expected ?? [],
      severity: message.fatal === true ? 'error' : message.fatal === false ? 'warn' : 'info'
    }
  })
}
const words = async (text: string, date?: string, facts?: Record<string, unknown>[]): Promise<string[]> => (await said(text, date, facts)).map((one) => one.words)

describe('ministers', () => {
  it.each([
    ['Egyptian Prime Minister Sameh Shoukry told the council on Tuesday that it would wait.', '2018-05-08', 'Egyptian Prime Minister'],
    ['French Foreign Minister Sergei Lavrov told the council on Tuesday that it would wait.', '2018-05-08', 'French Foreign Minister'],
    ['Russian Defence Minister Sergei Lavrov landed in Damascus on Monday.', '2017-05-08', 'Russian Defence Minister'],
    ['Vice President Joe Biden said on Monday that the bridge would be mended.', '2023-05-08', 'Vice President'],
    ['Secretary of State Rex Tillerson said on Wednesday that he would come.', '2019-05-08', 'Secretary of State'],
    ['The dinner was for President Kamilov and his staff.', '2000-04-16', 'President']
  ])('%s', async (text, date, expected) => expect(await words(text, date)).toEqual([expected]))

  it.each([
    ['Egyptian Foreign Minister Ahmed Aboul Gheit and Uzbek Foreign Minister Abdulaziz Kamilov met.', '2008-05-08'],
    ['Deputy Foreign Minister Sergei Lavrov is a slip that another rule may find.', '2008-05-08'],
    ['Israeli Prime Minister and Defense Minister Benjamin Netanyahu gave up the second post.', '2019-11-20'],
    ['Former Secretary of State Hillary Clinton said on Monday that she had voted.', '2019-05-08'],
    ['In 2010 Vice President Joe Biden visited Baghdad.', '2024-05-08'],
    ['President Lawrence Summers told the students of the college on Monday that fees would rise.', '2005-05-08'],
    ['Ruritanian Foreign Minister Otto Blank met Foreign Minister Jan Nobody.', '2008-05-08']
  ])('says nothing of: %s', async (text, date) => expect(await words(text, date)).toEqual([]))

  it('offers the office that was held', async () => {
    expect((await said('Egyptian Prime Minister Sameh Shoukry spoke on Tuesday.', '2018-05-08'))[0]?.expected[0]).toBe('Egyptian Foreign Minister')
  })
  it('reports without a date only who never served there', async () => {
    expect(await words('French Foreign Minister Sergei Lavrov opened the fair.')).toEqual(['French Foreign Minister'])
    expect(await words('Secretary of State Rex Tillerson says he will come.')).toEqual([])
  })
})

describe('heads of bodies and regions', () => {
  it.each([
    ['NATO Secretary General Anders Fogh Rasmussen said on Monday that it was agreed.', '2017-05-08', 'NATO Secretary General'],
    ['European Commission President Donald Tusk said on Monday that it was agreed.', '2016-02-08', 'European Commission President'],
    ['Scottish First Minister Mark Drakeford said on Monday that schools would open.', '2021-02-08', 'Scottish First Minister']
  ])('%s', async (text, date, expected) => expect(await words(text, date)).toEqual([expected]))

  it.each([
    ['European Commission President Jean-Claude Juncker met European Council President Donald Tusk on Monday.', '2016-02-08'],
    ['Republika Srpska President Milorad Dodik and Kurdistan Region President Nechirvan Barzani spoke on Monday.', '2023-02-08'],
    ['Bavarian Premier Markus Söder, Quebec Premier François Legault and Hong Kong Chief Executive John Lee spoke on Monday.', '2023-02-08'],
    ['Former NATO Secretary General Anders Fogh Rasmussen said on Monday that it was agreed.', '2017-05-08'],
    ['NATO Secretary General Jens Stoltenberg said on Monday that it was agreed.', '2014-09-29']
  ])('says nothing of: %s', async (text, date) => expect(await words(text, date)).toEqual([]))
})

describe('the weight of a record', () => {
  const pack = (confidence: string, until: string | null = null) => ({
    countries: [{id: 'QX', name: 'Ruritania', demonyms: ['Ruritanian']}], country: 'QX', complete_until: '2024-06-30',
    offices: [
      {id: 'president', role: 'head of state', title: 'President of Ruritania', prefixes: ['President'], holders: [{person: 'Otto Blank', from: '2001-01-01', until, as_of: '2024-06-30', confidence}]},
      {id: 'prime-minister', role: 'head of government', title: 'Prime Minister of Ruritania', prefixes: ['Prime Minister'], holders: [{person: 'Mara Quill', from: '2001-01-01', until, as_of: '2024-06-30', confidence}]}
    ],
    people: [{name: 'Otto Blank'}, {name: 'Mara Quill'}]
  })
  const text = 'Ruritanian President Mara Quill said on Monday that the harvest was in.'

  it.each([['A', ['error']], ['B', ['warn']], ['C', ['info']], ['D', []]])('%s', async (confidence, expected) => {
    expect((await said(text, '2020-05-04', [pack(confidence)])).map(({severity}) => severity)).toEqual(expected)
  })
  it('names the day to which an open record was true', async () => {
    expect((await said(text, '2020-05-04', [pack('A')]))[0]?.reason).toContain('as of 30 June 2024')
  })
  it('never holds an open end against a text from after the record', async () => {
    expect(await words(text, '2025-05-05', [pack('A')])).toEqual([])
    expect(await words('Former Ruritanian President Otto Blank spoke.', '2025-05-05', [pack('A')])).toEqual([])
  })
})

describe('names that are words, and countries that are names', () => {
  it.each([
    ['PRIME MINISTER MAY CALL VOTE ON THURSDAY', '2014-05-08'],
    ['Jordan President Michael Banks of the glove works met Georgia Governor Brian Kemp.', '2021-05-08'],
    ['Turkey President Ali Hen won the poultry show, and Chad President of the rowing club came second.', '2021-05-08'],
    ['The will of President May was read.', '2014-05-08']
  ])('%s', async (text, date) => expect(await words(text, date)).toEqual([]))
})

describe('the shipped record', () => {
  const facts = shippedFacts()
  const heads = (id: string, role: RegExp, date: string) => {
    const day = Math.floor(Date.parse(date) / 86_400_000)
    return facts.tenures.filter((one) => one.country?.id === id && role.test(one.role) && one.confidence !== 'D' && one.from.first <= day && day <= (one.until?.last ?? Infinity)).map(({person}) => person.name)
  }
  it.each([
    ['CH', /state/, '2007-07-01', ['Micheline Calmy-Rey']],
    ['SM', /state/, '2023-05-01', ['Adele Tonnini', 'Alessandro Scarano']],
    ['VA', /state/, '2025-05-01', []],
    ['YU', /state/, '1985-01-01', ['Veselin Đuranović']],
    ['SU', /government/, '1956-01-01', ['Nikolai Bulganin']],
    ['IT', /government/, '1983-12-01', ['Bettino Craxi']],
    ['EG', /state/, '2011-10-01', ['Mohamed Hussein Tantawi']]
  ] as const)('knows who headed %s', (id, role, date, expected) => expect(heads(id, role, date).sort()).toEqual([...expected].sort()))

  it.each([
    ['Taoiseach Brian Cowen and the Tánaiste, Mary Coughlan, met Queen Elizabeth II.', '2010-05-08'],
    ['Pope John Paul II received Swiss President Ruth Dreifuss.', '1999-10-08'],
    ['King Salman and Crown Prince Mohammed bin Salman received Chief Adviser Muhammad Yunus.', '2025-03-08'],
    ['Soviet President Leonid Brezhnev and General Secretary Leonid Brezhnev were one man.', '1980-03-08']
  ])('has no quarrel with: %s', async (text, date) => expect(await words(text, date)).toEqual([]))
  it('keeps two Popes of a name apart', () => {
    expect(heads('VA', /state/, '1978-09-01')).toEqual(['John Paul I'])
    expect(heads('VA', /state/, '1990-09-01')).toEqual(['John Paul II'])
  })

  it('says why an office stood empty', () => {
    expect(facts.vacancies.some((gap) => gap.country?.id === 'LB' && gap.office === 'president' && /parliament/.test(gap.note))).toBe(true)
  })
})
