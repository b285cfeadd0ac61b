import type {Span} from '../../src/rule.js'
import type {Token} from '../../src/text/document.js'
import {JOINS, norm, opensClause} from './clauses.js'
import {HANDS_ON} from './phrases.js'

const MODIFIES_NOT = new Set(
  ('the a an his her their its our my your this that these those both two three four five six seven eight nine ten other others another no each every which what whose all any said told ask asked asks for of by from to with ' +
  'called had has have is are was were be been among between against under over about like than election match eye official police government state').split(' ')
)
const MANY = new Set(['many', 'some', 'most', 'several', 'numerous', 'countless'])
const AUXILIARIES = new Set(['have', 'had', 'also', 'now', 'still', 'often', 'already', 'even', 'largely', 'generally', 'widely', 'long', 'therefore', 'however', 'too', 'all'])
const LEARNED = new Set(['scientists', 'historians', 'economists', 'scholars', 'doctors', 'specialists', 'academics'])
const GENERAL = new Set([...MANY, 'political', 'military', 'legal', 'health', 'security', 'medical', 'foreign', 'independent', 'leading', 'unnamed', 'anonymous', 'multiple', 'various', 'reliable', 'unidentified'])
const OTHER_SIDE = new Set(['supporters', 'advocates', 'proponents', 'backers', 'defenders', 'ministers', 'champions'])

/** Whether the sentence gives both sides: 'supporters say …, but critics say …'. */
function balanced(tokens: readonly Token[], first: number): boolean {
  const {sentence} = tokens[first]!
  for (let k = first + 1; k < first + 60 && tokens[k]?.sentence === sentence; k++) if (OTHER_SIDE.has(norm(tokens, k))) return true
  for (let k = first - 1; k > first - 60 && tokens[k]?.sentence === sentence; k--) if (OTHER_SIDE.has(norm(tokens, k))) return true
  return false
}

const SOURCE_KINDS = new Set(['some', 'several', 'multiple', 'unnamed', 'anonymous', 'unidentified', 'reliable', 'informed', 'various', 'other', 'many', 'industry', 'insider', 'well', 'placed', 'inside', 'intelligence', 'diplomatic'])
const OBSERVER_KINDS = new Set(['some', 'many', 'most', 'several', 'political', 'outside', 'industry', 'independent', 'western', 'keen', 'close', 'casual', 'astute', 'numerous', 'market'])

/**
 * Unnamed speakers with what they do: 'many experts believe', 'sources close to the talks say', ', say analysts'.
 * @param kind 'quantified' nouns (historians, locals) count only as 'many', 'some' or the like
 * @returns the words of it, or undefined where certain people are meant
 */
export function speakers(tokens: readonly Token[], first: number, last: number, kind: 'speakers' | 'quantified'): Span | undefined {
  const noun = norm(tokens, last - 1)
  if (tokens[last - 1]!.tail) return undefined
  const verb = verbAfter(tokens, last)
  const begin = modifiersBefore(tokens, first, noun)
  if (begin === undefined) return undefined
  const learned = begin === first && LEARNED.has(noun) && verb !== undefined && !(noun === 'scientists' && norm(tokens, verb) === 'say') && /^(?:say|believe|warn|think|agree|fear|suspect|argue)$/.test(norm(tokens, verb))
  if (kind === 'quantified' && !learned && !MANY.has(norm(tokens, begin)) && !(verb !== undefined && /^speculat/.test(norm(tokens, verb)))) return undefined
  if (verb !== undefined && opensClause(tokens, begin)) {
    const said = norm(tokens, verb)
    if (kind === 'quantified' && said === 'said') return undefined
    if (MANY.has(norm(tokens, begin)) && /^(?:so|how|too)$/.test(norm(tokens, begin - 1))) return undefined
    // 'Tax analysts said' of a market report: people whom the reporter has rung.
    if (/^(?:said|noted|predicted|agree|expected|estimated)$/.test(said) && begin < first && !GENERAL.has(norm(tokens, begin))) return undefined
    if (noun === 'critics' && balanced(tokens, first)) return undefined
    if (noun === 'observers' && said === 'said' && begin === first) return undefined
    const after = norm(tokens, verb + 1)
    if (said === 'point' && after !== 'out' && after !== 'to') return undefined
    if (/^(?:think|believe|believed)$/.test(said) && (after === 'in' || after === 'of')) return undefined
    if (/^(?:they|their)$/.test(after) && kind === 'quantified') return undefined
    return {first: begin, last: said === 'point' ? verb + 2 : verb + 1}
  }
  // 'say experts', 'warn analysts' at the end of what they hold.
  const before = norm(tokens, begin - 1)
  const mark = tokens[begin - 2]
  const next = tokens[last]
  const ends = !next || next.sentence !== tokens[first]!.sentence || (next.kind !== 'word' && next.text !== '(') || JOINS.has(next.info.norm)
  if (kind === 'speakers' && HANDS_ON.has(before) && mark && mark.sentence === tokens[first]!.sentence && mark.kind !== 'word' && ends) return {first: begin - 1, last}
  return undefined
}

/** Where the noun's modifiers begin; undefined where something shows that certain people are meant. */
function modifiersBefore(tokens: readonly Token[], first: number, noun: string): number | undefined {
  let k = first
  const {sentence} = tokens[first]!
  while (k > 0 && first - k < 3) {
    const before = tokens[k - 1]!
    if (before.sentence !== sentence || before.kind !== 'word' || before.quoted) break
    const {norm: word, shape} = before.info
    if (JOINS.has(word) || HANDS_ON.has(word)) break
    if (MANY.has(word)) return k - 1
    const starts = k - 1 === 0 || tokens[k - 2]!.sentence !== sentence
    if (MODIFIES_NOT.has(word) || before.tail || shape === 'figures' || (shape !== 'lower' && !(starts && GENERAL.has(word)) && !(starts && /^(?:industry|market|senior|financial|economic|nutrition|housing|trade|energy|tech|technology|election|defence|defense|local|diplomatic|intelligence|well)$/.test(word)))) return undefined
    if (shape === 'capitals') return undefined
    if (noun === 'sources' && !SOURCE_KINDS.has(word)) return undefined
    if (noun === 'observers' && !OBSERVER_KINDS.has(word)) return undefined
    k--
  }
  return k
}

/** The verb of the speakers, past 'in the field', 'close to the talks' and the like; undefined where they are named. */
function verbAfter(tokens: readonly Token[], last: number): number | undefined {
  const {sentence} = tokens[last - 1]!
  const noun = norm(tokens, last - 1)
  let k = last
  const next = norm(tokens, k)
  const close = /^(?:close|familiar|briefed)$/.test(next)
  if (close || /^(?:in|around|across|near|on|inside|worldwide|everywhere|with)$/.test(next)) {
    if (next === 'with' && norm(tokens, k + 1) !== 'knowledge') return undefined
    const insider = noun === 'sources' && !close
    for (k++; k < last + 9; k++) {
      const token = tokens[k]
      if (!token || token.sentence !== sentence || token.kind !== 'word') return undefined
      if (HANDS_ON.has(token.info.norm) && !/^(?:the|a|to|of)$/.test(norm(tokens, k - 1))) break
      if (/^(?:at|from|of|who|which|that|told)$/.test(token.info.norm) && !close && next !== 'with') return undefined
      if (insider && token.info.shape !== 'lower') return undefined
    }
  } else {
    if (tokens[k]?.text === ',' && norm(tokens, k + 1) === 'however' && tokens[k + 2]?.text === ',') k += 3
    while (AUXILIARIES.has(norm(tokens, k)) && k < last + 4) k++
  }
  const verb = tokens[k]
  return verb && verb.sentence === sentence && verb.kind === 'word' && !verb.quoted && HANDS_ON.has(verb.info.norm) ? k : undefined
}
