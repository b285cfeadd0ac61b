/** Names that the press has two or more of for one party, club or house, one line each, folded; the first is the fullest. */
const LINES = `
conservative party|conservatives|conservative|tory|tories|con
liberal democrats|liberal democrat|lib dems|lib dem|ld
labour party|labour|lab
republican party|republicans|republican|gop
scottish national party|snp
democratic unionist party|dup
ulster unionist party|uup
uk independence party|ukip
islamic state|isis|isil|is group|daesh
manchester united|man utd|man united
manchester city|man city
tottenham hotspur|tottenham|spurs
wolverhampton wanderers|wolves
west bromwich albion|west brom|baggies
brighton and hove albion|brighton & hove albion|brighton
sheffield united|sheff utd
sheffield wednesday|sheff wed
queens park rangers|qpr
middlesbrough|boro
nottingham forest|forest
newcastle united|magpies
paris st germain|paris saint-germain|psg
bayern munich|bayern
borussia dortmund|dortmund
atletico madrid|atletico
juventus|juve
barcelona|barca
internazionale|inter milan
all blacks|new zealand|kiwis
springboks|south africa
wallabies|australia|socceroos
pumas|argentina|albiceleste
les bleus|france
azzurri|italy
black caps|new zealand
three lions|england
downing street|no 10|number 10|number ten
houses of parliament|westminster
world war two|second world war|world war ii|ww2|wwii
world war one|first world war|world war i|ww1|wwi|great war
academy award|academy awards|oscar|oscars
european union|eu|brussels|bloc
united nations|un|u.n
formula 1|formula one|f1
twenty20|t20|twenty20 international
wall street|new york stock exchange
metropolitan police|scotland yard|met police
national health service|nhs|health service
mi5|security service
mi6|secret intelligence service|sis
a&e|accident and emergency|emergency department|emergency departments|emergency room|casualty
air force base|afb
royal navy|navy
football association|fa
scottish football association|sfa
football league|efl
court of arbitration for sport|cas
`

const forms = new Map<string, readonly string[]>()
for (const line of LINES.trim().split('\n')) {
  const names = line.split('|')
  for (const name of names) forms.set(name, [...forms.get(name) ?? [], ...names.filter((other) => other !== name)])
}

/** Other names, folded, of the party, club or house that goes by this folded name. */
export function otherNamesOf(name: string): readonly string[] {
  return forms.get(name) ?? []
}

// What clubs have behind the name by which all call them.
const CLUBS = new Set('city united town wanderers rovers athletic albion county hotspur argyle alexandra orient academical thistle fc afc cf sc rfc party'.split(' '))
const FIRMS = new Set('inc incorporated corp corporation plc ltd limited llc llp gmbh ag sa nv co company group holdings'.split(' '))

/** Whether a folded word may be left out at the end of a club's or party's name. */
export function isClubWord(norm: string): boolean {
  return CLUBS.has(norm)
}

/** Whether a folded word only says what form a firm has. */
export function isFirmWord(norm: string): boolean {
  return FIRMS.has(norm)
}
