import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {RepeatWord} from '../src/claims/repeats/repeats.js'
import {findRepeats} from '../src/claims/repeats/repeats.js'
import {lint} from '../src/index.js'
import {findFurniture} from '../src/mentions/furniture/furniture.js'
import {plainLine} from '../src/mentions/words/phrases.js'
import {wordInfo} from '../src/text/dictionary.js'
import {readPublicationLine} from '../src/mentions/furniture/publication-lines.js'

const only = {rules: {'duplicated-boilerplate': 'warn'}} as const

async function reported(text: string, format: 'txt' | 'md' | 'html' = 'txt'): Promise<string[]> {
  const file = await lint(text, {...only, format})
  return file.messages.filter(({ruleId}) => ruleId === 'duplicated-boilerplate').map(({place}) => {
    if (!place || !('start' in place)) throw new Error('no place')
    return text.slice(place.start.offset, place.end.offset)
  })
}

function kinds(...texts: string[]): (string | undefined)[] {
  const found = new Map(findFurniture(texts.map((text) => ({text, start: 0, end: 0, kind: 'paragraph'}))).map(({line, kind}) => [line, kind]))
  return texts.map((_, i) => found.get(i))
}

function words(text: string): RepeatWord[] {
  return text.split(' ').map((norm, i) => ({info: wordInfo(norm), start: i, end: i + 1, block: 0, sentence: Math.floor(i / 20), quoted: false}))
}

const paragraph = () => ({kind: 'paragraph', text: 'x.'}) as const

// Words of no language, so that nothing but the test's own copies can repeat.
const word = fc.stringMatching(/^[a-z]{3,9}$/)
const sentence = fc.uniqueArray(word, {minLength: 13, maxLength: 24}).map((list) => `Zo ${list.join(' ')}.`)

describe('page furniture', () => {
  it.each([
    ['Share on Facebook', 'share bar'],
    ['Facebook Twitter Email', 'share bar'],
    ['12 Comments', 'comment form'],
    ['Sign up for our weekly newsletter', 'newsletter plug'],
    ['This website uses cookies to improve your visit.', 'cookie notice'],
    ['Read more: Why the tram was late', 'link to another story'],
    ['[Related: The tram that never came]', 'link to another story'],
    ['Continue reading the main story', "'read on' link"],
    ['Photo: Mia Lund / Getty Images', 'picture credit'],
    ['Image 3 of 12', 'gallery control'],
    ['Home | News | Contact us', 'navigation link']
  ])('%s', (text, kind) => {
    expect(kinds('The tram was late again on Monday.', text)).toEqual([undefined, kind])
  })

  it.each([
    'Nobody chose to leave a reply to the mayor.',
    'Comments by the minister are closed to interpretation, she said.',
    'Share prices fell by two per cent on Monday.',
    'Read more books, the teacher told the class.',
    'Follow the money and you will find the bridge.',
    '"Leave a reply," the machine said.',
    'Business',
    'Advertisement spending rose for a third year as cookies lost their worth to the industry.',
    'Print runs have halved since the mill closed.'
  ])('leaves alone: %s', (text) => {
    expect(kinds('The tram was late again on Monday.', text, 'It came at nine.')).toEqual([undefined, undefined, undefined])
  })

  it('counts section names only in company', () => {
    expect(kinds('Home', 'News', 'Sport', 'Weather', 'The tram was late.')).toEqual([...Array<string>(4).fill('navigation link'), undefined])
  })

  it('does not take the next heading for a link', () => {
    expect(kinds('Related stories', 'A new heading', 'The tram was late again on Monday.')).toEqual(['head of a list of links', undefined, undefined])
  })

  it('makes one plain form of a decorated line', () => {
    expect(plainLine('►  “Share” this — Story…')).toBe('share this : story')
  })

  it('finds the lines of one Markdown paragraph', async () => {
    expect(await reported('Share This Article\nLeave a comment\n', 'md')).toEqual(['Share This Article', 'Leave a comment'])
  })
})

describe('publication lines', () => {
  it.each([
    ['By Anna Berg', 'BY ANNA BERG, Senior writer'],
    ['Anna Berg - Executive writer', 'By Anna Berg Executive writer'],
    ['Published: 20th Feb 2021', 'Published February 20, 2021'],
    ['Saturday, 20 February 2021', 'Feb. 20, 2021']
  ])('%s = %s', (a, b) => {
    expect(readPublicationLine(a)?.key).toBe(readPublicationLine(b)?.key)
    expect(readPublicationLine(a)).toBeDefined()
  })

  it.each([
    ['Published: 20 February 2021', 'Updated: 20 February 2021'],
    ['Updated 3:14 PM EDT, June 19, 2021', 'Updated 5:20 PM EDT, June 19, 2021'],
    ['By Anna Berg', 'By Nina Berg']
  ])('%s ≠ %s', (a, b) => {
    expect(readPublicationLine(a)?.key).not.toBe(readPublicationLine(b)?.key)
  })

  it.each(['By the time Anna Berg came, it was over.', 'By Monday', '15:02 Kick-off', 'The bridge opened on 20 February 2021.', 'May 2021'])('is none: %s', (text) => {
    expect(readPublicationLine(text)).toBeUndefined()
  })
})

describe('passages that stand twice', () => {
  it('finds a pasted paragraph whatever its case, spacing and typography', async () => {
    await fc.assert(fc.asyncProperty(
      fc.uniqueArray(sentence, {minLength: 3, maxLength: 6}),
      fc.nat(),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        (text) => text.replace(/ /g, '  '),
        (text) => text.replace(/ (\w+) (\w+)/g, ' $1, $2'),
        (text) => text.replace(/ (\w+) /, ' ‘$1’ ')
      ),
      async (paragraphs, pick, change) => {
        const copy = change(paragraphs[pick % paragraphs.length]!)
        const text = [...paragraphs, 'The last word is not his.', copy].join('\n\n')
        expect(await reported(text)).toEqual([copy])
      }
    ), {numRuns: 60})
  })

  it('finds nothing in distinct text', () => {
    fc.assert(fc.property(fc.uniqueArray(word, {minLength: 60, maxLength: 200}), (list) => {
      expect(findRepeats(words(list.join(' ')), paragraph)).toEqual([])
    }))
  })

  it('finds a copy with words put in, left out and exchanged', () => {
    const first = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    const second = 'one two three very four five six seven eight ten eleven twelve thirteen fourteen fifteen sixteen the eighteen nineteen twenty'
    expect(findRepeats(words(`${first} ${second}`), paragraph)).toMatchObject([{from: 20, to: 40, firstFrom: 0, firstTo: 20, edits: 3}])
  })

  it('points to the first copy', async () => {
    const said = 'The reservoir above the town will be drained in the autumn for the first time.'
    const file = await lint(`${said}\n\nNobody minds.\n\n${said}`, only)
    const message = file.messages.find(({ruleId}) => ruleId === 'duplicated-boilerplate')
    expect(message?.note).toContain('The reservoir above the town')
    expect(message?.expected).toEqual([''])
  })

  it('leaves a sentence that comes three times alone', async () => {
    const said = 'And still the river runs on past the mill and the weir.'
    expect(await reported([said, 'It rained.', said, 'It snowed.', said].join('\n\n'))).toEqual([])
  })

  it('goes through a megabyte of one word', () => {
    expect(findRepeats(words(Array<string>(200_000).fill('word').join(' ')), paragraph)).toEqual([])
  })
})
