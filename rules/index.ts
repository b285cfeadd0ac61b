import type {Rule} from '../src/rule.js'
import {rule as conflictingClaim} from './conflicting-claim/index.js'
import {rule as ageMismatch} from './age-mismatch/index.js'
import {rule as duplicatedBoilerplate} from './duplicated-boilerplate/index.js'
import {rule as eventDate} from './event-date/index.js'
import {rule as headlineMismatch} from './headline-mismatch/index.js'
import {rule as lostHedge} from './lost-hedge/index.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'
import {rule as nameVariant} from './name-variant/index.js'
import {rule as noveltyClaim} from './novelty-claim/index.js'
import {rule as officeTitle} from './office-title/index.js'
import {rule as overclaim} from './overclaim/index.js'
import {rule as placeCountry} from './place-country/index.js'
import {rule as unattributedClaim} from './unattributed-claim/index.js'
import {rule as unsupportedVenue} from './unsupported-venue/index.js'

/** The catalogue: every rule, one line each. */
export const rules: readonly Rule[] = [
  officeTitle,
  placeCountry,
  unsupportedVenue,
  eventDate,
  noveltyClaim,
  conflictingClaim,
  duplicatedBoilerplate,
  nameVariant,
  ageMismatch,
  lostHedge,
  headlineMismatch,
  unattributedClaim,
  overclaim,
  misusedIdiom
]
