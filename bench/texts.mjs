/** Texts like news articles, made from parts, the same for the same seed. */

const PEOPLE = ['Marta Lindqvist', 'Osei Boateng', 'Hannah Okafor', 'Rui Tavares', 'Ingrid Solheim', 'Pavel Novotny', 'Leila Haddad', 'Tomoko Arai', 'Angela Merkel', 'Barack Obama']
const PLACES = ['Lisbon', 'Accra', 'Oslo', 'Prague', 'Kyoto', 'Leeds', 'Marseille', 'Geneva', 'Nairobi', 'Toronto', 'Brussels', 'Seoul']
const BODIES = ['the city council', 'the port authority', 'the finance ministry', 'the regional court', 'the teachers’ union', 'the rail operator', 'the health board']
const THINGS = ['the new tram line', 'a budget of 340 million euros', 'the flood wall', 'the hospital’s emergency ward', 'the treaty', 'the school roof', 'a second runway']
const DAYS = ['on Monday', 'on Tuesday evening', 'on 12 March 2024', 'last week', 'in May', 'in 2019', 'early on Friday']
const SENTENCES = [
  '{person}, who has led {body} since 2016, said {day} that {thing} would cost more than planned.',
  '“We did not expect {thing} to take this long,” {person} told reporters in {place}.',
  '{body} in {place} voted by 31 to 14 {day} to put {thing} off until next year.',
  'According to a report that {body} published {day}, about 4,200 people use {thing} every day, up from 3,650 a year ago.',
  'Mr. {last} and Ms. {other} met in {place} {day}; neither side would say what was agreed about {thing}.',
  'It was the third time that {body} had asked for {thing}, and the first that {person} did not object.',
  'Residents of {place} have reportedly waited for {thing} for a decade, and some doubt that it will ever come.',
  'The decision, which {person} called “overdue,” still needs the approval of {body}.',
  'Between 2011 and 2023, {place} lost nearly 8% of its jobs in shipping, the U.N. said {day}.',
  'Asked about {thing}, a spokeswoman for {body} declined to comment.'
]

const LEADS = ['', '', '', 'For now, ', 'In a letter, ', 'At the same hearing, ', 'After two hours of talks, ', 'Under the new rules, ', 'To nobody’s surprise, ', 'Despite the rain, ', 'In the end, ']
const FIRST = ['quiet', 'costly', 'late', 'modest', 'narrow', 'public', 'rural', 'sudden', 'timely', 'uneven', 'warm', 'young', 'distant', 'formal', 'golden', 'hollow', 'local', 'maritime']
const SECOND = ['answer', 'bridge', 'budget', 'crowd', 'delay', 'engine', 'forecast', 'garden', 'harbour', 'inquiry', 'kitchen', 'ledger', 'market', 'notice', 'orchard', 'petition', 'quarry', 'season']
const TAILS = [', with a {first} {second} to follow', ', not counting the {second}', ' and {number} others', ', {number} days after the {first} {second}', ', as the {second} showed', '']

/** A linear congruential generator: numbers from 0 to 1. */
function random(seed) {
  let state = (seed * 2_654_435_761 + 12_345) % 2_147_483_648
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

/** @param seed names the article. @param words its length, about. */
export function article(seed, words) {
  const next = random(seed + 1)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const sentence = () => {
    const person = pick(PEOPLE)
    const text = (pick(LEADS) + pick(SENTENCES).replace(/\.$/, () => `${pick(TAILS)}.`))
      .replaceAll('{person}', person).replaceAll('{last}', person.split(' ')[1]).replaceAll('{other}', pick(PEOPLE).split(' ')[1])
      .replaceAll('{place}', pick(PLACES)).replaceAll('{body}', pick(BODIES)).replaceAll('{thing}', pick(THINGS)).replaceAll('{day}', pick(DAYS))
      .replaceAll('{first}', pick(FIRST)).replaceAll('{second}', pick(SECOND)).replaceAll('{number}', String(12 + Math.floor(next() * 900)))
    return text[0].toUpperCase() + text.slice(1)
  }
  const paragraphs = [`${pick(PLACES)} waits for ${pick(THINGS)}`]
  for (let count = 0; count < words;) {
    const paragraph = Array.from({length: 1 + Math.floor(next() * 4)}, sentence).join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}

const CHANGED = 5

/**
 * A draft that is written from sources: paragraphs of sentences of theirs in an order of its own, every fifth with a name, place, figure or word exchanged.
 *
 * @param seed names the draft. @param sources texts. @param words its length, about.
 */
export function draftFrom(seed, sources, words) {
  const next = random(seed + 1)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const sentences = sources.flatMap((text) => text.split('\n\n').slice(1).flatMap((paragraph) => paragraph.split(/(?<=\w{3}\.”?) (?=[“A-Z])/)))
  const other = (list, one) => pick(list.filter((name) => name !== one))
  const exchanges = [
    (text) => text.replace(/\b\d{2,3}\b/, (figure) => String(Number(figure) + 1 + Math.floor(next() * 40))),
    (text) => text.replace(new RegExp(PLACES.join('|')), (place) => other(PLACES, place)),
    (text) => text.replace(new RegExp(PEOPLE.join('|')), (person) => other(PEOPLE, person)),
    (text) => text.replace(new RegExp(` (?:${FIRST.join('|')}) `), () => ` ${pick(FIRST)} `)
  ]
  const paragraphs = [pick(sources).split('\n\n')[0]]
  for (let count = 0, k = 0; count < words;) {
    const paragraph = Array.from({length: 1 + Math.floor(next() * 4)}, () => (k++ % CHANGED === 0 ? pick(exchanges)(pick(sentences)) : pick(sentences))).join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}
