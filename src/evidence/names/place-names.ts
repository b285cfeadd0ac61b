import type {Context} from '../../context.js'
import type {NameRun} from '../../mentions/names/name-runs.js'
import {allNameRuns} from '../../mentions/names/name-runs.js'
import {isHonorific} from '../../mentions/names/names.js'
import {isCalling} from '../../mentions/names/openers.js'
import {isGivenName} from './given-names.js'
import {isHeadWord} from './institutions.js'
import {isClubWord} from './short-forms.js'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// What a place's name may begin or end with.
const FIRST = of('co port mount lake cape fort river loch lough county villa glen isle puerto rio ciudad saint sankt bad kota wadi jebel jabal kampong kuala ile bahia sierra monte')
const LAST = of('point bay island islands lake river falls valley hills hill mountains mountain creek canyon beach harbour harbor heights district province county region street avenue lane square bridge forest park peninsula strait desert springs quay dam ridge glacier plateau estate crossing junction village township ward sound cove marsh moor')
// Behind such a word stands where something is.
const IN = of('in near outside around across via beyond towards toward downtown central northern southern eastern western')
const MOVES = of('trip journey road route train trains flight flights bus ferry line way back drive drove driving travelled traveled travelling went gone go goes going came come comes coming moved moves move fled flee returned return returns born arrived sent flew flown sailed marched walked headed heading left border ' +
  'pipeline railway tunnel motorway highway extradited deported transferred taken brought shipped evacuated farmer fisherman nurse teacher miner driver man woman boy girl couple people families pupils resident residents refugees migrants mother father widow')
const STANDS = of('station market port harbour harbor hospital prison school mosque church bridge airport camp dam mine refinery plant depot junction roundabout river district village town suburb area province valley coast region border checkpoint crossing racecourse quarry lock pier beach cathedral barracks garrison jail')
const LOCATES = of('at to from for through off between of')

/** Whether a place's name may begin with this folded word: 'Port' of 'Port Skarnes'. */
export function mayOpenPlace(norm: string): boolean {
  return FIRST.has(norm)
}

/** Whether a name of which nothing is known stands where a place's does: 'in Skarnes', 'the trip to Skarnes', 'Skarnes station', 'Port Skarnes'. */
export function seemsPlace(context: Context, {first, last, words, acronym}: NameRun): boolean {
  const {tokens} = context.document
  const head = words.at(-1)!
  if (acronym || words.length > 3 || words.some((word) => /\d/.test(word))) return false
  if (words.length > 1 && (FIRST.has(words[0]!) || LAST.has(head)) && !isGivenName(context.facts, words[0]!)) return true
  if (isHeadWord(head) || isClubWord(head) || isHonorific(words[0]!) || isCalling(words[0]!) || (words.length > 1 && isGivenName(context.facts, words[0]!))) return false
  const before = tokens[first - 1]
  if (before?.sentence !== tokens[first]!.sentence) return false
  const next = tokens[last]?.sentence === before.sentence ? tokens[last].info.norm : ''
  if (before.text === ',' && tokens[first - 2]?.info.norm === 'capital') return true
  if (before.info.norm === 'capital' && !isPerson(context, words)) return true
  const {norm} = before.info
  if (isPerson(context, words) || tokens[last - 1]!.tail) return false
  if (IN.has(norm)) return tokens[last]?.kind !== 'word' || tokens[last].info.shape !== 'lower' || isPlain(next)
  if (STANDS.has(next) && (norm === 'the' || norm === 'at' || norm === 'to' || norm === 'of')) return true
  if (!LOCATES.has(norm) || norm === 'of' || norm === 'for') return false
  const mover = tokens[first - 2]?.info.norm ?? ''
  return MOVES.has(mover) || (norm === 'from' && tokens[first - 2]?.text === ',')
}

/** 'in Skarnes on Friday' is of a place, 'in Skarnes shares' is not. */
function isPlain(next: string): boolean {
  return /^(?:on|in|at|and|or|to|for|with|who|which|where|when|after|before|that|by|from|is|was|are|were|had|has|have|will|said|brought|during|since|until|but|as|while|last|this|next|late|early|would|could|may|did|does|not)$/.test(next)
}

/** Whether the last word of a name is a surname in the draft. */
function isPerson(context: Context, words: readonly string[]): boolean {
  const word = words.at(-1)!
  const {tokens} = context.document
  return context.get(allNameRuns).some((run) => run.words.at(-1) === word && (run.words.length > words.length || isHonorific(tokens[run.first - 1]?.info.norm ?? '') || /^(?:said|says|told|added)$/.test(tokens[run.last]?.info.norm ?? '')))
}
