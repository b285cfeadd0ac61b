import type {Context} from '../../context.js'
import type {Document} from '../../text/document.js'
import type {HeadlineClash} from './clash.js'
import {headlineDirections} from './directions.js'
import {headlineFigures} from './figures.js'
import {headlineNames} from './names.js'
import {headlineRanks} from './ranks.js'
import {titledContext} from './title.js'

export type {HeadlineClash} from './clash.js'

/** What a headline says and the body contradicts or never says, in order, and the document to whose tokens it points. */
export function headlineClashes(context: Context): {document: Document; clashes: readonly HeadlineClash[]} {
  const titled = context.document.headline ? context : titledContext(context)
  const {document} = titled ?? context
  const {headline} = document
  if (!titled || !headline || (titled === context && headline.index === document.blocks.length - 1)) return {document, clashes: []}
  const found = [...headlineFigures(titled, headline), ...headlineNames(titled, headline), ...headlineDirections(titled, headline), ...headlineRanks(titled, headline)].sort((a, b) => a.above.first - b.above.first)
  return {document, clashes: found.filter(({above}, n) => n === 0 || found[n - 1]!.above.last <= above.first)}
}
