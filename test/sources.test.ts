import fc from 'fast-check'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {InputError, lint, rules, type SourceInput} from '../src/index.js'
import remarkFactlint from '../src/remark.js'

const SECTION = rules.filter(({section}) => section === 'sources').map(({name}) => name)
const only = {rules: Object.fromEntries(rules.map(({name, section}) => [name, section === 'sources' ? 'warn' as const : false]))}

const SENTENCES = [
  'TROMVIK, 4 June 2024 – The council of Tromvik voted 14–9 on Tuesday to sell the cannery.',
  'Mayor Solveig Aune said the price, 3.2 million kroner, was "more than anybody had hoped for in a town of this size".',
  'About 2,400 people worked there in 1968; forty-one do today.',
  'The buyer, Halden Fisheries, is owned by Per Aune and Ingrid Moe.',
  '"We were never asked," Moe said. "Not once, not by anybody."',
  'The building is 120 metres long, five storeys high and two hours from Oslo by train.',
  'Rents in the harbour rose by 12 per cent in 2023, from 8,000 to 8,960 kroner.',
  'Both Norway and the European Union pay for the new quay, which opens in October.',
  'Her father, who was born in 1931, joined at the age of 16.',
  'Three ships – the Alma, the Nordlys and the Vega – lay at the quay last week.',
  'In "The Last Herring", a novel of 1974, a fifth of the men never come back.',
  'Dr. Li Wen of the World Health Organization (WHO) called it "a quiet end".'
]

async function found(draft: string, sources: readonly SourceInput[], options = {}): Promise<VFileMessage[]> {
  return (await lint(draft, {...only, ...options, sources})).messages
}

describe('a draft that agrees', () => {
  it('with itself has nothing to answer for', async () => {
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(SENTENCES, {minLength: 1}), fc.constantFrom(' ', '\n\n'), async (sentences, gap) => {
      const draft = sentences.join(gap)
      expect((await found(draft, [draft])).map(({reason}) => reason)).toEqual([])
    }), {numRuns: 60})
  })

  it('with one of several sources that contain it, however they are ordered', async () => {
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(SENTENCES, {minLength: SENTENCES.length}), fc.integer({min: 1, max: 11}), async (sentences, at) => {
      const sources = [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')]
      expect((await found(SENTENCES.join(' '), sources)).map(({reason}) => reason)).toEqual([])
    }), {numRuns: 20})
  })
})

describe('a draft among its sources', () => {
  const text = `${SENTENCES.join(' ')}\n\nIt is not so that nobody asked; 10 to 30 hours passed.`
  const page = `<html><head><title>T</title></head><body><p>${SENTENCES.join(' ').replaceAll('"', '&quot;')}</p><p>It is not so that nobody asked; <b>10</b> to 30 hours passed.</p></body></html>`

  it.each([
    ['Markdown with front matter', `---\ntitle: T\ndate: 2024-06-05\n---\n\n${text}\n`, 'md', {path: 'a.txt', value: text}],
    ['a page', page, 'html', {path: 'a.txt', value: text}],
    ['a text of its page', text, 'txt', {path: 'a.html', value: page}],
    ['a page with its own copy', page, 'html', {path: 'a.html', value: page}],
    ['a text in a collection', text, 'txt', {path: 'all.txt', value: `Index of today’s stories\n\n${text}`}]
  ] as const)('has nothing to answer for: %s', async (_, draft, format, source) => {
    expect((await found(draft, [source], {format})).map(({reason}) => reason)).toEqual([])
  })

  it('that differs in one word is told of that word', async () => {
    const copy = {path: 'copy.txt', value: text.replace('2,400', '2,600')}
    expect((await found(text, [copy])).map(({ruleId, actual}) => [ruleId, actual])).toEqual([['unsupported-number', '2,400']])
  })

  it('given twice, or with itself twice over, says each thing once', async () => {
    const wire = {path: 'wire.txt', value: 'The council sold 14 boats. The council sold 14 boats.'}
    expect((await found('The council sold 17 boats.', [wire, wire, {path: 'copy.txt', value: wire.value}])).map(({actual}) => actual)).toEqual(['17'])
  })
})

describe('what is no source', () => {
  it.each([
    ['an empty text', ['Fine.', ' \n\t'], 'Source 2 is empty'],
    ['an empty file', [{path: 'wire.txt', value: ''}], 'Source wire.txt is empty'],
    ['NUL', [{path: 'scan.pdf', value: '%PDF\0\0\0'}], 'Source scan.pdf is a binary file'],
    ['a file decoded with errors', [{path: 'photo.jpg', value: '\uFFFD\uFFFD\uFFFD\uFFFDJFIF'}], 'Source photo.jpg is a binary file'],
    ['binary bytes', [new VFile({path: 'photo.jpg', value: Uint8Array.of(0xff, 0xd8, 0, 1)})], 'Source photo.jpg is a binary file'],
    ['bytes in another encoding', [{path: 'old.txt', value: Uint8Array.of(65, 0xe9, 66)}], 'Source old.txt is not valid UTF-8'],
    ['no text at all', [{path: 'a.txt', value: 7}], 'Source a.txt: expected text, got number']
  ])('%s is refused by name', async (_, sources, said) => {
    const failed = found('Fine.', sources as SourceInput[])
    await expect(failed).rejects.toThrow(InputError)
    await expect(failed).rejects.toThrow(said)
  })
})

describe('messages', () => {
  const wire = {path: 'wire.txt', value: 'TROMVIK, 4 June 2024\n\nThe council sold the cannery.\nIt paid for 14 boats in May, said Solveig Aune.\n'}

  it('mark the words, point into the source, and offer what fits', async () => {
    const draft = 'The council sold the cannery. It paid for 17 boats in May, said Solveig Aune.'
    const [message, ...others] = await found(draft, [wire], {date: '2024-06-05'})
    expect(others).toEqual([])
    expect(message?.actual).toBe('17')
    const place = message?.place
    expect(place && 'start' in place && draft.slice(place.start.offset, place.end.offset)).toBe('17')
    expect(message?.expected).toEqual(['14'])
    expect(message?.cause).toMatchObject({name: 'wire.txt:4:13', file: 'wire.txt'})
    const mended = draft.replace(message!.actual!, message!.expected![0]!)
    expect(await found(mended, [wire], {date: '2024-06-05'})).toEqual([])
  })

  it.each(['txt', 'md', 'html'] as const)('stand where their words stand in %s', async (format) => {
    const text = 'Halden Fisheries sold 17 boats on 3 March 2024, said Per Nygaard in Bergen.'
    const draft = format === 'html' ? `<p>A &amp; B.</p>\n<p>${text.replace('17', '<b>17</b>')}</p>` : format === 'md' ? `# News\n\n* ${text.replace('17', '**17**')}\n` : text
    const messages = await found(draft, [wire], {format})
    expect(messages.length).toBeGreaterThan(2)
    for (const {place, actual} of messages) expect(place && 'start' in place && draft.slice(place.start.offset, place.end.offset)).toBe(actual)
  })

  it('show both values where two sources disagree and neither has the draft’s', async () => {
    const draft = 'The storm left 31 people missing in Sandvik.'
    const sources = [{path: 'a.txt', value: 'The storm left 27 people missing in Sandvik.'}, {path: 'b.txt', value: 'In Sandvik the storm left 35 people missing.'}]
    const [message] = await found(draft, sources)
    expect(message?.reason).toBe("No source gives '31', and they disagree: '27' (a.txt:1:16), '35' (b.txt:1:27)")
    expect(message?.expected).toEqual(['27', '35'])
    expect(message?.note).toMatch(/a\.txt:1:1.*\n.*b\.txt:1:1/)
    expect(await found(draft.replace('31', '35'), sources)).toEqual([])
  })

  it('are shown for dates, too', async () => {
    const sources = [{path: 'a.txt', value: 'The bridge at Sandvik was opened on 4 May 1987.'}, {path: 'b.txt', value: 'The bridge at Sandvik was opened on 9 May 1987 by the king.'}]
    const [message] = await found('The bridge at Sandvik was opened on 2 April 1987.', sources)
    expect(message?.reason).toContain("they disagree: '4 May 1987' (a.txt:1:37), '9 May 1987' (b.txt:1:37)")
    expect(await found('The bridge at Sandvik was opened on 9 May 1987.', sources)).toEqual([])
  })
})

describe('sources of any kind', () => {
  const draft = 'The ferry carried 412 people to Sandvik.'

  it('are read by their format: markup is no words, front matter no text', async () => {
    const page = '<html><head><title>Ferries</title><script>var total = 412</script></head><body data-count="412"><p>The ferry carried 398 <i>people</i> to Sandvik.</p></body></html>'
    expect((await found(draft, [{path: 'page.html', value: page}])).map(({actual}) => actual)).toEqual(['412'])
    expect(await found(draft, [{path: 'page.html', value: page.replace('398', '4<b>12</b>').replace(' 4<b>12</b>', ' <b>412</b>')}])).toEqual([])
    const note = '---\nviews: 412\n---\n\nThe *ferry* carried 398 people to [Sandvik](https://example.org/412).\n'
    expect((await found(draft, [{path: 'note.md', value: note}])).map(({actual}) => actual)).toEqual(['412'])
  })

  it('are read so in plugins, too', async () => {
    const process = (value: string) => unified().use(remarkParse).use(remarkFactlint, {...only, sources: [{path: 'page.html', value}]}).use(remarkStringify).process(draft)
    expect((await process('<p title="412">The ferry carried 398 people to Sandvik.</p>')).messages.map(({actual}) => actual)).toEqual(['412'])
    expect((await process('<p>The ferry carried <b>412</b> people to Sandvik.</p>')).messages).toEqual([])
  })

  it('may be a hundred times as long as the draft', async () => {
    const long = `${`${SENTENCES.join(' ')}\n\n`.repeat(12)}The ferry carried 398 people to Sandvik. `
    expect(long.length).toBeGreaterThan(100 * draft.length)
    expect((await found(draft, [{path: 'long.txt', value: long}])).map(({actual}) => actual)).toEqual(['412'])
  })

  it('in another language are held to names and figures, and this is said once', async () => {
    const spanish = {path: 'nota.txt', value: 'El transbordador llevó a 1.412 personas a la isla el martes 4 de junio, según la capitana Lucía Ferrer. «Fue un viaje tranquilo y no tuvimos que esperar a nadie», dijo Ferrer a los periodistas en el puerto, donde la esperaban los vecinos con flores y el alcalde con un discurso.'}
    const messages = await found('The ferry took 1,412 people to the island on Monday, Captain Lucía Ferrer said. "It was a quiet trip and we waited for no one," she added. The mayor, Mr Roig, made a speech to 300 neighbours.', [spanish])
    expect(messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['sources', undefined], ['unsupported-name', 'Roig'], ['unsupported-number', '300']])
    expect(messages[0]?.reason).toBe('nota.txt is not in English: only names and figures are looked for in it')
    expect(messages[0]?.fatal).toBeUndefined()
  })

  it('say nothing where there are none', async () => {
    expect(SECTION.length).toBeGreaterThan(4)
    expect(await found(SENTENCES.join(' '), [])).toEqual([])
  })
})
