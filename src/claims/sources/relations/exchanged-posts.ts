import type {Context} from '../../../context.js'
import {isHeadWord} from '../../../evidence/names/institutions.js'
import {isClubWord} from '../../../evidence/names/short-forms.js'
import {wordPlaces} from '../../../evidence/words/words.js'
import {allNameRuns, nameRuns, type NameRun} from '../../../mentions/names/name-runs.js'
import type {Document} from '../../../text/document.js'
import {areTwo, nameOf, ownWords, shareWord, surnameOf} from './known-people.js'
import type {RelationFault} from './relation.js'

/** A post with the one who is said to hold it. */
interface Post {
  /** The folded word for it: 'minister'. */
  head: string
  /** The words before it, folded: 'former', 'swedish', 'foreign'. */
  before: readonly string[]
  run: NameRun
  /** Tokens [first, last) of the post and the name. */
  first: number
  last: number
}

// Of these there is one at a time, or few.
const HEADS = /^(?:president|minister|chancellor|premier|secretary|ambassador|mayor|governor|commissioner|chairman|chairwoman|chair|chairperson|director|chief|leader|boss|manager|coach|captain|skipper|owner|headteacher|archbishop|bishop|treasurer|speaker|champion|ceo|executive|vice-president|promoter)$/
// Beside a holder of one of these there is the holder of the post itself.
const UNDER = /^(?:acting|interim|then|deputy|assistant|vice|shadow|associate)$/
const MODIFIERS = 4

/** A finder: posts that the source gives to somebody else, and not to the one who has it in the text. */
export function exchangedPosts(context: Context): readonly RelationFault[] {
  const {sources} = context
  const out: RelationFault[] = []
  for (const post of postsIn(context, context.get(nameRuns))) {
    const name = surnameOf(post.run)
    if (name === undefined || ownWords(post.run).some((word) => isHeadWord(word) || isClubWord(word))) continue
    let other: {source: RelationFault['source']; post: Post} | undefined
    let own = false
    let known = false
    for (const source of sources) {
      const places = source.context.get(wordPlaces)
      const mine = places.of(name)
      if (mine.length > 0) known = true
      const {tokens} = source.document
      // The post anywhere near the name may be the name's own.
      const posts = source.context.get(sourcePosts)
      const isOthers = (index: number): boolean => posts.some((one) => one.first <= index && index < one.last && surnameOf(one.run) !== name)
      if (mine.some((at) => places.like(post.head).some((k) => tokens[k]!.sentence === tokens[at]!.sentence && Math.abs(k - at) < 25 && !isOthers(k)))) own = true
      for (const one of posts) {
        if (one.head === post.head && surnameOf(one.run) !== name && isSamePost(post, one)) other ??= {source, post: one}
      }
    }
    if (!known) continue
    const body = own ? otherBody(context, post, name) : undefined
    if (body) out.push({first: post.first, last: post.run.first, kind: 'body', ...body})
    if (own || !other) continue
    out.push({first: post.first, last: post.last, kind: 'post', source: other.source, there: {first: other.post.first, last: other.post.last}, instead: other.post.run.text})
  }
  return out
}

/** A finder: the posts that a source gives to anybody. */
function sourcePosts(context: Context): readonly Post[] {
  return postsIn(context, context.get(allNameRuns))
}

/** The body of which the source has somebody hold the post, where the text has another: 'Lunde manager Moe' for 'Moss manager Moe'. */
function otherBody(context: Context, post: Post, name: string): Pick<RelationFault, 'source' | 'there' | 'instead'> | undefined {
  const mine = bodyOf(context, post)
  if (!mine) return undefined
  let found: Pick<RelationFault, 'source' | 'there' | 'instead'> | undefined
  for (const source of context.sources) {
    const own = source.context.get(sourcePosts).filter((one) => one.head === post.head && surnameOf(one.run) === name)
    for (const one of own) {
      const theirs = bodyOf(source.context, one)
      if (!theirs || isSamePost(post, one) || shareWord(mine, theirs) || !areTwo(source.context, mine, theirs)) return undefined
      found ??= {source, there: {first: one.first, last: one.run.last}, instead: theirs.text}
    }
  }
  return found
}

/** The name before a post: 'Lunde' of 'Lunde manager Ola Moe'. */
function bodyOf(context: Context, {first, run}: Post): NameRun | undefined {
  const body = nameOf(context, first)
  return body && body.last < run.first && body !== run ? body : undefined
}

/** Posts right before a name, or behind it between commas. */
function postsIn(context: Context, runs: readonly NameRun[]): Post[] {
  const {document} = context
  const out: Post[] = []
  for (const run of runs) {
    const own = ownWords(run)
    // A name cut off at a full stop: 'John W.'
    if (own.length === 0 || run.text.endsWith('.')) continue
    const before = postBefore(document, run)
    if (before) out.push(before)
    const behind = postBehind(document, run)
    if (behind) out.push(behind)
  }
  return out
}

function postBefore({tokens}: Document, run: NameRun): Post | undefined {
  // Titles with a capital belong to the name as written: 'Foreign Minister Carl Moe'.
  let at = -1
  for (let k = run.first; k < run.last - 1; k++) if (HEADS.test(tokens[k]!.info.norm)) at = k
  // 'its director, Ola Moe, said'
  const beside = tokens[run.first - 1]?.text === ',' && tokens[run.last]?.text === ',' ? run.first - 2 : run.first - 1
  if (at < 0 && tokens[beside]?.sentence === tokens[run.first]!.sentence && HEADS.test(tokens[beside].info.norm) && tokens[beside].tail === '') at = beside
  if (at < 0) return undefined
  const before: string[] = []
  let first = at
  for (let k = at - 1; k >= 0 && at - k <= MODIFIERS && tokens[k]!.sentence === tokens[at]!.sentence && tokens[k]!.kind === 'word' && !/^(?:the|a|an|and|of|by|to|for|with|that|as|from|in|on|said|his|her|their)$/.test(tokens[k]!.info.norm); k--) {
    before.unshift(tokens[k]!.info.norm)
    first = k
  }
  return {head: tokens[at]!.info.norm, before, run, first, last: run.last}
}

function postBehind({tokens}: Document, run: NameRun): Post | undefined {
  if (tokens[run.last]?.text !== ',' || tokens[run.last - 1]!.tail) return undefined
  const before: string[] = []
  for (let k = run.last + 1; k < run.last + 7 && tokens[k]?.sentence === tokens[run.first]!.sentence; k++) {
    const {kind, info} = tokens[k]!
    if (kind !== 'word' || /^(?:and|as|or|who|which|was|is|then|but|while)$/.test(info.norm)) return undefined
    if (HEADS.test(info.norm) && tokens[k]!.tail === '' && (tokens[k + 1]?.kind !== 'word' || /^(?:of|for|at)$/.test(tokens[k + 1]!.info.norm))) return {head: info.norm, before, run, first: run.first, last: k + 1}
    if (!/^(?:the|a|an|his|her|its|their)$/.test(info.norm)) before.push(info.norm)
  }
  return undefined
}

/** Whether both are of the same body or country, and of the same rank. */
function isSamePost(a: Post, b: Post): boolean {
  if (a.before.some((word) => UNDER.test(word)) !== b.before.some((word) => UNDER.test(word))) return false
  const of = ({before}: Post) => before.filter((word) => !/^(?:former|ex|current|new|late|mr|mrs|ms|says?|\p{L}{1,2})$/u.test(word))
  const [mine, theirs] = [of(a), of(b)]
  return mine.some((word) => theirs.some((other) => word === other || (word.length > 4 && other.length > 4 && word.slice(0, 4) === other.slice(0, 4))))
}
