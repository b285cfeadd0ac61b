import {isCalling} from '../names/openers.js'

/** Given names that nearly everywhere go with 'he', and those that go with 'she'. Names that either bears are left out. */

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const MEN = of(
  'aaron abdul adam adrian ahmed alan albert alejandro alexander alfred ali alistair andreas andrew angus anthony antoine antonio arthur ben benjamin bernard bill bob boris brian bruce carl carlos charles christian ' +
  'christopher colin craig damian daniel dave david declan denis dennis derek dermot desmond diego dmitri dominic donald douglas duncan edward emmanuel enrique eric ernest eugene fernando ferdinand finn francisco frank fred ' +
  'frederick friedrich gareth gary geoff geoffrey george gerald gerard giovanni giuseppe glen gordon graham greg gregory guy hans harold harry hassan hector heinrich henri henry herbert horace howard hugh hugo ian ibrahim igor ivan ' +
  'jack jacob jakob james jason javier jean-claude jeffrey jens jeremy jim joe johan johann john johnny jonathan jorge jose joseph juan julio justin karl keith kenneth kevin klaus kurt lars lawrence leo leonard leonid ' +
  'lewis liam lionel lorenzo louis luc lucas luigi luis luke magnus malcolm marco marcus mario mark martin matthew maurice max michael michel miguel mike mikhail mohamed mohammed muhammad nathan neil nicholas nicolas nigel nikolai nils norman ' +
  'oleg oliver olivier omar oscar otto owen pablo patrick paul pavel pedro per peter philip philippe pierre piotr rafael ralph raymond reginald ricardo richard robert roberto roger roland ron ronald rory rupert sam samuel sanjay scott sean ' +
  'sebastian sergei seth simon stanley stefan stephen steve steven stuart sven ted terence thabo theodore thomas tim timothy tobias tom tommy tony torben trevor umar victor viktor vincent vladimir walter wilhelm william yusuf yves'
)
const WOMEN = of(
  'abigail agatha agathe agnes aisha alice alison amanda amelia amina amy ana anastasia andrea angela anita ann anna anne annette antonia aoife astrid audrey ava barbara beata beatrice berit bethany betty bianca birgit bridget brigitte camilla carmen carol ' +
  'caroline carolyn catherine cecilia celia charlotte chloe christina christine claire clara claudia colleen constance cynthia dagmar daisy daniela dawn deborah deirdre denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena ' +
  'elin eliza elizabeth ella ellen elsa elsie emilia emily emma esther eva evelyn fatima felicity fiona florence frances francesca freya gemma georgina gertrude gillian gladys gloria grace greta gudrun hannah harriet hazel hedda heidi helen helena helene helga ' +
  'henrietta hilary hilda ida ines ingrid irene irina isabel isabella isabelle ivy jacqueline jane janet janice jean jennifer jenny jessica joan joanna josephine joyce juanita judith judy julia julie juliet karen karin karla kate katherine kathleen ' +
  'katja kirsten laura leila lena lilian lily linda lisa liv liz louise lucia lucy lydia lynn mabel madeleine margaret margarita maria mariam marie marion marjorie marta martha mary matilda maud maureen megan melanie melissa mercedes michelle mildred ' +
  'miriam molly monica monika muriel nadia nancy naomi natalie natasha nicola nina nora norma odile olga olivia pamela patricia paula pauline penelope petra philippa phoebe priya rachel rebecca renee rita rosa rosalind rose rosemary ruth sally samantha ' +
  'sandra sarah sara sheila shirley sigrid silvia simone sofia solveig sonia sophia sophie stella stephanie susan susanna suzanne svetlana sylvia tamara tania tatiana teresa tessa thelma theresa tina tracy ulrike ursula valerie vanessa vera veronica ' +
  'victoria violet virginia vivienne wendy winifred yasmin yvonne zainab zoe'
)

/** 'he' or 'she', as one would speak of the bearer of a folded given name; undefined where it tells nothing. */
export function genderOfName(given: string): 'he' | 'she' | undefined {
  return MEN.has(given) ? 'he' : WOMEN.has(given) ? 'she' : undefined
}

const HIS = of('mr sir lord king prince duke baron count herr monsieur senor signor father brother pope son husband widower uncle nephew grandfather grandson stepfather boyfriend dad man boy gentleman spokesman policeman fireman businessman congressman alderman fisherman postman salesman craftsman waiter actor landlord headmaster bishop imam rabbi monk sheikh')
const HERS = of('mrs ms miss dame lady queen princess duchess baroness countess frau madame senora mother sister daughter wife widow aunt niece grandmother granddaughter stepmother girlfriend mum mom woman girl chairwoman spokeswoman policewoman businesswoman congresswoman councilwoman actress waitress landlady headmistress midwife nun ballerina')

/** 'he' or 'she', as a folded word for somebody tells: 'Mrs', 'his daughter', 'the spokeswoman'. */
export function genderOfWord(norm: string): 'he' | 'she' | undefined {
  return HIS.has(norm) ? 'he' : HERS.has(norm) ? 'she' : undefined
}

const PEOPLE = of(
  'chair speaker child baby partner cousin friend neighbour neighbor colleague victim suspect witness defendant accused plaintiff claimant resident tenant guest client boss host judge chef cook coach nurse thief spy guard clerk bride groom twin orphan veteran ' +
  'spokesperson chairperson chair head chief expert academic diplomat pilot poet priest artist athlete architect attorney advocate delegate candidate magistrate laureate graduate associate apprentice advocate official chemist sculptor king queen ' +
  'student president agent assistant consultant accountant sergeant lieutenant commandant merchant servant immigrant migrant tyrant giant hero rebel novice captain guitarist mp msp peer envoy aide ally whip critic mechanic medic cleric secretary deputy'
)
const PERSON = /(?:er|or|ist|ian|man|woman|eer|ess|eur|yst)$/
const THINGS = of(
  'after over under other whether either neither never ever for however later earlier than their rather together another further farther altogether number winter summer water river letter chapter computer tower harbor order power member matter quarter border ' +
  'answer dinner corner offer fever flower shower cover manner laughter slaughter cancer danger finger hunger anger butter leather feather weather wonder shoulder powder ladder folder timber chamber rubber supper upper copper pepper paper wrapper slipper ' +
  'counter encounter center shelter filter litter better bitter cluster disaster monster oyster poster register roster theater meter diameter liter clever lever silver sewer lower fewer newer super thunder tender gender charter easter september october november ' +
  'december newspaper layer prayer trailer tanker trawler steamer freighter cruiser bomber thriller bestseller container helicopter drawer beer deer cheer sheer steer veer pier tier career barrier frontier glacier premier soccer sober proper transfer buffer differ suffer ' +
  'refer prefer consider remember discover deliver recover enter former inner outer cyber fiber fibre boulder cylinder murder trigger ledger merger passer hanger charger burger scooter router printer scanner banner planner sticker locker cooker freezer trouser ' +
  'maker carrier operator provider developer lender insurer retailer producer manufacturer supplier builder broadcaster explorer fighter successor sector motor factor reactor tractor floor door poor flavor honor humor rumor vapor error mirror horror minor major corridor interior exterior ' +
  'prior superior junior senior monitor elevator escalator generator calculator metaphor terror color favor labor indoor outdoor or nor decor tenor tremor ' +
  'list mist exist assist consist insist resist twist waist wrist fist checklist playlist shortlist gist ' +
  'less unless guess mess process stress business dress excess press express impress congress progress possess access success address illness fortress mattress cypress caress bless chess loss cross ' +
  'human german roman norman ottoman italian indian russian asian christian persian victorian egyptian canadian australian brazilian iranian norwegian hungarian austrian belgian syrian ukrainian romanian bulgarian albanian serbian georgian armenian median ' +
  'than catalyst amateur grandeur'
)

/** Whether a folded word is one for somebody: an office, a trade, a relation. */
export function isPersonWord(norm: string): boolean {
  return HIS.has(norm) || HERS.has(norm) || PEOPLE.has(norm) || isCalling(norm) || (PERSON.test(norm) && !THINGS.has(norm) && !/(?:ness|less)$/.test(norm))
}
