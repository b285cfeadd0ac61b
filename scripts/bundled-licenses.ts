/** The licenses of the packages that a bundle holds, as one text. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @param inputs paths of the files that went into a bundle */
export function bundledLicenses(inputs: readonly string[]): string {
  const folders = new Set<string>()
  for (const file of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
    if (match?.[1] !== undefined) folders.add(match[1])
  }
  const texts = [...folders].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {name: string; version: string; license?: string}
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined
    return `${name} ${version} (${license ?? 'see its license'})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return `The command line is bundled with these packages.\n\n${texts.join('\n---\n\n')}`
}
