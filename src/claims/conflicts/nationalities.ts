import type {Context} from '../../context.js'
import {countryMentions} from '../../mentions/places/countries.js'
import type {Clash, Run} from './clash.js'
import {bringsMore, isSaid} from './clash.js'

// Every country has its own of these.
const OWN = /^(?:government|army|president|minister|prime|capital|people|side|team|parliament|border|authorities|ambassador|embassy|foreign|officials?|citizens?|national|nationals|police|market|economy|forces|coast|soil|waters|press|media|court|state|language|version|king|queen|public|flag|border|government's|leader|delegation|parents?)$/

/** 'Pia Lund, a Danish cyclist' … 'the Swedish cyclist', where nobody else of the trade has been brought in. */
export function clashingNationalities(context: Context): Clash[] {
  const {document} = context
  const {tokens} = document
  const mentions = context.get(countryMentions)
  if (mentions.length < 2) return []
  const out: Clash[] = []
  const seen = new Set<string>()
  const introduced = new Map<string, {id: string; run: Run} | undefined>()
  for (const {first, last, countries, adjective} of mentions) {
    const [country] = countries
    const noun = tokens[last]
    const before = first > 0 ? tokens[first - 1] : undefined
    if (country && countries.length === 1 && adjective && noun?.info.shape === 'lower' && !noun.joined && noun.sentence === tokens[first]!.sentence && before?.sentence === noun.sentence && !OWN.test(noun.info.norm) && noun.tail === '') {
      const {norm} = noun.info
      const known = introduced.get(norm)
      if (/^(?:a|an)$/.test(before.info.norm)) introduced.set(norm, introduced.has(norm) ? undefined : {id: country.id, run: {first, last: last + 1}})
      else if (known && before.info.norm === 'the' && known.id !== country.id && !seen.has(country.id) && !namedBehind(tokens[last + 1]?.info.shape) && isSaid(document, first, true) && !bringsMore(document, known.run.last, first)) {
        out.push({earlier: known.run, later: {first, last: last + 1}})
      }
    }
    for (const {id} of countries) seen.add(id)
  }
  return out
}

// 'the Swedish cyclist Eva Holm'
function namedBehind(shape: string | undefined): boolean {
  return shape === 'capital' || shape === 'capitals'
}
