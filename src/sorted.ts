/** The index of the first of some numbers in rising order that is no less than `least`; their count where there is none. */
export function firstFrom(values: ArrayLike<number>, least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The same of things that are in the order of a number of theirs. */
export function firstBy<T>(values: readonly T[], least: number, of: (value: T) => number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(values[middle]!) < least) low = middle + 1
    else high = middle
  }
  return low
}
