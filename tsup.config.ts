import {readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

const rules = readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name)

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    remark: 'src/remark.ts',
    rehype: 'src/rehype.ts',
    import: 'src/import/index.ts',
    cli: 'src/cli/main.ts',
    ...Object.fromEntries(rules.map((name) => [`rules/${name}`, `rules/${name}/index.ts`]))
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: true,
  external: [/^node:/]
})
