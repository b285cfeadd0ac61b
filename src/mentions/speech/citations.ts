import type {Document, Sentence} from '../../text/document.js'

const LAW = new Set(['section', 'sections', 'article', 'articles', 'paragraph', 'paragraphs', 'clause', 'schedule', 'chapter', 'subsection', 'rule', 'regulation', 's', 'art', 'sec', 'para', '§', 'recital', 'table', 'figure', 'appendix', 'annex', 'exhibit'])
const LINK = /\]\(|<a\s[^>]{0,400}href|\[\^|\[\d{1,3}\]|https?:\/\//i
const YEAR_REFERENCE = /\((?:[^()]{0,80}\b)?(?:19|20)\d\d[a-z]?\)/
const LONGEST = 300

/**
 * Whether a sentence shows where it has a thing from: a link, a footnote, '(Strand, 2019)', 'section 14', a case 'Hale v Orr'.
 */
export function citesSource(document: Document, sentence: Sentence): boolean {
  const {tokens} = document
  const a = tokens[sentence.first]
  // Beyond so many words it is no sentence of prose.
  const last = Math.min(sentence.last, sentence.first + LONGEST)
  const b = tokens[last - 1]
  if (!a || !b) return false
  const source = document.source.slice(a.start, b.end + 40)
  const own = document.source.slice(a.start, b.end)
  if (LINK.test(own) || YEAR_REFERENCE.test(own) || /^(?:[^\s<]{0,2}\]\(|\[\^|\[\d|<\/a>)/.test(source.slice(own.length))) return true
  for (let i = sentence.first; i < last; i++) {
    const {norm} = tokens[i]!.info
    const next = tokens[i + 1]
    if (LAW.has(norm) && next?.info.shape === 'figures') return true
    if ((norm === 'v' || norm === 'vs') && tokens[i - 1]?.info.shape === 'capital' && next?.info.shape === 'capital') return true
  }
  return false
}
