import type {Rule} from '../src/rule.js'
import {rule as duplicatedBoilerplate} from './duplicated-boilerplate/index.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'

/** The catalogue: every rule, one line each. */
export const rules: readonly Rule[] = [duplicatedBoilerplate, misusedIdiom]
