// factlint among retext plugins: the whole catalogue, then one rule by itself.
import {readFile} from 'node:fs/promises'
import factlint from 'factlint'
import misusedIdiom from 'factlint/rules/misused-idiom'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

const path = 'article.txt'
const value = await readFile(new URL(path, import.meta.url), 'utf8')

const whole = await unified()
  .use(retextEnglish)
  .use(factlint, {date: '2015-12-13', rules: {'misused-idiom': 'error'}})
  .use(retextStringify)
  .process(new VFile({path, value}))

const alone = await unified().use(retextEnglish).use(misusedIdiom).use(retextStringify).process(new VFile({path, value}))

console.log('The catalogue:')
console.log(reporter(whole))
console.log('\nOne rule:')
console.log(reporter(alone))

process.exitCode = whole.messages.some(({fatal}) => fatal) ? 1 : 0
