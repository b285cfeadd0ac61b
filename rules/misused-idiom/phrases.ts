/** Where a phrase is meant by the letter, by the words that then stand in its sentence. */
export type Guard =
  | 'none' | 'books' | 'importance' | 'amount' | 'caring' | 'animal' | 'seeds' | 'boats' | 'passage' | 'money' | 'rulers' | 'reading' | 'pairs' | 'start' | 'cooking' | 'curve' | 'joined' | 'works'

export interface Idiom {
  /** The phrase as it is misused, with alternatives. */
  phrase: string
  /** What is wrong in it, and what belongs there instead: put in place of it in the words found. */
  swap: readonly (readonly [wrong: string, right: string])[]
  /** What the phrase says by its words, or what the right one comes from. */
  why: string
  guard: Guard
  /** Further words that could stand in its place. */
  also?: string
}

const OWNER = 'my|your|his|her|its|our|their|the|people\'s|everyone\'s|readers\'|fans\''
const OPPOSITE = 'by its words it is small; what is meant is that it is great'

const FULL_TURN = 'a turn of 360 degrees ends where it began; the opposite direction is 180 degrees away'

/** Set phrases that say their opposite. */
const REVERSED: readonly Idiom[] = [
  {phrase: "(cannot|can not|can't|couldn't|could not|can never|can hardly|can scarcely|could hardly) (really|possibly|simply|ever|) be understated", swap: [['understated', 'overstated']], why: OPPOSITE, guard: 'books'},
  {phrase: "(cannot|can not|can't|couldn't|could not|can never|can hardly) be (underemphasised|underemphasized|understressed)", swap: [['under', 'over']], why: OPPOSITE, guard: 'none'},
  {phrase: "(cannot|can not|can't|couldn't|could not|can hardly) understate", swap: [['understate', 'overstate']], why: OPPOSITE, guard: 'importance'},
  {phrase: '(impossible|hard|difficult) to understate', swap: [['understate', 'overstate']], why: OPPOSITE, guard: 'importance'},
  {phrase: '(impossible|hard|difficult) to underestimate', swap: [['underestimate', 'overestimate']], why: OPPOSITE, guard: 'importance'},
  {phrase: "(cannot|can not|can't|couldn't|could not) be underestimated", swap: [['underestimated', 'overestimated']], why: 'by its words no estimate of it is too low', guard: 'amount', also: 'should not be underestimated'},
  {phrase: 'could (really|honestly|frankly|) care less', swap: [['could', "couldn't"]], why: 'whoever could care less does care', guard: 'caring'},
  {phrase: "could careless", swap: [['could careless', "couldn't care less"]], why: 'whoever could care less does care', guard: 'caring'},
  {phrase: '(360|360°) (degree|degrees|) (turn|turnaround|turnabout|reversal|shift|flip|pivot|swing|about turn|about face|u turn|change)', swap: [['360', '180']], why: FULL_TURN, guard: 'curve'},
  {phrase: "(can't|cannot|couldn't|won't) hardly", swap: [["can't", 'can'], ['cannot', 'can'], ["couldn't", 'could'], ["won't", 'will']], why: "two negations, so that by its words it is easy", guard: 'none'},
  {phrase: 'irregardless', swap: [['irregardless', 'regardless'], ['Irregardless', 'Regardless']], why: "'ir-' and '-less' both deny, so that by its parts it says 'with regard'", guard: 'none'},
  {phrase: '(turn|turnaround|change) of 360 degrees', swap: [['360', '180']], why: FULL_TURN, guard: 'curve'},
  {phrase: '(turned|turn|turning|turns|shifted|swung|done|did|does|do) (a|a full|a complete|full|) 360 (degrees|)', swap: [['360', '180']], why: FULL_TURN, guard: 'curve'},
  {phrase: '(pale|pales|paled|paling) into significance', swap: [['significance', 'insignificance']], why: 'what pales loses significance', guard: 'none'},
  {phrase: 'least but not last', swap: [['least but not last', 'last but not least']], why: 'it comes last, and is not the least', guard: 'none'},
  {phrase: 'without hardly (a|any)', swap: [['without', 'with']], why: 'two negations, so that by its words there is plenty', guard: 'none'}
]

/** Set phrases in which one word stands for another that is meant. */
const CONFUSED: readonly Idiom[] = [
  {phrase: "(flaunt|flaunts|flaunted|flaunting) (the|its|their|his|her|all|these|those|any|international|federal|basic|local|) (rules|rule|law|laws|regulations|regulation|ban|sanctions|lockdown|conventions|convention|guidelines|restrictions|embargo|curfew|court order)", swap: [['flaunt', 'flout']], why: 'to flaunt is to show off; to break openly is to flout', guard: 'none'},
  {phrase: 'no love loss', swap: [['loss', 'lost']], why: "the phrase is 'no love lost': there is none to lose", guard: 'none'},
  {phrase: '(free|full) reign', swap: [['reign', 'rein']], why: 'a horse on a free rein goes where it likes; a reign is a time on the throne', guard: 'rulers'},
  {phrase: "(to|must|will|can|could|should|would|cannot|can't|and) reign in", swap: [['reign', 'rein']], why: 'to rein in is to hold back; to reign is to rule', guard: 'money'},
  {phrase: '(reigning|reigned) in', swap: [['reign', 'rein']], why: 'to rein in is to hold back; to reign is to rule', guard: 'money'},
  {phrase: '(take|takes|took|taken|taking|hand over|handed over|hands over|handing over|hold|holds|holding) the reigns', swap: [['reigns', 'reins']], why: 'it is reins that one takes or hands over', guard: 'none'},
  {phrase: '(pour|pours|poured|pouring) over', swap: [['pouring', 'poring'], ['poured', 'pored'], ['pours', 'pores'], ['pour', 'pore']], why: 'to pore over is to read closely; one pours a liquid', guard: 'reading'},
  {phrase: `(peaked|peaks|peaking|peeked|peak) (${OWNER}) (interest|curiosity)`, swap: [['peaking', 'piquing'], ['peaked', 'piqued'], ['peeked', 'piqued'], ['peaks', 'piques'], ['peak', 'pique']], why: 'to pique is to rouse; what peaks goes down again', guard: 'none'},
  {phrase: '(eek|eeks|eeked|eeking) out', swap: [['eeking', 'eking'], ['eeked', 'eked'], ['eeks', 'ekes'], ['eek', 'eke']], why: 'to eke out is to make a little go far; an eek is a squeak', guard: 'none'},
  {phrase: '(tow|tows|towed|towing) the (party|company|government|official|corporate|) line', swap: [['towing', 'toeing'], ['towed', 'toed'], ['tows', 'toes'], ['tow', 'toe']], why: 'one puts the toes to a line; what is towed is a boat', guard: 'boats'},
  {phrase: '(diffuse|diffuses|diffused|diffusing) (the|a|this|that) (situation|tension|tensions|crisis|bomb|row|standoff|conflict|dispute)', swap: [['diffus', 'defus']], why: 'to diffuse is to spread; to take the danger out is to defuse', guard: 'none'},
  {phrase: '(hoard|hoards) of (tourists|fans|people|visitors|shoppers|reporters|journalists|children|protesters|supporters)', swap: [['hoard', 'horde']], why: 'a hoard is a store of things; a crowd is a horde', guard: 'none'},
  {phrase: '(saved|preserved|recorded|kept|record|preserve|save) for prosperity', swap: [['prosperity', 'posterity']], why: 'those who come after are posterity; prosperity is wealth', guard: 'none'},
  {phrase: 'self depreciating (humour|humor|joke|jokes|wit|comedy|manner|style|remark|remarks|way|charm)', swap: [['depreciating', 'deprecating']], why: 'to depreciate is to lose value; to make little of oneself is self-deprecating', guard: 'none'}
]

/** Set phrases in which a word was heard as another, so that they say something else. */
const MISHEARD: readonly (readonly [phrase: string, wrong: string, right: string, guard?: Guard])[] = [
  ['for all intensive purposes', 'intensive', 'intents and'],
  ['(a|another|perfect|classic|excellent|prime) case and point', 'and', 'in'],
  ['case and point', 'and', 'in', 'start'],
  ['(hone|hones|honed|honing) in on', 'hon', 'hom'],
  ['to all intensive purposes', 'intensive', 'intents and'],
  ['damp squid', 'squid', 'squib'],
  ['mute (point|points)', 'mute', 'moot'],
  ['one in the same', 'in the', 'and the', 'pairs'],
  ['(nip|nipped|nipping|nips) (it|this|that|things|them|the problem|the matter|) in the butt', 'butt', 'bud', 'animal'],
  ['deep-seeded', 'seeded', 'seated', 'seeds'],
  ['(extract|extracts|extracted|extracting) (revenge|vengeance)', 'extract', 'exact'],
  [`(wet|wets|wetted|wetting) (${OWNER}) (appetite|appetites)`, 'wet', 'whet'],
  ['baited breath', 'baited', 'bated'],
  ['sneak (peak|peaks)', 'peak', 'peek'],
  ['(statue|statues) of limitations', 'statue', 'statute'],
  ['worse comes to worse', 'worse comes to worse', 'worst comes to worst'],
  ['worst comes to worse', 'worse', 'worst'],
  ['scott free', 'scott', 'scot', 'joined'],
  ['scotch free', 'scotch', 'scot', 'joined'],
  ['shoe in', 'shoe', 'shoo', 'joined'],
  ['an escape goat', 'an escape goat', 'a scapegoat', 'animal'],
  ['(the|a) escape goat', 'escape goat', 'scapegoat', 'animal'],
  ['escape goats', 'escape goats', 'scapegoats', 'animal'],
  ['by in large', 'in', 'and', 'amount'],
  ['on tenderhooks', 'tenderhooks', 'tenterhooks'],
  ['low and behold', 'low', 'lo'],
  ['reigns of power', 'reigns', 'reins'],
  ['(wreck|wrecks|wrecked|wrecking) havoc', 'wreck', 'wreak'],
  ['(pass|passes|passed|passing) mustard', 'mustard', 'muster'],
  ['cut the muster', 'muster', 'mustard'],
  ['(shutter|shutters|shuttered) to think', 'shutter', 'shudder'],
  ['(take|takes|took|taken|taking) (it|this|that|them|him|her|things|us|) for granite', 'granite', 'granted'],
  ['dire straights', 'straights', 'straits'],
  ['without further adieu', 'adieu', 'ado'],
  ['with all do respect', 'do', 'due'],
  ['run the gambit', 'gambit', 'gamut'],
  ['(runs|ran|running) the gambit', 'gambit', 'gamut'],
  ['(unchartered) (territory|waters)', 'unchartered', 'uncharted'],
  ['one foul swoop', 'foul', 'fell'],
  ['in the throws of', 'throws', 'throes'],
  ['through the ringer', 'ringer', 'wringer'],
  ['chalk full of', 'chalk full', 'chock-full'],
  ['slight of hand', 'slight', 'sleight'],
  ['(bare|bares) with (me|us)', 'bare', 'bear'],
  ['grin and bare it', 'bare', 'bear'],
  ['vocal (chord|chords)', 'chord', 'cord'],
  ['(upmost) importance', 'upmost', 'utmost'],
  ['(different|new|another) tact', 'tact', 'tack', 'none'],
  ['statue quo', 'statue', 'status'],
  ['stalk raving mad', 'stalk', 'stark'],
  ['woah is me', 'woah', 'woe'],
  ['whoa is me', 'whoa', 'woe'],
  ['loose canon', 'canon', 'cannon', 'works'],
  ['loose canons', 'canons', 'cannons', 'works'],
  ['(was|is|are|were|been|remained|life|still|years|months|weeks|days) on the lamb', 'lamb', 'lam', 'cooking'],
  ["(didn't|doesn't|don't|won't|not|never|wouldn't) phase (him|her|them|me|us|you|it)", 'phase', 'faze'],
  ['a right of passage', 'right', 'rite', 'passage'],
  ['(spurt) of the moment', 'spurt', 'spur'],
  ['Achilles heal', 'heal', 'heel'],
  ['doggy dog world', 'doggy dog', 'dog-eat-dog'],
  ["beckon call", 'beckon', 'beck and'],
  ["(hair's|hares|hairs) breath", 'breath', 'breadth'],
  ["(hare's) breath", "are's breath", "air's breadth"],
  ['play it by year', 'year', 'ear'],
  ['cease the (day|moment)', 'cease', 'seize']
]

/** Whether the phrase says the opposite of what is meant, and not just something else. */
export const isReversed = (idiom: Idiom): boolean => REVERSED.includes(idiom)

/** Every set phrase looked for. */
export const IDIOMS: readonly Idiom[] = [
  ...REVERSED,
  ...CONFUSED,
  ...MISHEARD.map(([phrase, wrong, right, guard = 'none']): Idiom => ({phrase, swap: [[wrong, right]], why: '', guard}))
]

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** For each guard, words of its literal sense: one of them in the sentence, and nothing is said. */
export const LITERAL: Readonly<Record<Guard, ReadonlySet<string>>> = {
  none: words(''),
  books: words('liabilities liability accounts ledger books revenue revenues assets asset expenses earnings taxable inventory accounting accountants auditor auditors audit provisions profits income receipts turnover balance sheet gaap ifrs bookkeeping valuation valuations declared filings'),
  importance: words('liabilities liability accounts ledger books revenue revenues assets expenses earnings taxable inventory accounting auditor auditors audit profits income'),
  amount: words(''),
  caring: words('nurse nurses patients'),
  animal: words('dog dogs puppy goose horse crab goat goats snake farm farmer herd pen fence petting'),
  seeds: words('lawn lawns soil crop crops farm farmer farmers garden sow sown drill seed seeds planted field fields bed beds tournament draw'),
  boats: words('boat boats ship ships tug tugs rope ropes barge barges fishing cable truck tractor harbour harbor vessel vessels water skier glider buoy winch anchor'),
  passage: words('sea strait straits ship ships canal vessel vessels transit land territory waters innocent easement road court channel river treaty navigation path sailors boats trucks goods gate villagers corridor'),
  money: words(''),
  rulers: words('king queen monarch emperor throne monarchy empire dynasty'),
  reading: words(''),
  pairs: words(''),
  start: words(''),
  joined: words(''),
  works: words('texts writings works scripture books literature poems law lawyers church poets'),
  cooking: words('sauce mint roast cook cooked oven recipe serve drizzle rub marinade rosemary butcher spit meat'),
  curve: words(
    'camera cameras lens lenses skater skaters skate skating car cars spin spins spinning rotate rotates rotating rotation wheel screen seconds helicopter plane pilot ice snowboard snowboarder board ski skier skis jump jumped dancer dancers robot ' +
    'arm chair head owl owls lamp light beam boat ship radar drone drones axis pirouette air aerial loop ballet dance platform stage turntable restaurant tower telescope tripod photo photographs panoramic panorama footage video joint hinge hip ' +
    'gymnast gymnastics bike motorbike scooter surfer wave yacht aircraft jet trick tricks lighthouse globe compass knob dial screw bolt handle rink vehicle tank turret gun'
  )
}

/** What is great, where it is said that it cannot be made too much of. */
export const GREAT = words('importance impact significance influence role effect effects value contribution contributions part power threat danger need benefit benefits weight extent scale magnitude consequences severity seriousness gravity symbolism urgency difficulty challenge legacy damage relevance achievement popularity enormity potential depth toll loss strength necessity how')

/** What one reins in. */
export const REINED = words('spending costs cost inflation deficit deficits debt debts budget budgets prices banks abuses abuse excesses excess power powers violence emotions militias militia tech giants ambitions expectations enthusiasm imagination temper temptation speculation lending borrowing growth subsidies credit emissions pollution police army troops lobbyists executives pay bonuses corruption traffickers gangs hackers demand expenses impulses anger tongue waste bureaucracy settlers settlement protests unruly rogue runaway spiralling spiraling soaring rampant rising reckless its their his her my our your them him me us it himself herself themselves myself')

/** What one pores over. */
export const READ = words('documents document books book maps map records record data files file papers paper letters letter pages page reports report evidence manuscripts manuscript archives archive notes statistics figures results footage photographs photos transcripts contract contracts spreadsheets charts ledgers plans blueprints texts newspapers menu manuals catalogues emails e-mails details minutes studies numbers')

/** What turns about in the figurative sense. */
export const TURNED = words('policy policies position stance mind opinion opinions views party government minister president premier mayor governor senator chancellor council life career fortunes attitude strategy tone approach decision vote promise promises pledge relations club team company administration campaign politics rhetoric thinking coach manager board court ministry leader leaders opposition spokesman spokeswoman reversal plans plan heart beliefs economy fed bank regulator bishop church union unions department chief chairman chairwoman boss director committee public')
