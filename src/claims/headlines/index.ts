import type {Context} from '../../context.js'
import type {HeadlineClash} from './clash.js'
import {headlineDirections} from './directions.js'
import {headlineFigures} from './figures.js'
import {headlineNames} from './names.js'

export type {HeadlineClash} from './clash.js'

/** What a headline says and the body contradicts or never says, in order. */
export function headlineClashes(context: Context): HeadlineClash[] {
  const {headline} = context.document
  if (!headline || headline.index === context.document.blocks.length - 1) return []
  return [...headlineFigures(context, headline), ...headlineNames(context, headline), ...headlineDirections(context, headline)].sort((a, b) => a.above.first - b.above.first)
}
