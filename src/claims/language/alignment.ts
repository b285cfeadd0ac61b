/** Where one run of words lies within another. */
export interface Alignment {
  from: number
  /** Exclusive. */
  to: number
  /** Words inserted, left out or exchanged. */
  edits: number
}

/**
 * Finds the part of `ids[low..high)` that is nearest to `ids[from..to)`, counted in words inserted, left out
 * or exchanged; the ends of the searched part are free. Costs (to − from) × (high − low) steps.
 *
 * @param allowed most edits that still count
 */
export function alignWithin(ids: Int32Array, from: number, to: number, low: number, high: number, allowed: number): Alignment | undefined {
  const width = high - low
  if (width <= 0) return undefined
  let cost = new Int32Array(width + 1)
  let start = new Int32Array(width + 1)
  let nextCost = new Int32Array(width + 1)
  let nextStart = new Int32Array(width + 1)
  for (let x = 0; x <= width; x++) start[x] = x
  for (let y = from; y < to; y++) {
    nextCost[0] = cost[0]! + 1
    nextStart[0] = 0
    let least = nextCost[0]
    for (let x = 1; x <= width; x++) {
      let value = cost[x - 1]! + (ids[low + x - 1] === ids[y] ? 0 : 1)
      let origin = start[x - 1]!
      if (cost[x]! + 1 < value) {
        value = cost[x]! + 1
        origin = start[x]!
      }
      if (nextCost[x - 1]! + 1 < value) {
        value = nextCost[x - 1]! + 1
        origin = nextStart[x - 1]!
      }
      nextCost[x] = value
      nextStart[x] = origin
      if (value < least) least = value
    }
    if (least > allowed) return undefined
    ;[cost, nextCost] = [nextCost, cost]
    ;[start, nextStart] = [nextStart, start]
  }
  let best = 0
  for (let x = 1; x <= width; x++) if (cost[x]! < cost[best]!) best = x
  if (cost[best]! > allowed) return undefined
  return {from: low + start[best]!, to: low + best, edits: cost[best]!}
}
