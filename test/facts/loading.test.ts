import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {FactPackError, loadPack, loadPacks, type Known, type Problem} from '../../src/facts/load.js'

const known: Known = {people: new Set(['Ana Sample', 'Bert Example']), countries: new Set(['FR', 'DE']), bodies: new Set(['club']), series: new Set(['Sample Games'])}

function problems(text: string, file = 'desk.yml', given: Known = known): readonly Problem[] {
  try {
    loadPack({file, text}, given)
  } catch (error) {
    if (error instanceof FactPackError) return error.problems
    throw error
  }
  return []
}

function office(holders: string, fields = ''): string {
  return `country: FR\noffices:\n  - id: president\n    title: President of France\n${fields}    holders:\n${holders}`
}

describe('a file that is wrong says where and what', () => {
  it('an unknown field, with the nearest valid one', () => {
    const [problem, ...rest] = problems(office('      - {person: Ana Sample, form: 2001-01-01}\n'))
    expect(problem).toMatchObject({file: 'desk.yml', line: 6, column: 30, field: 'offices[0].holders[0].form'})
    expect(problem?.message).toContain("unknown field 'form'; did you mean 'from'?")
    expect(rest).toEqual([])
  })
  it('an unknown section', () => {
    expect(problems('office: []\n')[0]).toMatchObject({line: 1, column: 1, field: 'office'})
    expect(problems('office: []\n')[0]?.message).toContain("did you mean 'offices'?")
  })
  it('an unknown value, with the nearest valid one', () => {
    const [problem] = problems(office('      []\n', '    role: head of sate\n'))
    expect(problem).toMatchObject({line: 5, column: 11, field: 'offices[0].role'})
    expect(problem?.message).toContain("did you mean 'head of state'?")
  })
  it('a bad date', () => {
    const [problem] = problems(office('      - person: Ana Sample\n        from: 2001-02-30\n'))
    expect(problem).toMatchObject({line: 7, column: 15, field: 'offices[0].holders[0].from'})
    expect(problem?.message).toBe("expected a day of the calendar (2001-02 has 28 days), found '2001-02-30'")
  })
  it('an end before the start', () => {
    const [problem] = problems(office('      - {person: Ana Sample, from: 2001-05-01, until: 2000}\n'))
    expect(problem).toMatchObject({line: 6, field: 'offices[0].holders[0].until', message: 'ends on 2000, before it starts on 2001-05-01'})
  })
  it('two holders at once', () => {
    const two = '      - {person: Ana Sample, from: 2001-01-01, until: 2003-01-01, confidence: A}\n      - {person: Bert Example, from: 2002-11-01, confidence: B}\n'
    const [problem] = problems(office(two))
    expect(problem).toMatchObject({line: 7, field: 'offices[0].holders[1]'})
    expect(problem?.message).toContain('Bert Example (from 2002-11-01) holds President of France at the same time as Ana Sample (2001-01-01 to 2003-01-01)')
    expect(problems(office(two, '    collective: true\n'))).toEqual([])
    expect(problems(office(two.replace('confidence: B', 'confidence: C')))).toEqual([])
    expect(problems(office(two.replace('confidence: B', 'acting: true')))).toEqual([])
    expect(problems(office(two.replace('2002-11-01', '2002-12-20')))).toEqual([])
  })
  it('an unknown person, with the nearest name', () => {
    const [problem] = problems(office('      - {person: Anna Sample, from: 2001}\n'))
    expect(problem).toMatchObject({line: 6, field: 'offices[0].holders[0].person', message: "unknown person 'Anna Sample'; did you mean 'Ana Sample'?"})
  })
  it('an unknown country, body or series', () => {
    expect(problems('regions:\n  - {id: XX-1, name: Nowhere, country: XX}\n')[0]).toMatchObject({line: 2, field: 'regions[0].country'})
    expect(problems('offices:\n  - {id: chair, body: clup}\n')[0]?.message).toBe("unknown body 'clup'; did you mean 'club'?")
    expect(problems('- {id: e, kind: games, series: Sampel Games, from: 2001}\n', 'events/e.yml')[0]).toMatchObject({line: 1, field: 'events[0].series'})
  })
  it('a duplicate id', () => {
    const [problem] = problems('- {id: one, from: 2001}\n- {id: two, from: 2001}\n- {id: one, from: 2002}\n', 'events/e.yml')
    expect(problem).toMatchObject({file: 'events/e.yml', line: 3, column: 8, field: 'events[2].id', message: "'one' is already given in events[0]"})
  })
  it('a missing field, an office of nobody, an event without a day', () => {
    expect(problems('people:\n  - {aliases: []}\n')[0]).toMatchObject({line: 2, field: 'people[0].name', message: 'is missing'})
    expect(problems('offices:\n  - {id: chair}\n')[0]?.message).toContain('belongs to no country and no body')
    expect(problems('events:\n  - {id: chair}\n')[0]?.message).toContain('has no date')
  })
  it('broken YAML', () => {
    const [problem] = problems('people:\n  - {name: [}\n')
    expect(problem).toMatchObject({file: 'desk.yml', line: 2, field: ''})
    expect(problem?.message).toMatch(/^not valid YAML: /)
  })
  it('all of it at once', () => {
    const found = problems('people:\n  - {name: Cleo, born: soon}\n  - {nam: Dora}\n')
    expect(found.map((p) => [p.line, p.field])).toEqual([[2, 'people[0].born'], [3, 'people[1].name'], [3, 'people[1].nam']])
  })
  it('over several files', () => {
    const files = [{file: 'a.yml', text: 'people: [{name: Evelyn}]\n'}, {file: 'b.yml', text: 'country: FR\noffices: [{id: chair, holders: [{person: Evelyn, from: 2001}, {person: Evelin, from: 1999, until: 2001}]}]\n'}]
    try {
      loadPacks(files, {countries: new Set(['FR'])})
      expect.unreachable()
    } catch (error) {
      expect((error as FactPackError).problems).toEqual([expect.objectContaining({file: 'b.yml', field: 'offices[0].holders[1].person', message: "unknown person 'Evelin'; did you mean 'Evelyn'?"})])
    }
  })
})

describe('a file that is right', () => {
  it('is read from YAML and from JSON alike', () => {
    const yaml = loadPack({file: 'a.yml', text: 'country: FR\noffices:\n  - id: president\n    holders:\n      - {person: Ana Sample, from: 2001, until: null}\n'}, known)
    const json = loadPack({file: 'a.json', text: JSON.stringify({country: 'FR', offices: [{id: 'president', holders: [{person: 'Ana Sample', from: '2001', until: null}]}]})}, known)
    expect(yaml).toEqual(json)
    expect(yaml.offices[0]?.holders[0]).toMatchObject({person: 'Ana Sample', from: '2001'})
  })
  it('may be empty', () => {
    expect(problems('')).toEqual([])
    expect(problems('# nothing yet\n')).toEqual([])
  })
})

describe('junk', () => {
  const only = (file: string, text: string): boolean => {
    try {
      loadPack({file, text}, known)
    } catch (error) {
      if (!(error instanceof FactPackError)) throw error
      expect(error.problems.length).toBeGreaterThan(0)
      for (const p of error.problems) expect(p.line).toBeGreaterThanOrEqual(1)
    }
    return true
  }
  it('loads or throws a FactPackError: any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => only('x.yml', text)))
  })
  it('loads or throws a FactPackError: YAML-like text', () => {
    const token = fc.constantFrom('- ', ': ', '\n', '  ', '{', '}', '[', ']', '&a', '*a', '!!set ', '<<', '? ', '|', '>', '"', "'", '#', '%YAML 1.1\n', '---\n', '...\n', 'id', 'people', 'name', 'offices', 'holders', 'from', '2001', 'null', '~', '.inf', '__proto__', '\t', ',')
    fc.assert(fc.property(fc.array(token, {maxLength: 40}), (parts) => only('x.yml', parts.join(''))), {numRuns: 500})
  })
  it('loads or throws a FactPackError: any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => only('x.json', text)))
  })
  it('loads or throws a FactPackError: records of the right names and any values', () => {
    const value = fc.jsonValue({maxDepth: 2})
    const record = fc.dictionary(fc.constantFrom('id', 'name', 'country', 'holders', 'person', 'from', 'until', 'capitals', 'at', 'participants', 'retract', 'born'), fc.oneof(value, fc.constantFrom('FR', '2001', 'x')))
    const pack = fc.dictionary(fc.constantFrom('countries', 'regions', 'offices', 'people', 'events', 'series', 'cities', 'bodies', 'country'), fc.oneof(value, fc.array(record, {maxLength: 3})))
    fc.assert(fc.property(pack, (given) => only('x.json', JSON.stringify(given))), {numRuns: 300})
  })
})
