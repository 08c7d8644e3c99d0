/** Years alone, and stretches between two words: 'январь – март 2024 года'. */
const OF_WHICH = /^\d{4}(?: ?(?:г\.?|года?))?$|^\p{L}+\s?[-–—]\s?\p{L}+(?: \d{4})?(?: ?(?:г\.?|года?))?$/u

/** Whether words in brackets say of which months or year, not by when: '(январь – март 2024 года)', '№ 4 (2025)'. */
export const saysOfWhich = (inBrackets: string): boolean =>
  /^\s*\d{4}|[-–—]/u.test(inBrackets) && OF_WHICH.test(inBrackets.trim())
