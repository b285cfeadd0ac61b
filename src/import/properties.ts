/** The properties and items of Wikidata that the import knows by number. */

export const P = {
  instanceOf: 'P31', subclassOf: 'P279', headOfGovernment: 'P6', headOfState: 'P35', positionHeld: 'P39', officeOfState: 'P1906', officeOfGovernment: 'P1313',
  jurisdiction: 'P1001', country: 'P17', capital: 'P36', capitalOf: 'P1376', demonym: 'P1549', code: 'P297', start: 'P580', end: 'P582', pointInTime: 'P585',
  born: 'P569', died: 'P570', inception: 'P571', dissolved: 'P576', officialName: 'P1448', shortName: 'P1813', femaleForm: 'P2521', maleForm: 'P3321',
  deprecatedFor: 'P2241', nature: 'P5102', role: 'P3831', as: 'P794', circumstances: 'P1480', gender: 'P21', officeholder: 'P1308'
} as const

export const HUMAN = 'Q5'
/** 'position', of which an office is an instance. */
export const POSITION = 'Q4164871'
export const JULIAN = 'Q1985786'
/** 'acting', as a qualifier says it. */
export const ACTING: ReadonlySet<string> = new Set(['Q4676846'])
export const FEMALE: ReadonlySet<string> = new Set(['Q6581072', 'Q1052281'])

/** States that ended, which have no ISO code of today: the codes by which the fact base knows them. */
export const ENDED_STATES: ReadonlyMap<string, string> = new Map([
  ['Q15180', 'SU'], ['Q16957', 'DD'], ['Q33946', 'CS'], ['Q36704', 'YU'], ['Q37024', 'XS']
])

/** Items that no person holds alone: seats, not offices. Their holders are passed over. */
export const SEATS = /\b(?:member|deputy|deputies|senator|representative|councill?or|ambassador|envoy|judge|justice|delegate|alderman|legislator|consul|mp|mep)\b/i
