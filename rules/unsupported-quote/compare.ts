/** A stretch in which two runs of words differ; '' where one of them has nothing there. */
export interface Difference {
  ours: string
  theirs: string
}

/** Where two short runs of words differ, by their longest common run of words. Costs ours × theirs steps. */
export function compare(ours: readonly string[], theirs: readonly string[]): Difference[] {
  const same = (i: number, k: number) => ours[i]!.toLowerCase() === theirs[k]!.toLowerCase()
  const longest = Array.from({length: ours.length + 1}, () => new Int32Array(theirs.length + 1))
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let k = theirs.length - 1; k >= 0; k--) longest[i]![k] = same(i, k) ? longest[i + 1]![k + 1]! + 1 : Math.max(longest[i + 1]![k]!, longest[i]![k + 1]!)
  }
  const out: Difference[] = []
  let mine: string[] = []
  let other: string[] = []
  const close = () => {
    if (mine.length > 0 || other.length > 0) out.push({ours: mine.join(' '), theirs: other.join(' ')})
    mine = []
    other = []
  }
  let i = 0
  let k = 0
  while (i < ours.length || k < theirs.length) {
    if (i < ours.length && k < theirs.length && same(i, k)) {
      close()
      i++
      k++
    } else if (k >= theirs.length || (i < ours.length && longest[i + 1]![k]! >= longest[i]![k + 1]!)) mine.push(ours[i++]!)
    else other.push(theirs[k++]!)
  }
  close()
  return out
}
