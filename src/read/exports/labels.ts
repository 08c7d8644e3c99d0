/** What a label is made of where its line does not show that it is one: a name, a post in brackets, a number. */
const LABEL = /^[\p{L}\p{N}@][\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,'’()[\]|/&@#№"«»+_-]*$/u
const LONGEST_LABEL = 70
const MOST_WORDS = 8
/** A full stop behind a whole word ends a sentence: no label has one inside. */
const SENTENCE = /\p{Ll}{3}\. |\p{Ll}{4}\.$/u

/** '17 февраля 2025 г.', '10.09.2025': the day above the words. */
const DAY = /^\d{1,2}(?:\.\d{1,2}\.| \p{L}{3,9} )\d{4}(?: ?г\.?)?$/u

/** Whether a stretch may be the name of a voice, by its shape. */
export function isLabel(label: string): boolean {
  if (label.length > LONGEST_LABEL || !LABEL.test(label) || SENTENCE.test(label) || DAY.test(label))
    return false
  return /\p{L}/u.test(label) && label.split(/\s+/u).length <= MOST_WORDS
}
