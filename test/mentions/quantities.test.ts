import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {misconversions} from '../../src/claims/numbers/conversions.js'
import {changeClaims} from '../../src/claims/numbers/changes.js'
import {createContext} from '../../src/context.js'
import {loadFacts} from '../../src/facts/index.js'
import {findQuantities} from '../../src/mentions/numbers/quantities.js'
import {documentFromText} from '../../src/read.js'
import {textOf} from '../../src/text/document.js'
import {verdictOn} from '../../rules/percent-change/verdict.js'

const contextOf = (text: string) => createContext(documentFromText(text).document, () => loadFacts(), [])

function said(text: string): string[] {
  const context = contextOf(text)
  return context.get(findQuantities).map((one) => `${textOf(context.document, one.first, one.last)} = ${Number(one.value.toPrecision(5))} ${one.units[0]!.name}`)
}

describe('quantities', () => {
  it.each([
    ['It is 10 miles off.', ['10 miles = 10 miles']],
    ['A 40-mile, 64-km road.', ['40-mile = 40 miles', '64-km = 64 km']],
    ['He is 6ft 2in, she 5 feet 10 inches.', ['6ft 2in = 6.1667 feet', '5 feet 10 inches = 5.8333 feet']],
    ['He is 6\'2", or 11 stone 4.', ['6\'2" = 6.1667 feet', '11 stone 4 = 11.286 stone']],
    ['It was -5 °C or 23 degrees Fahrenheit.', ['-5 °C = -5 °C', '23 degrees Fahrenheit = 23 °F']],
    ['It covers 10 sq km, 5 km² or 3 square miles.', ['10 sq km = 10 sq km', '5 km² = 5 sq km', '3 square miles = 3 sq miles']],
    ['It does 40 km/h, 60 mph and 70 miles per hour.', ['40 km/h = 40 km/h', '60 mph = 60 mph', '70 miles per hour = 70 miles/h']],
    ['After half a mile or a quarter of an acre.', ['half a mile = 0.5 miles', 'a quarter of an acre = 0.25 acres']],
    ['It holds 200 imperial gallons.', ['200 imperial gallons = 200 imperial gallons']]
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))

  it('makes none of money, of pounds sterling, or of bare numbers', () => expect(said('It cost $10, 20 pounds sterling and 30 of them.')).toEqual([]))
})

const UNITS = [['miles', 'km', 1.609344], ['feet', 'metres', 0.3048], ['inches', 'cm', 2.54], ['pounds', 'kg', 0.45359237], ['acres', 'hectares', 0.40468564224], ['mph', 'km/h', 1.609344], ['square miles', 'sq km', 2.589988110336]] as const

describe('what is right', () => {
  it('holds for a conversion to as many digits as are written', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 9999}), fc.constantFrom(...UNITS), fc.integer({min: 2, max: 5}), fc.boolean(), (value, [from, to, by], digits, back) => {
      const other = Number((back ? value / by : value * by).toPrecision(digits))
      fc.pre(other >= 0.01)
      const text = `It measured ${value} ${back ? to : from} (${other} ${back ? from : to}) there.`
      expect(contextOf(text).get(misconversions)).toEqual([])
    }))
  })

  it('holds for a temperature, in spaces of any kind', () => {
    fc.assert(fc.property(fc.integer({min: -60, max: 400}), fc.constantFrom(' ', '', '\u00A0'), (celsius, space) => {
      const text = `It was ${celsius}${space}°C (${Math.round(celsius * 1.8 + 32)}${space}°F) there.`
      expect(contextOf(text).get(misconversions)).toEqual([])
    }))
  })

  it('holds for a change in per cent rounded as written', () => {
    fc.assert(fc.property(fc.integer({min: 20, max: 9999}), fc.integer({min: 20, max: 9999}), fc.integer({min: 0, max: 2}), (before, after, decimals) => {
      const percent = Math.abs(100 * (after / before - 1)).toFixed(decimals)
      fc.pre(before !== after && Number(percent) > 0)
      const context = contextOf(`Sales ${after > before ? 'rose' : 'fell'} ${percent}%, from $${before} to $${after}.`)
      const claims = context.get(changeClaims)
      expect(claims.length).toBe(1)
      expect(claims.map(verdictOn)).toEqual([undefined])
    }))
  })

  it('is not a conversion that is a fifth off', () => {
    fc.assert(fc.property(fc.integer({min: 11, max: 999}), fc.constantFrom(...UNITS), (value, [from, to, by]) => {
      const other = Number((value * by * 1.25).toPrecision(3))
      // A round number may be a rounded one: 2000 may be 1596.
      fc.pre(other % 10 !== 0 && value % 10 !== 0)
      const text = `It measured ${value} ${from} (${other} ${to}) there.`
      expect(contextOf(text).get(misconversions).length).toBe(1)
    }))
  })
})
