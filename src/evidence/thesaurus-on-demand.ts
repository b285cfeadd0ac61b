/** The text of the thesaurus, loaded when the first sources come: stands in for thesaurus-text.ts. */
let text: string | undefined

/** @throws where `loadThesaurus` was not awaited before */
export function thesaurusText(): string {
  if (text === undefined) throw new Error('the thesaurus is not loaded')
  return text
}

/** Makes the text ready; to be awaited where there are sources. */
export async function loadThesaurus(): Promise<void> {
  text ??= (await import('../facts/shipped-thesaurus.generated.js')).thesaurus
}
