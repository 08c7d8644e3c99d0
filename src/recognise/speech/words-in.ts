import { tokenize } from '../../language/token.ts'

/** How many words are said; marks and figures are none. */
export const wordsIn = (value: string): number => tokenize(value).filter(({ kind }) => kind === 'word').length
