import type {Rule} from '../src/rule.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'
import {rule as officeTitle} from './office-title/index.js'
import {rule as placeCountry} from './place-country/index.js'

/** The catalogue: every rule, one line each. */
export const rules: readonly Rule[] = [officeTitle, placeCountry, misusedIdiom]
