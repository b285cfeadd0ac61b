/**
 * Words of which one excludes the others where they stand for each other: a line is a set of rivals; words joined by '=' mean the same.
 * They are so usual that they stand somewhere in every source, so that only their place tells.
 */
const RIVALS = `
all=every=each most=majority some=several=many few=handful half none=no
most=more least=less=fewer
before after
with without
inside=within=in outside=beyond
over=above=exceeding under=below
hourly daily weekly fortnightly monthly quarterly yearly=annual=annually
second minute hour day week month quarter year decade century
seconds minutes hours days weeks months quarters years decades centuries
weekday weekend
thousand million billion trillion
thousands millions billions trillions
first second third fourth fifth sixth last=final
federal=national state=regional=provincial local=municipal international=global
always=constantly often=frequently sometimes=occasionally rarely=seldom never
next=upcoming=coming=future last=past=previous=prior
current=present former future
domestic foreign international
boy girl
boys girls
son daughter
brother sister
father=dad=daddy mother=mum=mom
husband wife
uncle aunt
nephew niece
king queen
prince princess
actor actress
spring summer autumn=fall winter
monthly weekly
morning afternoon evening night
breakfast lunch dinner
hot=warm cold=cool
indoor outdoor
primary=elementary secondary
junior senior
red blue green yellow black white brown orange purple pink grey=gray
gold silver bronze
left right
win draw loss=defeat
car bus train plane=aircraft=flight helicopter boat=ship=ferry bicycle=bike motorcycle=motorbike lorry=truck=van tram
airport station=stop harbour=harbor=port
hospital school university=college prison=jail church mosque hotel
knee ankle shoulder hip groin hamstring calf thigh wrist elbow foot hand arm leg back neck head chest
guitar piano drums violin bass trumpet saxophone cello
football rugby cricket tennis golf hockey basketball baseball boxing cycling swimming
singer actor=actress comedian writer=author=novelist painter photographer
midfielder defender=full-back=centre-back striker=forward goalkeeper=keeper winger
plaintiff defendant
buyer=purchaser seller=vendor
employer employee=worker
teacher pupil=student
doctor nurse patient
tenant=tenants landlord=landlords
lender borrower
`

// Words of one line may stand for each other though they do not mean the same: what a report calls a road may be a street.
const CLOSE = `
street road avenue lane highway motorway route path track
pub bar tavern inn restaurant cafe hotel
shop store supermarket market mall outlet retailer
quay pier dock harbour harbor port jetty wharf
gun pistol rifle handgun revolver weapon shotgun firearm
knife blade dagger machete
coat jacket sweater top shirt clothes clothing
plane aircraft jet airliner helicopter
boat ship vessel ferry craft yacht dinghy
car vehicle taxi cab minibus van truck lorry bus
phone mobile smartphone telephone handset
picture photo photograph image portrait painting snap footage video film clip movie documentary
doctor physician medic surgeon gp specialist consultant
policeman policewoman officer cop constable detective
lawyer attorney solicitor barrister counsel advocate prosecutor
journalist reporter correspondent writer author editor columnist
child kid toddler baby infant youngster schoolboy schoolgirl pupil student teenager boy girl son daughter
gunman shooter attacker assailant killer murderer suspect perpetrator culprit criminal offender
lawmaker legislator politician mp senator congressman representative minister secretary
staff worker workers employee employees crew team colleagues
fan fans supporter supporters spectators crowd
city town village community settlement area
coast shore beach seaside bank riverbank
hill mountain peak slope
forest wood woods woodland trees
rain storm downpour shower weather
fire blaze flames inferno
money cash coins funds coin banknotes
house home building property flat apartment residence cottage villa
garden yard park grounds
room hall bedroom kitchen
door gate entrance window
food meal meat dish snack dinner lunch
drink beer wine beverage
box container crate package parcel bag case
wall fence barrier
stone rock boulder
prison jail cell custody
boss chief head leader director manager executive
firm company business corporation
injury wound cut bruise
leg foot ankle knee
arm hand wrist
adviser assistant aide consultant
season months period
actor star performer
singer vocalist musician artist
scientist researcher academic expert professor
`

const close = new Map<string, number[]>()
CLOSE.trim().split('\n').forEach((line, row) => {
  for (const word of line.split(' ')) close.set(word, [...(close.get(word) ?? []), row])
})

/** Whether one of two folded words may be said for the other in a report: 'road' and 'street'. */
export function areClose(a: string, b: string): boolean {
  const rows = closeRows(a)
  return rows.length > 0 && closeRows(b).some((row) => rows.includes(row))
}

function closeRows(norm: string): readonly number[] {
  return close.get(norm) ?? close.get(norm.replace(/s$/, '')) ?? []
}

// For each word the lines it stands in, and its set on each.
const places = new Map<string, Map<number, number>>()
RIVALS.trim().split('\n').forEach((line, row) => {
  line.split(' ').forEach((set, column) => {
    for (const word of set.split('=')) {
      const known = places.get(word)
      if (known) known.set(row, column)
      else places.set(word, new Map([[row, column]]))
    }
  })
})

/** Whether two folded words exclude each other where they stand in one place: 'some' and 'all', 'bus' and 'train'. */
export function areRivals(a: string, b: string): boolean {
  const mine = places.get(a)
  const theirs = places.get(b)
  if (!mine || !theirs) return false
  let rivals = false
  for (const [row, column] of mine) {
    const other = theirs.get(row)
    if (other === column) return false
    if (other !== undefined) rivals = true
  }
  return rivals
}

/** Whether some word excludes a folded word in its place. */
export function hasRivals(norm: string): boolean {
  return places.has(norm)
}
