/** Which part of a name stands for the person in the press. */
import {fold} from '../text/fold.js'

/** Family name first, and printed alone: 'Xi', 'Moon', 'Kim'. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'KR', 'KP', 'SG', 'VN', 'KH'])
/** People go by the first name: 'Abiy', 'Mahathir', 'Thaksin', 'Suu Kyi'. */
const GIVEN = new Set(['ET', 'ER', 'MY', 'TH', 'MM', 'ID', 'MN', 'IS', 'BT', 'LA', 'KH', 'TL', 'BN', 'IQ', 'SA', 'AE', 'QA', 'KW', 'OM', 'BH', 'JO', 'AF', 'SO', 'LK', 'IN', 'TO', 'WS'])
/** The second of two family names may be dropped: 'López Obrador', 'Peña Nieto', 'Sánchez'. */
const TWO_SURNAMES = new Set(['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE', 'EC', 'BO', 'PY', 'UY', 'CR', 'PA', 'GT', 'HN', 'SV', 'NI', 'DO', 'CU', 'GQ', 'PT', 'BR', 'AO', 'MZ', 'CV', 'ST', 'GW', 'TL', 'PH', 'AD'])

const PARTICLES = new Set(['al', 'el', 'as', 'ad', 'ar', 'at', 'an', 'bin', 'ben', 'ibn', 'abu', 'ould', 'de', 'da', 'do', 'dos', 'das', 'del', 'la', 'las', 'los', 'le', 'von', 'van', 'der', 'den', 'ter', 'di', 'arap', 'ap', 'af', 'av', 'y', 'e', 'i'])
const SUFFIX = /^(?:jr|sr|[ivx]+)\.?$/
/** The article of an Arabic name, joined by a hyphen: 'al-Sisi'. */
const ARTICLE = /^(?:al|el|as|ad|ar|at|an|ash|ul)-/

/**
 * The forms, folded, under which a person of this name is spoken of without the first name.
 * @param names the name and its aliases
 * @param countries ISO codes of the countries the person is known in
 */
export function surnamesOf(names: readonly string[], countries: readonly string[]): Set<string> {
  const out = new Set<string>()
  const add = (words: readonly string[]): void => {
    const form = words.join(' ')
    if (form.length < 2) return
    out.add(form)
    const bare = form.replace(ARTICLE, '')
    if (bare !== form && bare.length > 2) out.add(bare)
  }
  const within = (set: ReadonlySet<string>): boolean => countries.some((id) => set.has(id))
  for (const name of names) {
    const words = fold(name).split(' ').filter((word) => word !== '')
    while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) {
      const number = words.at(-1) ?? ''
      // 'Elizabeth II' goes by the whole, and by the first word.
      if (words.length === 2 && /^[ivx]+$/.test(number)) add(words)
      words.pop()
    }
    // 'Orbán Viktor' for Viktor Orbán: no surname is Viktor.
    if (words.length > 1 && words.join(' ') === fold(names[0] ?? '').split(' ').reverse().join(' ')) continue
    const count = words.length
    const last = words[count - 1]
    if (last === undefined) continue
    if (count === 1) {
      add(words)
      continue
    }
    if (within(FAMILY_FIRST)) add(words.slice(0, 1))
    if (within(GIVEN)) {
      add(words.slice(0, 1))
      if (count > 2) add(words.slice(-2))
    }
    add([last])
    // 'de Gaulle', 'von der Leyen', 'al Sisi', 'bin Salman'
    let from = count - 1
    while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--
    if (from < count - 1) add(words.slice(from))
    if (count > 2 && within(TWO_SURNAMES)) {
      const two = PARTICLES.has(words[count - 2] ?? '') ? undefined : words[count - 2]
      if (two !== undefined && count > 2) {
        add([two, last])
        if (count > 3 || !COMMON_SECOND_GIVEN.has(two)) add([two])
      }
    }
    const dash = last.split('-')
    if (dash.length > 1 && !ARTICLE.test(last) && !within(FAMILY_FIRST)) add([dash[dash.length - 1] ?? ''])
  }
  return out
}

/** Second first names, which nobody goes by: 'Juan Manuel Santos' is not 'Manuel'. */
const COMMON_SECOND_GIVEN = new Set(['manuel', 'jose', 'maria', 'luis', 'carlos', 'antonio', 'miguel', 'pablo', 'alberto', 'andres', 'saul', 'fernando', 'eduardo', 'orlando', 'enrique', 'francisco', 'ignacio', 'jorge', 'henrique', 'paulo'])
