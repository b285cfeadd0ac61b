import {expect, it} from 'vitest'
import {createContext} from '../../src/context.js'
import {copied, isCopied} from '../../src/evidence/sentences/copied.js'
import {readSources} from '../../src/evidence/sources.js'
import {loadFacts} from '../../src/facts/index.js'
import {documentFromText} from '../../src/read.js'

const SOURCES = [
  'The ferry to Halden left at noon with 40 people on board. It sank.',
  'Nobody on the quay saw Ola Lund’s boat leave. The board did not close the line.'
]

function sentences(text: string): number[] {
  return [...createContext(documentFromText(text).document, () => loadFacts(), readSources(SOURCES, () => loadFacts())).get(copied)]
}

it.each([
  ['The ferry to Halden left at noon with 40 people on board.', 1],
  ['The ferry to Halden left at noon, with 40 people on board!', 1],
  ['“Nobody on the quay saw Ola Lund’s boat leave.”', 1],
  ['Nobody on the quay saw Ola Lund boat leave.', 0],
  ['The ferry to Halden left at noon with 41 people on board.', 0],
  ['The ferry to Halden left at noon with 40 people.', 0],
  ['The ferry to Halden left at noon with 40 people on board today.', 0],
  ['The ferry from Halden left at noon with 40 people on board.', 0],
  ['The board did close not the line.', 0],
  ['The board did not close the line.', 1],
  // Too short to be more than chance.
  ['It sank.', 0]
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual([expected])
})

it('tells it of each sentence, and of the tokens in it', () => {
  const context = createContext(documentFromText('It rained. The board did not close the line. It closed the quay at noon.').document, () => loadFacts(), readSources(SOURCES, () => loadFacts()))
  expect([...context.get(copied)]).toEqual([0, 1, 0])
  expect(isCopied(context, context.document.sentences[1]!.first)).toBe(true)
  expect(isCopied(context, 0)).toBe(false)
})
