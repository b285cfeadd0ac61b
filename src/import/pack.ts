/** A pack as it is written: what says nothing may be left out. */
import type * as v from 'valibot'
import type {countrySchema, holderSchema, officeSchema, packSchema, personSchema} from '../facts/schema.js'

export type PackGiven = v.InferInput<typeof packSchema>
export type CountryGiven = v.InferInput<typeof countrySchema>
export type OfficeGiven = v.InferInput<typeof officeSchema>
export type HolderGiven = v.InferInput<typeof holderSchema>
export type PersonGiven = v.InferInput<typeof personSchema>
