/** What a slot of a form stands for, as a pattern. Lines are looked at to a fixed length, so that none costs much. */
const SLOTS: Readonly<Record<string, string>> = {
  label: '\\*{0,2}(?<label>[^\\s*](?:.{0,78}?[^\\s*])?)\\*{0,2}',
  numbered:
    '\\*{0,2}(?<label>(?:speaker|спикер|говорящий|участник|собеседник|голос|диктор)[ _-]?(?:\\d{1,3}|[A-Z])|unknown speaker)\\*{0,2}',
  time: '\\*{0,2}(?<time>(?:\\d{1,2}:)?\\d{1,3}:\\d{2})(?:[.,]\\d{1,6})?\\*{0,2}',
  clock: '(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?',
  spoken:
    '(?=\\d{1,3} (?:час|hour|минут|minute|секунд|second))(?:(?<hours>\\d{1,2}) (?:час(?:а|ов)?|hours?)(?: |$))?(?:(?<minutes>\\d{1,3}) (?:минут[аы]?|minutes?))?(?: ?(?<seconds>\\d{1,2}) (?:секунд[аы]?|seconds?))?',
  span: '(?<time>(?:\\d{1,2}:)?\\d{1,3}:\\d{1,2})(?:[.,]\\d{1,6})?\\s?(?:-->|->|→|[-–—])\\s?(?:\\d{1,2}:)?\\d{1,3}:\\d{1,2}(?:[.,]\\d{1,6})?',
  instants:
    '\\*{0,2}(?<instant>\\d{1,6}[.,]\\d{1,6})\\s?s?\\s?(?:-->|->|→|[-–—])\\s?\\d{1,6}[.,]\\d{1,6}(?:\\s?s)?\\*{0,2}',
  milliseconds: '(?<milliseconds>\\d{1,9})',
  number: '\\d{1,9}',
  day: '(?<day>\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})',
  stamp: '(?<day>[^\\]]{5,30}?),? (?:(?:в|at) )?',
  link: '\\(https?:[^\\s)]{1,400}\\)',
  receiver: '.{1,80}?',
  words: '\\*{0,2}[ \\t]*(?<words>\\S.*|)',
}

/** Markdown's bold and italics. */
const STARS = '\\*{0,2}'

const SLOT = /\{([a-z]+)\}/

/** Characters of a line that a form is looked for in: its opening is never longer. */
export const LONGEST_OPENING = 480

const literally = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, `${STARS}[ \\t]+`)
    .replace(/\\\[/g, `${STARS}\\[`)
    .replace(/\\\]/g, `\\]${STARS}`)

/**
 * The pattern of a line from its form: '[{label}] {clock}'. A space stands for any, a bar parts equal wordings
 * ('From|От'), what is no slot stands for itself; marks of Markdown around a line are passed over.
 */
export function linePattern(form: string): RegExp {
  const parts = form.split(SLOT)
  const body = parts.map((part, index) => {
    if (index % 2 === 1) return SLOTS[part] ?? ''
    return part
      .split(/(\([^()|]{1,60}\|[^()]{1,120}\))/)
      .map((piece) =>
        piece.startsWith('(') && piece.includes('|')
          ? `(?:${piece.slice(1, -1).split('|').map(literally).join('|')})`
          : literally(piece),
      )
      .join('')
  })
  return new RegExp(`^(?:#{1,6} )?${body.join('')}\\*{0,2}$`, 'iu')
}
