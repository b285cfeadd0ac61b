/**
 * Values that come of two things each, in buckets by their size: of thousands of them those between two bounds are found without
 * going through the others. Cheaper to make than a sorted list that keeps what each value comes of.
 */
export class PairedValues {
  private readonly values: Float64Array
  private readonly pairs: Int32Array
  private readonly begins: Int32Array

  /** @param values in any order; @param pairs for each value the number of what it comes of */
  constructor(values: readonly number[], pairs: readonly number[]) {
    const begins = new Int32Array(BUCKETS + 1)
    const buckets = new Int32Array(values.length)
    for (let k = 0; k < values.length; k++) begins[(buckets[k] = bucketOf(values[k]!)) + 1]!++
    for (let k = 0; k < BUCKETS; k++) begins[k + 1]! += begins[k]!
    const next = begins.slice()
    this.values = new Float64Array(values.length)
    this.pairs = new Int32Array(values.length)
    this.begins = begins
    for (let k = 0; k < values.length; k++) {
      const at = next[buckets[k]!]!++
      this.values[at] = values[k]!
      this.pairs[at] = pairs[k]!
    }
  }

  /** Calls back with what each value from `low` to `high` comes of, until it is told true; whether it was. */
  some(low: number, high: number, wanted: (pair: number) => boolean): boolean {
    const {values, pairs, begins} = this
    const until = begins[bucketOf(high) + 1]!
    for (let k = begins[bucketOf(low)]!; k < until; k++) if (values[k]! >= low && values[k]! <= high && wanted(pairs[k]!)) return true
    return false
  }

  /** How many values lie from `low` to `high`. */
  count(low: number, high: number): number {
    const {values, begins} = this
    const until = begins[bucketOf(high) + 1]!
    let count = 0
    for (let k = begins[bucketOf(low)]!; k < until; k++) if (values[k]! >= low && values[k]! <= high) count++
    return count
  }
}

// A bucket is as wide as a thirty-second of the power of two in which it lies: the first bits of a number as it is kept tell it.
const STEPS = 5
const SMALLEST = 1e-3
const LARGEST = 1e15
const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
// Numbers are kept with their upper half last on nearly all machines.
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
const LEAST = upperBits(SMALLEST)
const BUCKETS = upperBits(LARGEST) - LEAST + 1

function upperBits(value: number): number {
  double[0] = value
  return words[UPPER]! >>> (20 - STEPS)
}

function bucketOf(value: number): number {
  return value <= SMALLEST ? 0 : upperBits(value < LARGEST ? value : LARGEST) - LEAST
}
