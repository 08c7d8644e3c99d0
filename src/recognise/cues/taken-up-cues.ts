import type { LabelKey } from '../../language/lexicon.ts'
import type { Role } from '../decode/roles.ts'
import { isTold } from '../observe/is-told.ts'
import type { Cue } from './cue.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { asksAbout, headsQuestions, isBelowQuestions } from './question-signs.ts'

/** What the label behind 'По второму вопросу' makes of its line. */
const PART_OF_NUMBERED: Partial<Record<LabelKey, readonly Role[]>> = {
  heard: ['heard'],
  spoke: ['spoke'],
  discussion: ['spoke'],
  speaker: ['speaker'],
  noted: ['noted'],
}

/** 'По 2 вопросу' on a line of its own behind a list that has a question of that number. */
function isListedNumberAlone({ index, label, statement }: Line, { listing, lines }: Overview): boolean {
  if (!listing || label || index <= listing.head || listing.lines.has(index)) return false
  return [...listing.titles.keys()].some((at) => {
    const parts = lines[at]?.ordinal?.parts ?? []
    return parts.length === 1 && parts[0] === statement.question?.number
  })
}

/** 'Вопрос 2. О бюджете', or the number of a listed question alone: no decision on it. */
function isCounted(line: Line, overview: Overview): boolean {
  const { question } = line.statement
  if (question?.separator !== 'end' || question.number === null) return false
  return line.said === '' ? isListedNumberAlone(line, overview) : line.key !== 'decided'
}

/** Whether a numbered line that sets nobody to work stands over what was said of it on the same line. */
function isOverTold(line: Line, { lines, listing }: Overview): boolean {
  const { index, ordinal, label, clausal, lexicon } = line
  const next = lines[index + 1]
  if (lexicon.minutes || !ordinal || label || clausal || !next || listing?.lines.has(index)) return false
  return !next.unit.gap && isTold(next)
}

/** What speaks for a line that says by its number or in the words of a tale which question it takes up. */
export const takenUpCues: readonly Cue[] = [
  {
    id: 'part-of-numbered-question',
    roles: ['heard', 'spoke', 'speaker', 'noted'],
    strength: 'marked',
    reads: ({ statement: { question }, label, key }) =>
      key !== null && label?.guessed === false && question !== null && question.number !== null
        ? (PART_OF_NUMBERED[key] ?? null)
        : null,
  },
  {
    id: 'counted-or-told-to-be-taken-up',
    roles: ['opening'],
    strength: 'ruled',
    // 'Решение по первому вопросу – принято': what was decided on a question opens none.
    reads: (line, overview) => line.takesUp || isCounted(line, overview),
  },
  {
    id: 'number-over-what-was-told',
    roles: ['opening'],
    strength: 'marked',
    reads: isOverTold,
  },
  {
    id: 'asks-about',
    roles: ['opening'],
    strength: 'marked',
    reads: (line) =>
      (line.label === null || (line.key === 'question' && line.label.number === null)) &&
      line.ordinal === null &&
      (line.capitals || line.statement.level > 0 || line.unit.bold) &&
      asksAbout(line),
  },
  {
    id: 'point-below-questions',
    roles: ['opening'],
    strength: 'marked',
    reads: (line, overview) => isBelowQuestions(line, overview),
  },
  {
    id: 'heads-questions-below',
    roles: ['opening'],
    strength: 'marked',
    against: true,
    reads: headsQuestions,
  },
]
