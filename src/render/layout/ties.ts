const NO_BREAK = '\u{A0}'

/** What must not be parted by the end of a line: '№ 5', '2024 г.', 'А.П. Крылова', 'Крылова А.П.', a dash and the word before. */
const TIES =
  /(?<=№) (?=\S)|(?<=\d) (?=г\.)|(?<=\p{Lu}\.) (?=\p{Lu}\p{Ll})|(?<=\p{Ll}) (?=\p{Lu}\.(?:$|[^\p{L}]|\p{Lu}\.))| (?=[–—] )/gu

/** The same words with no-break spaces where a typist would put them. */
export const tied = (text: string): string => text.replace(TIES, NO_BREAK)
