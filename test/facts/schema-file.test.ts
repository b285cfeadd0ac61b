import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv, type SchemaObject} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {configSchema, factsSchema, schemaFiles} from '../../scripts/schemas.js'
import {project} from '../spawn.js'

const ajv = new Ajv({allowUnionTypes: true, strictTuples: false})
const facts = ajv.compile(factsSchema() as unknown as SchemaObject)
const config = ajv.compile(configSchema() as unknown as SchemaObject)

it('stands in schema/ as it is written', () => {
  for (const [name, text] of schemaFiles()) expect(readFileSync(path.join(project, name), 'utf8'), name).toBe(text)
})

describe('the schema of packs', () => {
  const files = ['facts', 'facts/offices', 'facts/events'].flatMap((folder) => readdirSync(path.join(project, folder)).filter((name) => name.endsWith('.yml')).map((name) => `${folder}/${name}`))
  it('accepts every fact file that ships', () => {
    expect(files.length).toBeGreaterThan(100)
    for (const file of files) expect(facts(parse(readFileSync(path.join(project, file), 'utf8'))), `${file}: ${ajv.errorsText(facts.errors)}`).toBe(true)
  })

  it.each([
    ['an unknown section', {office: []}],
    ['an unknown field', {people: [{name: 'Ana Sample', birth: '1960'}]}],
    ['a missing name', {people: [{aliases: ['Ana']}]}],
    ['a bad date', {people: [{name: 'Ana Sample', born: '12/06/1960'}]}],
    ['a month that there is not', {people: [{name: 'Ana Sample', born: '1960-13'}]}],
    ['a year too far', {people: [{name: 'Ana Sample', born: 9999}]}],
    ['an unknown confidence', {country: 'FR', offices: [{id: 'mayor', holders: [{person: 'Ana Sample', confidence: 'E'}]}]}],
    ['a country that is no code', {offices: [{id: 'mayor', country: 'France'}]}],
    ['a text for a list', {events: [{id: 'fair', names: 'Fair'}]}],
    ['an empty name', {cities: [{name: ' ', countries: ['FR']}]}],
    ['a place with an unknown field', {events: [{id: 'fair', at: [{town: 'Aarhus'}]}]}],
    ['a text', 'facts']
  ])('refuses %s', (_, pack) => {
    expect(facts(pack)).toBe(false)
  })

  it('describes every field', () => {
    const {definitions} = factsSchema()
    expect(Object.keys(definitions ?? {}).length).toBeGreaterThanOrEqual(12)
    for (const [name, record] of Object.entries(definitions ?? {})) {
      const {properties} = record as {properties: Record<string, {description?: string}>}
      for (const [field, {description}] of Object.entries(properties)) expect(description, `${name}.${field}`).toMatch(/\S/)
    }
  })
})

describe('the schema of configuration', () => {
  it.each([
    [{preset: 'strict', rules: {'office-title': 'error', overclaim: false, 'misused-idiom': ['warn', {}]}, facts: ['./house.yml'], frail: true}, true],
    [{facts: './house.yml'}, true],
    [{preset: 'strickt'}, false],
    [{rules: {'office-titel': 'error'}}, false],
    [{rules: {'office-title': 'loud'}}, false],
    [{fact: []}, false]
  ])('%j: %s', (value, fits) => {
    expect(config(value)).toBe(fits)
  })
})
