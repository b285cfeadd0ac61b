import type {TitleClaim} from '../../src/claims/people/titles.js'
import type {Context} from '../../src/context.js'

const VERBS = new Set(
  ('said told met went flew came got saw knew ran rode fell broke brought bought built chose drew drove wrote rose sat stood spent struck swore taught thought threw wore took gave made spoke began held left won lost ' +
  'put set led sent cut let quit read paid kept became found heard felt sold sought fought caught shook sang swam stuck spelled bowed is has will was had would can may says wants meets visits hosts calls warns plans ' +
  'arrives opens leaves returns vows denies urges tells faces hopes intends attends announces travels speaks').split(' ')
)

/** 'President X said': the person does what the sentence tells. */
export function acts({document: {tokens}}: Context, {phrase, person, shape}: TitleClaim<unknown>): boolean {
  let k = Math.max(phrase.last, person?.last ?? 0)
  if (shape === 'is') return true
  if (tokens[k]?.text === ',') {
    if (shape === 'title') return false
    k++
  }
  const verb = tokens[k]
  if (!verb || verb.sentence !== tokens[phrase.first]!.sentence || verb.info.shape !== 'lower') return false
  return VERBS.has(verb.info.norm) || /[^e]ed$/.test(verb.info.norm)
}
