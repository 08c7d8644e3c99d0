import type { Lexicon } from '../language/lexicon.ts'
import { patternWith } from '../language/word-pattern.ts'
/** Years alone, and stretches between two words: 'январь – март 2024 года'. */
const OF_WHICH = patternWith(
  (year) => `^\\d{4}(?: ?${year}\\.?)?$|^\\p{L}+\\s?[-–—]\\s?\\p{L}+(?: \\d{4})?(?: ?${year}\\.?)?$`,
)

/** Whether words in brackets say of which months or year, not by when: '(январь – март 2024 года)', '№ 4 (2025)'. */
export const saysOfWhich = (inBrackets: string, { dates }: Lexicon): boolean =>
  /^\s*\d{4}|[-–—]/u.test(inBrackets) && OF_WHICH(dates.year).test(inBrackets.trim())
