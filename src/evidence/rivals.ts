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
car bus train plane=aircraft=flight helicopter boat=ship bicycle=bike motorcycle=motorbike lorry=truck van tram ferry
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
