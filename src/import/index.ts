/** Facts from elsewhere: exports of Wikidata, and tables. Runs in a browser, too. */
export {ImportError, importWikidata} from './intake.js'
export type {ImportOptions, ImportResult} from './intake.js'
export type {Store} from './gather.js'
export {REASONS} from './report.js'
export type {BrokenLine, ImportReport, Reason} from './report.js'
export {VARIABLES as SPARQL_VARIABLES} from './sparql.js'
export {packJson, packLines} from './write.js'
