const HEADS: ReadonlySet<string> = new Set((
  'union association commission committee league cup prix court agency bank council university college institute ministry department office secretary prize award festival museum hospital airport street road ' +
  'foundation federation society trust authority parliament assembly championship championships masters games stadium prison church cathedral bridge tower school academy police sheriff fire ambulance ' +
  'post times news gazette herald guardian mail echo journal tribune chronicle standard telegraph observer evening daily weekly radio gallery library theatre orchestra symphony philharmonic ' +
  'chamber board bureau service company conference convention treaty act summit exchange reserve senate house rail railway station regiment centre center club'
).split(' '))

/** Whether a folded word says what kind of body, house or contest a name is: 'University', 'Cup', 'Gazette'. */
export function isHeadWord(norm: string): boolean {
  return HEADS.has(norm)
}
