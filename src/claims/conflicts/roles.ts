import type {Context} from '../../context.js'
import {Lexicon} from '../../mentions/words/lexicon.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {mayBeOne, nameAt, nameBefore, wordsOf} from '../../mentions/names/name-spans.js'
import {isNameWord} from '../../mentions/words/words.js'
import type {Document} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'
import {bringsMore} from './clash.js'

/** Whom a relative is to somebody; those of one line may be one and the same. */
const KIN = `
wife|ex-wife|husband|ex-husband|spouse|partner|girlfriend|boyfriend|fiancee|fiance|widow|widower|bride|groom
sister|half-sister|stepsister|brother|half-brother|stepbrother|sibling|twin
mother|father|mum|mom|dad|stepmother|stepfather|parent
son|daughter|stepson|stepdaughter|child
aunt|uncle
cousin
niece|nephew
grandmother|grandfather|grandma|granny|grandpa
grandson|granddaughter|grandchild
mother-in-law|father-in-law
brother-in-law|sister-in-law
son-in-law|daughter-in-law
`
// Within a line these exclude each other, too.
const MALE = new Set(['husband', 'brother', 'father', 'dad', 'son', 'uncle', 'nephew', 'grandfather', 'grandson', 'stepfather', 'stepson', 'boyfriend'])
const FEMALE = new Set(['wife', 'sister', 'mother', 'mum', 'mom', 'daughter', 'aunt', 'niece', 'grandmother', 'granddaughter', 'stepmother', 'stepdaughter', 'girlfriend'])

/** Posts, those of one line held by one person at once or called by both words. */
const POSTS = `
coach|trainer|manager
physiotherapist|physio
goalkeeper
groundsman|groundskeeper|gardener
treasurer|bursar|cashier
secretary|clerk
accountant|bookkeeper|auditor
chairman|chairwoman|chair|chairperson|president|leader|director|head|chief|boss|executive
headteacher|headmaster|headmistress|principal
teacher|tutor
curator
archivist|librarian
caretaker|janitor|porter|doorman
conductor
organist|pianist|violinist
cook|chef
waiter|waitress|barman|barmaid
mayor
deputy
spokesman|spokeswoman|spokesperson
lawyer|solicitor|barrister|attorney|counsel
prosecutor
judge|magistrate
surgeon|doctor|physician|medic
nurse|midwife
vet|veterinarian
engineer|mechanic
architect|designer
pilot|co-pilot
driver|chauffeur
captain|skipper
mate|bosun
editor
reporter|correspondent
photographer
vicar|priest|rector|pastor|parson|curate
sexton|verger|churchwarden
farmer
baker
butcher
economist
geologist
biologist
historian
forester|ranger
firefighter|fireman
landlord|landlady
tenant
owner|proprietor
understudy
`

type Kind = 'kin' | 'post'
interface Role {
  kind: Kind
  line: number
}

function* rolePhrases(): Generator<[string, Role]> {
  for (const [kind, text] of [['kin', KIN], ['post', POSTS]] as const) {
    for (const [line, words] of text.trim().split('\n').entries()) for (const word of words.split('|')) yield [word, {kind, line}]
  }
}

const lexicon = new Lexicon<Role>(rolePhrases())

/** Who is said to be what of whom. */
interface Holding {
  role: Role
  word: string
  /** 'his', 'club': of whom or what. */
  owner: string
  name: Named
  words: readonly string[]
  run: Run
}

/** 'His wife, Amara Quist' … 'his sister, Amara Quist'; 'the club's coach' … 'the club's physiotherapist'. */
export function clashingRoles(context: Context): Clash[] {
  const {document} = context
  const matches = lexicon.scan(document)
  if (matches.length < 2) return []
  const by = new Map<string, Holding[]>()
  const out: Clash[] = []
  const posts = new Map<string, Holding>()
  for (const {first, last, entry} of matches) {
    if (document.tokens[first]!.info.shape !== 'lower' || isQuoted(document, first)) continue
    const holding = holdingAt(document, first, last, entry)
    if (!holding) continue
    if (entry.kind === 'post') {
      // One post, two holders.
      const key = `${holding.owner} ${holding.word}`
      const held = posts.get(key)
      const loose = held ? undefined : posts.get(holding.word)
      posts.set(holding.word, posts.has(holding.word) ? posts.get(holding.word)! : holding)
      // 'The captain, Moses Okello' … 'the ferry's captain, Joseph Okello'
      if (loose && (loose.owner === 'the' || holding.owner === 'the') && haveOneSurname(loose.words, holding.words)) out.push({earlier: loose.run, later: holding.run})
      if (!held) posts.set(key, holding)
      else if (haveOneSurname(held.words, holding.words)) out.push({earlier: held.run, later: holding.run})
      else if (holding.owner !== 'the' && held.words.length > 1 && holding.words.length > 1 && !held.words.some((word) => holding.words.includes(word)) && !bringsMore(document, held.run.last, first)) out.push({earlier: held.run, later: holding.run})
    }
    // 'The miller's wife, Agnes Poole' … 'the miller's wife, Edith Poole'
    if (entry.kind === 'kin' && SINGLE.test(holding.word)) {
      const key = `${holding.owner} ${holding.word}`
      const held = posts.get(key)
      if (!held) posts.set(key, holding)
      else if (haveOneSurname(held.words, holding.words) || (!/^(?:his|her)$/.test(holding.owner) && held.words.length > 1 && holding.words.length > 1 && !held.words.some((word) => holding.words.includes(word)) && !bringsMore(document, held.run.last, first))) out.push({earlier: held.run, later: holding.run})
    }
    const surname = holding.words[holding.words.length - 1]!
    const known = by.get(surname)
    if (!known) {
      by.set(surname, [holding])
      continue
    }
    const earlier = known.find((one) => clash(one, holding))
    // Who holds both is no contradiction where it is said once.
    if (earlier && !known.some((one) => one.role.kind === holding.role.kind && one.role.line === holding.role.line && !(one === earlier && one.role.kind === 'kin'))) out.push({earlier: earlier.run, later: holding.run})
    if (known.length < 12) known.push(holding)
  }
  return out
}

// Of these, one has one at a time.
const SINGLE = /^(?:wife|husband|mother|father|fiancee|fiance|widow|widower|partner|girlfriend|boyfriend)$/

/** 'Its director, Peter Chanda' … 'its director, Paul Chanda'. */
function haveOneSurname(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 2 || b.length !== 2 || a[1] !== b[1]) return false
  const [one, other] = [a[0]!, b[0]!]
  return one.length > 2 && other.length > 2 && one !== other && !one.startsWith(other.slice(0, 3)) && !one.endsWith(other.slice(-3))
}

function clash(a: Holding, b: Holding): boolean {
  const owners = a.owner === b.owner || (a.role.kind === 'post' && (a.owner === 'the' || b.owner === 'the'))
  if (a.role.kind !== b.role.kind || !owners || !mayBeOne(a.words, b.words)) return false
  if (a.owner !== b.owner && (/^(?:director|chief|boss|head|president|chair|leader)$/.test(a.word) || /^(?:director|chief|boss|head|president|chair|leader)$/.test(b.word))) return false
  // 'his wife, Ana' … 'his sister Ana': the given name alone will do for kin.
  if (a.words.length < 2 && b.words.length < 2 && a.role.kind === 'post') return false
  if (a.role.kind === 'kin' && (a.words.length < 2 || b.words.length < 2) && !(a.role.kind === 'kin' && a.words.length === b.words.length)) return false
  if (a.role.kind === 'kin') return a.role.line !== b.role.line || a.word === `step${b.word}` || b.word === `step${a.word}` || (MALE.has(a.word) && FEMALE.has(b.word)) || (FEMALE.has(a.word) && MALE.has(b.word))
  return a.role.line !== b.role.line
}

const PAST = new WordSet('former|ex|then|late|retired|outgoing|incoming|acting|interim|new|old|onetime|sometime|longtime|previous|future|deputy|assistant|vice|honorary|fellow|founding|one|another|other|and')

function holdingAt(document: Document, first: number, last: number, role: Role): Holding | undefined {
  const {tokens} = document
  const {sentence, info} = tokens[first]!
  if (tokens[last - 1]!.tail !== '' || tokens[last]?.joined) return undefined
  // The determiner or owner, over adjectives: 'the club's new head coach'.
  let k = first - 1
  while (k >= first - 4 && tokens[k]?.sentence === sentence && tokens[k]!.info.shape === 'lower' && tokens[k]!.tail === '' && !OWNERS.has(tokens[k])) {
    if (PAST.has(tokens[k])) return undefined
    k--
  }
  const before = tokens[k]
  if (!before || before.sentence !== sentence || tokens[first]!.joined) return undefined
  let owner = ''
  if (before.tail.length === 2 || (before.tail === "'" || before.tail === '’')) owner = before.info.norm
  else if (OWNERS.has(before)) owner = before.info.norm
  else return undefined
  let end = last
  let {line} = role
  if (role.kind === 'post' && /^(?:director|manager|editor|officer)$/.test(info.norm)) {
    const sort = tokens[first - 1]!.info.norm
    if (FUNCTIONS.test(sort)) line = SPECIAL
  }
  if (role.kind === 'post' && owner === 'the' && tokens[last]?.info.norm === 'of') {
    // 'the head of the school'
    let of = last + 1
    while (of < last + 4 && tokens[of]?.sentence === sentence && tokens[of]!.info.shape === 'lower') of++
    if (of === last + 1) return undefined
    owner = tokens[of - 1]!.info.norm
    end = of
  }
  if (role.kind === 'post' && /^(?:his|her|their|a|an)$/.test(owner)) return undefined
  if (role.kind === 'post' && owner === 'its') owner = 'the'
  if (role.kind === 'kin' && !/^(?:his|her)$/.test(owner) && !isNameWord(before) && !(before.tail !== '' && SINGLE.test(info.norm))) return undefined
  const ahead = tokens[end]
  const name = ahead?.text === ',' ? nameAt(document, pastTitle(document, end + 1)) : ahead && ahead.sentence === sentence ? nameAt(document, end) : undefined
  if (name && tokens[name.first]!.sentence === sentence && tokens[name.last - 1]!.tail === '') {
    return {role: {...role, line}, word: info.norm, owner, name, words: wordsOf(document, name), run: {first, last: name.last}}
  }
  // 'Lennart Quist, the club's physiotherapist'
  const the = /^(?:the|a|an)$/.test(tokens[k - 1]?.info.norm ?? '') ? k - 1 : k
  if (role.kind === 'post' && tokens[the - 1]?.text === ',' && tokens[the - 1]!.sentence === sentence && /^[,.;]/.test(ahead?.text ?? '.')) {
    const named = nameBefore(document, the - 1)
    if (named && tokens[named.last - 1]!.tail === '') return {role: {...role, line}, word: info.norm, owner, name: named, words: wordsOf(document, named), run: {first: named.first, last: end}}
  }
  return undefined
}

/** Past 'the Rev.' */
function pastTitle({tokens}: Document, at: number): number {
  let k = at
  if (tokens[k]?.info.norm === 'the' && /^(?:rev|reverend|right|very)$/.test(tokens[k + 1]?.info.norm ?? '')) {
    k += 2
    if (tokens[k]?.text === '.') k++
  }
  return k
}

// Who runs one part of a house does not run the whole.
const FUNCTIONS = /^(?:finance|financial|sales|marketing|commercial|operations|operating|technical|technology|creative|artistic|musical|music|communications|medical|legal|sporting|nursing|human|resources|design|research|development|news|picture|sports|political|city)$/
const SPECIAL = 1000

const OWNERS = new WordSet('his|her|the|a|an|their|its')
