/** What a label is made of where its line does not show that it is one: a name, a post in brackets, a number. */
const LABEL = /^[\p{L}\p{N}@][\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,'’()[\]|/&@#№"«»+_-]*$/u
const LONGEST_LABEL = 70
const MOST_WORDS = 8
/** A full stop behind a whole word ends a sentence: no label has one inside. */
const SENTENCE = /\p{Ll}{3}\. |\p{Ll}{4}\.$/u
/** 'Prof. ', 'Capt. ': a title shortened before a name. */
const TITLE = /^\p{Lu}\p{Ll}{1,4}\. (?=\p{Lu})/u

/** Whether a stretch may be the name of a voice, by its shape. */
export function isLabel(label: string): boolean {
  if (label.length > LONGEST_LABEL || !LABEL.test(label) || SENTENCE.test(label.replace(TITLE, '')))
    return false
  return /\p{L}/u.test(label) && label.split(/\s+/u).length <= MOST_WORDS
}
