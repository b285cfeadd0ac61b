import type {Source} from '../../../evidence/sources.js'

/** Things that the sources carry, put together otherwise than they put them: tokens [first, last) of the text. */
export interface RelationFault {
  first: number
  last: number
  /**
   * `doer`: somebody else does it in the source; `taker`: there it is done to another by the one to whom it is done here; `same`: one and the same does it
   * and has it done to him; `post`: another has the post; `body`: it is the post of another body; `thing`: the thing is of the opposite kind; `doubt`: the source leaves it open; `cause`: it leaves
   * open what somebody died of; `teller`: another says it; `fate`: something else befell him; `list`: the source says it of the rest of a list; `twice`: a word of a name stands once there.
   */
  kind: 'doer' | 'taker' | 'same' | 'post' | 'thing' | 'doubt' | 'cause' | 'teller' | 'fate' | 'list' | 'body' | 'twice'
  source: Source
  /** What the source has: its tokens [first, last). */
  there: {first: number; last: number}
  /** Words for the message: the other's name; for `list` what is told of the rest; else ''. */
  instead: string
}
