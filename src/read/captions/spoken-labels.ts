import { lexicons } from '../../language/lexicons.ts'
import { fold } from '../../language/words.ts'
import { startsUpper } from '../../source/letters.ts'

/** What a label is made of: a name with initials, a post in brackets, a number; no sentence. */
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()[\]|/&@#№_+-]*$/u
const LONGEST_LABEL = 70
const MOST_WORDS = 7
/** A full stop behind a whole word ends a sentence: no label has one inside. */
const SENTENCE = /\p{Ll}{3}\. /u
/** Share of cues with a label from which on labels are how the file names its voices. */
const LABELLED_SHARE = 0.5
/** Share from which on every cue names its voice, whatever the label looks like. */
const WHOLLY_LABELLED = 0.9
/** 'Первое: …' counts what is dictated. */
const COUNTS: ReadonlySet<string> = new Set(lexicons.flatMap(({ speech }) => speech?.countedPoints ?? []))
const REPEATED = 3
const SHORT = 2

/** Where a label stands at the head of a cue's words, and where what it says begins. */
export interface LabelHead {
  readonly start: number
  readonly end: number
  readonly body: number
}

/** 'Анна Орлова: …', 'kabinet 214: …', '[SPEAKER_00]: …'; null where no label stands there. */
export function labelHead(value: string): LabelHead | null {
  const bracket = value.startsWith('[')
  const start = bracket ? 1 : 0
  const close = bracket ? value.slice(0, LONGEST_LABEL + 2).indexOf(']') : -1
  if (bracket && close < 2) return null
  const colon = bracket
    ? close + Number(value[close + 1] === ':')
    : value.slice(0, LONGEST_LABEL + 1).indexOf(':')
  const end = bracket ? close : colon
  if (end < 1 || (value.length > colon + 1 && !/\s/u.test(value[colon + 1] ?? ''))) return null
  const label = value.slice(start, end)
  const plain = LABEL.test(label) && label.split(' ').length <= MOST_WORDS && !SENTENCE.test(label)
  return plain ? { start, end, body: colon + 1 } : null
}

/** 'Антон Резников', 'Иванов И.И.', 'Speaker 1', 'SPEAKER_00': capitals and figures, at least two of them. */
function looksLikeName(label: string): boolean {
  const open = label.indexOf('(')
  const words = (open > 0 ? label.slice(0, open) : label).split(/[\s._]/u).filter(Boolean)
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => startsUpper(word) || /^\d+$/.test(word))
  )
}

/**
 * The labels among the heads of cues that name voices. Where nearly every cue has one, all do ('kabinet 214', 'stokes');
 * where most have one, those that come again, are short or look like a name; else those that look like a name or come
 * again and again. 'Решили: …' in captions without voices is none.
 */
export function voiceLabels(heads: readonly string[], cues: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1)
  const whole = heads.length >= cues * WHOLLY_LABELLED && cues > 1
  const most = heads.length >= cues * LABELLED_SHARE
  const named = [...counts].some(([head, count]) => count > 1 || looksLikeName(head))
  const isVoice = ([head, count]: readonly [string, number]): boolean => {
    if (COUNTS.has(fold(head))) return false
    if (whole || looksLikeName(head)) return true
    if (most && named && (count > 1 || (startsUpper(head) && head.split(' ').length <= SHORT))) return true
    return count >= REPEATED && startsUpper(head)
  }
  return new Set([...counts].filter(isVoice).map(([head]) => head))
}
