const ASCII = /^[\x20-\x7E]*$/
const MARKS = /\p{M}+/gu
const LETTERS: Readonly<Record<string, string>> = {
  'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe',
  '‘': "'", '’': "'", 'ʼ': "'", 'ʻ': "'", '`': "'", '“': '"', '”': '"', '‐': '-', '‑': '-'
}
const SPECIAL = /[łøđðþıßæœ‘’ʼʻ`“”‐‑]/g

/**
 * The form in which words are compared: lower case, without diacritics, typographic marks made plain
 * ('Đặng' → 'dang', 'Côte d’Ivoire' → "cote d'ivoire").
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(text)) return lower
  return lower.normalize('NFD').replace(MARKS, '').replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
}
