import { startsUpper } from '../../source/letters.ts'

/** What a label is made of: a name with initials, a post in brackets, a number; no sentence. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} .'’()[\]|/&@#№_-]*$/u
const LONGEST_LABEL = 70
const MOST_WORDS = 7
/** A full stop behind a whole word ends a sentence: no label has one inside. */
const SENTENCE = /\p{Ll}{3}\. /u
/** Share of cues with a label from which on labels are how the file names its voices. */
const LABELLED_SHARE = 0.5
const REPEATED = 3

/** Index of the colon behind a label at the head of a cue's words; 0 where none stands there. */
export function labelEnd(value: string): number {
  const colon = value.slice(0, LONGEST_LABEL + 1).indexOf(':')
  if (colon < 1 || (value.length > colon + 1 && value[colon + 1] !== ' ')) return 0
  const label = value.slice(0, colon)
  const plain = LABEL.test(label) && label.split(' ').length <= MOST_WORDS && !SENTENCE.test(label)
  return plain && (startsUpper(label) || /^\d/.test(label)) ? colon : 0
}

/** 'Антон Резников', 'Иванов И.И.', 'Speaker 1': capitals and figures, at least two of them. */
function looksLikeName(label: string): boolean {
  const open = label.indexOf('(')
  const words = (open > 0 ? label.slice(0, open) : label).split(/[\s.]/u).filter(Boolean)
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => startsUpper(word) || /^\d+$/.test(word))
  )
}

/**
 * The labels among the heads of cues that name voices: all, where most cues have one; else those that look like a name
 * or come again and again. 'Решили: …' in captions without voices is none.
 */
export function voiceLabels(heads: readonly string[], cues: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1)
  const all = heads.length >= cues * LABELLED_SHARE
  return new Set(
    [...counts]
      .filter(([head, count]) => all || count >= REPEATED || looksLikeName(head))
      .map(([head]) => head),
  )
}
