/**
 * Measures an import: rate and peak memory; then kills one again and again, resumes it, and compares the packs. After `npx tsup`.
 *
 *   npx tsx bench/import.ts DUMP [--kills 3] [--date 2026-10-01]
 *
 * Exits with 1 where the packs differ, the rate is below 60 MB/s or the memory above 300 MB. Memory is read from /proc.
 */
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

const RATE = 60
const MEMORY = 300
const {values, positionals} = parseArgs({allowPositionals: true, options: {kills: {type: 'string', default: '3'}, date: {type: 'string', default: '2026-10-01'}}})
const [dump] = positionals
if (dump === undefined) throw new Error('Name the dump; bench/dump.ts writes one')
const cli = path.join(import.meta.dirname, '..', 'dist', 'cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'factlint-bench-'))

/** Runs an import; kills it after some milliseconds if told to. */
function run(out: string, flags: readonly string[], killAfter?: number): Promise<{seconds: number; cpu: number; peak: number; code: number | null}> {
  return new Promise((resolve) => {
    const start = performance.now()
    let peak = 0
    let cpu = 0
    const child = spawn(process.execPath, [cli, 'facts', 'import', 'wikidata', '--quiet', '--checkpoint', '1', '--date', values.date, '--out', out, ...flags, dump!], {stdio: ['ignore', 'ignore', 'inherit']})
    const poll = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
        const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
        cpu = ((user ?? 0) + (system ?? 0)) / 100
      } catch {
        // It has ended, or this is no Linux.
      }
    }, 50)
    const killer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('exit', (code) => {
      clearInterval(poll)
      clearTimeout(killer)
      resolve({seconds: (performance.now() - start) / 1000, cpu, peak: peak / 1024, code})
    })
  })
}

const size = statSync(dump).size / 1e6
try {
  const whole = path.join(folder, 'whole.yml')
  const {seconds, cpu, peak, code} = await run(whole, [])
  console.log(`${Math.round(size)} MB in ${seconds.toFixed(1)} s: ${Math.round(size / seconds)} MB/s, ${Math.round(size / cpu)} MB per second of processor, peak ${Math.round(peak)} MB, load ${loadavg()[0]?.toFixed(1) ?? ''}`)
  let good = code === 0 && peak < MEMORY && size / cpu > RATE
  const pieces = path.join(folder, 'pieces.yml')
  const kills = Number(values.kills)
  let ended = 0
  for (let i = 0; i < kills; i++) {
    const one = await run(pieces, i === 0 ? [] : ['--resume'], seconds * 1000 / (kills + 1) + 1200)
    if (one.code !== null) break
    ended++
  }
  if (ended > 0) await run(pieces, ['--resume'])
  const same = readFileSync(whole).equals(readFileSync(pieces))
  console.log(`killed ${ended} times and resumed: ${same ? 'the same pack' : 'ANOTHER PACK'}`)
  good &&= same && ended > 0
  process.exitCode = good ? 0 : 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}
