import type {Rule} from '../src/rule.js'
import {rule as lostHedge} from './lost-hedge/index.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'
import {rule as nameVariant} from './name-variant/index.js'

/** The catalogue: every rule, one line each. */
export const rules: readonly Rule[] = [lostHedge, misusedIdiom, nameVariant]
