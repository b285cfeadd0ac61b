import type {Rule} from '../src/rule.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'
import {rule as overclaim} from './overclaim/index.js'
import {rule as unattributedClaim} from './unattributed-claim/index.js'

/** The catalogue: every rule, one line each. */
export const rules: readonly Rule[] = [misusedIdiom, overclaim, unattributedClaim]
