import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {expect, it} from 'vitest'
import type {Block} from '../../src/text/document.js'
import {EnglishSentences} from '../../src/text/english.js'
import {addEnglish} from '../../src/text/running-english.js'
import {SourceMap} from '../../src/text/source-map.js'
import type {Gathered} from '../../src/text/tokens.js'
import {addParagraph} from '../../src/text/tokens.js'
import {words} from './documents.js'

const ours = new EnglishSentences()
const theirs = new ParseEnglish()

/** A tree without its positions. */
function bare(node: Nodes): object {
  if ('children' in node) return {type: node.type, children: node.children.map((child) => bare(child))}
  return {type: node.type, value: node.value}
}

const TRICKY = [
  'A. B. C. Miller met J.F.K. at 5 p.m. in Washington, D.C. He left.', "He said 'n' so. Rock 'n' roll; ’tis o' clock w/ milk.", 'AT&T and &c. & so on, R&D.', 'a/b km/h and/or',
  'Well- and ill-known; the pre-\nwar years.', 'One.\n\nTwo.\r\n\r\nThree', 'i.e. this, e.g. that, etc. And then?! Yes… “No.” (Maybe.)', '...and so. . . on', 'Gov. Smith and Sen. Jones met Rep. Brown vs. Mr. White.',
  '1. First. 2. Second 3.5 4,000 5.', 'name@a.example', "'60s and ‘70s", '😀😀. 👩‍👩‍👧 e\u0301. \uD800 \uDC00.', '--- *** === ___', 'x. y; , z.', '\n \n a', '', ' '
]

it('parts the same words and sentences as the parser it stands on', () => {
  const piece = fc.oneof(words, fc.constantFrom(...TRICKY), fc.constantFrom('. ', '! ', '\n', '\n\n', ' ', '-', '/', '&', "'", '’', 'a.b.', '?”', '…', ')'))
  const check = (text: string): void => {
    expect(bare(ours.tokenizeParagraph(text)), JSON.stringify(text)).toEqual(bare(theirs.tokenizeParagraph(text)))
  }
  for (const text of TRICKY) check(text)
  fc.assert(fc.property(fc.array(piece, {maxLength: 12}), (list) => check(list.join(''))), {numRuns: 2000, seed: 7})
})

function blockOf(value: string): Block {
  return {
    index: 0, kind: 'paragraph', depth: undefined, value, map: SourceMap.plain(0, value.length), exact: true,
    start: 0, end: value.length, first: 0, last: 0, firstSentence: 0, lastSentence: 0
  }
}

it('reads running English without a tree to the same words and sentences', () => {
  const marks = ['. ', '.', '! ', '? ', ', ', '; ', ' ', '  ', '\n', '-', ' – ', '—', "'", '’', ' “', '” ', '"', '(', ') ', '…', '...', '_', ':', '=', '@', '£', '\u00ad', '»', '*']
  const piece = fc.oneof(words, fc.constantFrom(...marks), fc.constantFrom('U.S', 'a', 'B', 'Co', 'Mr', 'No', 'etc', '3', '40', '2018', 'ol', 'o', 'em', 'n', 'tis', 'été', 'Été', '½'))
  let read = 0
  const check = (text: string): void => {
    const [mine, other]: [Gathered, Gathered] = [{tokens: [], sentences: []}, {tokens: [], sentences: []}]
    if (!addEnglish(mine, blockOf(text))) {
      expect(mine).toEqual(other)
      return
    }
    read++
    addParagraph(other, blockOf(text), ours.tokenizeParagraph(text))
    expect(mine, JSON.stringify(text)).toEqual(other)
  }
  for (const text of TRICKY) check(text)
  fc.assert(fc.property(fc.array(piece, {maxLength: 14}), (list) => check(list.join(''))), {numRuns: 3000, seed: 7})
  expect(read).toBeGreaterThan(1000)
})

it('loses no character', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(toString(ours.tokenizeParagraph(text))).toBe(text)
    }),
    {numRuns: 2000, seed: 7}
  )
})
