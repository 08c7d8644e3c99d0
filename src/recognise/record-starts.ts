import { findDates } from '../language/dates.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import { isCapitals, wordsOf } from '../source/letters.ts'
import { isTitle } from './is-title.ts'
import { countsRecord, firstWordOf, TITLE_LINES } from './next-record.ts'
import type { Statement } from './statements.ts'

/** How a line begins a record: it counts records on its own, is a day among headings, or only names the document. */
export type StartKind = 'counted' | 'dated' | 'titled'

/** Where each record of a text begins, were it one of several: statements by index, the first the head of the text. */
export interface RecordStarts {
  readonly kind: StartKind
  readonly indexes: readonly number[]
}

const LONGEST_TITLE = 200
const LONGEST_DAY = 60
/** Words that may stand beside the day in a heading: 'Weekly sync, Tuesday 5 March 2024'. */
const WORDS_BESIDE = 4
/** Lines above a title among which the heading of an attachment stands. */
const LINES_ABOVE = 3

/** Whether a line is an item of a list, a cell, a quotation. */
const isMarked = ({ unit, ordinal, first }: Statement): boolean =>
  !first || unit.row !== null || unit.bullet !== null || unit.quote || unit.code || ordinal !== null

/** '## 2024-03-05', '## Sync – 5 March 2024': a heading that is a day. */
function isDay({ unit }: Statement, { dates }: Lexicon): boolean {
  const { value } = unit.whole
  if (unit.heading === 0 || value.length > LONGEST_DAY) return false
  const [date, ...more] = findDates(value, dates)
  if (!date || more.length > 0 || date.value.day === null) return false
  return wordsOf(value.slice(0, date.start) + value.slice(date.end)).length <= WORDS_BESIDE
}

/** 'ПРОТОКОЛ', '# Minutes of the board': a line that names the document and looks like a title. */
function isTitled(statement: Statement, lexicon: Lexicon, index: number): boolean {
  const { unit } = statement
  if (unit.whole.length > LONGEST_TITLE || !isTitle(statement, lexicon)) return false
  const [word = ''] = wordsOf(unit.whole.value)
  return unit.heading > 0 || isCapitals(word) || unit.bold || unit.gap || index === 0
}

type Opening = (statement: Statement, lexicon: Lexicon, index: number) => boolean

const KINDS: Readonly<Record<StartKind, Opening>> = {
  counted: (statement, lexicon) => isTitle(statement, lexicon) && countsRecord(statement, lexicon),
  dated: isDay,
  titled: isTitled,
}

/** What two beginnings of records have in common: the word, how it is set. */
const formOf = (kind: StartKind, statement: Statement): string => {
  const { unit } = statement
  const word = kind === 'dated' ? '' : firstWordOf(statement)
  return JSON.stringify([unit.heading, word, isCapitals(wordsOf(unit.whole.value)[0] ?? '')])
}

/** Whether a title stands below the heading of an attachment: it is that of the attachment. */
const isAttached = (statements: readonly Statement[], index: number, { labels }: Lexicon): boolean =>
  statements
    .slice(Math.max(0, index - LINES_ABOVE), index)
    .some(
      ({ label, unit }) =>
        label?.key === 'attachment' || startsWithPhrase(unit.whole.value, labels.attachment) > 0,
    )

const sameWords = (one: Statement | undefined, other: Statement | undefined): boolean =>
  one !== undefined && one.unit.whole.value === other?.unit.whole.value

/** How many lines above a title stand above the first one, too: the letterhead. */
function letterhead(statements: readonly Statement[], first: number, index: number): number {
  let lines = 0
  while (lines < first && sameWords(statements[index - lines - 1], statements[first - lines - 1])) lines += 1
  return lines
}

/** Where records begin that are headed alike, by the surest kind of head; null where a text has one head only. */
export function recordStarts(statements: readonly Statement[], lexicon: Lexicon): RecordStarts | null {
  for (const kind of Object.keys(KINDS) as StartKind[]) {
    const opens = KINDS[kind]
    const is = (statement: Statement, index: number): boolean =>
      !isMarked(statement) && opens(statement, lexicon, index)
    const first = statements.slice(0, TITLE_LINES).findIndex(is)
    const head = statements[first]
    if (!head) continue
    const form = formOf(kind, head)
    const further = statements.flatMap((statement, index) =>
      index > first &&
      is(statement, index) &&
      formOf(kind, statement) === form &&
      !isAttached(statements, index, lexicon)
        ? [index - letterhead(statements, first, index)]
        : [],
    )
    if (further.length > 0) return { kind, indexes: [0, ...further] }
  }
  return null
}
