/** Looks through names: those that two people share, that nothing matches, or that add nothing. */
import {createContext} from '../../context.js'
import {personAt} from '../../mentions/people/people.js'
import {documentFromText} from '../../read.js'
import {fold} from '../../text/fold.js'
import type {Facts, Person} from '../types.js'
import {explain, type Finding} from './finding.js'

/** Names a text; a document of more takes more memory than it saves time. */
const AT_ONCE = 2000

export function auditNames(facts: Facts): Finding[] {
  return [...shared(facts), ...shadowed(facts), ...dead(facts)]
}

const namesOf = (p: Person): string[] => [p.name, ...p.aliases]

/** As a text is matched: without marks, and a hyphen is a space. */
const matched = (name: string): string => fold(name).replace(/[-\s]+/g, ' ').replace(/[,.]/g, '').replace(/\bj r\b/g, 'jr')

function countriesOf(facts: Facts, person: Person): Set<string> {
  return new Set(facts.tenuresOf(person).map((t) => t.country?.id ?? t.body?.id ?? ''))
}

function shared(facts: Facts): Finding[] {
  const bearers = new Map<string, Person[]>()
  for (const person of facts.people) {
    for (const name of new Set(namesOf(person).map(matched))) {
      const list = bearers.get(name)
      if (list) list.push(person)
      else bearers.set(name, [person])
    }
  }
  const out: Finding[] = []
  for (const [name, people] of bearers) {
    for (const [i, a] of people.entries()) {
      const places = countriesOf(facts, a)
      for (const b of people.slice(i + 1)) {
        const place = [...countriesOf(facts, b)].find((id) => places.has(id))
        if (matched(a.name) === matched(b.name)) {
          // Kings of two countries may have one name.
          if (apart(a, b) || (place === undefined && facts.tenuresOf(a).length > 0 && facts.tenuresOf(b).length > 0)) continue
          out.push({kind: 'same-person', subject: a.name, says: `two records${place === undefined ? '' : ` in ${facts.country(place)?.name ?? place}`}; give each a qid where they are two people`})
        } else if (place !== undefined) out.push({kind: 'shared-name', subject: facts.country(place)?.name ?? place, says: `'${name}' is ${a.name} as well as ${b.name}`, ...explain(apart(a, b) ? 'their lives tell them apart' : undefined)})
      }
    }
  }
  return out
}

/** Whether two lives cannot be one. */
function apart(a: Person, b: Person): boolean {
  return (a.born !== undefined && b.born !== undefined && (a.born.last < b.born.first || b.born.last < a.born.first)) || (a.died !== undefined && b.died !== undefined && (a.died.last < b.died.first || b.died.last < a.died.first))
}

/** Names of one person that are one name to every comparison. A hyphen or a full stop makes a spelling, which a style may settle on. */
function shadowed(facts: Facts): Finding[] {
  const out: Finding[] = []
  for (const person of facts.people) {
    const seen = new Map<string, string>()
    for (const name of namesOf(person)) {
      const key = fold(name)
      const before = seen.get(key)
      if (before === undefined) seen.set(key, name)
      else out.push({kind: 'shadowed-name', subject: person.name, says: `'${name}' is matched by '${before}'`})
    }
  }
  return out
}

/** Every name is put into a sentence and looked for there, as a lint looks for it after a title. */
function dead(facts: Facts): Finding[] {
  const out: Finding[] = []
  const all = facts.people.flatMap((person) => namesOf(person).map((name) => ({person, name})))
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    const {document} = documentFromText(some.map(({name}) => `There ${name} spoke.`).join('\n\n'))
    const context = createContext(document, () => facts, [])
    const firsts = new Map<number, number>()
    for (const [i, token] of document.tokens.entries()) if (!firsts.has(token.block)) firsts.set(token.block, i)
    const blocks = [...firsts.values()]
    if (blocks.length !== some.length) continue
    for (const [i, {person, name}] of some.entries()) {
      const found = personAt(context, blocks[i]! + 1)
      if (found?.people.includes(person) !== true) out.push({kind: 'dead-name', subject: person.name, says: `'${name}' is not found in a text that has it`})
    }
  }
  return out
}
