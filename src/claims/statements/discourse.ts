import type {Document, Sentence} from '../../text/document.js'
import type {Clause, Subject} from './subjects.js'
import {clauseOf, subjectOf} from './subjects.js'

// Whom 'he' means is not looked for further back.
const BACK = 10

/** Whom the sentences are about, one after the other, so that 'he' and 'the film' find theirs. */
export class Discourse {
  readonly #document: Document
  readonly #clauses = new Map<number, Clause | undefined>()

  constructor(document: Document) {
    this.#document = document
  }

  /** The main clause of a sentence. */
  clause(sentence: Sentence): Clause | undefined {
    const known = this.#clauses.get(sentence.index)
    if (known || this.#clauses.has(sentence.index)) return known
    const clause = clauseOf(this.#document, sentence)
    this.#clauses.set(sentence.index, clause)
    return clause
  }

  /** The subject itself, or what a pronoun or 'the film' stands for; undefined where that is open. */
  resolve(sentence: Sentence, subject: Subject | undefined): Subject | undefined {
    if (!subject || subject.kind === 'name' || (subject.kind === 'pronoun' && subject.role !== undefined)) return subject
    const found = this.#antecedent(sentence, subject)
    return found && {...found, role: subject.role, edition: subject.edition ?? found.edition}
  }

  #antecedent(sentence: Sentence, subject: Subject): Subject | undefined {
    const {sentences, blocks} = this.#document
    const person = subject.key === 'he' || subject.key === 'she'
    const oldest = Math.max(0, sentence.index - BACK)
    for (let s = sentence.index - 1; s >= oldest; s--) {
      const one = sentences[s]!
      const block = blocks[one.block]!
      if (block.kind === 'heading' || block === this.#document.headline) break
      const clause = this.clause(one)
      const said = clause && subjectOf(this.#document, clause.subject)
      if (!said) continue
      if (said.kind === 'pronoun') {
        if (person && (said.key === 'he' || said.key === 'she') && said.key !== subject.key) return undefined
        if (said.key === 'they') return undefined
        continue
      }
      if (said.kind === 'definite') {
        // 'It' is the house last spoken of; 'the house' is what has been named before it.
        if (subject.key === 'it' && said.role === undefined) return this.resolve(one, said)
        continue
      }
      if (said.role === undefined || !person) return {...said, role: undefined}
      return undefined
    }
    return subject
  }
}
