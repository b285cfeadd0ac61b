/** What a phrase of hearsay is, since each kind has its own way of being harmless. */
export type Kind = 'according' | 'subject' | 'impersonal' | 'infinitive' | 'widely' | 'crowd' | 'talk' | 'speakers' | 'quantified' | 'fuel' | 'shared'

const LOOSE = 'media|press|news|local|some|several|various|multiple|numerous|recent|unconfirmed|early|initial|foreign|newspaper|tabloid|online|other|local media|foreign media|western media|some media|social media|conflicting|anecdotal|'
const HOW = 'widely|generally|commonly|popularly|often|now|also|long|sometimes|'
const HELD = 'believed|thought|understood|said|rumoured|rumored|reported|feared|assumed|speculated|claimed|argued|suspected|suggested|whispered'
const GROWING = 'much|growing|widespread|mounting|intense|considerable|renewed|fresh|persistent|some|'
const HOLDS = 'speculate|speculated|believe|believed|think|say|claim|claimed|argue|argued|suspect|suspected|fear|suggest|suggested|assume|contend|allege|consider|regard|agree|insist|maintain|whisper'

/** The phrases that are looked for; what stands around them decides. */
export const PHRASES: readonly (readonly [string, Kind])[] = [
  [`(according to|judging by|judging from|going by|based on) (${LOOSE}) reports`, 'according'],
  ['according to (some|many|unnamed|anonymous|unidentified|various|several|multiple|) (sources|insiders|experts|analysts|observers|critics|commentators|pundits)', 'according'],
  ['according to (some|many|political|military|legal|security|industry|market|health) (experts|analysts|observers)', 'according'],
  ['according to (the|) (rumours|rumors|gossip|popular belief|grapevine)', 'according'],
  ['according to (some|recent|several|numerous|many|various) (studies|research)', 'according'],
  ['according to (some|many)', 'according'],
  ['if (the|media|press|) (reports|rumours|rumors) are (to be believed|true|correct|anything to go by)', 'talk'],
  ['by (all|most|some) accounts', 'talk'],
  [`(${LOOSE}) reports (say|said|suggest|suggested|indicate|indicated|claim|claimed|allege|alleged|have claimed|have suggested|have said|have indicated|emerged|have emerged|surfaced|have surfaced|are circulating|circulated|have circulated)`, 'subject'],
  ['(some|many|several|numerous|recent|countless|various|multiple|) studies (show|suggest|indicate|reveal|prove|find|say|have shown|have suggested|have found|have indicated|have proven|have proved|have revealed)', 'subject'],
  ['(recent|some|scientific|academic|) research (shows|suggests|indicates|says|proves|has shown|has suggested|has found|has indicated|has proven|has proved)', 'subject'],
  ['(science|statistics) (says|shows|show|suggest|proves|tells us|tell us)', 'subject'],
  [`(it is|it was|it's) (${HOW}) (${HELD})`, 'impersonal'],
  [`it has (${HOW}) been (${HELD})`, 'impersonal'],
  [`it has been (${HOW}) (${HELD})`, 'impersonal'],
  [`(is|are|was|were|has been|have been) (${HOW}) (believed|thought|understood|said|rumoured|rumored|reputed|reported|tipped) to`, 'infinitive'],
  ['(widely|generally|universally|commonly|popularly) (regarded|considered|believed|thought|rumoured|rumored|assumed|acknowledged|perceived|held|speculated|accepted|agreed)', 'widely'],
  ['widely (seen|viewed|credited|hailed|reported|recognised|recognized)', 'widely'],
  [`(many|some) (now|also|still|already|even|have) (${HOLDS})`, 'crowd'],
  [`(many|some|most people|many people|some people|people|a lot of people|plenty of people|several people) (${HOLDS})`, 'crowd'],
  ['many (would say|would argue|would agree|feel that|feel he|feel she|feel the)', 'crowd'],
  ['some (would say|would argue|might say|might argue|may argue|have even suggested|have even claimed)', 'crowd'],
  ['(rumour|rumor|word|gossip|rumour now|scuttlebutt) has it', 'talk'],
  [`(the|) (rumours|rumors|whispers) (have it|abound|swirl|swirled|persist|persisted|circulate|circulated|suggest|suggested|say|said|claim|claimed|are rife|were rife|are swirling|were swirling|are circulating|were circulating|have circulated|have been circulating|have been swirling|have swirled|spread|grew)`, 'talk'],
  ['(the|) speculation (is rife|was rife|is growing|was growing|is mounting|was mounting|has mounted|mounted|mounts|swirled|swirls|is swirling|was swirling|has swirled|abounds|abounded|grew|grows|has grown|intensified|has intensified|is rampant|was rampant|has been rife|has been growing|has been mounting)', 'talk'],
  ['(word on the street|tongues are wagging|tongues have been wagging|the rumour mill|the rumor mill|the word is that|word is that|the rumour is that|the rumor is that)', 'talk'],
  [`(there is|there's|there was|there has been) (${GROWING}) (speculation|conjecture|talk that)`, 'talk'],
  [`(there are|there were|there have been) (${GROWING}unconfirmed|conflicting|) (rumours|rumors|whispers|reports that|claims that|suggestions that)`, 'talk'],
  [`(there is|there's) a (widespread|growing|general|common|popular|persistent|widely held) (belief|perception|suspicion|feeling|view|rumour|rumor|assumption)`, 'talk'],
  [`amid (${GROWING}unconfirmed|media|) (speculation|rumours|rumors|reports that)`, 'talk'],
  [`speculation among`, 'fuel'],
  ['claims (have emerged|emerged|have surfaced|surfaced|are circulating|have circulated)', 'talk'],
  ['there are (those|some|many) who (say|believe|argue|claim|think|suspect|speculate|maintain|insist)', 'talk'],
  ['(conventional wisdom|popular wisdom|popular belief|popular opinion|received wisdom|common wisdom) (has it|holds|says|is that)', 'talk'],
  ['the (prevailing|general) (view|consensus|feeling|opinion) is', 'talk'],
  ['(leading|prompting|causing|led|prompted|caused) (many|some|observers|analysts|fans|experts|people|critics|commentators) to (speculate|believe|suspect|conclude|think|suggest)', 'talk'],
  ['(the|a) subject of (much|intense|widespread|repeated|constant|endless|considerable|) (speculation|rumours|rumors)', 'talk'],
  ['unconfirmed (media|press|news|) reports', 'talk'],
  ['(experts|analysts|observers|critics|insiders|commentators|pundits|sources|onlookers|watchers)', 'speakers'],
  ['(social media|internet|online) (users|commentators|sleuths)', 'speakers'],
  ['a (growing|large|small|) number of (experts|analysts|observers|critics|commentators|scientists|historians|economists|doctors)', 'speakers'],
  ['(scientists|historians|economists|scholars|researchers|doctors|lawyers|fans|locals|residents|voters|specialists|academics|diplomats|users|netizens)', 'quantified'],
  ['(speculation|rumours|rumors|conjecture|gossip|whispers)', 'fuel'],
  ['a (widely shared|widely circulated|widely viewed) (video|clip|post|photo|image|message) on (social media|the internet|X|Facebook|TikTok|WhatsApp)', 'shared'],
  ['(videos|posts|images|photos|claims|footage) (circulating|widely shared) (online|on social media)', 'shared']
]

/** Verbs by which unnamed speakers hand on what they hold. Market talk ('analysts expect') is a forecast and no hearsay. */
export const HANDS_ON = new Set(
  ('say says said saying believe believed believes warn warned warning warns think thought argue argued arguing claim claimed claiming suggest suggested suggesting note noted noting agree ' +
  'fear feared predict predicted estimate estimated speculate speculated speculating contend contended caution cautioned insist insisted maintain maintained allege alleged point suspect suspected reckon ' +
  'doubt assume concede conclude concluded observe indicate indicated').split(' ')
)

/** Verbs that set talk going. */
export const FUELS = new Set(
  ('spark sparked sparks sparking fuel fuelled fueled fuels fuelling fueling prompt prompted prompts prompting trigger triggered triggers triggering feed fed feeds feeding stoke stoked stokes stoking ' +
  'raise raised raises raising ignite ignited ignites igniting spur spurred spurs spurring provoke provoked provokes provoking drive driven drives driving drove unleash unleashed generate generated generating ' +
  'invite invited invites inviting revive revived revives reviving renew renewed renewing reignite reignited reigniting intensify intensified set led lead leads leading gave given gives giving add added adds adding encouraged stirred stir stirring ' +
  'aroused kindled rekindled created caused heightened').split(' ')
)

/** What may stand between such a verb and the talk: 'a flurry of intense', 'off', 'to', 'rise to'. */
export const BETWEEN = new Set(
  ('a an the of off to rise and or up further more new fresh much intense widespread wild growing renewed instant immediate frenzied endless feverish flurry wave storm round frenzy flood surge whirlwind ' +
  'torrent lot deal great good swirl spate days weeks months intrigue curiosity concern concerns debate interest excitement alarm questions international global public media online worldwide considerable rampant rife constant furious ' +
  'fevered rumours rumors speculation gossip conspiracy market takeover political transfer fan idle both fears talk some even yet persistent').split(' ')
)

/** Nouns that name nobody after 'among'. */
export const CIRCLES = new Set(
  ('analysts observers experts commentators pundits fans insiders critics people investors traders users watchers journalists many some political military financial worldwide everywhere globally around across the world globe country online alike and ' +
  'on social media legal diplomats diplomatic market international western foreign locals residents viewers supporters neighbours neighbors historians scholars scientists economists his her its their').split(' ')
)
