/** What sort of thing a noun names, as far as a number of one sort is never a number of another. */
export type ThingKind = 'people' | 'points' | 'contests' | 'vehicles' | 'buildings' | 'lands' | 'charges' | 'works' | 'animals' | 'time' | 'money'

const KINDS: Readonly<Record<ThingKind, string>> = {
  people: `people personnel persons men women children boys girls kids babies infants toddlers teenagers teens youths youngsters adolescents adults pensioners pupils students schoolchildren graduates victims patients passengers residents
    villagers locals tourists visitors holidaymakers guests customers shoppers officers soldiers troops servicemen marines sailors policemen workers employees staff colleagues miners farmers fishermen drivers
    players footballers athletes runners swimmers cyclists golfers competitors participants riders migrants refugees immigrants suspects protesters demonstrators marchers activists campaigners fans spectators supporters voters
    teachers doctors nurses medics midwives surgeons firefighters paramedics civilians militants insurgents rebels fighters gunmen attackers terrorists bombers prisoners inmates detainees hostages survivors brothers sisters siblings sons
    daughters cousins grandchildren grandsons granddaughters great-grandchildren relatives friends buddies pals mates followers subscribers users candidates councillors senators lawmakers ministers mps jurors judges lawyers scientists researchers experts journalists reporters
    volunteers donors crew sailors crewmen pilots climbers hikers walkers motorists pedestrians motorcyclists robbers thieves burglars smugglers worshippers pilgrims homeless dead injured wounded hurt killed`,
  points: 'goals tries points runs wickets penalties conversions frames sets birdies bogeys eagles shots strokes assists touchdowns overs corners cards lengths',
  contests: 'matches games races wins defeats victories losses draws appearances starts caps outings tests bouts fights championships tournaments grands-prix titles trophies medals golds',
  vehicles: 'cars lorries vehicles vans buses trains trams planes aircraft airliners jets ships boats ferries yachts vessels helicopters motorcycles motorbikes bikes bicycles trucks tankers carriages submarines frigates tanks',
  buildings: 'schools hospitals houses homes buildings shops stores churches mosques stations hotels bridges properties flats apartments branches factories plants offices libraries museums pubs restaurants prisons rooms floors storeys',
  lands: 'countries states cities towns villages counties nations regions provinces islands districts boroughs constituencies continents',
  charges: 'charges counts offences offenses convictions allegations',
  works: 'books novels films movies songs albums singles plays paintings poems episodes sculptures series',
  animals: 'dogs cats horses cows cattle sheep pigs goats birds chickens whales dolphins elephants lions tigers rhinos wolves bears puppies kittens swans seals sharks bees',
  time: 'years months weeks days hours minutes seconds decades centuries seasons nights weekends',
  money: 'pounds dollars euros yen yuan rupees roubles rubles francs kroner kronor pesos pence cents'
}
const kinds = new Map<string, ThingKind>()
for (const [kind, words] of Object.entries(KINDS)) for (const word of words.trim().split(/\s+/)) kinds.set(word, kind as ThingKind)
// 'two-car crash', 'a four-goal lead', 'one man': the singular is of its plural's kind.
const singulars = new Map<string, ThingKind>([['man', 'people'], ['woman', 'people'], ['child', 'people'], ['grandchild', 'people'], ['great-grandchild', 'people'], ['person', 'people'], ['baby', 'people'], ['match', 'contests'], ['loss', 'contests'], ['try', 'points'], ['country', 'lands'], ['city', 'lands'], ['bus', 'vehicles'], ['lorry', 'vehicles'], ['ferry', 'vehicles'], ['century', 'time'], ['church', 'buildings'], ['property', 'buildings'], ['penalty', 'points'], ['trophy', 'contests'], ['victory', 'contests']])
for (const [word, kind] of kinds) if (word.endsWith('s') && word.length > 3 && !singulars.has(word.slice(0, -1))) singulars.set(word.slice(0, -1), kind)

/** The kind of what a folded plural names, where it is one that a number counts. */
export function kindOfPlural(norm: string): ThingKind | undefined {
  return kinds.get(norm)
}

/** The kind of what a folded singular names. */
export function kindOfSingular(norm: string): ThingKind | undefined {
  return singulars.get(norm)
}
