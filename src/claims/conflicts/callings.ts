import type {Context} from '../../context.js'
import type {Named} from '../../mentions/names/name-spans.js'
import {mayBeOne, nameAt, nameBefore, wordsOf} from '../../mentions/names/name-spans.js'
import {Lexicon} from '../../mentions/words/lexicon.js'
import type {Document} from '../../text/document.js'
import {isQuoted} from '../language/assertion.js'
import type {Clash, Run} from './clash.js'

/** Callings of which few people have two; those of one line may be said of one person. */
const CALLINGS = `
dentist
vet|veterinarian|veterinary surgeon
solicitor|lawyer|barrister|attorney|judge
teacher|headteacher|head teacher|schoolteacher|tutor|lecturer|headmaster|headmistress
nurse|midwife
doctor|gp|surgeon|physician|paediatrician
plumber
electrician
builder|bricklayer|roofer
carpenter|joiner|cabinet-maker
baker
butcher
farmer|shepherd
engineer|mechanic
architect
accountant|bookkeeper|auditor
librarian
police officer|policeman|policewoman|detective|police chief|police sergeant
firefighter|fireman|fire chief|fire officer
postman|postwoman
milkman
bus driver|coach driver
lorry driver|truck driver|trucker
taxi driver|cab driver
miner
fisherman
hairdresser|barber
neurologist|neuroscientist
cardiologist|heart surgeon
oncologist
biologist|ecologist|zoologist|botanist
chemist
physicist|astronomer|cosmologist
geologist|seismologist|volcanologist
economist
historian
psychologist|psychiatrist
plasterer
potter
painter|artist
pianist
violinist
cellist
trumpeter
florist
pharmacist
physiotherapist|osteopath
radiographer|radiologist
paramedic
social worker
estate agent
journalist|reporter
novelist|poet|playwright|writer
marine biologist
statistician|mathematician
sociologist|anthropologist
virologist|epidemiologist|immunologist
optician
tailor|dressmaker
jeweller
midfielder
goalkeeper
striker|forward|winger
defender|full back|centre half
notary
undertaker
beekeeper
locksmith
blacksmith|farrier
watchmaker|clockmaker
shoemaker|cobbler
gardener
cook|chef
waiter|waitress|barman|barmaid
pilot
sailor|seaman|bosun
soldier
customs officer
tram driver
train driver
crane operator
welder
glazier
printer
bookseller
grocer|greengrocer
fishmonger
publican|landlord|landlady|innkeeper
translator|interpreter
cartographer|mapmaker
diver
jockey
wrestler
sculptor
photographer
composer|conductor
organist
dancer|ballerina
magician
clown
monk
nun
rabbi
forester|gamekeeper
winemaker|vintner|wine grower
brewer
cheesemaker
weaver
banker
broker|stockbroker
surveyor
chimney sweep
window cleaner
caretaker|janitor
lighthouse keeper
zookeeper
purser|steward|stewardess
meteorologist
archaeologist
programmer
linguist
glass-blower|glassblower
piano tuner
tax inspector
bank clerk
ferryman
stonemason|mason
saddler
upholsterer
bus conductor
signalman
stationmaster
gravedigger
ice-cream seller
`

interface Calling {
  line: number
}

function* phrases(): Generator<[string, Calling]> {
  for (const [line, words] of CALLINGS.trim().split('\n').entries()) for (const word of words.split('|')) yield [word, {line}]
  yield ['head of', {line: HEAD}]
  yield ['director of', {line: HEAD + 1}]
  yield ['professor of', {line: HEAD + 2}]
  yield ['secretary for', {line: HEAD + 3}]
  yield ['minister for', {line: HEAD + 3}]
  yield ['minister of', {line: HEAD + 3}]
  yield ['editor of', {line: HEAD + 4}]
}

const HEAD = 1000
const lexicon = new Lexicon<Calling>(phrases())

interface Holder {
  line: number
  /** 'property' of 'head of property'; '' where the word says all. */
  of: string
  /** 'retired', 'former' or ''. */
  state: string
  words: readonly string[]
  run: Run
}

/** One person called two things: 'Ralph Tenby, a retired dentist' … 'Mr Tenby, a retired vet'; 'head of property' … 'head of housing'. */
export function clashingCallings({document}: Context): Clash[] {
  const matches = lexicon.scan(document)
  if (matches.length < 2) return []
  const by = new Map<string, Holder[]>()
  const out: Clash[] = []
  for (const {first, last, entry} of matches) {
    if (document.tokens[first]!.info.shape !== 'lower' || isQuoted(document, first)) continue
    const holder = holderAt(document, first, last, entry.line)
    if (!holder) continue
    const surname = holder.words[holder.words.length - 1]!
    const known = by.get(surname)
    if (!known) {
      by.set(surname, [holder])
      continue
    }
    const own = known.filter((one) => mayBeOne(one.words, holder.words))
    const [earlier] = own
    if (earlier && own.every((one) => one.state === holder.state && differ(one, holder))) out.push({earlier: earlier.run, later: holder.run})
    known.push(holder)
  }
  return out
}

function differ(a: Holder, b: Holder): boolean {
  return a.line >= HEAD || b.line >= HEAD ? a.line === b.line && a.of !== b.of : a.line !== b.line
}

const STATES = /^(?:retired|former|trainee|student|part-time|assistant|deputy|acting)$/

function holderAt(document: Document, first: number, last: number, line: number): Holder | undefined {
  const {tokens} = document
  const {sentence} = tokens[first]!
  if (tokens[last - 1]!.tail !== '' || tokens[last]?.joined || tokens[first]!.joined) return undefined
  let end = last
  let of = ''
  if (line >= HEAD) {
    while (end < last + 3 && tokens[end]?.sentence === sentence && tokens[end]!.info.shape === 'lower' && !/^(?:the|a|an|his|her|its|their|at|for|in|of|and|who|until|from|said|says|was|is|has|when|since)$/.test(tokens[end]!.info.norm)) end++
    if (end === last || tokens[end]?.info.norm === 'and' || tokens[end]?.info.norm === 'of') return undefined
    of = tokens.slice(last, end).map(({info}) => info.norm).join(' ')
  }
  let k = first - 1
  let state = ''
  while (k > first - 4 && tokens[k]?.sentence === sentence && tokens[k]!.info.shape === 'lower' && tokens[k]!.tail === '' && !/^(?:a|an|the|his|her|its|their|is|was|as|of|and|or|to|by|with|in|who|then|became)$/.test(tokens[k]!.info.norm)) {
    if (STATES.test(tokens[k]!.info.norm)) state = tokens[k]!.info.norm
    k--
  }
  const article = tokens[k]
  if (article?.sentence !== sentence) return undefined
  const led = /^(?:a|an|the|its|their)$/.test(article.info.norm) || article.tail.length === 2
  const at = (named: Named | undefined, run: Run): Holder | undefined => (named && tokens[named.last - 1]!.tail === '' && tokens[named.first]!.sentence === sentence ? {line, of, state, words: wordsOf(document, named), run} : undefined)
  // 'a retired dentist called Ralph Tenby', 'the neurologist Satu Laine', "the council's head of property, Martin Dace"
  if (led) {
    const next = tokens[end]
    if (next?.sentence === sentence) {
      const from = next.text === ',' && (line >= HEAD || article.tail.length === 2 || article.info.norm === 'its') ? end + 1 : /^(?:called|named)$/.test(next.info.norm) ? end + 1 : end
      const ahead = from === end && line >= HEAD ? undefined : at(nameAt(document, from), {first, last: end})
      if (ahead) return ahead
    }
  }
  // 'Ralph Tenby, a retired vet', 'Martin Dace, head of property'
  const mark = led ? k - 1 - ownerLength(document, k) : line >= HEAD ? k : -1
  if (mark >= 0 && tokens[mark]?.text === ',' && tokens[mark].sentence === sentence && !(/^(?:and|or)$/.test(tokens[end]?.info.norm ?? '') && !/^(?:the|a|an)$/.test(tokens[end + 1]?.info.norm ?? ''))) {
    let name = nameBefore(document, mark)
    // 'Tenby, 61, a retired vet'
    if (!name && /^\d\d$/.test(tokens[mark - 1]?.text ?? '') && tokens[mark - 2]?.text === ',') name = nameBefore(document, mark - 2)
    return at(name, {first, last: end}) ?? ofRelation(document, mark, {line, of, state, run: {first, last: end}})
  }
  // 'Mr Dace, who was the head of housing', 'Tenby is a vet'
  if (!led || !/^(?:is|was)$/.test(tokens[k - 1]?.info.norm ?? '')) return undefined
  const who = tokens[k - 2]?.info.norm === 'who' ? (tokens[k - 3]?.text === ',' ? k - 3 : k - 2) : k - 1
  return at(nameBefore(document, who), {first, last: end})
}

const RELATIONS = /^(?:grandfather|grandmother|father|mother|wife|husband|widow|widower|fiancee?|landlord|landlady|stepfather|stepmother)$/

/** 'her grandfather, a tram driver': of whom one has one, or is likely to speak of one. */
function ofRelation({tokens}: Document, comma: number, holder: Omit<Holder, 'words'>): Holder | undefined {
  const [relation, owner] = [tokens[comma - 1]!, tokens[comma - 2]]
  if (!RELATIONS.test(relation.info.norm) || relation.tail !== '' || owner?.sentence !== relation.sentence) return undefined
  return /^(?:his|her)$/.test(owner.info.norm) || owner.tail.length === 2 ? {...holder, words: [`${relation.info.norm} of`]} : undefined
}

/** "the council's": how many words an owner has before its last. */
function ownerLength({tokens}: Document, index: number): number {
  if (tokens[index]!.tail.length !== 2) return 0
  let n = 0
  while (n < 4 && tokens[index - n]?.sentence === tokens[index]!.sentence && tokens[index - n]!.kind === 'word') n++
  return tokens[index - n]?.text === ',' ? n - 1 : 0
}
