import type {VFileMessage} from 'vfile-message'
import type {Reporter} from './report.js'
import {causeOf, placeOf, severityOf} from './report.js'

/**
 * A JSON list of files, each `{path, messages}`; lines and columns count from 1, offsets from 0 in UTF-16 code units.
 * With `quiet`, files without messages are left out.
 */
export const json: Reporter = (files, {quiet = false} = {}) => {
  const shown = quiet ? files.filter(({messages}) => messages.length > 0) : files
  return `${JSON.stringify(shown.map((file) => ({path: file.path, messages: file.messages.map((message) => plain(message, file.path))})), undefined, 2)}\n`
}

function plain(message: VFileMessage, path: string): object {
  const cause = causeOf(message)
  return {
    rule: message.ruleId ?? null,
    level: severityOf(message),
    reason: message.reason,
    place: placeOf(message) ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    ...(message.note === undefined ? {} : {note: message.note}),
    ...(message.url === undefined ? {} : {url: message.url}),
    ...(cause ? {cause: {reason: cause.reason, place: placeOf(cause) ?? null, ...(cause.file && cause.file !== path ? {file: cause.file} : {})}} : {})
  }
}
