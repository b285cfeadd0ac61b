import type {Token} from '../../text/document.js'

export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'temperature' | 'speed' | 'energy' | 'power' | 'pressure' | 'time' | 'data'

/**
 * A unit of measure: a value in it times `factor` plus `offset` is one in the base of its dimension (metre, square metre,
 * litre, kilogram, degree Celsius, kilometre an hour, joule, watt, pascal, second, byte).
 */
export interface Unit {
  dimension: Dimension
  /** How a message writes it. */
  name: string
  factor: number
  offset: number
}

// Factors of the international yard and pound (1959), of the US customary and imperial measures of capacity, and of the SI.
const TABLE: readonly (readonly [Dimension, name: string, factor: number, words: string])[] = [
  ['length', 'km', 1000, 'km kms kilometre kilometres kilometer kilometers klick klicks'],
  ['length', 'm', 1, 'm metre metres meter meters'],
  ['length', 'cm', 0.01, 'cm cms centimetre centimetres centimeter centimeters'],
  ['length', 'mm', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 'miles', 1609.344, 'mile miles mi'],
  ['length', 'nautical miles', 1852, 'nm nmi'],
  ['length', 'feet', 0.3048, 'ft foot feet'],
  ['length', 'yards', 0.9144, 'yd yds yard yards'],
  ['length', 'inches', 0.0254, 'inch inches ins'],
  ['length', 'furlongs', 201.168, 'furlong furlongs'],
  ['length', 'fathoms', 1.8288, 'fathom fathoms'],
  ['length', 'light years', 9.4607e15, 'lightyear lightyears'],
  ['area', 'acres', 4046.8564224, 'acre acres'],
  ['area', 'hectares', 10_000, 'hectare hectares ha'],
  ['area', 'sq km', 1e6, 'km² km2 sqkm'],
  ['area', 'sq m', 1, 'm² m2 sqm'],
  ['area', 'sq ft', 0.09290304, 'ft² ft2 sqft'],
  ['area', 'sq miles', 2_589_988.110336, 'mi² mi2'],
  ['volume', 'litres', 1, 'l litre litres liter liters ltr'],
  ['volume', 'ml', 0.001, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 'cl', 0.01, 'cl centilitre centilitres'],
  ['volume', 'hl', 100, 'hl hectolitre hectolitres hectoliter hectoliters'],
  ['volume', 'gallons', 3.785411784, 'gallon gallons gal gals'],
  ['volume', 'imperial gallons', 4.54609, 'gallon gallons gal gals'],
  ['volume', 'pints', 0.473176473, 'pint pints'],
  ['volume', 'imperial pints', 0.56826125, 'pint pints'],
  ['volume', 'quarts', 0.946352946, 'quart quarts'],
  ['volume', 'imperial quarts', 1.1365225, 'quart quarts'],
  ['volume', 'barrels', 158.987294928, 'barrel barrels bbl'],
  ['volume', 'cups', 0.2365882365, 'cup cups'],
  ['volume', 'metric cups', 0.25, 'cup cups'],
  ['volume', 'cu m', 1000, 'm³ m3'],
  ['volume', 'cc', 0.001, 'cc cm³ cm3'],
  ['volume', 'cu ft', 28.316846592, 'ft³ ft3'],
  ['mass', 'kg', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 'g', 0.001, 'g gram grams gramme grammes'],
  ['mass', 'mg', 1e-6, 'mg milligram milligrams'],
  ['mass', 'pounds', 0.45359237, 'lb lbs pound pounds'],
  ['mass', 'ounces', 0.028349523125, 'oz ounce ounces'],
  ['mass', 'troy ounces', 0.0311034768, 'oz ounce ounces'],
  ['volume', 'fluid ounces', 0.0295735295625, 'oz ounce ounces'],
  ['volume', 'imperial fluid ounces', 0.0284130625, 'oz ounce ounces'],
  ['mass', 'stone', 6.35029318, 'st stone stones'],
  ['mass', 'tonnes', 1000, 'tonne tonnes ton tons t mt'],
  ['mass', 'short tons', 907.18474, 'ton tons tonne tonnes'],
  ['mass', 'long tons', 1016.0469088, 'ton tons tonne tonnes'],
  ['mass', 'hundredweight', 50.80234544, 'cwt hundredweight'],
  ['speed', 'km/h', 1, 'kph kmh kmph kmp/h'],
  ['speed', 'mph', 1.609344, 'mph'],
  ['speed', 'knots', 1.852, 'knot knots kn kt kts'],
  ['energy', 'calories', 4.184, 'calorie cal'],
  ['energy', 'kcal', 4184, 'kcal kcals calories kilocalories kilocalorie calorie'],
  ['energy', 'kJ', 1000, 'kj kilojoule kilojoules'],
  ['energy', 'kWh', 3.6e6, 'kwh'],
  ['power', 'kW', 1000, 'kw kilowatt kilowatts'],
  ['power', 'MW', 1e6, 'mw megawatt megawatts'],
  ['power', 'hp', 745.7, 'hp horsepower bhp'],
  ['power', 'PS', 735.49875, 'ps hp horsepower'],
  ['pressure', 'psi', 6894.757, 'psi'],
  ['pressure', 'bar', 1e5, 'bar bars'],
  ['pressure', 'kPa', 1000, 'kpa kilopascals'],
  ['pressure', 'hPa', 100, 'hpa millibar millibars mb mbar hectopascals'],
  ['time', 'seconds', 1, 'second seconds sec secs'],
  ['time', 'minutes', 60, 'minute minutes min mins'],
  ['time', 'hours', 3600, 'hour hours hr hrs'],
  ['time', 'days', 86_400, 'day days'],
  ['time', 'weeks', 604_800, 'week weeks']
]

const byWord = new Map<string, Unit[]>()
const byName = new Map<string, Unit>()
for (const [dimension, name, factor, words] of TABLE) {
  const unit: Unit = {dimension, name, factor, offset: 0}
  byName.set(name, unit)
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), unit])
}
export const CELSIUS: Unit = {dimension: 'temperature', name: '°C', factor: 1, offset: 0}
export const FAHRENHEIT: Unit = {dimension: 'temperature', name: '°F', factor: 5 / 9, offset: -160 / 9}
export const KELVIN: Unit = {dimension: 'temperature', name: 'K', factor: 1, offset: -273.15}
const SCALES: ReadonlyMap<string, readonly Unit[]> = new Map(Object.entries({
  c: [CELSIUS], f: [FAHRENHEIT], celsius: [CELSIUS], centigrade: [CELSIUS], fahrenheit: [FAHRENHEIT], kelvin: [KELVIN], farenheit: [FAHRENHEIT], celcius: [CELSIUS]
}))
/** 'Degrees' of no scale that is named. */
const DEGREES: readonly Unit[] = [FAHRENHEIT, CELSIUS]
const NAUTICAL = byName.get('nautical miles')!
const BEFORE: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries<Readonly<Record<string, string>>>({
  nautical: {mile: 'nautical miles', miles: 'nautical miles'}, sea: {mile: 'nautical miles', miles: 'nautical miles'}, statute: {mile: 'miles', miles: 'miles'},
  imperial: {gallon: 'imperial gallons', gallons: 'imperial gallons', pint: 'imperial pints', pints: 'imperial pints', quarts: 'imperial quarts'},
  us: {gallon: 'gallons', gallons: 'gallons', pints: 'pints', tons: 'short tons', ton: 'short tons'}, metric: {ton: 'tonnes', tons: 'tonnes', tonnes: 'tonnes'},
  long: {ton: 'long tons', tons: 'long tons'}, short: {ton: 'short tons', tons: 'short tons'}, fluid: {ounce: 'fluid ounces', ounces: 'fluid ounces', oz: 'fluid ounces'}, fl: {oz: 'fluid ounces'},
  troy: {ounces: 'troy ounces', ounce: 'troy ounces'}, light: {year: 'light years', years: 'light years'}
}))

/** Units that stand at token k, or are `suffix`; more than one where the word means several. Tokens up to `last` are theirs. */
export interface UnitsFound {
  units: readonly Unit[]
  last: number
}

const GLUED = new Set(['in', 'm', 'st', 'C', 'F', 'c', 'f'])

/**
 * The unit behind a number.
 * @param k the token after the number
 * @param suffix letters right behind its figures
 */
export function unitsAt(tokens: readonly Token[], k: number, suffix: string): UnitsFound | undefined {
  const {sentence} = tokens[k - 1]!
  const norm = (at: number) => (tokens[at]?.sentence === sentence ? tokens[at].info.norm : '')
  if (suffix !== '') {
    const degrees = /^°?([CFcf])$/.exec(suffix)?.[1]
    if (degrees) return suffix.length === 1 && /[cf]/.test(suffix) ? undefined : {units: SCALES.get(degrees.toLowerCase())!, last: k}
    return speed(byWord.get(suffix.toLowerCase()) ?? (suffix === 'in' ? byWord.get('inch') : undefined), k, norm, tokens)
  }
  const token = tokens[k]
  if (!token || token.sentence !== sentence) return undefined
  const word = token.info.norm
  if (word === '°' || word === 'º' || word === 'degrees' || word === 'degree' || word === '˚') {
    const scale = SCALES.get(norm(k + 1))
    return scale && (norm(k + 1).length > 1 || tokens[k + 1]!.info.shape !== 'lower') ? {units: scale, last: k + 2} : {units: DEGREES, last: k + 1}
  }
  if (token.text === 'C' || token.text === 'F') return {units: SCALES.get(word)!, last: k + 1}
  if (word === 'celsius' || word === 'fahrenheit' || word === 'centigrade') return {units: SCALES.get(word)!, last: k + 1}
  if (word === 'square' || word === 'sq' || word === 'cubic' || word === 'cu') {
    const at = tokens[k + 1]?.text === '.' ? k + 2 : k + 1
    const base = norm(at) === 'in' ? byWord.get('inch')! : byWord.get(norm(at))
    const length = base?.find(({dimension}) => dimension === 'length')
    return length && {units: [raised(length, word.startsWith('sq') ? 2 : 3)], last: at + 1}
  }
  const own = BEFORE.get(word) ?? (word === 'u.s' ? BEFORE.get('us') : undefined)
  const special = own && Object.hasOwn(own, norm(k + 1)) ? own[norm(k + 1)] : undefined
  if (special !== undefined) return {units: [byName.get(special)!], last: k + 2}
  if (word === 'in') return tokens[k + 1]?.text === ')' ? {units: byWord.get('inch')!, last: k + 1} : undefined
  if (GLUED.has(word) && word !== 'm' && word !== 'st') return undefined
  if ((word === 'm' || word === 'g' || word === 'l' || word === 't' || word === 'st') && token.info.shape === 'capitals') return undefined
  if (word === 'bar' || word === 'bars' || word === 'mi' || word === 'mt') return word === 'mi' ? {units: byWord.get('mi')!, last: k + 1} : undefined
  return speed(byWord.get(word), k + 1, norm, tokens)
}

function raised(length: Unit, power: 2 | 3): Unit {
  const name = length.name === 'feet' ? 'ft' : length.name === 'inches' ? 'in' : length.name
  return power === 2
    ? {dimension: 'area', name: `sq ${name}`, factor: length.factor ** 2, offset: 0}
    : {dimension: 'volume', name: `cu ${name}`, factor: 1000 * length.factor ** 3, offset: 0}
}

/** 'miles per hour', 'km/h', 'metres a second', and what follows a length otherwise. */
function speed(units: readonly Unit[] | undefined, last: number, norm: (at: number) => string, tokens: readonly Token[]): UnitsFound | undefined {
  if (!units) return undefined
  const length = units[0]!.dimension === 'length' ? units[0]! : undefined
  if (length) {
    const over = norm(last)
    const slash = tokens[last]?.joined || over === '/' || over === 'per' || over === 'an' || over === 'a'
    const time = tokens[last]?.joined ? over : norm(last + 1)
    const seconds = slash ? (/^(?:hour|hr|h)$/.test(time) ? 3600 : /^(?:second|sec|s)$/.test(time) ? 1 : undefined) : undefined
    if (seconds) return {units: [{dimension: 'speed', name: `${length.name}${seconds === 1 ? '/s' : '/h'}`, factor: (3.6 * length.factor) / seconds, offset: 0}], last: tokens[last]!.joined ? last + 1 : last + 2}
    if (length.name === 'miles') return {units: [length, NAUTICAL], last}
  }
  return {units, last}
}

/** The part of a unit that is counted after it: feet and inches, stone and pounds, hours and minutes. */
export const PARTS: Readonly<Record<string, string>> = {feet: 'inches', stone: 'pounds', pounds: 'ounces', hours: 'minutes', minutes: 'seconds', miles: 'yards', km: 'm', days: 'hours'}

/** A unit by the name that messages give it. */
export function unitNamed(name: string): Unit | undefined {
  return byName.get(name)
}
