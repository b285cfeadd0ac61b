// A long-running server must not remember every word it ever saw.
const MOST = 50_000

/**
 * What is worked out of a folded word once and asked of it in every text, kept by the word itself: for words of texts that are kept
 * themselves, as sources are, and may outlive the numbers by which a `WordCache` knows words.
 * @param workOut of the folded word, and of nothing else; never undefined
 */
export function remembered<T>(workOut: (norm: string) => T): (norm: string) => T {
  let known = new Map<string, T>()
  return (norm) => {
    let value = known.get(norm)
    if (value === undefined) {
      if (known.size >= MOST) known = new Map()
      known.set(norm, (value = workOut(norm)))
    }
    return value
  }
}
