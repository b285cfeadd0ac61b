import type {Rule} from '../src/rule.js'
import {rule as ageMismatch} from './age-mismatch/index.js'
import {rule as conflictingClaim} from './conflicting-claim/index.js'
import {rule as countMismatch} from './count-mismatch/index.js'
import {rule as dateOrder} from './date-order/index.js'
import {rule as dateWeekday} from './date-weekday/index.js'
import {rule as duplicatedBoilerplate} from './duplicated-boilerplate/index.js'
import {rule as elapsedTime} from './elapsed-time/index.js'
import {rule as eventDate} from './event-date/index.js'
import {rule as headlineMismatch} from './headline-mismatch/index.js'
import {rule as impossibleDate} from './impossible-date/index.js'
import {rule as lostHedge} from './lost-hedge/index.js'
import {rule as misusedIdiom} from './misused-idiom/index.js'
import {rule as nameVariant} from './name-variant/index.js'
import {rule as noveltyClaim} from './novelty-claim/index.js'
import {rule as officeTitle} from './office-title/index.js'
import {rule as overclaim} from './overclaim/index.js'
import {rule as percentChange} from './percent-change/index.js'
import {rule as placeCountry} from './place-country/index.js'
import {rule as sumOfParts} from './sum-of-parts/index.js'
import {rule as unattributedClaim} from './unattributed-claim/index.js'
import {rule as unitConversion} from './unit-conversion/index.js'
import {rule as unsupportedDate} from './unsupported-date/index.js'
import {rule as unsupportedName} from './unsupported-name/index.js'
import {rule as unsupportedNumber} from './unsupported-number/index.js'
import {rule as unsupportedPlace} from './unsupported-place/index.js'
import {rule as unsupportedQuote} from './unsupported-quote/index.js'
import {rule as unsupportedStatement} from './unsupported-statement/index.js'
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
  percentChange,
  sumOfParts,
  unitConversion,
  dateWeekday,
  impossibleDate,
  dateOrder,
  elapsedTime,
  countMismatch,
  headlineMismatch,
  unattributedClaim,
  overclaim,
  misusedIdiom,
  unsupportedName,
  unsupportedPlace,
  unsupportedNumber,
  unsupportedDate,
  unsupportedQuote,
  unsupportedStatement
]
