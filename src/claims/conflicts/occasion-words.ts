import {Lexicon} from '../../mentions/words/lexicon.js'

/** What happens once: its verbs, then its nouns. Those marked + may well happen again in one text, so that two nouns of it may be two. */
const OCCASIONS = `
handed over, hand over, handing over, hands over / handover, hand-over
met, meet, meets, meeting with / +meeting, +talks, +summit, +encounter
signed, signs, sign / signing, +signature, ceremony
crashed, crashes, collided, overturned, skidded, rolled over, ran into, hit, hits, struck / crash, collision, accident, pile-up
exploded, explodes, blew up / explosion, blast
burned, burnt, burns down, burned down, caught fire, broke out / fire, blaze
stolen, stole, steals / theft, heist, burglary
robbed, rob / robbery, hold-up, raid
attacked / +attack, assault
shot / shooting
stabbed / stabbing
murdered / murder, killing
married, wed, weds / wedding, marriage ceremony
buried / funeral, burial
performed, performs / +performance, +concert, +gig, recital
launched, launches / launch
unveiled, unveils / unveiling
flooded, floods / flood, flooding
ran aground, aground / grounding
derailed, derails, left the rails, jumped the rails / derailment
sank, sunk, sinks, capsized / sinking, capsizing
arrested / arrest
kidnapped, abducted / kidnapping, abduction
marched, demonstrated, protested, rallied / march, demonstration, protest, rally
auctioned, auctioned off, sold at auction / auction
collapsed, collapses / collapse
erupted, erupts / eruption
rescued / rescue
escaped, escapes, broke out of / escape, breakout, jailbreak
christened, baptised, baptized / christening, baptism
crowned / coronation
opened, opens, reopened / inauguration, opening, reopening
dined / dinner, banquet
drowned / drowning
voted / +vote, ballot
gathered / gathering
searched / +search
played / +match, +game, +final
premiered / premiere
/ +festival
/ +fair
/ +exhibition
/ +conference
/ +hearing
/ +trial
/ +referendum
/ +election
/ +marathon
/ +regatta
/ +parade
/ +carnival
/ +ceremony
/ +race
/ +auction
/ +party
/ +reception
/ +debate
/ +procession
`

/** A word of what happens: its line in the table, and whether it is a noun. */
export interface Family {
  line: number
  noun: boolean
  repeats: boolean
}

function* familyPhrases(): Generator<[string, Family]> {
  for (const [line, text] of OCCASIONS.trim().split('\n').entries()) {
    for (const [part, words] of text.replace(/^\//, ' /').split(' / ').entries()) {
      for (const word of words.split(', ').filter((one) => one.trim() !== '')) yield [word.replace('+', '').trim(), {line, noun: part === 1, repeats: word.includes('+')}]
    }
  }
}

/** The words of what happens once. */
export const occasionWords = new Lexicon<Family>(familyPhrases())

/** Folded. */
export const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** Sorts of places that are not in one another. */
export const PLACES = table(`
afloat ferry boat ship yacht steamer barge liner trawler
rail train tram carriage underground metro
road bus coach minibus taxi car lorry van ambulance limousine
air plane aircraft helicopter jet balloon
building town_hall village_hall church_hall parish_hall community_centre guildhall leisure_centre youth_club church chapel cathedral mosque synagogue temple museum hotel bank school hospital restaurant cafe pub theatre theater cinema library castle palace supermarket barracks farmhouse barn mill lighthouse brewery bakery pharmacy nursery gym warehouse factory monastery convent villa casino prison courthouse observatory greenhouse clinic embassy inn tavern motel
open beach forest wood woods lake river mountain field meadow vineyard orchard cemetery graveyard zoo park square street bridge racecourse pier harbour harbor quay dunes island
yard car_park garden courtyard yard roof
`)

function table(lines: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [kind, ...words] = line.split(' ')
    for (const word of words) out.set(word, kind!)
  }
  return out
}
