/**
 * Writes the JSON Schemas by which editors complete and check packs and configuration files: schema/facts.json from the
 * schema that the loader uses, schema/config.json from the catalogue of rules.
 *
 *   npm run schemas              writes what changed
 *   npm run schemas -- --check   changes nothing, and fails where one is not as it would be written
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {toJsonSchema, type JsonSchema} from '@valibot/to-json-schema'
import {rules} from '../rules/index.js'
import {packSchema, SECTIONS, type Section} from '../src/facts/schema.js'
import {DESCRIPTIONS} from './descriptions.js'

const RECORDS: Readonly<Record<Section, string>> = {
  countries: 'country', regions: 'region', bodies: 'body', offices: 'office', people: 'person', events: 'event', series: 'series', cities: 'city'
}
/** Fields that hold records of another kind. */
const NESTED: Readonly<Record<string, string>> = {capitals: 'capital', holders: 'holder', vacant: 'vacancy', at: 'place', phases: 'phase'}
const DATES = new Set(['from', 'until', 'as_of', 'born', 'died', 'complete_from', 'complete_until', 'from_also', 'until_also'])
const DATE: JsonSchema = {type: ['string', 'integer'], pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$', minimum: 1, maximum: 2200}

/** The JSON Schema of packs. */
export function factsSchema(): JsonSchema {
  const pack = toJsonSchema(packSchema, {target: 'draft-07', typeMode: 'input', errorMode: 'ignore'})
  const sections = pack.properties as Record<string, JsonSchema>
  const definitions: Record<string, JsonSchema> = {}
  for (const [field, schema] of Object.entries(sections)) if (field in RECORDS) definitions[RECORDS[field as Section]] = schema.items as JsonSchema
  const properties = described('pack', sections)
  for (const section of SECTIONS) properties[section] = {type: 'array', items: ref(RECORDS[section]), ...says('pack', section)}
  for (const [name, schema] of Object.entries(definitions)) definitions[name] = record(name, schema, definitions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', title: 'A pack of facts for factlint',
    description: 'Sections of records laid over the facts that ship; or, in a file of one kind, the list of its records alone.',
    anyOf: [
      {type: 'object', properties, additionalProperties: false},
      ...SECTIONS.map((section): JsonSchema => ({type: 'array', title: `A list of ${section}`, items: ref(RECORDS[section])})),
      {type: 'null'}
    ],
    definitions
  }
}

function ref(name: string): JsonSchema {
  return {$ref: `#/definitions/${name}`}
}

function says(name: string, field: string): {description: string} {
  const description = DESCRIPTIONS[name]?.[field]
  if (description === undefined) throw new Error(`scripts/descriptions.ts says nothing of ${name}.${field}`)
  return {description}
}

function record(name: string, schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const fields = schema.properties as Record<string, JsonSchema>
  const properties = described(name, fields)
  for (const [field, nested] of Object.entries(NESTED)) {
    const inner = (fields[field]?.items as JsonSchema | undefined)
    if (!inner?.properties) continue
    definitions[nested] ??= record(nested, inner, definitions)
    properties[field] = {type: 'array', items: ref(nested), ...says(name, field)}
  }
  return {type: 'object', properties, required: schema.required ?? [], additionalProperties: false}
}

/** Fields with what is said of them, dates by their pattern, texts that may not be empty. */
function described(name: string, fields: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(fields).map(([field, schema]) => {
    const {default: _, ...plain} = schema
    let shape: JsonSchema = plain
    if (DATES.has(field)) shape = field.endsWith('_also') ? {anyOf: [DATE, {type: 'array', items: DATE}]} : /null/.test(JSON.stringify(schema)) ? {...DATE, type: ['string', 'integer', 'null']} : DATE
    else if (schema.type === 'string' && !schema.enum && !schema.pattern) shape = {...plain, pattern: '\\S'}
    else if (schema.type === 'array') shape = {...plain, items: {pattern: '\\S', ...schema.items as JsonSchema}}
    return [field, {...shape, ...says(name, field)}]
  }))
}

const LEVELS: JsonSchema = {enum: [true, false, 'on', 'off', 'info', 'warn', 'error']}

/** The JSON Schema of configuration files. */
export function configSchema(): JsonSchema {
  const paths = (description: string): JsonSchema => ({anyOf: [{type: 'string', minLength: 1}, {type: 'array', items: {type: 'string', minLength: 1}}], description})
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', title: 'Configuration of factlint', type: 'object', additionalProperties: false,
    properties: {
      preset: {enum: ['recommended', 'strict'], description: 'How loud rules are unless they are set.'},
      rules: {type: 'object', additionalProperties: false, description: 'Settings by rule name.', properties: Object.fromEntries(rules.map((rule) => [rule.name, ruleSchema(rule)]))},
      date: {type: 'string', description: 'The day that texts speak from, such as 2024-06-19.'},
      format: {enum: ['txt', 'md', 'html'], description: 'Format of the texts; else from the extension.'},
      sources: paths('Documents that texts have to agree with; paths are relative to this file.'),
      facts: paths('Packs laid over the facts that ship, later ones over earlier ones; paths are relative to this file.'),
      frail: {type: 'boolean', description: 'Whether warnings make the exit code 1.'},
      root: {type: 'boolean', description: 'Whether the search for configuration upwards ends here.'}
    }
  }
}

function ruleSchema({summary, options}: (typeof rules)[number]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(options).map(([name, value]): [string, JsonSchema] => [name, Array.isArray(value) ? {type: 'array', items: {type: 'string'}} : {type: typeof value as 'string' | 'number' | 'boolean'}]))
  return {description: `Reports ${summary}.`, anyOf: [LEVELS, {type: 'array', items: [LEVELS, {type: 'object', properties, additionalProperties: false}], minItems: 1, maxItems: 2}]}
}

const root = new URL('../', import.meta.url)

/** The files with what they have to hold. */
export function schemaFiles(): [string, string][] {
  return [['schema/facts.json', factsSchema()], ['schema/config.json', configSchema()]].map(([name, schema]) => [name as string, `${JSON.stringify(schema, null, 2)}\n`])
}

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], 'file:').href) {
  const stale = schemaFiles().filter(([name, text]) => !existsSync(new URL(name, root)) || readFileSync(new URL(name, root), 'utf8') !== text)
  if (process.argv.includes('--check')) {
    for (const [name] of stale) console.error(`${name} is not as it would be written: run npm run schemas`)
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    mkdirSync(new URL('schema', root), {recursive: true})
    for (const [name, text] of stale) writeFileSync(new URL(name, root), text)
    console.log(stale.length === 0 ? 'The schemas are fresh.' : `Written: ${stale.map(([name]) => name).join(', ')}`)
  }
}
