const NO_BREAK = '\u{A0}'

/** Blanks that must not be the end of a line, as a typist has them. */
const TIES: readonly RegExp[] = [
  // '№ 5', '3 %'
  /(?<=№) (?=\S)|(?<=\d) (?=%)/gu,
  // '214 000', '5 апреля', '10 рабочих дней', '2024 г.', '2024 года'
  /(?<=(?<!\d|№[ \u{A0}])\d{1,3}) (?=\d{3}(?!\d)|\p{Ll}{2})|(?<=\d) (?=г(?:\.|од))/gu,
  // 'с. Каменка', 'ул. Речной', 'д. 8', but not the end of a sentence: '2024 г. Срок'
  /(?<=(?:^|[^\d\s][\s(«])\p{Ll}{1,2}\.) (?=[\p{Lu}\d])/gu,
  // 'А.П. Крылова', but not the number of a question: 'I. Об'
  /(?<=(?:^|[\s.(«-])[^\P{Lu}IVX]\.) (?=\p{Lu}\p{Ll})/gu,
  // 'Крылова А.П.', but not 'директору А.П. Крыловой'
  /(?<=\p{Ll}) (?=\p{Lu}\.(?:\p{Lu}\.)?(?!\p{L}|[ \u{A0}]?\p{Lu}\p{Ll}))/gu,
  // A dash and the word before.
  / (?=[–—] )/gu,
]

/** The same words with no-break spaces where a typist would put them. */
export const tied = (text: string): string => TIES.reduce((words, tie) => words.replace(tie, NO_BREAK), text)
