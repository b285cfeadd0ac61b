import type {Context} from '../../context.js'
import type {Match} from '../words/lexicon.js'
import {Lexicon} from '../words/lexicon.js'

/**
 * How a hedge takes hold: `before` a verb ('has reportedly sold'), before a `noun` ('the alleged theft'), of an `accusation`
 * ('is suspected of taking', 'accuser' where the accused stands between), or over a whole `clause` ('according to a leaked memo, …').
 */
export type HedgeKind = 'before' | 'noun' | 'accusation' | 'accuser' | 'clause'

const lexicon = new Lexicon<HedgeKind | 'passive' | 'impersonal'>([
  ['(reportedly|allegedly|supposedly|purportedly)', 'before'],
  ['(said|rumoured|rumored|reported|believed|thought|understood|alleged|claimed|suspected|feared) to', 'passive'],
  ['(may|might) have', 'before'],
  ['(reported|alleged|rumoured|rumored|suspected|supposed|purported|unconfirmed|claimed)', 'noun'],
  ['(suspected|accused) of', 'accusation'],
  ['(accuse|accuses|accused|accusing)', 'accuser'],
  ['(charged with|on suspicion of|under suspicion of|faces charges of|facing charges of|allegations of|accusations of)', 'accusation'],
  ['according to', 'clause'],
  ['reports (say|said|suggest|suggested|claim|claimed|that|of)', 'clause'],
  ['(rumours|rumors|allegations|claims|suspicions|speculation|accusations) (that|of)', 'clause'],
  ['(rumoured|rumored|reported|believed|thought|said|understood|alleged|claimed|suspected) that', 'impersonal'],
  ['(alleges|claims|claim|suspects|suspect|allege) that', 'clause'],
  ['report (says|said|claims|claimed|suggests|suggested|alleges)', 'clause'],
  ['(police|investigators|prosecutors|officials|detectives) (believe|suspect|allege|think|believed|suspected)', 'clause'],
  ['(newspaper|tabloid|magazine|newsletter|blog|blogger|website|insiders|rumour|neighbours|neighbors|whistleblower|memo) (has|says|said|say|claims|claimed|reported|reports|suggests|alleges|alleged)', 'clause'],
  ['(source|sources) (say|said|says|claim|claimed|suggest|told)', 'clause'],
  ['(lawsuit|complaint|indictment|petition|dossier) (says|said|alleges|alleged|claims|claimed|accuses)', 'clause']
])

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', 'widely', 'now', 'also', 'long', 'still'])

/** Words that hedge something in a text, quotations left out, in order. */
export function hedges({document}: Context): readonly Match<HedgeKind>[] {
  const out: Match<HedgeKind>[] = []
  let reach = -1
  for (const match of lexicon.scan(document)) {
    // 'sources close to …' within a longer hedge that began before it is no second one.
    if (document.tokens[match.first]!.quoted || match.last <= reach) continue
    const {first, last, entry} = match
    const before = document.tokens[first - 1]
    const passive = before?.sentence === document.tokens[first]!.sentence && (BE.has(before.info.norm) || before.text === ',')
    // 'is said to have', and no 'said to reporters'; 'it is alleged that' and 'he alleged that', and no 'he said that'.
    if (entry === 'passive' && !passive) continue
    if (entry === 'impersonal' && !passive && !/^(?:alleged|claimed|suspected)$/.test(document.tokens[first]!.info.norm)) continue
    out.push({first, last, entry: entry === 'passive' ? 'before' : entry === 'impersonal' ? 'clause' : entry})
    reach = last
  }
  return out
}

/** Words that keep a sentence from being the writer's plain assertion: hedges, attributions, courts and charges, denials. */
const CAUTION = new Set(
  ('reportedly allegedly supposedly purportedly apparently possibly perhaps probably likely presumably seemingly ostensibly alleged suspected rumoured rumored purported supposed unconfirmed reported claimed accused ' +
  'alleges allege alleging allegation allegations accuse accuses accusing accusation accusations charge charges charged suspect suspects suspicion suspicions claim claims claiming believe believes believed believing think thinks thought ' +
  'said say says saying told tell tells telling heard hears according citing cited cites quoted quoting report reports reporting source sources rumour rumours rumor rumors speculation speculated memo leaked indictment prosecution prosecutors prosecutor lawsuit complaint ' +
  'blasts blasted slams slammed criticises criticised criticizes criticized condemns condemned blames blamed blame faults faulted decries lambasts rebukes rebuked ' +
  'counsel jury tribunal testified testimony trial deny denies denied denying dispute disputes disputed refute refuted whether seem seems seemed appear appears appeared suggest suggests suggested suggesting argue argues argued insisted insists insist ' +
  'maintained maintains contends contended asserts asserted added adds wrote writes tweeted posted stated states fear fears feared hope hopes hoped expect expects expected predicted predicts warned warns announced announces announcement confirmed confirms confirm confirming confirmation ' +
  'revealed reveals disclosed admitted admits acknowledged conceded testifies recalled explained described describes noted concluded found estimates estimated hypothetical alleged so-called attempted attempt bid talks considering considers mulling plot theory theories').split(' ')
)

/** Modal words: no assertion of what follows them. */
const MODAL = new Set(['could', 'would', 'might', 'may', 'should', 'can', "couldn't", "wouldn't", 'must', 'ought'])

export function isCaution(norm: string): boolean {
  return CAUTION.has(norm)
}

export function isModal(norm: string): boolean {
  return MODAL.has(norm)
}
