/**
 * What the whole lint costs against retext-english's parse alone, in one process, on texts made here; and how the cost of a
 * character grows with the length of the document. Needs a build.
 *
 *   node bench/speed.mjs [--max RATIO] [--growth RATIO]
 *
 * Ratios, since what a machine does in a second says nothing of the next machine.
 */
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {lint} from '../dist/index.js'
import {article} from './texts.mjs'

const ROUNDS = 9
const limit = (name, byDefault) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? byDefault : Number(process.argv[at + 1])
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const time = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const parser = unified().use(retextEnglish)
const options = {date: '2024-06-20', format: 'txt'}
const texts = Array.from({length: 120}, (_, seed) => article(seed, 500))

const ratios = []
for (let round = 0; round < ROUNDS; round++) {
  let [parse, whole] = [0, 0]
  for (const text of texts) {
    parse += await time(() => parser.parse(text))
    whole += await time(() => lint(text, options))
  }
  // The first rounds warm up.
  if (round > 1) ratios.push(whole / parse)
}

// The least of several, in turn, since whatever else the machine does only ever adds.
const short = texts.slice(100, 110).join('\n\n')
const long = texts.slice(0, 100).join('\n\n')
const least = {short: Infinity, long: Infinity}
for (let round = 0; round < ROUNDS; round++) {
  least.short = Math.min(least.short, await time(() => lint(short, options)))
  least.long = Math.min(least.long, await time(() => lint(long, options)))
}
const growth = least.long / long.length / (least.short / short.length)

const ratio = median(ratios)
console.log(`speed: ${ratio.toFixed(2)} times the parse alone (at most ${limit('max', 2)})`)
console.log(`growth: a character of a text ten times as long costs ${growth.toFixed(2)} times as much (at most ${limit('growth', 1.2)})`)
process.exitCode = ratio <= limit('max', 2) && growth <= limit('growth', 1.2) ? 0 : 1
