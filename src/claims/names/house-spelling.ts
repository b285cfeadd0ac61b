import type {Facts} from '../../facts/index.js'
import {fold} from '../../text/fold.js'

/**
 * The spelling that a style settles on for a name as a text has it, the first name included or not.
 * @param form the name as written: 'Volodymyr Zelensky', 'Zelensky', 'Mr Sisi' without its title
 * @param style the style's name: 'ap'
 * @returns undefined where nobody of this name has a spelling in that style, or several people have it
 */
export function houseSpelling(facts: Facts, form: string, style: string): string | undefined {
  const full = facts.byName(form)
  const people = (full.length > 0 ? full : facts.bySurname(fold(form))).filter(({styles}) => styles?.[style] !== undefined)
  const preferred = people[0]?.styles?.[style]
  if (preferred === undefined || people.length > 1) return undefined
  if (full.length > 0) return preferred
  const words = form.split(' ')
  const own = preferred.split(' ')
  const rest = own.slice(-words.length).join(' ')
  // 'Sisi' stays without its article, and 'Kim' is no part of this.
  const bare = /^(?:al|el)-/i.test(form) ? rest : rest.replace(/^(?:al|el)-/i, '')
  return words.length < own.length && fold(bare).charAt(0) === fold(form).charAt(0) ? bare : undefined
}
