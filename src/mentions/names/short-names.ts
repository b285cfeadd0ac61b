/** Given names with the short forms that the press uses for them, one line a name, folded. */
const LINES = `
william bill billy will willie liam
robert bob bobby rob robbie bert
richard dick rick ricky rich richie
james jim jimmy jamie
john jack johnny jon
jonathan jon jonny jonathon
joseph joe joey
josephine jo josie
michael mike mick mickey mikey
thomas tom tommy
timothy tim timmy
anthony tony ant
andrew andy drew
edward ed eddie ted teddy ned
charles charlie chuck
christopher chris kit
christine chris chrissie
daniel dan danny
david dave davey
donald don donnie
douglas doug
francis frank
franklin frank
frederick fred freddie freddy
gerald gerry jerry
gregory greg
henry harry hank
harold harry
kenneth ken kenny
lawrence larry
leonard len lenny
matthew matt
nathaniel nate nat nathan
nicholas nick nicky
patrick pat paddy
patricia pat patty trish
peter pete
philip phil
raymond ray
ronald ron ronnie
samuel sam sammy
samantha sam
stephen steve stevie
steven steve stevie
terence terry
theodore ted teddy theo
victor vic
vincent vince vinny
walter walt wally
zachary zach zack
alexander alex alec sandy sasha
alexandra alex sandra sasha
aleksandra alex sasha
alan al
albert al bert
alfred alf alfie fred
benjamin ben benny
bernard bernie
bradley brad
cameron cam
catherine cathy kate katie cat
katherine kathy kate katie kat
kathleen kathy kath
clifford cliff
deborah deb debbie
dominic dom
dorothy dot dolly
eleanor ellie nell
elizabeth liz lizzie beth betty eliza libby bess
emily em emmie
eugene gene
gabriel gabe
geoffrey geoff
jeffrey jeff
georgina georgie
gillian gill jill
isabella bella izzy
jacob jake
jacqueline jackie
jennifer jen jenny
jessica jess jessie
joanna jo
joanne jo
joshua josh
judith judy
kimberly kim
laurence larry laurie
louis lou
louise lou
madeleine maddie
margaret maggie meg peggy madge
martin marty
maxwell max
maximilian max
mitchell mitch
mohammed mo
mohamed mo
nigel nige
oliver ollie olly
olivia liv
oscar ossie
pamela pam
penelope penny
rebecca becky becca
reginald reg reggie
rosemary rose rosie
russell russ
sarah sally
sebastian seb
stanley stan
stuart stu
susan sue suzie
theresa teresa terry tess
tobias toby
valerie val
victoria vicky tori
winston winnie
vladimir volodya
dmitry dima
giuseppe beppe
francisco paco
jose pepe
rafael rafa
`

const groups = new Map<string, number[]>()
LINES.trim().split('\n').forEach((line, group) => {
  for (const word of line.split(' ')) {
    const known = groups.get(word)
    if (known) known.push(group)
    else groups.set(word, [group])
  }
})

/** Whether a folded word is one of these names. */
export function isCommonGivenName(norm: string): boolean {
  return groups.has(norm)
}

/** Whether two folded given names may be one and its short form: 'Jim' and 'James', 'Alex' and 'Alexandre'. */
export function mayBeShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // 'Mitch' is cut from 'Mitchell', 'Alex' from 'Alexis'; but Paula is not Paul.
  if (short.length > 2 && long.length > short.length + 1 && long.startsWith(short)) return true
  const mine = groups.get(a)
  return mine !== undefined && (groups.get(b)?.some((group) => mine.includes(group)) ?? false)
}
