/**
 * Folding: the form in which names are compared, so that 'Łódź', 'Lodz' and 'LODZ' are one name.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ə: 'e', ŋ: 'ng'
}
const SPECIAL = /[łøđðıßæœþħəŋ]/g
const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u0060\u00B4\u2032\uFF07]/g
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212]/g
const SPACES = /\s+/g
const PLAIN = /^[a-z0-9' .,-]*$/

/**
 * The folded form of a text: lower case, without diacritics, with plain apostrophes, hyphens and single spaces.
 * The length may differ from the text's; offsets must be taken from the text itself.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower.includes('  ') ? lower.replace(SPACES, ' ').trim() : lower.trim()
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .trim()
}
