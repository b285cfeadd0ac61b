import type {Block, Document} from '../../text/document.js'

/** Words of the headline, and what the body says instead: tokens [first, last) of a document. */
export interface HeadlineClash {
  above: {first: number; last: number}
  below: {first: number; last: number}
}

/** The tokens [begin, end) that a headline stands over. One that comes from metadata stands at the end of its document. */
export function bodyOf({tokens}: Document, headline: Block): {begin: number; end: number} {
  return headline.last === tokens.length ? {begin: 0, end: headline.first} : {begin: headline.last, end: tokens.length}
}
