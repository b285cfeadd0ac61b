/** From the lists of heads of bodies to facts/body-heads.yml. */
import {fold} from '../../src/text/fold.js'
import {block, item} from './emit.js'
import type {Kept} from './kept.js'
import {additionsOf, vacanciesOf, type HolderList} from './lists.js'
import type {Tenure} from './offices.js'
import type {Holder, PersonEntry, Vacancy} from './rows.js'

interface BodyOffice {
  id: string
  body: string
  role: string
  title: string
  prefixes: string[]
  also?: string[]
  collective?: boolean
  vacant?: Vacancy[]
  holders: Holder[]
}

/** Offices of bodies with their holders; people known from a country keep the name they have there. */
export function bodiesYaml(lists: readonly HolderList[], tenures: readonly Tenure[], kept: Kept): string {
  const known = new Map<string, Set<string>>()
  for (const {key, spellings} of tenures) for (const name of [key, ...spellings]) known.set(fold(name), (known.get(fold(name)) ?? new Set<string>()).add(key))
  const people = new Map<string, PersonEntry>()
  const offices: BodyOffice[] = []
  for (const list of lists) {
    const where = `${list.body}/${list.office}`
    const holders = additionsOf(list, where).map((added): Holder => {
      const names = known.get(fold(added.person))
      const person = names?.size === 1 ? [...names][0]! : added.person
      const hand = kept.people.find((p) => p.name === person)
      people.set(person, {name: person, aliases: hand?.aliases ?? [], ...(hand?.surnames ? {surnames: hand.surnames} : {})})
      return {
        person, from: added.from, until: added.until ?? null, as_of: added.as_of ?? added.from, confidence: added.confidence ?? 'B',
        ...(added.acting === true ? {acting: true} : {}), ...(added.title === undefined ? {} : {title: added.title}), ...(added.prefixes ? {prefixes: added.prefixes} : {}),
        ...(added.also ? {also: added.also} : {}), ...(added.dispute === undefined ? {} : {dispute: added.dispute}), ...(added.note === undefined ? {} : {note: added.note}),
        source: added.source ?? ['public record (recalled)']
      }
    })
    if (list.title === undefined || !list.prefixes) throw new Error(`${where}: an office of a body needs title and prefixes`)
    offices.push({
      id: list.office, body: list.body ?? '', role: list.role ?? 'other', title: list.title, prefixes: list.prefixes, ...(list.also ? {also: list.also} : {}),
      ...(list.collective === true ? {collective: true} : {}), ...(list.vacant ? {vacant: vacanciesOf(list.vacant)} : {}), holders
    })
  }
  const named = [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return ['offices:', ...offices.map((office) => item(office, ['holders', 'vacant'], '  ')), block({people: named}, ['people'])].join('\n') + '\n'
}
