import type {WrongAge} from '../../src/claims/people/ages.js'
import {wrongAges} from '../../src/claims/people/ages.js'
import type {Life} from '../../src/claims/people/lives.js'
import type {Context} from '../../src/context.js'
import {ageInWords} from '../../src/mentions/people/age-numbers.js'
import {rulePlugin} from '../../src/plugins.js'
import {defineRule} from '../../src/rule.js'
import {textOf} from '../../src/text/document.js'
import {sayInterval} from '../../src/time.js'

export const rule = defineRule({
  name: 'age-mismatch',
  section: 'article',
  summary: 'an age that the birth date known does not allow on the date spoken of',
  check(context) {
    for (const wrong of context.get(wrongAges)) {
      const {age, life} = wrong
      const {tokens} = context.document
      const {first, texts} = replacement(context, wrong)
      context.report({first, last: age.last}, {
        reason: reasonOf(context, wrong),
        expected: texts,
        note: evidence(life),
        cause: life.mention && {start: tokens[life.mention.first]!.start, end: tokens[life.mention.last - 1]!.end, reason: `${life.name} was born ${sayInterval(life.born)}`}
      })
    }
  }
})

function reasonOf(context: Context, {age, life, on, low, high}: WrongAge): string {
  const written = textOf(context.document, age.first, age.last)
  const told = age.written === 'decade' ? age.low === 100 ? '100 or more' : `between ${age.low} and ${age.low + 9}` : written.replace(/(?:st|nd|rd|th)$/, '')
  const right = low === high ? String(high) : `${Math.max(0, low)} or ${high}`
  const turning = age.time === 'turning'
  const died = life.died !== undefined && on.first >= life.died.first && on.last <= life.died.last
  const verb = turning ? 'reaches' : died ? 'died at' : 'was'
  const day = died ? life.died! : on
  const when = `${day.first === day.last ? 'on' : 'in'} ${sayInterval(day)}`
  return `${life.name}, born ${sayInterval(life.born)}, ${verb} ${right} ${when}, not ${told}`
}

function evidence(life: Life): string {
  const source = life.person ? 'the fact base' : 'this text'
  const died = life.person?.died ? `, died ${sayInterval(life.person.died)}` : ''
  return `${life.name}: born ${sayInterval(life.born)}${died}, according to ${source}.`
}

const AN = /^(?:8|11$|18$|eight|eleven)/

/** The right age as it would have to stand, and from which token on: 'an 81-year-old' becomes 'a 71-year-old'. */
function replacement(context: Context, {age, low, high}: WrongAge): {first: number; texts: string[]} {
  const {tokens} = context.document
  if (high - low > 1) return {first: age.first, texts: []}
  const values = low === high ? [high] : [high, low].filter((value) => value > 0)
  const texts = values.map((value) => inForm(value, age, tokens[age.first]!.text)).filter((text) => text !== undefined)
  const article = tokens[age.first - 1]
  if (article && article.sentence === tokens[age.first]!.sentence && /^(?:a|an)$/.test(article.info.norm) && texts.some((text) => AN.test(text) !== (article.info.norm === 'an'))) {
    const [a, an] = article.info.shape === 'lower' ? ['a', 'an'] : ['A', 'An']
    return {first: age.first - 1, texts: texts.map((text) => `${AN.test(text) ? an : a} ${text}`)}
  }
  return {first: age.first, texts: [...new Set(texts)]}
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const PEOPLE: Readonly<Record<number, string>> = {60: 'sexagenarian', 70: 'septuagenarian', 80: 'octogenarian', 90: 'nonagenarian', 100: 'centenarian'}

function inForm(value: number, {written}: WrongAge['age'], model: string): string | undefined {
  if (written === 'figures') return String(value)
  const capital = (text: string) => (model.charAt(0) === model.charAt(0).toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1))
  if (written === 'words') return capital(ageInWords(value))
  if (written === 'ordinal') return `${value}${ordinal(value)}`
  const decade = Math.floor(value / 10) * 10
  if (/^\d/.test(model)) return `${decade}s`
  return /ian$/.test(model) ? PEOPLE[decade] : DECADES[decade / 10 - 2]
}

function ordinal(value: number): string {
  const ten = value % 100
  if (ten > 10 && ten < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

export default rulePlugin(rule)
