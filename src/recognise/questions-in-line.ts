import { patternWith } from '../language/word-pattern.ts'
import { tokenize } from '../language/form.ts'
import { readLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readOrdinal } from '../language/ordinals.ts'
import { hasWord } from '../source/letters.ts'
import { marksOutside } from './list-marks.ts'

const LONGEST_TITLE = 200
/** A new sentence within a part: it tells of something, and lists nothing. */
const SENTENCE = /\p{Ll}{3}[.!?]\s+\p{Lu}/u

/** Offsets behind the commas and the last 'и' of a list of so many questions; empty where it has more or fewer. */
function countedStarts(value: string, label: Label, { dates, clauses }: Lexicon): number[] {
  const number = tokenize(label.words)
    .map(({ fold }) => dates.numbers[fold])
    .find((one) => one !== undefined)
  if (number === undefined || number < 2) return []
  const commas = marksOutside(value, ',', label.body).map((at) => at + 1)
  const [, before] = JOINED(clauses.and).exec(value.slice(label.body)) ?? []
  const last = before === undefined ? [] : [label.body + before.length]
  return [commas, [...commas, ...last]].find(({ length }) => length + 1 === number) ?? []
}

/** The words up to the last 'и' of a list. */
const JOINED = patternWith((and) => `^(.{3,400}\\s)${and}\\s`)

/**
 * Offsets at which the questions begin that one line lists with semicolons alone, 'Повестка дня: итоги года; план на зиму.', or
 * with commas and 'и' where it says how many they are: 'Рассмотрели два вопроса: ремонт и касса'. None for any other line.
 */
export function questionsInLine(value: string, lexicon: Lexicon): number[] {
  const label = /[:;]/u.test(value) ? readLabel(value, lexicon) : null
  if (label?.key !== 'agenda' || label.separator !== ':') return []
  // '1) смета; 2) ремонт' is told apart by its numbers.
  if (readOrdinal(value.slice(label.body).trimStart())) return []
  const marked = marksOutside(value, ';', label.body).map((at) => at + 1)
  const further = marked.length > 0 ? marked : countedStarts(value, label, lexicon)
  if (further.length === 0) return []
  const starts = [label.body, ...further]
  const parts = starts.map((start, at) => value.slice(start, starts[at + 1]))
  const filled = parts.filter((part) => hasWord(part))
  const titled = filled.every((part) => part.length <= LONGEST_TITLE && !SENTENCE.test(part))
  return titled && filled.length > 1 ? starts.slice(0, filled.length) : []
}
