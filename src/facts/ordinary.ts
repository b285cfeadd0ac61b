/** Words that are names and ordinary words at once: alone they say nothing of whom they mean. */
import {fold} from '../text/fold.js'

const of = (words: string): readonly string[] => words.split(' ')

/** What a title or a phrase is made of: a name of several such words is none. */
const TITLES: ReadonlySet<string> = new Set([
  ...of('a an the of and in on at by for to my our his her prime vice deputy first lady iron grand old acting former new white house supreme'),
  // Titles and offices
  ...of('president premier chancellor minister chairman chairwoman chair king queen emperor sultan emir pope senator governor mayor secretary general colonel captain doctor professor speaker judge'),
  // Institutions that the press calls by one word
  ...of('congress parliament senate house court government cabinet kremlin army police state city church council bank union')
])

const ORDINARY: ReadonlySet<string> = new Set([
  // Months, days, seasons
  ...of('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter'),
  // Small words that open sentences
  ...of('a an the and or but so yet if as at by for from in into of off on onto out over to up with without is it its he she we they you who what when where why how this that these those there here not no yes now then do did does has have had was were are be been go got let may might must shall will would can could should am ha ho la le san van von al el bin abu ali'),
  // Names that are words
  ...of('abbey ace amber angel archer art ash bailey baker bank banks barber bay beach bean bear bell bills bill bird bishop black blue bond booth bow boy brand branch bridge bright brook brown buck bush butcher butler cage camp cannon carpenter carter case cash castle chad chance chase church christian clay cliff clark coach coke cole cook cooper corn crane cross curry dale dawn day dean dell diamond dick dollar drew duke earl east eden eve fair faith farmer field fields finch fish fisher flint flower ford forest fox frank franc freedom french friend frost gale gates gay gene glass gold golden good grace grant gray green grey guest guy hall hand hardy harper hart hawk hazel heath heather hill hills holiday holly hood hook hope house hunt hunter hurt ivy jack jade jasmine jay jewel john joy judge justice keen key king kings knight lake lamb lance land lane law lawn lee liberty light lily little long lord love low luck major man marina mark marsh marshall mason masters mercy miles mill miller mills mine mint money moon moore more moss mount nash navy neat nelson new nice nick noble norm north olive page paige palm park parks parson pat patience peace pearl penny pepper pickle pierce pike pilot pine piper pitt place point pole pollock pond pool poor pope porter post potter pound powers pray price pride prince prior prudence queen rain ranger ray read reed reese regal rest rice rich ring river rivers road rob robin rock rod roman root rose rowan royal ruby rush russell sage sale salt sandy savage sawyer sea seal self senior shade sharp shepherd shore short silver singer skip sky small smith snow son song south spark speaker spears spicer star steel sterling stern still stock stone storm story street strong sue sun sunny swan swift tab tailor tank taylor teller temple thorn tiger tim trey trip tucker turner usher vale van victor viola violet wade walker wall ward warden warner waters weaver web webb week wells west wheeler white wild wilder will willow wilson win winner winter wise wit wolf wood woods worth wright york young')
])

/**
 * Why a name by itself is not looked for: it is a word, a country or a title that a text uses in its own sense.
 * @param name as the pack has it
 * @param isPlace whether a folded name is that of a country, a people or a capital
 * @returns what it is, or undefined where it stands for the person alone
 */
export function ordinarySense(name: string, isPlace: (folded: string) => boolean): string | undefined {
  const folded = fold(name.trim())
  if (isPlace(folded)) return 'the name of a country, a people or a capital'
  const words = folded.split(/[\s-]+/)
  if (words.every((word) => TITLES.has(word))) return words.length === 1 ? 'an ordinary word' : 'a title and no name'
  if (words.length === 1 && ORDINARY.has(folded)) return 'an ordinary word'
  // Only what has a capital is read as a name.
  if (name === name.toLowerCase() && /^[a-z]/.test(name)) return 'written without a capital'
  return undefined
}
