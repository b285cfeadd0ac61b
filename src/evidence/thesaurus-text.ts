/** The text of the thesaurus, there from the start, so that plugins may run at once. The command line and builds for browsers have thesaurus-on-demand.ts instead. */
import {thesaurus} from '../facts/shipped-thesaurus.generated.js'

export const thesaurusText = (): string => thesaurus

/** Makes the text ready; to be awaited where there are sources. */
export async function loadThesaurus(): Promise<void> {}
