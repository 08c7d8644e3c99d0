import type { Token } from '../language/form.ts'

/** Whether there is a token and it is a word, no number and no mark. */
export const isWordToken = (token: Token | undefined): token is Token => token?.kind === 'word'
