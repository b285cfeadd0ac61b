import type {Context} from '../../context.js'
import type {NumberMention} from '../../mentions/numbers/numbers.js'
import {numberGroups} from '../../mentions/numbers/numbers.js'
import {unitsAt} from '../../mentions/numbers/units.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isAsserted} from '../language/assertion.js'

/** 'fallen from £800 to £950': a verb that says down, or up, with two values that go the other way. */
export interface WrongWay {
  verb: number
  from: NumberMention
  to: NumberMention
  said: 'up' | 'down'
}

const UP = new WordSet('rose|rise|rises|risen|rising|increased|increase|increases|increasing|grew|grow|grows|grown|growing|climbed|jumped|jump|soared|surged|raised|raise|raising|doubled|trebled|tripled')
const DOWN = new WordSet('fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|decreased|decrease|declined|decline|cut|cuts|cutting|reduced|reduce|reduces|reducing|lowered|lower|shrank|shrunk|shrinking|slumped|plunged|tumbled|slipped|sank|halved|slashed')
// Where a lower number is the better one, or the dearer one.
const INVERSE = new WordSet('rank|ranks|ranked|ranking|rankings|place|places|position|positions|table|charts|chart|odds|against|dollar|euro|pound|rating|grade|seed|world|league|division|bond|bonds|yield|handicap|exchange|rate|par|deficit|loss|losses|temperature|temperatures|degrees|minus|below')

/** Every such change of the document. */
export function wrongWays(context: Context): WrongWay[] {
  const {document} = context
  const {tokens} = document
  const out: WrongWay[] = []
  for (const numbers of context.get(numberGroups)) {
    for (let n = 0; n + 1 < numbers.length; n++) {
      const [from, to] = [numbers[n]!, numbers[n + 1]!]
      if (tokens[from.lead - 1]?.info.norm !== 'from' || tokens[to.lead - 1]?.info.norm !== 'to' || to.lead - from.last > 6 || !isAlike(document, from, to)) continue
      const verb = verbBefore(document, from.lead - 1)
      if (!verb || isInverse(document, from.first, to.last) || !isAsserted(document, from.first)) continue
      const up = to.value > from.value
      if ((verb.said === 'up') !== up) out.push({verb: verb.at, from, to, said: verb.said})
    }
  }
  return out
}

function isAlike({tokens}: Document, from: NumberMention, to: NumberMention): boolean {
  if (from.kind !== to.kind || (from.kind !== 'plain' && from.kind !== 'percent') || from.range || to.range || from.inDate || to.inDate || from.value === to.value || from.bound !== 'exact' || to.bound !== 'exact') return false
  if (from.value <= 0 || to.value <= 0 || Math.max(from.value / to.value, to.value / from.value) > 20) return false
  if (from.currency !== undefined) return to.currency === from.currency && from.written === to.written
  const [a, b] = [unitsAt(tokens, from.last, from.suffix ?? '')?.units, unitsAt(tokens, to.last, to.suffix ?? '')?.units]
  if (a && b) return a.some(({name}) => b.some((unit) => unit.name === name))
  // A bare number beside one with its unit or scale may lack them.
  return (a === undefined || to.last > 0) && from.written === to.written && (from.year ? false : !to.year) && (from.value >= 20 || from.kind === 'percent')
}

/** The verb of change that the two values belong to, over what it is said of. */
function verbBefore({tokens}: Document, at: number): {at: number; said: 'up' | 'down'} | undefined {
  const {sentence} = tokens[at]!
  for (let k = at - 1; k >= at - 5; k--) {
    const token = tokens[k]
    if (token?.sentence !== sentence || token.info.shape === 'figures' || (token.kind !== 'word' && token.text !== ',')) return undefined
    if (UP.has(token)) return {at: k, said: 'up'}
    if (DOWN.has(token)) return {at: k, said: 'down'}
    if (/^(?:and|but|or|who|which|that|while|as|by)$/.test(token.info.norm)) return undefined
  }
  return undefined
}

function isInverse({tokens, sentences}: Document, first: number, last: number): boolean {
  const sentence = sentences[tokens[first]!.sentence]!
  for (let k = sentence.first; k < sentence.last && k < last + 8; k++) if (INVERSE.has(tokens[k])) return true
  return false
}
