/** The parts in which the fact base ships. */
export type PartName = 'cities' | 'event-index' | 'events' | 'leaders' | 'places'

/** Thrown where a part of the fact base is asked that was not loaded yet. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
  readonly part: PartName

  constructor(part: PartName) {
    super(`the part '${part}' of the facts is not loaded`)
    this.part = part
  }
}
