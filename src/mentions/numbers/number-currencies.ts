import type {Token} from '../../text/document.js'

const SIGNS = new Set(['$', '£', '€', '¥', '₹', '₽', '₩', '₪', '₺', '₴', '₦', '¢', '฿', '₫', '₱'])
const DOLLARS = new Set(['us', 'a', 'au', 'c', 'ca', 'can', 'hk', 'nz', 's', 'r', 'nt', 'aud', 'usd', 'cad'])
const CODES = new Set(['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'AUD', 'CAD', 'CNY', 'RMB', 'INR', 'RUB', 'Rs', 'RM', 'SEK', 'NOK', 'DKK', 'PLN', 'KES', 'NGN', 'ZAR', 'BRL', 'MXN', 'TRY', 'UAH', 'HKD', 'SGD', 'NZD', 'AED', 'SAR'])
const NAMES = new Set(
  ('dollar dollars euro euros yuan renminbi yen ruble rubles rouble roubles rupee rupees crown crowns kronor kroner krona krone koruna forint forints zloty zlotys franc francs peso pesos ' +
    'rand lira liras lire dirham dirhams riyal riyals rial rials shekel shekels hryvnia hryvnias baht ringgit rupiah dinar dinars naira cedi cedis shilling shillings taka dong sterling bitcoin bitcoins ' +
    'cents pence guilders marks drachmas pesetas reais real leu lei lev leva tenge som afghanis birr kwacha').split(' ')
)
const LETTERS = new Set(['p', 'c', 'usd', 'eur', 'gbp', 'kr', 'USD', 'EUR', 'GBP'])

/** The currency sign or code right before a number, and where it begins: '$', 'US$', 'EUR'. */
export function currencyBefore(tokens: readonly Token[], i: number): {name: string; first: number} | undefined {
  const sign = i > 0 ? tokens[i - 1] : undefined
  const number = tokens[i]!
  if (!sign || sign.sentence !== number.sentence) return undefined
  if (SIGNS.has(sign.text)) {
    const prefix = tokens[i - 2]
    if (prefix && !sign.spaceBefore && prefix.sentence === sign.sentence && DOLLARS.has(prefix.info.norm)) return {name: prefix.text + sign.text, first: i - 2}
    return {name: sign.text, first: i - 1}
  }
  return number.spaceBefore && CODES.has(sign.text) ? {name: sign.text, first: i - 1} : undefined
}

/** The currency named behind a number: 'dollars', 'US dollars', 'Hong Kong dollars', 'pounds sterling', 'p'. 'Pounds' alone may be a weight. */
export function currencyAfter(tokens: readonly Token[], last: number, suffix: string): string | undefined {
  if (LETTERS.has(suffix)) return suffix
  const {sentence} = tokens[last - 1]!
  for (let k = last; k < last + 3; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
    if (NAMES.has(token.info.norm)) return token.info.norm
    if (CODES.has(token.text) && k === last) return token.text
    if (token.info.norm === 'pounds' && tokens[k + 1]?.info.norm === 'sterling') return 'pounds'
    // 'million US dollars', '1,000 Czech crowns'
    if (token.info.shape !== 'capital' && token.info.shape !== 'capitals' && token.info.norm !== 'us') return undefined
  }
  return undefined
}
