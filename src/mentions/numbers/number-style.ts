import type {Document} from '../../text/document.js'
import {textOf} from '../../text/document.js'
import {scaleOf} from './number-words.js'
import type {NumberMention} from './numbers.js'

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SHARES: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'], [1 / 3, 'a third'], [2 / 3, 'two-thirds'], [1 / 4, 'a quarter'], [3 / 4, 'three-quarters'], [1 / 5, 'a fifth'], [2 / 5, 'two-fifths'], [3 / 5, 'three-fifths'], [4 / 5, 'four-fifths'], [1 / 6, 'a sixth'],
  [1 / 8, 'an eighth'], [1 / 10, 'a tenth']
]
const FIGURES = /\d(?:[\d.,’' \u00A0\u202F\u2009]*\d)?/

/** A whole number below a thousand in words; undefined for others. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined
  if (value < 20) return SMALL[value]
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]}` : '')
  return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`
}

/** A number in figures: so many decimals, without zeros at their end, and a comma between thousands from 1,000 on. */
export function inFigures(value: number, decimals = 2, mark = ','): string {
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(Math.max(0, Math.min(decimals, 12))).split('.')
  const tail = rest.replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, mark)}${tail ? `.${tail}` : ''}`
}

/** A share in words where one has a usual name ('a third'), else in per cent. */
export function sayShare(value: number): string {
  const named = SHARES.find(([share]) => Math.abs(share - value) < 0.012 * share)
  return named ? named[1] : `${inFigures(100 * value, 1)} per cent`
}

/** The block's text, where the tokens stand in the source letter by letter and can be written anew; else undefined. */
export function textAsWritten(document: Document, first: number, last: number): string | undefined {
  const a = document.tokens[first]!
  const b = document.tokens[last - 1]!
  const block = document.blocks[a.block]!
  return block.exact && document.source.slice(a.start, b.end) === block.value.slice(a.from, b.to) ? block.value : undefined
}

/** How many decimals a number written to this unit has. */
export function decimalsOf(step: number): number {
  return step >= 1 || step <= 0 ? 0 : Math.round(-Math.log10(step))
}

/**
 * Another value written as a number of the text is: its digits or words, its scale, sign, marks and per cent.
 * @param least how many digits that are no leading zeros it has at least, where its model has fewer decimals
 */
export function writeLike(document: Document, model: NumberMention, value: number, least = 1): string {
  const written = textOf(document, model.first, model.last)
  const sign = model.value < 0 ? /^(?:minus\s+|[-−–])/i.exec(written)?.[0] ?? '' : ''
  // A number below nought keeps its sign, and loses it with it.
  if (sign !== '') return (value < 0 ? sign : '') + writePlain(document, model, written.slice(sign.length), Math.abs(value), least)
  return writePlain(document, model, written, value, least)
}

function writePlain(document: Document, model: NumberMention, text: string, value: number, least: number): string {
  if (model.kind === 'fraction') return sayShare(value)
  const scale = scaleIn(document, model)
  const scaled = value / scale
  // A value under a million is not given in millions.
  const decimals = Math.max(decimalsOf(model.step / scale), least - 1 - Math.floor(Math.log10(Math.max(Math.abs(scaled), 1e-9))), 0)
  if (model.written === 'words') {
    const words = scale === 1 ? inWords(value) : undefined
    const unit = /(?:\s+per\s+cent|\s+percent|\s+percentage points?)$/i.exec(text)?.[0] ?? ''
    return (words !== undefined && (value <= 100 || /hundred/i.test(text)) ? cased(words, text) : inFigures(value)) + unit
  }
  const figures = FIGURES.exec(text)
  if (!figures) return inFigures(value)
  const mark = /\d([,’'\u00A0\u202F\u2009 ])\d{3}/.exec(figures[0])?.[1] ?? (value >= 10_000 || /,/.test(text) || value < 1000 || model.value < 1000 ? ',' : '')
  const written = inFigures(scaled, Math.min(decimals, 4), mark)
  return text.slice(0, figures.index) + written + text.slice(figures.index + figures[0].length)
}

function cased(words: string, model: string): string {
  return /^[A-Z]/.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

function scaleIn({tokens}: Document, {first, last, value}: NumberMention): number {
  for (let k = first; k < last; k++) {
    const {norm} = tokens[k]!.info
    const by = scaleOf(norm)
    if (by !== undefined) return by
    const letters = /^[\d.,]+(bn|tn|trn|mn|mm|m|k|b|t)$/i.exec(tokens[k]!.text)?.[1]?.toLowerCase() ?? (k > first ? norm : '')
    const size = letters === 'bn' || letters === 'b' ? 1e9 : letters === 'tn' || letters === 'trn' || letters === 't' ? 1e12 : letters === 'm' || letters === 'mn' || letters === 'mm' ? 1e6 : letters === 'k' ? 1e3 : undefined
    if (size !== undefined && value >= size / 1000) return size
  }
  return 1
}
