/** The hour, or from when to when, that stands before a title: '08:10  О ремонте'. */
const HOUR = /^\d{1,2}[:.]\d{2}(?:\s?[–—-]\s?\d{1,2}[:.]\d{2})?\s+(?=[«"„]?\p{Lu})/u

/** How many characters of a line only say at what hour its title was taken up; 0 for a line without one. */
export const hourBefore = (value: string): number => HOUR.exec(value)?.[0].length ?? 0
