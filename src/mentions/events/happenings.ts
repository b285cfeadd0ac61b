import type {Context} from '../../context.js'
import {saidDays, type SaidDay} from '../dates/said-days.js'
import {allNameRuns, type NameRun} from '../names/name-runs.js'
import {AwaitedWords} from '../../text/awaited-words.js'
import type {Token} from '../../text/document.js'
import {WordSet} from '../../text/word-set.js'

/** Something that happens, by its verb or noun, with the places and days that follow it in its clause: 'was signed at the Palais in Geneva on 3 May'. */
export interface Happening {
  /** One for all forms: 'sign' for 'signed', 'signing'. */
  what: string
  index: number
  sentence: number
  places: readonly NameRun[]
  days: readonly SaidDay[]
}

const FORMS = new Map<string, string>()
const give = (what: string, forms: string) => {
  for (const form of [what, ...forms.split(' ')]) FORMS.set(form, what)
}
give('sign', 'signs signed signing signature')
give('meet', 'meets met meeting meetings')
give('born', 'birth birthplace')
give('die', 'dies died dying death')
give('marry', 'married marries wedding wed')
give('bury', 'buried burial funeral')
give('open', 'opens opened opening inaugurated inauguration')
give('launch', 'launches launched launching')
give('crash', 'crashes crashed crashing')
give('arrest', 'arrested arrests arresting detained detain detention')
give('kill', 'killed kills killing')
give('shoot', 'shot shooting shootings')
give('win', 'won wins winning victory')
give('beat', 'beaten beats beating')
give('play', 'played plays playing')
give('land', 'landed lands landing')
give('depart', 'departed departs departure left leave leaves leaving sailed')
give('arrive', 'arrived arrives arrival arriving')
give('perform', 'performed performs performance')
give('negotiate', 'negotiated negotiates negotiating negotiations negotiation')
give('talk', 'talks')
give('sentence', 'sentenced sentencing')
give('try', 'trial tried')
give('testify', 'testified testifies testifying testimony')
give('speak', 'spoke speaks speaking speech')
give('unveil', 'unveiled unveils unveiling')
give('hold', 'held holds holding takes take taking took scheduled set due')
give('host', 'hosted hosts hosting')
give('build', 'built builds')
give('found', 'founded founding')
give('train', 'trained trains training')
give('study', 'studied studies studying')
give('teach', 'taught teaches teaching')
give('live', 'lives lived living')
give('work', 'works worked working')
give('grow', 'grew raised')
give('strike', 'struck strikes hit hits')
give('sink', 'sank sunk sinks capsized capsizes capsize')
give('explode', 'exploded explosion blast explodes')
give('protest', 'protested protests rally rallied rallies march marched marches')
give('stay', 'stayed stays')
give('move', 'moved moves moving')
give('review', 'reviewed reviews')

const WHAT = new AwaitedWords(FORMS.keys())
const AT = new WordSet('in|at|near|outside')
// A place further from its verb than this belongs to something else.
const REACH = 18

/** A finder: what happens in a text, where and when, clause by clause; what stands within quotation marks counts too. */
export function happenings(context: Context): readonly Happening[] {
  const {document} = context
  const {tokens, sentences} = document
  const out: Happening[] = []
  const words = WHAT.in(document).filter((index) => tokens[index]!.kind === 'word' && tokens[index]!.info.shape === 'lower')
  if (words.length === 0) return out
  const runs = context.get(allNameRuns)
  const said = context.get(saidDays)
  let nextRun = 0
  let nextDay = 0
  for (let n = 0; n < words.length; n++) {
    const index = words[n]!
    const {sentence, info} = tokens[index]!
    // To the next such word, and no further than the sentence goes.
    const limit = Math.min(words[n + 1] ?? tokens.length, sentences[sentence]!.last, index + REACH + 1)
    while (nextRun < runs.length && runs[nextRun]!.first <= index) nextRun++
    while (nextDay < said.length && said[nextDay]!.first <= index) nextDay++
    if ((runs[nextRun]?.first ?? limit) >= limit && (said[nextDay]?.first ?? limit) >= limit) continue
    const end = clauseEnd(tokens, index, limit)
    const places: NameRun[] = []
    for (let k = nextRun; k < runs.length && runs[k]!.first < end; k++) if (isPlaced(tokens, runs[k]!, places)) places.push(runs[k]!)
    const days: SaidDay[] = []
    for (let k = nextDay; k < said.length && said[k]!.first < end; k++) if (tokens[said[k]!.first]!.kind === 'word') days.push(said[k]!)
    if (places.length + days.length > 0) out.push({what: FORMS.get(info.norm)!, index, sentence, places, days})
  }
  return out
}

const NOTHING: readonly Happening[] = []

/** A finder: what happens in a text, asked for by its word. */
export function happeningsOf(context: Context): (what: string) => readonly Happening[] {
  const by = new Map<string, Happening[]>()
  for (const one of context.get(happenings)) {
    const known = by.get(one.what)
    if (known) known.push(one)
    else by.set(one.what, [one])
  }
  return (what) => by.get(what) ?? NOTHING
}

function clauseEnd(tokens: readonly Token[], index: number, limit: number): number {
  for (let k = index + 1; k < limit; k++) if (tokens[k]!.text === ';') return k
  return limit
}

/** Whether a name has 'in' or 'at' before it, or is apposed to one that has: 'at the Palais Wilson, Geneva'. */
function isPlaced(tokens: readonly Token[], {first}: NameRun, places: readonly NameRun[]): boolean {
  const before = tokens[first - 1]!
  const lead = before.info.norm === 'the' ? tokens[first - 2] : before
  return (lead?.kind === 'word' && AT.has(lead)) || (before.text === ',' && places.at(-1)?.last === first - 1)
}
