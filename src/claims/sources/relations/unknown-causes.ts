import type {Context} from '../../../context.js'
import type {Source} from '../../../evidence/sources.js'
import {hasForm} from '../../../evidence/words/carried.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {isContent} from '../../../mentions/words/function-words.js'
import type {Document, Sentence} from '../../../text/document.js'
import type {RelationFault} from './relation.js'

const DYING = /^(?:died|dies|dying|killed)$/
const BY = /^(?:from|of|by)$/
const CAUTION = /^(?:may|might|could|whether|if|believed|suspected|thought|feared|likely|possibly|probably|apparently|allegedly|reportedly|presumed|unclear|not)$/
const OPEN = /^(?:whether|determine|determined|establish|established|unclear|unknown|undetermined|inconclusive|investigate|investigated|investigating|ascertain|if)$/

/** A finder: what the text says somebody died of, where the source says that the cause of death is not known. */
export function unknownCauses(context: Context): readonly RelationFault[] {
  const {document, sources} = context
  const open = sources.find((source) => source.context.get(openCauses).length > 0)
  const [there] = open?.context.get(openCauses) ?? []
  if (!open || !there) return []
  const out: RelationFault[] = []
  for (const sentence of document.sentences) {
    for (let k = sentence.first; k < sentence.last; k++) {
      const {kind, info, quoted} = document.tokens[k]!
      if (kind !== 'word' || quoted || !DYING.test(info.norm) || !BY.test(document.tokens[k + 1]?.info.norm ?? '')) continue
      const cause = causeAt(document, sentence, k + 2)
      if (cause < 0 || isCautious(document, sentence)) continue
      if (sources.some((source) => givesCause(source, document.tokens[cause]!.info.norm))) continue
      out.push({first: k, last: cause + 1, kind: 'cause', source: open, there, instead: ''})
    }
  }
  return out
}

/** The noun that is the cause: 'measles', 'heart failure'. */
function causeAt({tokens}: Document, {last}: Sentence, from: number): number {
  let at = -1
  for (let k = from; k < Math.min(last, from + 4); k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word') break
    if (isContent(info.norm) && info.shape === 'lower') at = k
    else if (at >= 0 || info.shape !== 'lower') break
  }
  return at
}

function isCautious({tokens}: Document, {first, last}: Sentence): boolean {
  for (let k = first; k < last; k++) if (tokens[k]!.kind === 'word' && CAUTION.test(tokens[k]!.info.norm)) return true
  return false
}

/** A finder: where a text first says that the cause of a death is open. */
function openCauses(context: Context): readonly {first: number; last: number}[] {
  const {document} = context
  for (const at of context.get(wordPlaces).of('cause')) {
    const {first, last} = document.sentences[document.tokens[at]!.sentence]!
    const words = document.tokens.slice(first, last)
    if (words.some(({info}) => /^deaths?$/.test(info.norm)) && words.some(({info}) => OPEN.test(info.norm))) return [{first, last}]
  }
  return []
}

/** Whether a source may say that it was this: the noun with 'died', in a sentence that leaves nothing open. */
function givesCause({document, context}: Source, norm: string): boolean {
  return document.sentences.some(({first, last}) => hasForm(context, first, last, norm) && document.tokens.slice(first, last).some(({info}) => /^(?:died|dies|dying|death|killed|fatal|fatally)$/.test(info.norm)) && !document.tokens.slice(first, last).some(({info}) => OPEN.test(info.norm)))
}
