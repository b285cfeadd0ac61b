import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'

/** Releases and reports of one day each, with the drafts that were written from them, and the words of each draft that they do not bear out. */
const SOURCES: Readonly<Record<string, {date: string; text: string}>> = {
 flood: {date: '2023-09-12', text: `VALMIERA, 11 September 2023 – The river Gauja broke its banks on Sunday night and flooded 340 houses, the mayor, Ilze Kalniņa, said on Monday. Some 1,150 people were taken to two schools and a sports hall. Four of them, among them a boy of six, were treated for hypothermia.

The damage is put at 7.8 million euros, of which the state will pay 60 per cent. The dam, built in 1936 and raised in 1974, gave way at 11.40 p.m. after 96 millimetres of rain in thirty hours. The last flood of this size was in April 2010.

"We have lost a third of our books," said the librarian, Anna Berga, 58. The bridge at Strenči, 112 metres long, is closed until the end of October. Repairs will take between six and eight weeks.`},
 club: {date: '2024-05-20', text: `Harwick Rovers, 19 May 2024. Press release.

The club has signed the striker Tom Adeyemi from Larkhall on a three-year contract for 1.2 million pounds. Adeyemi, 23, scored 17 goals in 41 matches last season, nine of them away. He was born in Leeds on 4 March 2001.

Harwick finished fourth with 71 points, two behind Larkhall. They have won their last six matches and lost one of the final ten. The average crowd rose from 8,400 to 10,500. The ground holds 12,000.

Adeyemi is the second signing of the summer after the goalkeeper Luis Prado. Season tickets go on sale on 3 June; adults pay 320 pounds, children half of that.`},
 court: {date: '2022-11-18', text: `Bristol Crown Court, 17 November 2022. Gareth Mole, 44, was jailed for five years and six months for causing death by dangerous driving. His lorry, which weighed 38 tonnes, hit three cars on the A38 on 2 February 2021. Two women, Jane Oram, 31, and Sally Webb, 29, were killed, and five people were injured.

Mole had been at the wheel for eleven hours and had slept for less than four hours the night before. He was driving at 67 miles an hour where 50 are allowed. He has been banned from driving for ten years. The company, Western Haulage, was fined £250,000 and must pay costs of £38,500.`},
 pool: {date: '2025-06-17', text: `Elm Street pool took 300 visitors a day last month, against 240 a day in May 2024. A swim costs £4.60, after a rise of 40p in April. The boiler was out of use for five weeks in January. Nine of its 31 staff left in 2024; eleven complaints about the showers were upheld.

The council pays £84,000 of the £190,000 that the repairs cost, the Larch Trust £51,000, and a lottery grant is to cover the rest. Jo Marl, 48, has run the pool for eight years.`},
}

const DRAFTS: readonly (readonly [source: string, draft: string, faults: readonly string[]])[] = [
 // [source, draft, faults]
  ['flood', 'The Gauja flooded 340 houses and 1,150 people were taken to two schools.', []],
  ['flood', 'More than 1,100 people had to leave 340 houses when the Gauja broke its banks on 10 September.', []],
  ['flood', 'The state will pay 4.7 million euros, the town the remaining 3.1 million.', []],
  ['flood', 'The town has to find 40 per cent of the 7.8 million euros itself.', []],
  ['flood', 'The dam, 87 years old, gave way twenty minutes before midnight after nearly ten centimetres of rain.', []],
  ['flood', 'The dam gave way after 69 millimetres of rain in 30 hours.', ['69 millimetres']],
  ['flood', 'Six people were treated for hypothermia, among them a four-year-old boy.', ['Six', 'four-year-old']],
  ['flood', 'It is thirteen years since a flood of this size.', []],
  ['flood', 'The bridge is closed for at least six weeks.', []],
  ['flood', 'The bridge, 211 metres long, is closed until the end of November.', ['211 metres', 'November']],
  ['flood', 'Repairs will take up to two months, and the bridge is closed for seven weeks.', []],
  ['flood', 'The librarian, 58, has lost about 33 per cent of her books.', []],
  ['flood', 'The librarian, 85, has lost half of her books.', ['85']],
  ['flood', 'Dozens of people were treated for hypothermia.', ['Dozens']],
  ['flood', 'Hundreds of people were taken to schools, and the damage runs into millions of euros.', []],
  ['flood', 'The 11 September flood cost 340 families their houses; 1,150 houses are under water.', ['1,150']],
  ['flood', 'The dam was raised 38 years after it was built.', []],
  ['flood', 'The mayor spoke on Tuesday of the worst flood since 2010.', ['Tuesday']],
  ['flood', 'The river broke its banks two days ago.', []],
  ['club', 'Harwick have signed the 23-year-old striker Tom Adeyemi until 2027.', []],
  ['club', 'Harwick have signed the 25-year-old striker on a four-year contract.', ['25-year-old', 'four-year']],
  ['club', 'Adeyemi scored eight goals at home and nine away in his 41 games.', []],
  ['club', 'Adeyemi scored 41 goals in 17 matches.', ['41', '17']],
  ['club', 'Crowds grew by a quarter, or 2,100 a match, to 10,500, which is 87.5 per cent of what the ground holds.', []],
  ['club', 'Crowds grew by 35 per cent.', ['35 per cent']],
  ['club', 'Harwick came third with 71 points.', ['third']],
  ['club', 'A child pays 120 pounds.', ['120 pounds']],
  ['club', 'He is the third signing of the summer.', ['third']],
  ['club', 'Tickets are on sale in two weeks, from 3 June.', []],
  ['club', 'The striker cost £1.2m, scored 17 times last year and has joined for the first time.', ['first']],
  ['club', 'Harwick won their last eight matches.', ['eight']],
  ['court', 'Mole, 44, was sentenced to 66 months. He killed two women and hurt five people.', []],
  ['court', 'Mole was sentenced to five and a half years and is banned for a decade.', []],
  ['court', 'Seven people were killed or injured in three cars.', []],
  ['court', 'He drove 17 miles an hour faster than allowed and had been at the wheel for 11 hours.', []],
  ['court', 'He drove at 108 km/h and had slept for under four hours.', []],
  ['court', 'The firm has to pay £288,500 in all.', []],
  ['court', 'The firm was fined £205,000 and has to pay costs of more than £38,000.', ['£205,000']],
  ['court', 'The crash happened 21 months ago, on 2 February last year.', []],
  ['court', 'The crash happened on 12 February last year.', ['12 February']],
  ['court', 'The two women, both around thirty, died in a crash with a 38-tonne lorry.', []],
  ['court', 'It was a 44-tonne lorry, and the ban lasts for ten years.', ['44-tonne']],
  ['court', 'Two men died when a lorry hit four cars.', ['four']],
  ['pool', 'About 300 visitors a day came to the pool.', []],
  ['pool', 'The pool had 300 visitors a week last month.', ['a week']],
  ['pool', 'A swim cost £4.20 before April.', []],
  ['pool', 'The boiler was out of use for five months.', ['five months']],
  ['pool', 'The council upheld nine complaints about the showers.', ['nine']],
  ['pool', 'The lottery grant covers the remaining £55,000 of the repairs.', []],
]

it.each(DRAFTS)('%s: %s', async (name, draft, faults) => {
  const {date, text} = SOURCES[name]!
  const file = await lint(draft, {date, sources: [text], format: 'txt'})
  const reported = file.messages.filter(({ruleId, reason}) => ruleId === 'unsupported-number' || ruleId === 'unsupported-date' || / gives? '/.test(reason)).map(({actual}) => String(actual))
  expect(reported.length).toBe(faults.length)
  for (const fault of faults) expect(reported.some((words) => words.includes(fault) || fault.includes(words)), fault).toBe(true)
})
