import type {Context} from '../../context.js'
import {saidDays, type SaidDay} from '../dates/said-days.js'
import {allNameRuns, type NameRun} from '../names/name-runs.js'

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

const AT = new Set(['in', 'at', 'near', 'outside'])
// A place further from its verb than this belongs to something else.
const REACH = 18

/** A finder: what happens in a text, where and when, clause by clause; what stands within quotation marks counts too. */
export function happenings(context: Context): readonly Happening[] {
  const {tokens} = context.document
  const runs = new Map(context.get(allNameRuns).map((run) => [run.first, run]))
  const said = new Map(context.get(saidDays).map((day) => [day.first, day]))
  const out: Happening[] = []
  let places: NameRun[] = []
  let days: SaidDay[] = []
  let open: Happening | undefined
  for (const token of tokens) {
    const {index, kind, info, sentence} = token
    if (open && (sentence !== open.sentence || index - open.index > REACH || token.text === ';')) open = undefined
    if (kind !== 'word') continue
    const what = info.shape === 'lower' ? FORMS.get(info.norm) : undefined
    if (what !== undefined) {
      places = []
      days = []
      out.push(open = {what, index, sentence, places, days})
      continue
    }
    if (!open) continue
    const day = said.get(index)
    if (day) days.push(day)
    const run = runs.get(index)
    if (!run) continue
    const before = tokens[index - 1]
    const lead = before?.info.norm === 'the' ? tokens[index - 2] : before
    // 'at the Palais Wilson, Geneva'
    const apposed = before?.text === ',' && places.at(-1)?.last === index - 1
    if ((lead && lead.kind === 'word' && AT.has(lead.info.norm)) || apposed) places.push(run)
  }
  return out.filter((one) => one.places.length + one.days.length > 0)
}
