import {readFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Bzip2, Bzip2Error} from '../../src/cli/facts/bzip2.js'
import {ImportProgress, sayBytes, sayTime} from '../../src/cli/facts/import-progress.js'
import {BrokenInput, packingOf, unpacked} from '../../src/cli/facts/inputs.js'
import {shapeOf} from '../../src/cli/facts/shape.js'
import {Sieve} from '../../src/cli/facts/sieve.js'

const packed = readFileSync(path.join(import.meta.dirname, '../import/small.json.bz2'))

function bunzip(chunks: readonly Uint8Array[]): string {
  const bunzip2 = new Bzip2()
  const out: Uint8Array[] = []
  for (const chunk of chunks) out.push(...bunzip2.push(chunk))
  out.push(...bunzip2.end())
  return Buffer.concat(out).toString('utf8')
}

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  return [0, ...at].map((from, i) => bytes.subarray(from, at[i]))
}

describe('bzip2', () => {
  const text = bunzip([packed])

  it('is read in pieces and in several streams', () => {
    expect(text).toContain('"Alda Morvane"')
    fc.assert(fc.property(fc.array(fc.nat(2000), {maxLength: 6}), (cuts) => {
      expect(bunzip(pieces(Buffer.concat([packed, packed]), cuts))).toBe(text + text)
    }), {numRuns: 20})
  })

  it('that breaks off or is damaged is told with its byte', () => {
    expect(() => bunzip([packed.subarray(0, 500)])).toThrow(expect.objectContaining({at: 500, truncated: true}) as Error)
    const damaged = Buffer.from(packed)
    damaged[300]! ^= 0x10
    expect(() => bunzip([damaged])).toThrow(Bzip2Error)
    expect(() => bunzip([Buffer.from('BZh9 no such thing')])).toThrow(Bzip2Error)
  })

  it('ends on anything', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 600}), fc.nat(packed.length - 1), (noise, at) => {
      const bytes = Buffer.from(packed)
      bytes.set(noise.subarray(0, bytes.length - at), at)
      try {
        bunzip([bytes])
      } catch (error) {
        expect(error).toBeInstanceOf(Bzip2Error)
      }
    }), {numRuns: 100})
  })
})

describe('gzip', () => {
  async function gunzip(bytes: Buffer): Promise<{text: string; error?: unknown}> {
    let text = ''
    try {
      for await (const chunk of unpacked('gz', pieces(bytes, [100, 1000, 5000]) as Buffer[])) text += chunk.toString('latin1')
    } catch (error) {
      return {text, error}
    }
    return {text}
  }
  const text = Array.from({length: 3000}, (_, i) => `line ${i * 7919 % 1000}`).join('\n')

  it('gives all that comes before a fault', async () => {
    const bytes = gzipSync(text)
    expect(await gunzip(Buffer.concat([bytes, bytes]))).toEqual({text: text + text})
    const half = await gunzip(bytes.subarray(0, bytes.length - 50))
    expect(text.startsWith(half.text) && half.text.length > text.length / 2).toBe(true)
    expect(half.error).toEqual(new BrokenInput('breaks off', bytes.length - 50))
    const damaged = Buffer.from(bytes)
    damaged[bytes.length - 6]! ^= 1
    expect((await gunzip(damaged)).error).toMatchObject({message: expect.stringContaining('is damaged') as string})
  })
})

it('packing is told by the first bytes', () => {
  expect([packingOf(packed), packingOf(gzipSync('x')), packingOf(Buffer.from('{"id"')), packingOf(Buffer.from(''))]).toEqual(['bz2', 'gz', 'plain', 'plain'])
})

describe('sieve', () => {
  function sift(text: string, cuts: readonly number[], allUntil = 0): {lines: string[]; broken: number[]; offset: number} {
    const lines: string[] = []
    const broken: number[] = []
    const sieve = new Sieve(['"P39"', '"P6"'], allUntil, {line: (line, number) => lines.push(`${number} ${line}`), broken: (number) => broken.push(number)})
    for (const piece of pieces(Buffer.from(text), cuts)) sieve.push(Buffer.from(piece))
    sieve.end()
    return {lines, broken, offset: sieve.state.offset}
  }

  it('finds the lines with a needle, however the bytes come', () => {
    const line = fc.constantFrom('{"P39":1},', '{"é":"P39"},', '{"x":"P391"}', '{"P6":[]},', '{"P66":2},', '', '[', ']', '{"broken":', 'x"P6"')
    fc.assert(fc.property(fc.array(line, {maxLength: 12}), fc.array(fc.nat(200), {maxLength: 5}), (all, cuts) => {
      const text = all.join('\n')
      const wanted = all.map((one, i) => `${i + 1} ${one}`).filter((one) => one.includes('"P39"') || one.includes('"P6"'))
      const found = sift(text, cuts)
      expect(found.lines).toEqual(wanted)
      expect(found.broken).toEqual(all.flatMap((one, i) => (one === '{"broken":' ? [i + 1] : [])))
      expect(found.offset).toBe(Buffer.byteLength(text))
    }))
  })

  it('reads all lines at first, and counts them', () => {
    expect(sift('{"a":1}\n{"b":1}\n{"c":1}\n', [3], 9).lines).toEqual(['1 {"a":1}', '2 {"b":1}'])
  })
})

it.each([
  ['[\n{"type":"item"', 'lines'], ['{"type":"item","id":"Q1"}\n{"type"', 'lines'], ['{"entities":{"Q1":{}}}\n{"entities"', 'lines'], ['{"entities":{"Q1":{"claims":{"P31":[', 'document'],
  ['{\n  "entities"', 'document'], ['\uFEFF{ "head" : {"vars": [\n', 'document'], ['[\n  {\n    "type"', 'document'], ['[{"type":"item"', 'lines'], ['', 'lines'], ['words', 'lines']
])('%j comes as %s', (start, shape) => {
  expect(shapeOf(start)).toBe(shape)
})

describe('progress', () => {
  const stream = (isTTY: boolean) => ({isTTY, columns: 100, write: () => true}) as unknown as NodeJS.WriteStream

  it('has share, amount, rate and time left', () => {
    const progress = new ImportProgress(stream(false), 1_000_000_000, true, () => 0)
    progress.step(0, 0)
    expect(progress.line(250_000_000, 2_000_000_000, 20_000)).toBe('25 %, 2.0 GB read, 100 MB/s, 1 min left')
    expect(new ImportProgress(stream(true), 100, true, () => 0).line(50, 50, 1000)).toBe('[############------------] 50 %, 50 B read, 50 B/s, 1 s left')
    expect(new ImportProgress(stream(false), undefined, true, () => 0).line(50, 5000, 1000)).toBe('5.0 kB read, 5.0 kB/s')
  })

  it('speaks plainly', () => {
    expect([sayBytes(999), sayBytes(1_500_000), sayBytes(123_400_000_000), sayTime(4.2), sayTime(61), sayTime(7300)]).toEqual(['999 B', '1.5 MB', '123 GB', '5 s', '2 min', '2 h 2 min'])
  })
})
