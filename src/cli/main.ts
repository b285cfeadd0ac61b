#!/usr/bin/env node
import process from 'node:process'
import {run} from './run.js'

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await run(process.argv.slice(2), {cwd: process.cwd(), env: process.env, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr})
} catch (error) {
  process.stderr.write(`factlint: this is a fault in factlint, please report it\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  process.exitCode = 2
}
