/*
 * The relations that hold a thing to one value: it is founded once, in one place, by the same people. What may happen again
 * ('won', 'visited', 'played') is no such relation.
 */

const table = (lines: string): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [lemma, ...forms] = line.trim().split(' ')
    for (const form of forms) out.set(form, lemma!)
  }
  return out
}

/** Participles of deeds that are done once, by the same people. */
export const MAKING = table(`
direct directed
write written penned authored
produce produced
compose composed
found founded established
build built constructed erected
design designed
create created
invent invented
discover discovered
paint painted
publish published
own owned
edit edited
illustrate illustrated
sculpt sculpted
arrange arranged
choreograph choreographed
play played portrayed
buy bought purchased acquired
`)

/** The nouns for those who did them. */
export const MAKERS = table(`
direct director directors
write author authors writer writers screenwriter screenwriters scriptwriter scriptwriters
produce producer producers
compose composer composers
found founder founders
design designer designers architect architects
create creator creators
invent inventor inventors
discover discoverer
publish publisher publishers
own owner owners
edit editor editors
illustrate illustrator illustrators
`)

/** Verbs of what happens to a thing once, so that it has one date and one place. */
export const HAPPENING = table(`
born born
die died
found founded established
build built constructed erected
design designed
create created
invent invented
discover discovered
publish published
release released
premiere premiered
debut debuted
open opened inaugurated
demolish demolished
abolish abolished dissolved disbanded
discontinue discontinued
bury buried
graduate graduated
marry married
appoint appointed
ordain ordained
induct inducted
rename renamed
complete completed
incorporate incorporated
baptise baptised baptized
crown crowned
knight knighted
retire retired
canonise canonised canonized
add added
sell sold
begin began
start started
receive received
earn earned
buy bought purchased acquired
move moved relocated emigrated
settle settled
join joined
become became
divorce divorced
enlist enlisted
qualify qualified
arrive arrived
`)

/** Verbs that hold a thing to one date or place only with an object: another degree is earned elsewhere. */
export const NEEDS_OBJECT = new Set(['graduate', 'marry', 'appoint', 'induct', 'add', 'sell', 'begin', 'start', 'receive', 'earn', 'complete', 'buy', 'move', 'settle', 'join', 'become', 'divorce', 'enlist', 'qualify', 'arrive', 'publish', 'release', 'design', 'create', 'discover', 'rename'])

/** Of these, the place where it happened is as much one as the day. */
export const PLACED = new Set(['born', 'die', 'found', 'bury', 'baptise', 'incorporate'])

export const LYING = new Set(['located', 'situated', 'headquartered', 'based', 'lies', 'stands'])

const sorts = (lines: string): ReadonlyMap<string, string> => table(lines)

/** What sort of thing a noun makes of what it is said of. Sorts that may be one thing are left out. */
export const SORTS = sorts(`
film film movie
series sitcom miniseries series
song song
album album
band band duo quartet orchestra
book novel novella
poem poem
game game
city city town village hamlet municipality settlement
river river
mountain mountain
island island
lake lake
company company
person politician footballer actor actress singer lawyer scientist painter novelist poet physician player
podcast podcast
opera opera
browser browser
ballet ballet
`)
