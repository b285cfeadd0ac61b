/**
 * The same `lint` for browsers that should not load the whole fact base: the cities and the records of events, more than
 * half of it, are fetched when a text first needs them.
 */
import {VFile} from 'vfile'
import {PartMissing, type PartName} from './facts/part-missing.js'
import {loadParts} from './facts/parts-on-demand.js'
import {lint as lintNow, type Options} from './index.js'

export {ConfigError, InputError, rules} from './index.js'
export type {Format, Options, PresetName, Rule, RuleSetting, Severity, SourceInput} from './index.js'

/** What every text is read with. */
const ALWAYS: readonly PartName[] = ['event-index', 'leaders', 'places']

/** Lints a text: as `lint` of the main entry, but for the parts of the fact base that it waits for. */
export async function lint(value: string | Uint8Array | VFile, options: Options = {}): Promise<VFile> {
  await loadParts(ALWAYS)
  const file = value instanceof VFile ? value : new VFile({value})
  const before = file.messages.length
  for (;;) {
    try {
      return await lintNow(file, options)
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error
      // What was said before the part was missed is said again.
      file.messages.length = before
      await loadParts([error.part])
    }
  }
}
