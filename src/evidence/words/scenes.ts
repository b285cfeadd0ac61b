import {stemOf} from './words.js'

/*
 * What a report may say of a scene though the source does not: who tells of a knife may be told of as telling of a stabbing, who names Saturday of the weekend.
 * Before the bar what may be said, behind it the words of which one is enough; each in all its forms. Who somebody is, what somebody is charged with and
 * how many there were goes without saying nowhere, and is not here.
 */
const SCENES = `
draw stalemate | draw level leveller equaliser equalise goalless stalemate tie
unbeaten | beaten lost defeat
winless | win won
season campaign | league championship fixture
title crown | league champions championship trophy
match game fixture clash encounter | match game fixture goal half-time innings wicket kick-off
tie | replay leg round
team side squad player | team side squad player captain coach club
footballer football | football midfielder striker defender winger goalkeeper goal
cricketer batsman batter | wicket innings batting cricket
golfer | golf birdie bogey fairway
boxer fight bout | boxing bout ring knockout
tennis | seed serve wimbledon
race racing | lap podium grid qualifying jockey
medal | gold silver bronze podium
tournament competition | final seed qualifying group
opponent | match fight game bout
score scored goal | goal net header equaliser penalty finish scored score
injury injured | knee ankle hamstring ligament surgery scan sidelined
career | retire retirement debut career
fan supporter crowd | fan supporter stadium crowd terrace
beat defeat win victory | beat thrash edge hammer overcome upset
weekend | saturday sunday
morning | dawn breakfast morning
night evening overnight tonight | midnight dusk tonight night evening dinner
summer | june july august
autumn | september october november
winter christmas | december january february
day | monday tuesday wednesday thursday friday saturday sunday
police officer force | police detective constable sergeant inspector superintendent sgt det insp supt pc officer trooper sheriff
arrest | custody detain handcuff bail
suspicion connection suspect | arrest custody detain
court hearing | court magistrates judge jury trial plead prosecutor bail
trial | trial jury prosecution defendant
accused | allegation allege claim charge
guilty convict | guilty convict plead admit sentence verdict
jail prison sentence behind bar | jail prison sentence inmate imprison custodial
inmate prisoner | prison jail
lawyer legal | lawyer attorney solicitor barrister counsel
died dead death kill fatal deadly killed lethal | die died dead kill fatal murder body inquest funeral drown perish toll manslaughter homicide obituary suicide
body corpse remains | dead died post-mortem autopsy
stabbing stabbed knife | stab knife blade
shooting shot shoot gunman gun | shoot shot gunman gun firearm bullet gunfire pistol rifle airgun
robbery robbed raid theft stolen | rob robbery raid burglar burglary thief steal stole threaten
attack assault attacked | attack assault punch stab kick beat bitten grab
fraud scam con | scam fraud trick bogus swindle con
kidnap abducted hostage captive | hostage captor ransom kidnap abduct
missing disappeared search hunt | missing disappear search hunt
investigate investigation inquiry probe | investigate inquiry probe detective examine evidence
appeal trace | witness information contact trace
protest demonstration demonstrator protester rally | march protest demonstrate banner placard rally
riot unrest violence clash | riot clash unrest violence
bomb blast explosion explode | bomb blast explode explosion detonate device
crash accident collision | crash collide collision overturn veer accident wreck
struck hit | crash collide collision
injure injury injured hurt wounded | injure injury wound hospital hurt ambulance casualty fracture broken
hospital | hospital ambulance paramedic ward surgery airlift doctor patient
serious seriously severe critical | paralysed critical life-threatening fracture broken severe serious
rescue saved | rescue lifeboat winch coastguard save
stranded stuck | strand stuck trapped aground adrift tow
fire blaze flame caught | fire blaze flame firefighter burn smoke engulf
flood flooded | flood flooded submerge
storm | wind gust gale hurricane lightning tornado
rain wet | rain downpour shower
disruption disrupt delay | delay cancel closed closure restriction suspend
evacuate evacuated | evacuate evacuation cordon
coast coastal | coast coastguard offshore shore beach harbour seaside lifeboat island
beach seafront | beach shore ashore sand promenade
road | motorway carriageway lane junction street road
earthquake quake | magnitude tremor seismic epicentre
vote election poll | vote election ballot candidate constituency
party | labour conservative tory democrat republican
law legislation bill | law bill act legislation
parliament | mps commons senate parliamentary
resign resigned quit | resign resignation quit
war conflict fighting | war troops rebel ceasefire shelling conflict
troops soldier army military | troops soldier army regiment military battalion
agreement deal pact | agree agreed treaty accord pact
talks negotiation | talks negotiate
plan proposal | plan propose proposal application
approve approved approval backing | approve permission consent grant go-ahead green
criticise criticism critic | criticise critic condemn slam attack accuse
praise hailed | praise hail applaud thank
concern concerned worried fear | concern worry fear warn afraid
ban banned | ban prohibit outlaw bar
dispute row feud | dispute row disagree argue
company firm business | company firm business plc ltd manufacturer retailer
job worker staff work | job redundancy employ staff worker
share stock market trading | share stock index trader
economy economic | economy gdp growth inflation recession
closed close closure shut | close closure shut
airline flight plane aircraft jet airport | plane flight aircraft jet pilot airport airline
train rail railway | train rail railway station
ship vessel boat | ship vessel boat ferry trawler yacht
online internet web | website internet twitter facebook online web app
computer cyber | software hacker hack malware computer
phone mobile | phone mobile handset
doctor medical | hospital surgeon gp clinic doctor nurse
treat treated treatment | hospital surgery therapy doctor treat
birth born baby | birth baby maternity midwife pregnant
mother mum | mother mum maternal
father dad | father dad paternal
boy | boy son schoolboy teenager he his
girl | girl daughter schoolgirl teenager she her
woman | woman she her mrs ms miss lady wife mother
child children | child boy girl son daughter toddler baby pupil
teenage teenager | teenager teen
young youth | boy girl child teenager teen
pupil school teacher classroom | school pupil teacher headteacher class
university campus student academic | university student campus college professor
scientist researcher study research | scientist researcher study research professor
film movie | film movie cinema actor actress cast star starring screenplay filmmaker
television broadcast programme show | episode tv television bbc programme broadcast
music band song album | song album single band music
art painting | art gallery exhibition painting
tribute mourn | tribute funeral legend mourn condolence sadden
award prize honour | award prize honour
religious religion faith | church priest bishop mosque muslim christian
animal wildlife | zoo species wildlife bird mammal
city town | city town borough
centre | centre city town downtown
building site | building site construction tower
home property residential | house home flat apartment bungalow
river water | river lake canal swim
`

let scenes: Map<string, string[]> | undefined

/** Words of which one in a source is enough that a report may say a folded word: 'lifeboat' of 'coast'; none where the word is of no scene. */
export function scenesOf(norm: string): readonly string[] {
  scenes ??= read()
  return scenes.get(stemOf(norm)) ?? NONE
}

const NONE: readonly string[] = []

function read(): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const line of SCENES.trim().split('\n')) {
    const [said = '', by = ''] = line.split(' | ')
    for (const word of said.split(' ')) {
      const stem = stemOf(word)
      out.set(stem, [...new Set([...out.get(stem) ?? [], ...by.split(' ')])])
    }
  }
  return out
}
