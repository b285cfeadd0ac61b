import type {Reporter} from './report.js'
import {address, instead, printable, severityOf} from './report.js'

/** One line a message, in the form that editors and `grep` read: `path:line:column: level: reason [rule]`. */
export const compact: Reporter = (files) =>
  files.flatMap((file) => file.messages.map((message) => {
    const better = instead(message)
    const rule = message.ruleId === undefined ? '' : ` [${message.ruleId}]`
    return `${address(file, message)}: ${severityOf(message)}: ${printable(message.reason)}${better === undefined ? '' : ` (instead: ${better})`}${rule}\n`
  })).join('')
