import type {Context} from '../../../context.js'
import {isEnglish} from '../../../evidence/sentences/language.js'
import {exchangedDoers} from './exchanged-doers.js'
import {exchangedTakers} from './exchanged-takers.js'
import {lostDoubts} from './lost-doubts.js'
import {opposedThings} from './opposed-things.js'
import {otherTellers} from './other-tellers.js'
import {exchangedPosts} from './exchanged-posts.js'
import {exchangedFates} from './exchanged-fates.js'
import {listedWrongly} from './listed-wrongly.js'
import {unknownCauses} from './unknown-causes.js'
import type {RelationFault} from './relation.js'
import {sameSides} from './same-sides.js'

/** A finder: what the text puts together otherwise than its sources. */
export function relationFaults(context: Context): readonly RelationFault[] {
  if (context.sources.length === 0 || !context.get(isEnglish)) return []
  return [...context.get(exchangedDoers), ...context.get(sameSides), ...context.get(exchangedTakers), ...context.get(opposedThings), ...context.get(lostDoubts), ...context.get(otherTellers), ...context.get(exchangedPosts), ...context.get(exchangedFates), ...context.get(listedWrongly), ...context.get(unknownCauses)]
}
