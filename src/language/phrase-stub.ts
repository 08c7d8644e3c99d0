import type { Case } from './declension-rules.ts'
export const couldBe = (word: string, _case: Case): boolean => /(?:у|ю|ам|ям|им|ым|ому|ему|е|и|ой|ей)$/iu.test(word)
export const nominativePhrase = (phrase: string, _from?: Case): string => phrase
