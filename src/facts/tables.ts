/** The tables of facts that a CSV file may hold, told apart by their header. */

/** What a cell holds: a text, texts parted by ';', true or false, or a date (of which 'open' says that no end is known). */
export type CellKind = 'text' | 'list' | 'flag' | 'date'

export interface Column {
  kind: CellKind
  /** What stands in it, for documentation. */
  says: string
}

export type TableName = 'tenures' | 'people' | 'events' | 'cities'

export interface Table {
  /** Columns of which each is needed; of several in one entry, one. */
  needs: readonly (readonly string[])[]
  columns: Readonly<Record<string, Column>>
}

const text = (says: string): Column => ({kind: 'text', says})
const list = (says: string): Column => ({kind: 'list', says})
const flag = (says: string): Column => ({kind: 'flag', says})
const date = (says: string): Column => ({kind: 'date', says})

const RETRACT = flag('true takes the record out that ships or that an earlier pack has')
const SOURCE = list('where it stands')

export const TABLES: Readonly<Record<TableName, Table>> = {
  tenures: {
    needs: [['person'], ['office'], ['country', 'body']],
    columns: {
      person: text('full name; one that is not known yet is added'),
      country: text('code of two letters, such as FR'),
      body: text('id of an organisation, where the office is of no country'),
      office: text('id of the office, such as president'),
      role: text('head of state, head of government, head of state and government, or other'),
      title: text('as a message says it: President of France'),
      prefixes: list('what may stand before the name: President'),
      from: date('first day, or month, or year'),
      until: date("last day; empty or 'open' while no end is known. In a row that corrects a known tenure, empty leaves its end as it was"),
      as_of: date('the day up to which an open tenure is confirmed'),
      confidence: text('A or B contradict a text, C wants another witness, D never contradicts; B unless given'),
      acting: flag('true while the office is only acted for'),
      also: list('further titles that are accepted'),
      dispute: text('what a message says where sources disagree'),
      note: text('a remark for whoever keeps the list'),
      source: SOURCE, retract: RETRACT
    }
  },
  events: {
    needs: [['id'], ['title', 'kind', 'from', 'until', 'retract']],
    columns: {
      id: text('unique among events'),
      kind: text('summit, meeting, visit, conference, treaty, games, …'),
      title: text('with its article: the Harbour Forum of 2023'),
      names: list('names that mean this event and no other'),
      series: text('id of the series it is an edition of'),
      edition: text('the year or number of the edition'),
      participants: list('people by full name, countries by code'),
      words: list('common words that, with the participants, speak of it: talks;met'),
      cues: list('words of which one must stand in the text for the record to count'),
      from: date('first day'), until: date('last day; empty for an event of one day'),
      site: text('the hall, palace, stadium'), area: text('the part of the city, the island'), city: text('the city'), region: text('the region or state'),
      country: text('the country, by code or name'), near: list('places that may fairly be said instead'),
      dispute: text('what a message says where sources disagree'), note: text('a remark for whoever keeps the list'),
      as_of: date('the day up to which such events are known'),
      source: SOURCE, retract: RETRACT
    }
  },
  cities: {
    needs: [['name', 'city'], ['countries', 'country']],
    columns: {
      name: text('the city'), city: text('the same as name'), names: list('further spellings'), countries: list('codes of the countries that have a city of this name'),
      country: list('the same as countries'), retract: RETRACT
    }
  },
  people: {
    needs: [['name']],
    columns: {
      name: text('full name'), aliases: list('further spellings in print'), surnames: list('short forms that the parts of the name do not yield'),
      born: date('day, month or year of birth'), died: date('day, month or year of death'), qid: text('number in Wikidata, such as Q76'),
      without: list('aliases of a known record that are wrong'), retract: RETRACT
    }
  }
}

/** A header cell as columns are named: 'As of' is as_of. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase().replace(/[\s-]+/g, '_')
}

/** The table that a header belongs to, if it has all that one of them needs. */
export function tableOf(header: readonly string[]): TableName | undefined {
  const has = new Set(header)
  return (Object.keys(TABLES) as TableName[]).find((name) => TABLES[name].needs.every((choice) => choice.some((column) => has.has(column))))
}

/** The table that a header most looks like. */
export function likelyTable(header: readonly string[]): TableName {
  let best: TableName = 'people'
  let most = 0
  for (const name of Object.keys(TABLES) as TableName[]) {
    const count = header.filter((column) => Object.hasOwn(TABLES[name].columns, column)).length
    if (count > most) [best, most] = [name, count]
  }
  return best
}
