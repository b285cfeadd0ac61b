/** A stretch in which two rows of words differ: [from, to) of ours, [low, high) of theirs; one of the two may be empty. */
export interface Difference {
  from: number
  to: number
  low: number
  high: number
}

/** Where two short rows of words differ, by their longest common run of words. Costs ours × theirs steps. */
export function compareWords(ours: Int32Array, theirs: Int32Array): Difference[] {
  const longest = Array.from({length: ours.length + 1}, () => new Int32Array(theirs.length + 1))
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let k = theirs.length - 1; k >= 0; k--) longest[i]![k] = ours[i] === theirs[k] ? longest[i + 1]![k + 1]! + 1 : Math.max(longest[i + 1]![k]!, longest[i]![k + 1]!)
  }
  const out: Difference[] = []
  let open: Difference | undefined
  let i = 0
  let k = 0
  while (i < ours.length || k < theirs.length) {
    if (i < ours.length && k < theirs.length && ours[i] === theirs[k]) {
      open = undefined
      i++
      k++
      continue
    }
    if (!open) out.push(open = {from: i, to: i, low: k, high: k})
    if (k >= theirs.length || (i < ours.length && longest[i + 1]![k]! >= longest[i]![k + 1]!)) open.to = ++i
    else open.high = ++k
  }
  return joined(out)
}

// 'weeks, not days' for 'days, not weeks': differences with one word between them are told as one.
const BETWEEN = 1

function joined(differences: readonly Difference[]): Difference[] {
  const out: Difference[] = []
  for (const one of differences) {
    const before = out.at(-1)
    if (before && one.from - before.to <= BETWEEN) Object.assign(before, {to: one.to, high: one.high})
    else out.push({...one})
  }
  return out
}
