import type {Command} from './command.js'
export const command: Command = {help: '', run: () => Promise.resolve(0)}
