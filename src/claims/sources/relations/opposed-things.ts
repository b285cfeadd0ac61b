import type {Context} from '../../../context.js'
import {areRivals, hasRivals} from '../../../evidence/words/rivals.js'
import {oppositesOf} from '../../../evidence/words/statement-words.js'
import {antonyms, hasAntonyms} from '../../../evidence/words/thesaurus.js'
import {copied} from '../../../evidence/sentences/copied.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isContent} from '../../../mentions/words/function-words.js'
import {WordCache} from '../../../text/word-cache.js'
import type {RelationFault} from './relation.js'

// There may be both of these, told of or not; and what follows 'first' and 'last' has others beside it.
const LOOSE = /^(?:first|second|third|fourth|fifth|sixth|last|final|next|past|previous|prior|upcoming|coming|future|current|present|former|more|most|less|least|fewer|some|several|many|few|handful|all|every|each|majority|half|none|no|before|after|with|without|inside|within|in|outside|beyond|over|above|exceeding|under|below|new|old|young|early|late|good|bad|better|worse|best|worst|big|small|large|little|bigger|larger|smaller|great|long|short|hard|easy|high|low|strong|weak|likely|unlikely|able|unable|significant|open|closed|full|empty|other|same|different|own|seconds|minutes|hours|days|weeks|months|years|decades|second|minute|hour|day|week|month|year|thousand|million|billion|trillion|thousands|millions|billions|state)$/

// Pairs that are no opposites in a thesaurus.
const PAIRS = 'upper lower|inner outer|eldest youngest|elder younger|northbound southbound|eastbound westbound|nearside offside|incoming outgoing|civil criminal|wholesale retail|passenger freight|defensive attacking|gross net|front rear|home away|married divorced|paternal maternal|right-hand left-hand|full-time part-time|opening closing'.split('|').map((pair) => pair.split(' '))
const PAIRED = new Map(PAIRS.flatMap(([a = '', b = '']) => [[a, b], [b, a]]))

const mayOppose = new WordCache((norm) => norm.length > 2 && isContent(norm) && !LOOSE.test(norm) && (PAIRED.has(norm) || hasAntonyms(norm) || hasRivals(norm) || oppositesOf(norm).size > 0))

/** A finder: 'the upper house' where the sources have a lower house, and nothing that is upper. */
export function opposedThings(context: Context): readonly RelationFault[] {
  const {document: {tokens}, sources} = context
  const same = context.get(copied)
  const out: RelationFault[] = []
  for (const {index, info, kind, quoted, sentence, joined} of tokens) {
    if (kind !== 'word' || info.shape !== 'lower' || same[sentence] === 1 || quoted || joined || !mayOppose.of(info)) continue
    const thing = tokens[index + 1]
    if (thing?.sentence !== sentence || thing.kind !== 'word' || thing.info.shape !== 'lower' || !isContent(thing.info.norm) || thing.info.norm.length < 3) continue
    if (!sources.some((source) => source.context.get(wordPlaces).of(thing.info.norm).length > 0) || sources.some((source) => source.context.get(wordPlaces).like(info.norm).length > 0)) continue
    for (const source of sources) {
      const there = source.document.tokens
      const at = source.context.get(wordPlaces).of(thing.info.norm).find((k) => k > 0 && there[k - 1]!.sentence === there[k]!.sentence && opposes(info.norm, there[k - 1]!.info.norm))
      if (at === undefined) continue
      out.push({first: index, last: index + 1, kind: 'thing', source, there: {first: at - 1, last: at + 1}, instead: there[at - 1]!.text})
      break
    }
  }
  return out
}

function opposes(a: string, b: string): boolean {
  return a !== b && !LOOSE.test(b) && isContent(b) && (PAIRED.get(a) === b || antonyms(a, b) || areRivals(a, b) || oppositesOf(a).has(b))
}
