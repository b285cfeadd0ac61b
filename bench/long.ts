/**
 * How time and memory grow on texts that no person wrote: one unit repeated to a tenth of the length and to the whole.
 * `npx tsx bench/long.ts [txt|md|html] [characters] [unit]`
 */
import {lint} from '../src/index.js'
import type {Format} from '../src/index.js'

const UNITS: readonly string[] = [
  'The quick brown fox jumps over the lazy dog and so on. ', 'The quick brown fox jumps over the lazy dog, she said.\n\n', 'a', '(', '"', "'", "('a", " 'a", '“', '“a ', '&', '<', '>',
  '*', ' *a', '[', 'a@', ' #a', '\n', ' ', '.', 'a.', 'a-', 'a/', '1,000,', '? ', 'It cannot be understated. ', '\uD800', '👩‍👩‍👧', '\u0301', 'שלום ', '漢字', '[a](', '> ', '- a\n', '|a|b|\n', '<p>', '<b>', '<div>', '<!--'
]

const [format = 'txt', length = '10000000', only] = process.argv.slice(2)
const whole = Number(length)
await lint('It cannot be understated.')
for (const unit of only === undefined ? UNITS : [only]) {
  const times: string[] = []
  for (const size of [whole / 10, whole]) {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const start = performance.now()
    const {messages} = await lint(text, {format: format as Format})
    times.push(`${Math.round(performance.now() - start)} ms (${messages.length} messages)`)
  }
  console.log(`${format} ${JSON.stringify(unit.slice(0, 24))}: ${times.join(' → ')}, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
}
