/*
 * Words that tell of one doing, verb and noun alike: 'sold', 'selling', 'the sale'. A line is a family; a word may stand in several.
 * Families after 'misdeeds' are such as nobody may be said to have done before it is proved.
 */
const DOINGS = `
gift gifts gifted gifting give gives gave given giving donate donates donated donating donation donations
sell sells sold selling sale sales selloff
buy buys bought buying paid purchase purchases purchased purchasing acquire acquires acquired acquiring acquisition takeover
agree agrees agreed agreeing agreement deal deals
decide decides decided deciding decision choose chooses chose chosen choosing choice opt opted
resign resigns resigned resigning resignation quit quits quitting
leave leaves left leaving depart departs departed departing departure exit exits exited
sack sacks sacked sacking sackings dismiss dismisses dismissed dismissing dismissal fire fires fired firing firings oust ousts ousted ousting ouster
appoint appoints appointed appointing appointment hire hires hired hiring recruit recruits recruited
close closes closed closing closure shut shuts shutting shutdown
merge merges merged merging merger
marry marries married marrying marriage wed weds wedding
divorce divorces divorced divorcing split splits splitting separate separated separation breakup
engage engaged engagement
move moves moved moving relocate relocates relocated relocation
sign signs signed signing
join joins joined joining move moves transfer signing switch switches switched switching
invest invests invested investing investment
know knows knew known knowing knowledge
meet meets met meeting meetings
pay pays paid paying payment payments payout payouts
approve approves approved approving approval
reject rejects rejected rejecting rejection refuse refuses refused refusing refusal
ban bans banned banning
cancel cancels cancelled canceled cancelling canceling cancellation scrap scraps scrapped scrapping axe axed
invade invades invaded invading invasion
destroy destroys destroyed destroying destruction demolish demolishes demolished demolishing demolition
lose loses lost losing loss losses
win wins won winning victory
find finds found finding discover discovers discovered discovering discovery
accept accepts accepted accepting acceptance
withdraw withdraws withdrew withdrawn withdrawing withdrawal
build builds built building
die dies died dying death deaths dead
drink drinks drank drunk drinking
drive drives drove driven driving
break breaks broke broken breaking
send sends sent sending
see sees saw seen seeing
write writes wrote written writing
hold holds held holding
bring brings brought bringing
get gets got gotten getting
make makes made making
take takes took taken taking
speak speaks spoke spoken speaking
fall falls fell fallen falling
rise rises rose risen rising
grow grows grew grown growing growth
fly flies flew flown flying flight
flee flight flees fled fleeing
fight fights fought fighting
keep keeps kept keeping
run runs ran running
begin begins began begun beginning start starts started starting
escape escapes escaped escaping breakout
evict evicts evicted evicting eviction evictions
end ends ended ending
open opens opened opening
return returns returned returning
adopt adopts adopted adopting adoption
expel expels expelled expelling expulsion
explode explodes exploded exploding explosion explosions
suspend suspends suspended suspending suspension
admit admits admitted admission
delay delays delayed delaying
produce produces produced producing production
succumb succumbs succumbed
born birth
propose proposed proposal
deceive deceived
change changes changed changing
swap swaps swapped swapping
fail fails failed failing failure
protect protects protected protecting protection
warn warns warned warning warnings
ignore ignores ignored ignoring
collude colluded colluding collusion
intend intends intended intention
betroth betrothed betrothal
reconcile reconciled reconciliation
elope eloped elopement
throw throws threw thrown throwing
arrive arrives arrived arriving arrival
collapse collapses collapsed collapsing
launch launches launched launching
test tests tested testing
offer offers offered offering
loan loans loaned lend lends lent lending borrow borrows borrowed borrowing
renege reneged
transfer transfers transferred transferring
propose proposes proposed proposing proposal
retire retires retired retiring retirement
defect defects defected defecting defection
arrest arrests arrested arresting detain detained detention
set sets setting
put puts putting
go goes went gone going
come comes came coming
freeze freezes froze frozen freezing
catch catches caught catching
lead leads led leading
seek seeks sought seeking
spend spends spent spending
eat eats ate eaten eating
feed feeds fed feeding
sink sinks sank sunk sinking
tear tears tore torn tearing
strike strikes struck
shake shakes shook shaken shaking
wear wears wore worn wearing
teach teaches taught teaching
tell tells told telling
hear hears heard hearing
lay lays laid laying
swear swears swore sworn swearing
ride rides rode ridden riding
dig digs dug digging
drown drowns drowned drowning
crash crashes crashed crashing
capture captures captured capturing seize seizes seized seizing seizure
elect elects elected electing election
succeed succeeds succeeded succession
disappear disappears disappeared disappearance vanish vanished
threaten threatens threatened threatening threat threats
believe believes believed belief
marry marriage
free freed release releases released releasing
execute executes executed executing execution
deploy deploys deployed deploying deployment
use uses used using
sleep sleeps slept sleeping asleep
sing sings sang sung singing
ring rings rang rung ringing
blow blows blew blown blowing
draw draws drew drawn drawing
bite bites bit bitten biting
feel feels felt feeling
swim swims swam swum swimming
bury buries buried burying burial
copy copies copied copying
carry carries carried carrying
bet bets betting
cut cuts cutting
`

const MISDEEDS = `
steal steals stole stolen stealing theft thefts thief thieves rob robs robbed robbing robbery robberies embezzle embezzles embezzled embezzling embezzlement pocket pocketed pocketing pilfer pilfered pilfering siphon siphoned siphoning syphoned skim skimmed skimming loot looted looting burgle burgled burglary misappropriate misappropriated misappropriation take takes took taken taking help helped
cheat cheats cheated cheating cheater dope doped doping
kill kills killed killing killings killer murder murders murdered murdering murderer slay slays slew slain slaying
shoot shoots shot shooting shootings gunned
stab stabs stabbed stabbing
attack attacks attacked attacking assault assaults assaulted assaulting punch punched punching hit hits hitting strike strikes struck beat beats beaten beating
rape rapes raped raping rapist
bribe bribes bribed bribing bribery kickback kickbacks corruption
fraud frauds defraud defrauds defrauded defrauding fraudster swindle swindled swindling swindler scam scams scammed scamming con conned conning dupe duped deceive deceived deceiving deception
lie lies lied lying liar mislead misleads misled misleading
forge forges forged forging forgery forgeries fake fakes faked faking falsify falsifies falsified falsifying falsification doctor doctored doctoring
launder launders laundered laundering
smuggle smuggles smuggled smuggling smuggler
leak leaks leaked leaking leaker
hack hacks hacked hacking hacker
spy spies spied spying espionage
poison poisons poisoned poisoning poisoner
arson arsonist torch torched torching burn burns burned burnt burning
bomb bombs bombed bombing bombings bomber
kidnap kidnaps kidnapped kidnapping kidnapper abduct abducts abducted abducting abduction
abuse abuses abused abusing abuser harass harasses harassed harassing harassment bully bullies bullied bullying
plagiarise plagiarised plagiarising plagiarism plagiarize plagiarized plagiarizing
sabotage sabotages sabotaged sabotaging
vandalise vandalised vandalism vandalize vandalized
evade evades evaded evading evasion dodge dodged dodging
rig rigs rigged rigging fix fixed fixing
extort extorted extorting extortion blackmail blackmailed blackmailing
hide hides hid hidden hiding conceal conceals concealed concealing concealment
dump dumps dumped dumping
poach poaches poached poaching poacher
misconduct wrongdoing crime crimes guilt offence offense betrayal betray betrayed
`

const families = new Map<string, readonly string[]>()
const misdeeds = new Set<string>()
for (const [lines, bad] of [[DOINGS, false], [MISDEEDS, true]] as const) {
  for (const line of lines.trim().split('\n')) {
    const words = line.split(' ')
    const name = `=${words[0]!}`
    if (bad) misdeeds.add(name)
    for (const word of words) families.set(word, [...(families.get(word) ?? []), name])
  }
}

// Verbs that do little by themselves: what they say is in their objects.
const LIGHT = new Set(['=use', '=feel', '=carry', '=blow', '=draw', '=ring', '=set', '=put', '=go', '=come', '=lead', '=tell', '=hear', '=lay', '=spend', '=believe', '=catch', '=seek', '=free', '=test', '=end', '=open', '=start', '=return', '=change', '=take', '=make', '=get', '=hold', '=bring', '=keep', '=see', '=run', '=begin', '=gift', '=find', '=leave', '=send', '=know', '=fall', '=rise', '=meet', '=decide', '=agree', '=move', '=offer', '=lose', '=win', '=build', '=grow', '=drive', '=write', '=speak', '=pay'])

const REMEMBERED = 20_000
const stems = new Map<string, readonly string[]>()

/** The families a folded word belongs to, or its stem where no family has it: 'sold' → '=sell', 'recalled' and 'recalls' → 'recal'. */
export function stemsOf(norm: string): readonly string[] {
  let known = families.get(norm) ?? stems.get(norm)
  if (!known) {
    if (stems.size > REMEMBERED) stems.clear()
    stems.set(norm, (known = [stem(norm)]))
  }
  return known
}

/** Whether a table of doings has the word, in any of its forms. */
export function isDoing(norm: string): boolean {
  return families.has(norm)
}

/** Whether a stem is a family of misdeeds. */
export function isMisdeed(name: string): boolean {
  return misdeeds.has(name)
}

/** Whether a family says little without its objects. */
export function isLight(name: string): boolean {
  return LIGHT.has(name)
}

/** English endings off, so that forms of one word meet; not for reading. */
function stem(word: string): string {
  let out = word
  if (out.length > 4 && out.endsWith('ies')) out = `${out.slice(0, -3)}y`
  else if (out.length > 3 && out.endsWith('s') && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1)
  for (const ending of ['ment', 'ance', 'ence', 'ion', 'ing', 'ed', 'al', 'ly']) {
    if (out.length - ending.length >= 3 + (ending === 'al' || ending === 'ly' ? 1 : 0) && out.endsWith(ending)) {
      out = out.slice(0, -ending.length)
      break
    }
  }
  if (out.length > 4 && out.endsWith('e')) out = out.slice(0, -1)
  if (out.length > 4 && out.endsWith('at')) out = out.slice(0, -2)
  if (/([^aeiou])\1$/.test(out)) out = out.slice(0, -1)
  if (out.length > 3 && /[ey]$/.test(out)) out = out.slice(0, -1)
  return out
}
