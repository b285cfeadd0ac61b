/** What kind of word it is, as far as that says how surely a text that has it alone says something new. */
export type WordKind = 'time' | 'role' | 'thing' | 'light' | 'other'

const TIME = `
month months week weeks day days year years night nights morning evening afternoon weekend summer winter spring autumn decade decades century hour hours minute minutes
fortnight tomorrow yesterday tonight today time
`

// Who somebody is: seldom guessed rightly.
const ROLE = `
midfielder defender striker goalkeeper forward winger captain skipper manager boss coach trainer champion champions president minister chairman chairwoman executive director
secretary leader leaders mayor governor senator councillor politician king queen prince princess duke
actor actress singer songwriter writer author novelist poet playwright footballer boxer golfer cyclist swimmer sprinter jockey cricketer batsman bowler driver pilot
nurse doctor surgeon teacher headteacher pupil pupils student students professor lawyer solicitor barrister judge coroner magistrate journalist editor rapper comedian presenter
broadcaster guitarist drummer musician artist painter photographer architect designer chef
soldier soldiers officer sergeant detective firefighter firefighters paramedic paramedics farmer farmers fisherman fishermen businessman businesswoman entrepreneur billionaire
millionaire scientist scientists researcher researchers engineer economist historian critic campaigner campaigners activist activists protesters
mother father son daughter brother sister wife husband widow girlfriend boyfriend parents family families uncle aunt cousin grandmother grandfather grandson granddaughter
twins baby toddler teenager pensioner schoolboy schoolgirl
`

const THING = `
hospital school university college church mosque cathedral museum gallery theatre cinema stadium car cars van lorry lorries truck bus buses train trains plane aircraft helicopter
ship boat ferry yacht bike bicycle motorcycle motorbike tram beach beaches river lake sea ocean mountain mountains island islands forest woods park bridge road motorway street
house houses home homes flat flats hotel hotels pub bar restaurant shop shops store stores supermarket factory farm airport station prison jail court garden
gun knife bomb rocket missile fire flood floods storm earthquake explosion crash collision fight robbery burglary protest strike riot election referendum wedding funeral birth divorce
milk cheese butter bread meat beef chicken fish egg eggs rice wine beer coffee tea sugar chocolate cake fruit vegetables dog dogs cat cats horse horses cow cows sheep pig pigs bird birds
book books poem album song film movie painting letter letters phone phones computer laptop website app game camera radio television newspaper magazine
gold silver oil gas coal steel iron wood glass plastic water ice snow rain wind sun moon
cancer diabetes asthma malaria virus vaccine heart brain neck arm arms hand hands leg legs foot feet knee ankle shoulder hip hamstring
contract loan fee salary bonus tax debt bill budget grant prize award medal trophy cup title league championship tournament race match final semifinal season debut victory
defeat win goal goals penalty try century capital region county province border coast coastguard north south east west northern southern eastern western
`

// Of these the words of any source have some equivalent: saying, becoming, taking; new, main, several.
const LIGHT = `
said says say saying told tell tells announced announces announcing revealed reveals reported reports report confirmed confirms stated states according claims claimed claim admitted
admits added adds explained explains described describes describe called calls call mentioned mentions mention mentioning discusses discuss discussed discussing discussion talk talks
talking ask asks asked believed believes believed thinks think thought feels hopes hoped expected expects
become becomes became becoming make makes made making take takes took taken taking get gets got getting go goes went gone going come comes came coming give gives gave given giving
hold holds held holding set sets setting launch launched launches start started starts starting begin began begins begun beginning find finds found finding know knows knew known
keep keeps kept put puts show shows showed shown use uses used using include includes included including involve involves involved provide provides provided offer offers offered
lead led leads leading remain remains remained seen sees see look looks looked face faces faced bring brings brought live lives lived play
major latest new old former recent current various different certain several own main important big large largest biggest great good best better possible able likely key
way ways part parts number result role connection suspicion wake thing things people person man men woman women case issue issues area areas place side end kind type group member
members because although though whether however therefore moreover additionally overall well back away ahead together later earlier ago
need needs needed want wants wanted try tries tried trying help helps helped allow allows allowed following follow follows followed based due per via work works worked working
document conversation text article paper authors speaker
controversial prestigious renowned famous popular leading prominent notable influential serious big strong dramatic thrilling deadly historic bitter fierce huge massive tough crucial vital
significant severe stunning shocking tragic brutal dangerous fresh special rare unique remarkable extraordinary legendary iconic successful impressive troubled beleaguered embattled
ambitious mixed heavy bad hard easy difficult close narrow comfortable emphatic convincing potential possible ready keen unable willing fellow numerous further additional extra single whole
entire full total average overall common similar general international local public past rest bit lot sort form level point basis effect process stage step aftermath
almost nearly seriously fatally increasingly reportedly allegedly apparently currently previously recently finally eventually soon immediately quickly slowly closely heavily widely
particularly especially really extremely highly completely totally fully badly well possibly probably perhaps enough quite rather despite
faced facing caught left struck kept
`

const kinds = new Map<string, WordKind>()
for (const [kind, words] of [['thing', THING], ['role', ROLE], ['time', TIME], ['light', LIGHT]] as const) {
  for (const word of words.trim().split(/\s+/)) kinds.set(word, kind)
}

/** The kind of a folded word. */
export function kindOf(norm: string): WordKind {
  return kinds.get(norm) ?? 'other'
}

const NEGATIONS = new Set(
  ("not never no none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't hasn't haven't hadn't shouldn't n't " +
  'unable fail fails failed failing lack lacks lacked lacking hardly barely rarely refuse refuses refused deny denies denied decline declines declined despite instead unlikely impossible ' +
  'avoid avoids avoided avoiding prevent prevents prevented except unless rather stop stopped no-one').split(' ')
)
const PLAIN_NEGATIONS = new Set("not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't hasn't haven't hadn't shouldn't no without unable".split(' '))

/** 'not', 'lacked', 'despite': a folded word that denies, or may stand for one that does. */
export function denies(norm: string): boolean {
  return NEGATIONS.has(norm) || norm.endsWith("n't")
}

/** 'not', 'never', 'cannot': a folded word that only denies. */
export function deniesPlainly(norm: string): boolean {
  return PLAIN_NEGATIONS.has(norm)
}

// Two sides a line. 'Won' and 'lost', 'ahead' and 'behind', 'bought' and 'sold' are not here: they tell of one thing from its two sides.
const OPPOSITES = `
rise rises rose risen rising increase increases increased increasing grow grows grew grown growth climb climbed soared | fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped shrink shrank plunged
raise raises raised raising boost boosted | lower lowers lowered lowering cut cuts reduce reduces reduced reducing
profit profits profitable | loss losses lossmaking
before | after following
above | below
higher highest high | lower lowest low
accept accepts accepted accepting approve approves approved approval | reject rejects rejected rejecting rejection
allow allows allowed permit permits permitted | ban bans banned banning prohibit prohibits prohibited forbid forbidden
support supports supported supporting back backed backing | oppose opposes opposed opposing opposition
agree agrees agreed | disagree disagrees disagreed refuse refuses refused
confirm confirms confirmed admit admits admitted | deny denies denied denying
convict convicted guilty | acquit acquitted innocent cleared
alive survived survives | dead died killed
encourage encourages encouraged | discourage discourages discouraged
praise praises praised | criticise criticises criticised criticize criticizes criticized condemn condemned
improve improves improved improving improvement better | worsen worsens worsened worsening worse deteriorate deteriorated
include includes included including | exclude excludes excluded excluding
presence present | absence absent lack
success successful successfully succeed succeeded | failure unsuccessful unsuccessfully fail failed fails
positive positively | negative negatively
strong stronger strongest strengthen strengthened | weak weaker weakest weaken weakened
easy easier easily | difficult hard harder
advantage advantages benefit benefits | disadvantage disadvantages drawback drawbacks
add adds added | remove removes removed
expand expanded expansion expands | contract contracted shrink shrank
open opens opened opening | close closes closed closing shut
hot hotter warm warmer | cold colder cool cooler
sunny | rainy cloudy
import imports imported | export exports exported
public publicly | private privately
internal internally | external externally
indoor indoors | outdoor outdoors
temporary temporarily | permanent permanently
voluntary optional | mandatory compulsory obligatory
domestic | foreign
urban | rural
majority | minority
maximum | minimum
safe safely | dangerous unsafe
remember remembers remembered | forget forgets forgot forgotten
love loves loved like | hate hates hated dislike dislikes disliked
reveal reveals revealed unveil unveiled disclose disclosed | hide hides hidden hiding conceal concealed
male males man men boy boys | female females woman women girl girls
father fathers dad | mother mothers mum mom
son sons | daughter daughters
husband | wife
north northern | south southern
east eastern | west western
summer | winter
morning | evening night
long-term | short-term
long longer | short shorter
early earlier | late later
cheap cheaper | expensive costly
rich richer wealthy | poor poorer
attack attacks attacked | defend defends defended
upgrade upgraded | downgrade downgraded
optimistic | pessimistic
simple simpler | complex complicated
young younger | old older elderly
free | paid
tighten tightened | loosen loosened relax relaxed eased
hire hired | fire fired
known | unknown
`

const opposites = new Map<string, Set<string>>()
for (const line of OPPOSITES.trim().split('\n')) {
  const [left = [], right = []] = line.split('|').map((side) => side.trim().split(/\s+/))
  for (const [words, others] of [[left, right], [right, left]] as const) {
    for (const word of words) opposites.set(word, new Set([...opposites.get(word) ?? [], ...others]))
  }
}
const NONE: ReadonlySet<string> = new Set()

/** Folded words that say the opposite of a folded word. */
export function oppositesOf(norm: string): ReadonlySet<string> {
  return opposites.get(norm) ?? NONE
}

// 'display' is no play turned round.
const NO_PREFIX = new Set('display displays disease diseases discover discovers discount discounts discharge dispatch disposal impress improve improves import imports insight inside into input inform instance instances install intent intend intense international invest issue issues mission mistake mistakes missing union united unless under until universe incoming indeed include includes increase importance important'.split(' '))
const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis)(?=\p{L}{4})/u

/** 'suitable' of 'unsuitable': the word that a prefix turns round; undefined for a word without one. */
export function unprefixed(norm: string): string | undefined {
  const bare = norm.replace(PREFIX, '')
  return bare === norm || NO_PREFIX.has(norm) ? undefined : bare
}
