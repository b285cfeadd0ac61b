/** Words of the headline, and what the body says instead: tokens [first, last). */
export interface HeadlineClash {
  above: {first: number; last: number}
  below: {first: number; last: number}
}
