#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// Newer versions of Node keep what they have compiled for the next start.
const {enableCompileCache} = module as {enableCompileCache?: () => unknown}
enableCompileCache?.()

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const {run} = await import('./run.js')
  process.exitCode = await run(process.argv.slice(2), {cwd: process.cwd(), env: process.env, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr})
} catch (error) {
  process.stderr.write(`factlint: this is a fault in factlint, please report it\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  process.exitCode = 2
}
