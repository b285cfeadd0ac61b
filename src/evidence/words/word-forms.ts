// Base form first.
const IRREGULAR = `
be am is are was were been being
have has had having
do does did done doing
say said
go goes went gone
get got gotten
make made
know knew known
think thought
take took taken
see saw seen
come came
give gave given
find found
tell told
become became
leave left
feel felt
put put
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
let let
mean meant
set set
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain lying
lay laid
lead led
read read
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
cut cut
rise rose risen
arise arose arisen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
die dying
tie tying
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
fight fought
sell sold
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
fly flew flown
flee fled
feed fed
lend lent
shoot shot
light lit
steal stole stolen
swim swam swum
sink sank sunk
drink drank drunk
sleep slept
beat beaten
bear bore borne born
bite bit bitten
blow blew blown
hide hid hidden
tear tore torn
swear swore sworn
wake woke woken
awake awoke awoken
wind wound
bind bound
grind ground
freeze froze frozen
forgive forgave forgiven
forbid forbade forbidden
foresee foresaw foreseen
withdraw withdrew withdrawn
withstand withstood
undergo undergoes underwent undergone
undertake undertook undertaken
overcome overcame
overtake overtook overtaken
oversee oversaw overseen
override overrode overridden
overthrow overthrew overthrown
uphold upheld
mistake mistook mistaken
outdo outdid outdone
dig dug
stick stuck
sting stung
swing swung
spin spun
spring sprang sprung
ring rang rung
shrink shrank shrunk
stride strode stridden
weave wove woven
sweep swept
weep wept
creep crept
leap leapt
dream dreamt
burn burnt
learn learnt
spell spelt
spill spilt
spoil spoilt
smell smelt
lean leant
bend bent
breed bred
bleed bled
speed sped
slide slid
spread spread
shed shed
split split
hit hit
hurt hurt
quit quit
shut shut
cost cost
cast cast
burst burst
bid bade bidden
dive dove
show shown
sew sewn
sow sown
mow mown
prove proven
saw sawn
swell swollen
slay slew slain
shine shone
kneel knelt
cling clung
fling flung
man men
woman women
child children
person people
wife wives
life lives
knife knives
leaf leaves
loaf loaves
thief thieves
wolf wolves
half halves
shelf shelves
self selves
calf calves
scarf scarves
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
crisis crises
analysis analyses
thesis theses
basis bases
hypothesis hypotheses
diagnosis diagnoses
axis axes
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
datum data
stimulus stimuli
nucleus nuclei
fungus fungi
alumnus alumni
curriculum curricula
good better best
well better best
bad worse worst
ill worse worst
far farther further farthest furthest
little less least
much more most
many more most
old elder eldest
`

const irregular = new Map<string, string[]>()
for (const line of IRREGULAR.trim().split('\n')) {
  const [base = '', ...forms] = line.split(' ')
  for (const form of forms) irregular.set(form, [...irregular.get(form) ?? [], base])
}

// What an ending may stand for, as in WordNet's own way of finding base forms.
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['']],
  ['ies', ['y', 'ie']],
  ['ves', ['f', 've']],
  ['men', ['man']],
  ['es', ['e', '']],
  ['s', ['']],
  ['ied', ['y', 'ie']],
  ['ed', ['e', '']],
  ['ying', ['ie', 'y']],
  ['ing', ['e', '']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['est', ['e', '']],
  ['er', ['e', '']]
]
const DOUBLED = /([bdfgklmnprtz])\1$/
const SHORTEST = 2

// 'favour', 'apologised' and 'centre' as the dictionary spells them.
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=s$|ed$|ing$|ful$|able$|ite|er|$)/, 'or'],
  [/(?<=[a-z]{2})is(?=e$|es$|ed$|ing$|er|ation)/, 'iz'],
  [/(?<=[nt])re(?=s?$)/, 'er'],
  [/ll(?=ed$|ing$|er)/, 'l']
]

/**
 * The base forms of a folded word that a dictionary has, itself first where it is one: 'left' gives 'left' and 'leave', 'stopped' gives 'stop'.
 * @param isWord whether the dictionary has a word
 */
export function wordForms(norm: string, isWord: (norm: string) => boolean): readonly string[] {
  const out = isWord(norm) ? [norm] : []
  const add = (form: string): void => {
    if (isWord(form) && !out.includes(form)) out.push(form)
  }
  irregular.get(norm)?.forEach(add)
  if (norm.length > 4) {
    for (const [british, american] of BRITISH) if (british.test(norm)) for (const form of wordForms(norm.replace(british, american), isWord)) add(form)
  }
  for (const [ending, bases] of ENDINGS) {
    if (!norm.endsWith(ending)) continue
    // 'number' is no form of 'numb', nor 'interest' of 'inter'.
    if ((ending === 'er' || ending === 'est') && out.length > 0) break
    const stump = norm.slice(0, norm.length - ending.length)
    if (stump.length < SHORTEST || (ending === 's' && stump.endsWith('s'))) continue
    for (const base of bases) add(stump + base)
    if (DOUBLED.test(stump)) add(stump.slice(0, -1))
    break
  }
  return out
}
