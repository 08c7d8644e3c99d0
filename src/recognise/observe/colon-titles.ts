import { isOwnParagraph } from '../own-paragraph.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import { hasWord, startsUpper } from '../../source/letters.ts'
import { PEOPLE } from '../label-groups.ts'
import type { Statement } from '../statements.ts'
import { hasPredicate } from './numbered-titles.ts'

const LONGEST = 60
const MOST_WORDS = 8
/** Fewest lines of the kind that make it a way of titling questions: one or two may be fields or lead in to a list. */
const LEAST = 4

/** Labels that head a part of any question, or say what is not a question. */
const OF_PART = new Set<LabelKey>([
  'decided',
  'tasks',
  'agenda',
  'vote',
  'signatures',
  'attachment',
  'assignee',
  'deadline',
])

/** Whether a short line ends with its only colon. */
function endsWithColon(value: string): boolean {
  const words = value.slice(0, -1)
  return (
    value.endsWith(':') &&
    value.length <= LONGEST &&
    !words.includes(':') &&
    words.split(/\s+/u).length <= MOST_WORDS &&
    hasWord(words) &&
    startsUpper(words)
  )
}

/** Whether somebody is named below a line: 'Minutes:' over a name tells who took them. */
const isOverName = (next: Statement, lexicon: Lexicon): boolean => {
  const { value } = next.unit.whole
  return value.length <= LONGEST && findNames(value, lexicon.names, { loose: true })[0]?.start === 0
}

function isColonTitle(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  const { unit, label } = statement
  const { value } = unit.whole
  if (!isOwnParagraph(statement) || unit.heading > 0) return false
  if (!next?.unit.gap || !endsWithColon(value) || hasPredicate(value, lexicon) || isOverName(next, lexicon))
    return false
  return label === null || !(PEOPLE.has(label.key) || OF_PART.has(label.key))
}

/** Indexes of the paragraphs behind a line that are titles with a colon over what was said of each question: 'Planning:'. */
export function colonTitles(statements: readonly Statement[], from: number, lexicon: Lexicon): number[] {
  const found = statements.flatMap((statement, index) =>
    index > from && isColonTitle(statement, statements[index + 1], lexicon) ? [index] : [],
  )
  return found.length < LEAST ? [] : found
}
