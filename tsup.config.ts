import {readdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {defineConfig, type Options} from 'tsup'
import {bundledLicenses} from './scripts/bundled-licenses.js'

const rules = readdirSync('rules', {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name)
const parts = ['cities', 'event-index', 'events', 'leaders', 'places', 'thesaurus']

/** The parts of the fact base are files of their own, which the library and the command line share. */
const sharedParts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shared-parts',
  setup(build) {
    build.onResolve({filter: /\/shipped-[a-z-]+\.generated\.js$/}, ({path, kind}) => {
      const part = /shipped-([a-z-]+)\./.exec(path)?.[1] ?? ''
      return kind === 'entry-point' ? undefined : {path: `./facts/${part}.js`, external: true}
    })
  }
}

/** Where the parts are loaded on demand. */
const onDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({filter: /^\.\/parts\.js$/}, () => ({path: resolve('src/facts/parts-on-demand.ts')}))
  }
}

/** Where the thesaurus is loaded with the first sources. */
const thesaurusOnDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'thesaurus-on-demand',
  setup(build) {
    build.onResolve({filter: /\/thesaurus-text\.js$/}, () => ({path: resolve('src/evidence/thesaurus-on-demand.ts')}))
  }
}

/** Beside the bundle of the command line, the licenses of what is in it. */
const licenses: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'licenses',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({metafile}) => {
      if (metafile) writeFileSync(join(build.initialOptions.outdir ?? 'dist', 'cli-licenses.txt'), bundledLicenses(Object.keys(metafile.inputs)))
    })
  }
}

/**
 * esbuild would write `new RegExp` for an expression with `\p{…}`, and one in a function would be compiled with every call; Node 20 and
 * the browsers of its day read it as it stands.
 */
const asWritten: NonNullable<Options['esbuildOptions']> = (options) => {
  options.supported = {'regexp-unicode-property-escapes': true}
}

const common: Options = {format: 'esm', target: 'node20', splitting: true, esbuildPlugins: [sharedParts], esbuildOptions: asWritten}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      remark: 'src/remark.ts',
      rehype: 'src/rehype.ts',
      import: 'src/import/index.ts',
      facts: 'src/facts/index.ts',
      ...Object.fromEntries(rules.map((name) => [`rules/${name}`, `rules/${name}/index.ts`])),
      ...Object.fromEntries(parts.map((name) => [`facts/${name}`, `src/facts/shipped-${name}.generated.ts`]))
    },
    platform: 'neutral',
    external: [/^node:/]
  },
  {
    ...common,
    entry: {'on-demand': 'src/on-demand.ts'},
    platform: 'neutral',
    external: [/^node:/],
    esbuildPlugins: [sharedParts, onDemand, thesaurusOnDemand],
    esbuildOptions(options, context) {
      asWritten(options, context)
      options.chunkNames = 'on-demand-[name]-[hash]'
    }
  },
  {
    // Everything in a few files, since each file and each package that Node has to find costs a start some milliseconds.
    ...common,
    entry: {cli: 'src/cli/main.ts'},
    platform: 'node',
    noExternal: [/.*/],
    esbuildPlugins: [sharedParts, thesaurusOnDemand, licenses],
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {js: "import {createRequire as requireOf} from 'node:module'; const require = requireOf(import.meta.url);"},
    esbuildOptions(options, context) {
      asWritten(options, context)
      options.chunkNames = 'cli-[name]-[hash]'
    }
  }
])
