/** How a phrase of certainty is used, since each has its own harmless uses. */
export type Kind = 'sure' | 'clear' | 'known' | 'opening' | 'doubt' | 'aside' | 'will'

const VERY = 'abundantly|perfectly|quite|very|crystal|increasingly|painfully|blindingly|patently|absolutely|also|now|already|equally|therefore|thus|all too|'
const PLAIN = 'clear|evident|obvious|plain|apparent to all|self-evident|undeniable|indisputable|incontestable|unquestionable|beyond dispute|beyond doubt|beyond question|certain|a certainty|a fact|an undeniable fact|an indisputable fact|an established fact|a plain fact|a simple fact|a well known fact|well known|common knowledge|no secret|an open secret'

/** The phrases that are looked for; what stands around them decides. */
export const PHRASES: readonly (readonly [string, Kind])[] = [
  ['(undoubtedly|unquestionably|indisputably|undeniably|incontestably|incontrovertibly|indubitably|undisputedly|unarguably)', 'sure'],
  ['(without|beyond) (a|any|all|the slightest|the) (shadow of a doubt|shadow of doubt|doubt)', 'sure'],
  ['without doubt', 'sure'],
  ['(is|are) (absolutely|clearly|simply|) beyond (doubt|dispute|question)', 'sure'],
  ['(needless to say|it goes without saying|goes without saying|there are no two ways about it|no two ways about it|make no mistake|plain for all to see|there for all to see|as sure as night follows day|stands to reason|nothing could be clearer|nothing could be plainer|nothing could be more obvious|let there be no doubt|let there be no mistake)', 'sure'],
  ['(is|are|remains|remain) (undeniable|indisputable|unquestionable|incontrovertible|irrefutable|incontestable)', 'sure'],
  ['(is|are) (clear|obvious|evident|plain) to (all|everyone|everybody|anyone|anybody)', 'sure'],
  ["it (cannot|can't) be (denied|doubted|disputed)", 'sure'],
  ['as (clear|plain) as day', 'sure'],
  ['without question', 'aside'],
  ['beyond question', 'aside'],
  [`(it is|it's) (${VERY}) (${PLAIN})`, 'clear'],
  [`(one thing is|one thing's|this much is|that much is) (abundantly|perfectly|very|quite|) (clear|certain|sure|for sure|for certain|obvious|plain|beyond doubt|undeniable)`, 'sure'],
  ['(what is|what\'s) (clear|certain|obvious|beyond doubt|undeniable|not in doubt) is', 'sure'],
  ['(everyone|everybody|every schoolboy|every child|any fool|anyone with eyes|the whole world|the entire world|all the world|the whole town|the whole city|the whole country|the whole village|the whole nation) (already|) (knows|can see|agrees|understands)', 'known'],
  ['(as|) we all know', 'known'],
  ['(as|) (anyone|anybody) can see', 'known'],
  ['(no one|nobody|no-one|no serious observer|no sane person|no reasonable person|none) (can|could|would) (seriously|possibly|) (deny|doubt|dispute)', 'known'],
  ['(no one|nobody|no-one) (seriously|really|) doubts', 'known'],
  ["(there is|there's|there can be) (absolutely|simply|really|) no (doubt|question|denying|disputing|escaping the fact|getting away from the fact|mistaking)", 'doubt'],
  ['there (is|can be) (not|) (a|the) (shadow|slightest) of (a|) doubt', 'doubt'],
  ['(obviously|clearly|plainly|unmistakably|self-evidently|patently)', 'opening'],
  ['the (plain|simple|hard|) fact (is|of the matter is|remains)', 'opening'],
  ['will (most|) (certainly|definitely|obviously|clearly)', 'will'],
  ['(certainly|definitely|obviously|clearly) will', 'will'],
  ['(is|are) (absolutely|) guaranteed to', 'will']
]

/** After 'it is clear': what makes it a matter of weather, of roads, of somebody's view or of evidence shown. */
export const NO_CLAIM_AFTER = new Set(
  ('from to of in on over at by with under for after before as when whether if until until through across around outside about enough how why what who where which and or but though although because ' +
  'today tonight again here there ahead overhead skies sky glass water soup blue sailing cut-off throughout above along').split(' ')
)

/** 'everyone knows everyone': acquaintance and no claim. */
export const ACQUAINTED = new Set('each everyone everybody one him her them me us his your you where it as something someone somebody to better'.split(' '))

/** What makes the certain thing a task or a time: 'make sure everyone knows', 'until it is clear that'. */
export const AIMS = new Set('sure ensure ensures ensuring until when once whenever unless whether if before after where so making wants want how till think thinks believe suggest suggests'.split(' '))

/** Words for what a guarantee of the rhetorical kind brings. */
export const PROMISES = new Set('win succeed fail please delight work collapse become make cause bring upset anger spark change transform be sell end lose break boost turn raise thrill leave keep draw put create attract improve stir provoke annoy impress get'.split(' '))
