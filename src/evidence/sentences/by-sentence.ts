/** Work on a sentence, by its index, that is done once however often it is asked for, and never where nobody asks. */
export function bySentence<Result extends object>(work: (sentence: number) => Result): (sentence: number) => Result {
  const known = new Map<number, Result>()
  return (sentence) => {
    let found = known.get(sentence)
    if (!found) known.set(sentence, found = work(sentence))
    return found
  }
}
