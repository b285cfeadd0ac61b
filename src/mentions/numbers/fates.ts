import type {Document} from '../../text/document.js'

/** What becomes of people in accidents and cases. */
export type Fate = 'dead' | 'hurt' | 'missing' | 'held' | 'freed'

const WORDS: Readonly<Record<Fate, string>> = {
  dead: 'killed dead died die dies death deaths drowned murdered', hurt: 'injured hurt wounded injuries treated hospitalised hospitalized burned', missing: 'missing unaccounted disappeared', held: 'arrested detained charged jailed imprisoned convicted',
  freed: 'freed released acquitted cleared rescued saved'
}
const fates = new Map<string, Fate>()
for (const [fate, words] of Object.entries(WORDS)) for (const word of words.split(' ')) fates.set(word, fate as Fate)

// 'five other people on the bus were slightly hurt'
const REACH = 8
const APPOSED = 18
const BE = /^(?:was|were|are|is|have|has|had|died)$/

const DOERS: Readonly<Record<string, Fate>> = {killed: 'dead', killing: 'dead', kills: 'dead', murdered: 'dead', injured: 'hurt', injuring: 'hurt', wounding: 'hurt', wounded: 'hurt', hurting: 'hurt', arrested: 'held', arresting: 'held', detained: 'held', jailed: 'held', freed: 'freed', released: 'freed', rescued: 'freed', saved: 'freed'}

/** What is done to those whom the number at token `lead` counts: 'killed 150 people', 'injuring at least three'. */
export function fateBefore({tokens}: Document, lead: number): Fate | undefined {
  const before = tokens[lead - 1]
  return before && before.sentence === tokens[lead]!.sentence ? DOERS[before.info.norm] : undefined
}

/** What is said of those whom the number before token `last` counts: of several things the first, in the same clause. */
export function fateAfter({tokens}: Document, last: number): Fate | undefined {
  const sentence = tokens[last - 1]!.sentence
  let end = last + REACH
  for (let k = last; k < end; k++) {
    let token = tokens[k]
    // 'Two women, Jane Oram, 31, and Sally Webb, 29, were killed'
    if (token?.text === ',' && k > last) {
      let at = k + 1
      while (at < k + APPOSED && tokens[at]?.sentence === sentence && !BE.test(tokens[at]!.info.norm)) at++
      if (at === k + APPOSED || tokens[at]?.sentence !== sentence) return undefined
      k = at
      end = k + REACH
      token = tokens[k]
    }
    if (!token || token.sentence !== sentence || (token.kind !== 'word' && token.text !== '-') || token.info.shape === 'figures') return undefined
    const fate = fates.get(token.info.norm)
    // 'killed or injured' is either.
    if (fate !== undefined) return tokens[k + 1]?.info.norm === 'or' || tokens[k + 1]?.info.norm === 'and' && fates.has(tokens[k + 2]?.info.norm ?? '') ? undefined : fate
    if (/^(?:and|but|after|when|while|who|whom|which|that|accused|suspected|before|as|of|by)$/.test(token.info.norm)) return undefined
  }
  return undefined
}
