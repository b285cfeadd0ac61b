const FUNCTION = new Set(
  ('a an the this that these those some any each every all both either neither no not none nor and or but if then than so as at by for from in into of off on onto out over per since ' +
  'through throughout to toward towards under until up upon via with within without about above across after against along amid among around before behind below beneath beside besides between beyond down during except ' +
  'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one ones who whom whose which what when where why how while ' +
  'is am are was were be been being do does did doing done have has had having will would shall should can could may might must ought ' +
  'there here now also too very just only even still yet already ever never more most less least much many few several such own same other others another again once ' +
  "it's that's he's she's they're we're i'm don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't").split(' ')
)

/** Whether a folded word has a meaning of its own, and is no article, pronoun, preposition or auxiliary. */
export function isContent(norm: string): boolean {
  return norm.length > 1 && !FUNCTION.has(norm)
}

/** Whether a folded word only holds a sentence together. */
export function isFunctionWord(norm: string): boolean {
  return FUNCTION.has(norm)
}
