const FULL = table<readonly string[]>({
  cannot: ['can', 'not'], "can't": ['can', 'not'], "won't": ['will', 'not'], "shan't": ['shall', 'not'], "ain't": ['is', 'not'],
  gonna: ['going', 'to'], wanna: ['want', 'to'], gotta: ['got', 'to'], "'em": ['them'], em: ['them'], "'til": ['until'], till: ['until'], "'cause": ['because'],
  ok: ['okay'], 'o.k': ['okay'], mr: ['mister'], dr: ['doctor'], st: ['saint'], mt: ['mount'], percent: ['per', 'cent'], pct: ['per', 'cent']
})
const ENDINGS = table({"n't": 'not', "'ll": 'will', "'re": 'are', "'ve": 'have', "'m": 'am', "'d": "'d"})
// After these words ’s is ‘is’ or ‘has’; after others it is as often a genitive.
const BEARERS = new Set('it he she that there this what who where here how when why everybody everyone nobody somebody everything nothing something one'.split(' '))
const PRONOUNS = new Set('i you he she it we they who there that'.split(' '))
const FILLERS = new Set('um uh er erm uhm hmm mm ah eh'.split(' '))
const STAGE = /^(?:applause|laughter|laughs|laughing|laugh|inaudible|crosstalk|pause|pauses|cheers|cheering|interruption|interjection|unintelligible|smiles|sighs|sic)$/

/**
 * The words that a written word of speech stands for: 'it’s' is 'it' and "'s", 'don’t' is 'do not', 'gonna' is 'going to'.
 * @param norm the word, folded
 * @param tail what follows it without a space: "'s" or nothing
 */
export function spokenWords(norm: string, tail: string): readonly string[] {
  const whole = FULL.get(norm)
  if (whole) return whole
  if (tail.length > 1) return norm === 'let' ? ['let', 'us'] : BEARERS.has(norm) ? [norm, "'s"] : [norm]
  const at = norm.lastIndexOf("'")
  if (at <= 0) return [norm]
  const from = norm.endsWith("n't") ? norm.length - 3 : at
  const ending = ENDINGS.get(norm.slice(from))
  return ending === undefined ? [norm] : [norm.slice(0, from), ending]
}

/** A word as it may be drawn together with the one before it: 'it is' and 'it has' are both 'it’s', 'he would' and 'he had' both 'he’d'. */
export function drawnTogether(word: string, before: string): string {
  if ((word === 'is' || word === 'has') && BEARERS.has(before)) return "'s"
  return (word === 'would' || word === 'had') && PRONOUNS.has(before) ? "'d" : word
}

/** Whether a word is a sound between words ('um'), which nobody prints. */
export function isFiller(norm: string): boolean {
  return FILLERS.has(norm)
}

/** Whether a word in brackets tells what was heard or done in the room and is no speech: '(Applause.)'. */
export function isStageDirection(norm: string): boolean {
  return STAGE.test(norm)
}

/** A map, since 'constructor' is a word and a property of every object. */
function table<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries))
}
