/** What looks wrong in the facts. */
export interface Finding {
  kind: FindingKind
  /** Whose it is: 'Bolivia, president'. */
  subject: string
  says: string
  /** What the record itself says about it: a note, a dispute, that somebody acted. Undefined where it wants mending. */
  explained?: string
}

export const FINDING_KINDS = {
  overlap: 'two people in an office of one at the same time',
  gap: 'no head of state or government for more than a month',
  'end-before-start': 'a tenure that ends before it begins',
  'outside-life': 'a tenure before a birth or after a death',
  age: 'a tenure begun before the age of 18, but for royal ones, or held beyond 105',
  'same-tenure': 'one person twice in one office at the same time',
  'shared-name': 'a name that two people of one country have',
  'dead-name': 'a name that no text can match',
  'shadowed-name': 'a name given twice to one person, but for capitals and marks on letters',
  'same-person': 'two records that seem to be of one person',
  'same-event': 'two records that seem to be of one event',
  'event-order': 'an event or a phase that ends before it begins',
  'unknown-participant': 'a participant who is nobody known',
  'place-country': 'a city that does not lie in the country given'
} as const

export type FindingKind = keyof typeof FINDING_KINDS

/** The first explanation that a record gives, if any. */
export function explain(...said: readonly (string | undefined)[]): {explained?: string} {
  const text = said.find((one) => one !== undefined && one !== '')
  return text === undefined ? {} : {explained: text}
}
