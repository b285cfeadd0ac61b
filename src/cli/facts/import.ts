/** `factlint facts import wikidata|csv`: makes packs from what others have gathered. */
import {UsageError} from '../problem.js'
import type {Command} from './command.js'
import {meant} from '../../config.js'

const HELP = `Usage: factlint facts import wikidata [options] <files…>
       factlint facts import csv [options] <file>

Makes a pack of facts, to be looked through and then given to --facts.

import wikidata: from a dump (JSON, plain, .gz or .bz2), lines of JSON, answers of wbgetentities or Special:EntityData, or SPARQL
results in JSON; - is standard input. Nothing is fetched. It takes heads of state and of government with their terms, their names
and dates of life, countries with names, demonyms and capitals, each with the statement it comes from. One source alone is
confidence C: a text is only contradicted where other facts agree.

  --out FILE             write the pack here: YAML, or JSON if it ends in .json (default: to standard output)
  --date DAY             the day of the dump, such as 2026-10-01 (else from the file's name, or from the entities)
  --offices WHICH        heads (default) or all: every office of a country, such as ministers
  --against FACTS        a second source: 'shipped', or a pack to be laid over what ships; may be repeated. Tenures that both give keep
                         what is better known, at B or A; what contradicts the facts is left out; the rest stays at C
  --explain FILE         write all that was left out, with the reason
  --wanted FILE          write the numbers of items that are spoken of and not in the input
  --resume               go on where a stopped import of the same files came to
  --force                begin anew, and write over the pack
  --checkpoint SECONDS   how often to write down how far it is (default: 30)
  --quiet                no progress and no report

import csv: from a table with a header, parted by commas, tabs or semicolons.

  --kind KIND            tenures, people, events or cities (else by the header)
  --map COLUMNS          what the columns are: 'person=Name,from=Start of term' (else by their names)
  --set VALUES           what holds for every row: 'country=FR,office=president'
  --dates dmy|mdy        what 03/04/2024 is: 3 April or 4 March; without it, such dates are refused
  --confidence LETTER    for rows that say none: A, B, C or D (default: B)
  --out FILE, --force, --quiet   as above

Examples
  factlint facts import wikidata --out wikidata.yml wikidata-20261001-all.json.gz
  factlint facts import wikidata --against shipped --out news.yml wikidata-20261001-all.json.gz
  factlint facts import wikidata --resume --out wikidata.yml wikidata-20261001-all.json.gz
  curl 'https://query.wikidata.org/…' | factlint facts import wikidata --date 2026-11-01 --out chile.yml -
  factlint facts import csv --kind tenures --map 'person=Name,from=Start,until=End' --set 'country=CL,office=president' --out chile.yml table.csv
  factlint facts check wikidata.yml && factlint --facts wikidata.yml article.txt

An import that is stopped, by Ctrl-C or by the machine, goes on with --resume and gives the same pack. The exit code is 0 where the
pack was written, 2 where it was not, and 130 after Ctrl-C.
`

const KINDS: Readonly<Record<string, () => Promise<Pick<Command, 'run'>>>> = {
  wikidata: async () => (await import('./import-wikidata.js')).importWikidataCommand,
  csv: async () => (await import('./import-csv.js')).importCsvCommand
}

export const command: Command = {
  help: HELP,
  async run(argv, io) {
    const [kind, ...rest] = argv
    if (kind === undefined) throw new UsageError('Say what to import: facts import wikidata or facts import csv; see factlint facts import --help')
    const load = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
    if (!load) throw new UsageError(`Cannot import '${kind}'${meant(kind, Object.keys(KINDS))}`)
    return (await load()).run(rest, io)
  }
}
