import {describe, expect, it} from 'vitest'
import {loadFacts, shippedFacts, type Country, type Person} from '../../src/facts/index.js'
import {isoDay, parseIso, type Interval} from '../../src/time.js'

const facts = shippedFacts()
const on = (date: string): Interval => {
  const found = parseIso(date)
  if (!found) throw new Error(`no date: ${date}`)
  return found
}
const country = (id: string): Country => {
  const found = facts.country(id)
  if (!found) throw new Error(`no country: ${id}`)
  return found
}
const person = (name: string): Person => {
  const found = facts.byName(name)[0]
  if (!found) throw new Error(`no person: ${name}`)
  return found
}
const names = (id: string, prefix: string | undefined, date: string): string[] => facts.holders(country(id), prefix, on(date)).map((t) => t.person.name)

describe('holders of an office', () => {
  it('are found on a day', () => {
    expect(names('DE', 'Chancellor', '2010-03-01')).toEqual(['Angela Merkel'])
    expect(names('RU', 'President', '2010-05-01')).toEqual(['Dmitry Medvedev'])
    expect(names('RU', 'Prime Minister', '2010-05-01')).toEqual(['Vladimir Putin'])
    expect(names('US', 'President', '1962-10-20')).toEqual(['John F. Kennedy'])
  })
  it('are all found in a year of change', () => {
    expect(names('US', 'president', '2009')).toEqual(expect.arrayContaining(['George W. Bush', 'Barack Obama']))
    expect(names('FR', 'President', '2017-05')).toEqual(expect.arrayContaining(['François Hollande', 'Emmanuel Macron']))
  })
  it('do not include those of another title', () => {
    expect(names('DE', 'President', '2010-03-01')).toEqual(['Horst Köhler'])
    expect(facts.hasPrefix(country('GB'), 'President')).toBe(false)
    expect(facts.hasPrefix(country('IE'), 'Taoiseach')).toBe(true)
  })
  it('have no President of North Korea since Kim Il Sung', () => {
    expect(names('KP', 'President', '1990')).toEqual(['Kim Il Sung'])
    expect(names('KP', 'President', '2024-06-19')).toEqual([])
    const titles = facts.tenuresOf(person('Kim Jong Un')).filter((t) => t.from.first <= on('2024-06-19').first && t.until === undefined)
    expect(titles.map((t) => t.title)).toEqual(expect.arrayContaining(["General Secretary of the Workers' Party of Korea", 'President of the State Affairs of North Korea']))
    expect(titles.some((t) => t.dispute?.includes('President of the State Affairs'))).toBe(true)
  })
  it('are marked as acting', () => {
    expect(facts.holders(country('RO'), undefined, on('2025-04-01')).find((t) => t.person.name === 'Ilie Bolojan')?.acting).toBe(true)
  })
  it('count one president of Switzerland and seven councillors', () => {
    expect(names('CH', 'President', '2019-06-01')).toEqual(['Ueli Maurer'])
    expect(facts.holders(country('CH'), 'Federal Councillor', on('2019-06-01')).every((t) => t.collective && t.role === 'other')).toBe(true)
  })
})

describe('people', () => {
  it('have their terms in order, each once', () => {
    const terms = facts.tenuresOf(person('Vladimir Putin')).map((t) => `${t.office} ${isoDay(t.from.first)} ${t.until ? isoDay(t.until.last) : 'open'}`)
    expect(terms.sort()).toEqual([
      'president 1999-12-31 2008-05-07', 'president 2012-05-07 open', 'prime-minister 1999-08-09 2000-05-07', 'prime-minister 2008-05-08 2012-05-07'
    ])
  })
  it('are found under the spellings of the press', () => {
    for (const name of ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'VOLODYMYR ZELENSKY']) expect(facts.byName(name).map((p) => p.name)).toEqual(['Volodymyr Zelensky'])
    expect(facts.byName('Kim Jong-un').map((p) => p.name)).toEqual(['Kim Jong Un'])
    expect(facts.byName('Recep Tayyip Erdogan').map((p) => p.name)).toEqual(['Recep Tayyip Erdoğan'])
    expect(facts.byName('Gerhard Schroeder').map((p) => p.name)).toEqual(['Gerhard Schröder'])
  })
  it.each([
    ['xi', 'Xi Jinping'], ['Moon', 'Moon Jae-in'], ['Merkel', 'Angela Merkel'], ['Sisi', 'Abdel Fattah el-Sisi'], ['al-Assad', 'Bashar al-Assad'],
    ['Assad', 'Bashar al-Assad'], ['Peña Nieto', 'Enrique Peña Nieto'], ['López Obrador', 'Andrés Manuel López Obrador'], ['Lula', 'Luiz Inácio Lula da Silva'],
    ['Abiy', 'Abiy Ahmed'], ['Suu Kyi', 'Aung San Suu Kyi'], ['von der Leyen', 'Ursula von der Leyen'], ['Sánchez', 'Pedro Sánchez'], ['de Gaulle', 'Charles de Gaulle']
  ])('goes by %s', (surname, name) => {
    expect(facts.bySurname(surname).map((p) => p.name)).toContain(name)
  })
  it('are not found by a first name', () => {
    expect(facts.bySurname('Angela')).toEqual([])
    expect(facts.bySurname('Manuel').map((p) => p.name)).not.toContain('Juan Manuel Santos')
  })
})

describe('countries', () => {
  it('are found by demonym, all of them', () => {
    expect(facts.byDemonym('congolese').map((c) => c.id).sort()).toEqual(['CD', 'CG'])
    expect(facts.byDemonym('Korean')).toEqual([])
    expect(facts.byDemonym('North Korean').map((c) => c.id)).toEqual(['KP'])
    expect(facts.byCountryName('Burma').map((c) => c.id)).toEqual(['MM'])
  })
  it('have capitals that move', () => {
    expect(facts.capitalsOn(country('MM'), on('2000-01-01')).map((c) => c.name)).toEqual(['Yangon'])
    expect(facts.capitalsOn(country('MM'), on('2020')).map((c) => c.name)).toEqual(['Naypyidaw'])
    expect(facts.capitalsOn(country('KZ'), on('2020')).map((c) => c.name)).toEqual(['Nur-Sultan'])
    expect(facts.capitalsOn(country('ZA'), on('2020')).map((c) => c.name)).toEqual(['Pretoria', 'Cape Town', 'Bloemfontein'])
    expect(facts.capitalsOn(country('NG'), undefined).map((c) => c.name)).toEqual(['Abuja', 'Lagos'])
  })
  it('may have ended', () => {
    expect(isoDay(country('SU').until?.last ?? 0)).toBe('1991-12-26')
    expect(names('SU', 'President', '1990-06')).toEqual(['Mikhail Gorbachev'])
  })
  it('have regions with capitals of their own', () => {
    expect(facts.regions.filter((r) => r.name === 'Georgia').map((r) => [r.countries, r.capital])).toEqual([[['US'], 'Atlanta']])
    expect(facts.region('GB-SCT')?.capital).toBe('Edinburgh')
    expect(facts.bodies.find((b) => b.id === 'kurdistan-region')?.country).toBe('IQ')
  })
})

describe('cities', () => {
  it('lie in every country that has one of the name', () => {
    expect(facts.cityCountries('Łódź')).toEqual(['PL'])
    expect(facts.cityCountries('Lodz')).toEqual(['PL'])
    expect(facts.cityCountries('Paris')).toEqual(expect.arrayContaining(['FR', 'US', 'CA']))
    expect(facts.cityCountries('Bombay')).toContain('IN')
    expect(facts.cityCountries('Qwertyville')).toBeUndefined()
  })
  it('lie in states', () => {
    expect(facts.cityRegions('Paris')).toContain('US-TX')
    expect(facts.cityRegions('London')).toContain('CA-ON')
    expect(facts.cityRegions('Lodz')).toEqual([])
  })
})

describe('a pack of the newsroom', () => {
  const pack = {file: 'desk.yml', text: `
complete_until: 2026-11-01
countries: [{id: FR, names: [Hexagonia]}]
regions: [{id: FR-XX, name: Plainshire, country: FR, capital: Plainton}]
cities: [{name: Plainton, countries: [FR]}]
people: [{name: Amélie Test, aliases: [A. Test]}]
offices:
  - {id: president, country: FR, holders: [{person: Amélie Test, from: 2026-10-01, confidence: A, source: [desk]}]}
events:
  - {id: test-meeting, kind: meeting, title: the Plainton meeting, participants: [Amélie Test, DE], from: 2026-10-05, at: [{city: Plainton, country: FR}]}
`}
  const own = loadFacts([pack])
  it('adds to ours, and ends the tenure before', () => {
    const fr = own.country('FR')
    expect(fr?.names).toEqual(expect.arrayContaining(['French Republic', 'Hexagonia']))
    expect(fr && own.holders(fr, 'President', on('2026-10-15')).map((t) => t.person.name)).toEqual(['Amélie Test'])
    expect(fr && own.holders(fr, 'President', on('2026-09-15')).map((t) => t.person.name)).toEqual(['Emmanuel Macron'])
    expect(fr?.capitals.map((c) => c.name)).toEqual(['Paris'])
  })
  it('adds places and events that are found', () => {
    expect(own.cityCountries('plainton')).toEqual(['FR'])
    const one = own.byName('A. Test')[0]
    const de = own.country('DE')
    expect(one && de && own.eventsOf([one, de]).map((e) => e.id)).toEqual(['test-meeting'])
    expect(one && own.eventsOf([one, own.country('FR') ?? one]).length).toBe(0)
  })
  it('leaves ours as it was, and is built once', () => {
    expect(shippedFacts().byName('Amélie Test')).toEqual([])
    expect(names('FR', 'President', '2026-10-15')).toEqual(['Emmanuel Macron'])
    expect(loadFacts([{...pack}])).toBe(own)
  })
  it('may be a plain value', () => {
    const other = loadFacts([{cities: [{name: 'Qwertyville', countries: ['US']}]}])
    expect(other.cityCountries('Qwertyville')).toEqual(['US'])
  })
  it('takes back', () => {
    const without = loadFacts([{
      people: [{name: 'Angela Merkel', retract: true}],
      offices: [{id: 'president', country: 'FR', holders: [{person: 'Emmanuel Macron', retract: true}]}]
    }])
    expect(without.byName('Angela Merkel')).toEqual([])
    expect(without.bySurname('Merkel')).toEqual([])
    const de = without.country('DE')
    const fr = without.country('FR')
    expect(de && without.holders(de, 'Chancellor', on('2010'))).toEqual([])
    expect(fr && without.holders(fr, 'President', on('2020'))).toEqual([])
    expect(fr && without.holders(fr, 'President', on('2010')).length).toBe(1)
  })
})
