/** Words that have a capital only because they open a sentence, though no small word: they begin no name. */

const of = (words: string): readonly string[] => words.split(' ')

const NUMBERS = of(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
  'hundred hundreds thousand thousands million millions billion billions dozens scores half double twice nearly almost around roughly'
)

// Who somebody is, before the name: 'Singer Ada Lund said'.
const ROLES = of(
  'actor actress activist anchor architect artist astronaut astronomer athlete attorney author ballerina banker barrister batsman biographer biologist boss bowler boxer broadcaster businessman businesswoman ' +
  'cameraman campaigner captain centre centre-back chairman chairwoman champion chef chemist choreographer cleric climber coach columnist comedian comic commentator commissioner composer conductor conservationist ' +
  'coroner correspondent councillor counsellor cricketer critic curator cyclist dancer defender designer detective diplomat director diver dj driver drummer economist editor engineer entrepreneur epidemiologist ' +
  'explorer farmer farmhand filmmaker film-maker firefighter fisherman footballer forward founder fly-half full-back geologist goalkeeper golfer guitarist gymnast head headteacher historian host hostage ' +
  'inspector inventor investigator investor jockey journalist judge keeper lawmaker lawyer leader lecturer legend left-back linguist magistrate magnate manager midfielder millionaire model mother mountaineer musician ' +
  'naturalist newcomer newsreader novelist nurse opener organiser owner painter paramedic parent pensioner philanthropist philosopher photographer physicist pianist pilot playwright plumber poet policeman policewoman politician ' +
  'preacher presenter priest principal producer prop prosecutor psychiatrist psychologist racer rapper rebel receiver recruit referee reporter researcher resident right-back rower runner sailor saxophonist scholar scientist ' +
  'screenwriter scorer scrum-half sculptor seamer shopkeeper skater skier skipper sculptor singer singer-songwriter snooker sociologist soldier solicitor songwriter soprano spinner spokesman spokesperson spokeswoman ' +
  'sprinter star statistician striker student substitute suffragette surfer surgeon swimmer teacher teenager tenor trader trainer treasurer trumpeter tycoon undersecretary veteran victim violinist virologist volunteer ' +
  'widow winger winner wrestler writer youngster team-mate teammate rival favourite executive chief'
)

// What news begins with otherwise.
const THINGS = of(
  'champions holders visitors hosts police officials officers detectives investigators prosecutors witnesses residents neighbours scientists researchers experts analysts economists doctors nurses medics paramedics firefighters crews troops soldiers rebels militants ' +
  'protesters campaigners activists critics supporters fans voters ministers lawmakers politicians senators councillors councils authorities customers passengers drivers pilots farmers workers staff employees unions ' +
  'teachers pupils students parents families relatives mothers fathers children women men people youngsters teenagers victims survivors patients visitors tourists migrants refugees shareholders investors traders shares ' +
  'stocks sales profits prices plans proposals work figures data results tests talks negotiations campaigning fighting counting voting trading research evidence documents records reports images footage video videos ' +
  'pictures photographs photos music art sport football rugby cricket tennis weather rain snow fog flooding floods winds storms fire fires traffic trains flights roads schools hospitals homes houses shops pubs ' +
  'government parliament congress nobody everybody everyone everything somebody someone something nothing anyone anybody anything others whoever whatever whichever ' +
  'today yesterday tomorrow tonight last next meanwhile earlier later recently currently previously finally instead however moreover nevertheless nonetheless additionally furthermore besides afterwards eventually ' +
  'sources insiders observers rivals opponents colleagues friends management mr mrs ms prosecution defence society life death love war peace change climate energy oil gas water food money time news history science nature ' +
  'technology business industry production growth inflation unemployment demand supply trade exports imports interest overall young old new former top leading private ' +
  'several many most some such both each every all any few none plus part parts much more less fewer little only just even still also again once thanks despite regarding concerning following according given based ' +
  'speaking writing asked questioned contacted welcome yes no well please sorry hello dear thank'
)

const CALLINGS: ReadonlySet<string> = new Set(ROLES)
const OPENERS: ReadonlySet<string> = new Set([...NUMBERS, ...ROLES, ...THINGS])

// 'Advancing', 'Officially', 'Firefighters', 'Conservation': so ends what has no name's form.
const ENDINGS = ['ing', 'ly', 'ists', 'ers', 'ors', 'tion', 'tions', 'sion', 'ment', 'ments', 'ness', 'ity', 'ities', 'ance', 'ence', 'ship', 'ism', 'ology', 'ful', 'less', 'able', 'ible', 'ous', 'ised', 'ized', 'men', 'women', 'ists', 'ians', 'eers', 'ees']

/** Whether a folded word says what somebody is, and may stand before the name with a capital or without. */
export function isCalling(norm: string): boolean {
  return CALLINGS.has(norm)
}

/** Whether a folded word that opens a sentence is known for an ordinary one. */
export function isOpener(norm: string): boolean {
  return norm !== 'chief' && norm !== 'executive' && OPENERS.has(norm)
}

/** Whether a folded word that opens a sentence is known for an ordinary one, or has the form of one. */
export function seemsOrdinary(norm: string): boolean {
  return OPENERS.has(norm) || ENDINGS.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))
}
