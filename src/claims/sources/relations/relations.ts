import type {Context} from '../../../context.js'
import {isEnglish} from '../../../evidence/sentences/language.js'
import {doubledNames} from './doubled-names.js'
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

/** Each of them is told once: the surer before what is less sure. */
const FINDERS = [doubledNames, exchangedDoers, exchangedTakers, opposedThings, sameSides, otherTellers, exchangedPosts, exchangedFates, unknownCauses, lostDoubts, listedWrongly]

/** A finder: what the text puts together otherwise than its sources, no words of it twice. */
export function relationFaults(context: Context): readonly RelationFault[] {
  if (context.sources.length === 0 || !context.get(isEnglish)) return []
  const out: RelationFault[] = []
  for (const find of FINDERS) {
    for (const one of context.get(find)) if (!out.some(({first, last}) => one.first < last && first < one.last)) out.push(one)
  }
  return out
}
