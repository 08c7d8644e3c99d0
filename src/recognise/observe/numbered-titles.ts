import { tokenize } from '../../language/form.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { ATTENDANCE, OFFICERS } from '../label-groups.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import { firstWord, hasWord, startsUpper } from '../../source/letters.ts'
import { isOneOf } from '../../language/words.ts'
import { behindTitle } from '../behind-title.ts'
import { withoutLabel, type Statement } from '../statements.ts'

const LONGEST_TITLE = 110
/** A title with a colon behind it may be longer: 'To consider …:'. */
const LONGEST_MARKED = 180
/** Fewest titles with colons that make a series of questions, whatever their order. */
const LEAST_MARKED = 4

type Found = ReadonlySet<number>

const isSibling = (one: Ordinal, other: Ordinal | null | undefined): boolean =>
  other?.style === one.style && other.closing === one.closing && other.parts.length === one.parts.length

/** Whether a line has a verb of a sentence. */
export const hasPredicate = (value: string, { wordOrder }: Lexicon): boolean =>
  tokenize(value).some(({ fold }) => isOneOf(fold, wordOrder?.auxiliaries ?? []))

/** Whether every word but the small ones begins with a capital: 'Approval of Minutes', 'NEW BUSINESS'. */
export function isCapitalised(value: string, { wordOrder }: Lexicon): boolean {
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const small = wordOrder?.small ?? []
  return words.length > 0 && words.every(({ text, fold }) => startsUpper(text) || isOneOf(fold, small))
}

/** Numbered lines that each title a question, with text below them: those with colons in any order, else those that count up. */
export function numberedTitles(statements: readonly Statement[], lexicon: Lexicon): Found {
  const marked = markedTitles(statements, lexicon)
  if (marked.size > 0) return marked
  const counted = countedTitles(statements, lexicon)
  return counted.size > 1 ? counted : risingTitles(statements, lexicon)
}

/** Fewest titles with numbers of two parts that make a series: '5.1', '9.1', '9.2', whatever the whole agenda counts beside them. */
const LEAST_RISING = 3

/** Titles of their own paragraphs whose numbers of two parts rise: councils number what they take up by the agenda's places. */
function risingTitles(statements: readonly Statement[], lexicon: Lexicon): Found {
  const deep = statements.flatMap((statement, index) =>
    statement.ordinal?.parts.length === 2 && statement.unit.row === null ? [{ index, statement }] : [],
  )
  const titles = deep.filter(
    ({ index, statement }) =>
      statement.unit.gap && isNumberedTitle(withoutLabel(statement), statements[index + 1], lexicon),
  )
  const numbers = titles.map(({ statement }) => statement.ordinal?.parts ?? [])
  const rising = numbers.every((parts, at) => at === 0 || isBehind(parts, numbers[at - 1] ?? []))
  return new Set(
    titles.length >= LEAST_RISING && titles.length === deep.length && rising
      ? titles.map(({ index }) => index)
      : [],
  )
}

/** Whether a number of two parts comes after another: '10.1' after '9.3'. */
const isBehind = (
  [one = 0, two = 0]: readonly number[],
  [first = 0, second = 0]: readonly number[],
): boolean => one > first || (one === first && two > second)

/** Numbered lines that count up, each a title with text below it: of several such runs the longest. */
function countedTitles(
  statements: readonly Statement[],
  lexicon: Lexicon,
  admits: (statement: Statement) => boolean = () => true,
): Found {
  const runs: number[][] = []
  const open = new Map<string, number[]>()
  const keyOf = ({ style, closing }: Ordinal, number: number): string => `${style} ${number}${closing}`
  statements.forEach((statement, index) => {
    const { ordinal } = statement
    const [number = 0] = ordinal?.parts ?? []
    if (!ordinal || ordinal.style === 'letter' || ordinal.parts.length !== 1 || !admits(statement)) return
    if (!isNumberedTitle(statement, statements[index + 1], lexicon)) return
    const run = open.get(keyOf(ordinal, number)) ?? []
    if (run.length === 0) runs.push(run)
    run.push(index)
    open.delete(keyOf(ordinal, number))
    open.set(keyOf(ordinal, number + 1), run)
  })
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0)
  const run = runs.find(({ length }) => length === longest) ?? []
  return new Set([...run, ...takenOutOfTurn(run, statements, lexicon)])
}

/** Fewest titles in capitals that make a series, so that others in capitals belong to it whatever their number. */
const LEAST_CAPITALS = 3
const inCapitals = ({ unit: { text } }: Statement): boolean => text.value === text.value.toUpperCase()

/** Titles in capitals that are counted like those of a run and stand out of turn: 'VII.' before 'VI.'. */
function takenOutOfTurn(
  run: readonly number[],
  statements: readonly Statement[],
  lexicon: Lexicon,
): number[] {
  const known = run.flatMap((index) => statements[index] ?? [])
  const ordinal = known[0]?.ordinal
  if (!ordinal || known.length < LEAST_CAPITALS || !known.every(inCapitals)) return []
  const numbers = new Set(known.map((one) => one.ordinal?.parts[0]))
  return statements.flatMap((statement, index) => {
    const number = statement.ordinal?.parts[0] ?? 0
    const further = isSibling(ordinal, statement.ordinal) && !numbers.has(number) && inCapitals(statement)
    return further && isNumberedTitle(statement, statements[index + 1], lexicon) ? [index] : []
  })
}

/** Numbered lines in bold, each in a paragraph of its own, that count up from one: '**1) Car park**' beside marked headings. */
export function boldTitles(statements: readonly Statement[], lexicon: Lexicon): Found {
  const found = countedTitles(
    statements,
    lexicon,
    ({ unit, label }) => unit.bold && unit.gap && unit.heading === 0 && label === null,
  )
  const [first] = found
  return statements[first ?? -1]?.ordinal?.parts[0] === 1 ? found : new Set()
}

/** '2025-2026 SCHOOL CALENDAR', 'draft-mail-bounce-02', '`legacy` flag': a title may begin with a year or the name of a text. */
const NAMED_FIRST =
  /^(?:(?:19|20)\d\d(?:[-–—/]\d{2,4})? \p{Lu}|`|[\p{Ll}\d]+(?:[-_./][\p{L}\d]+){2,}(?=\s|$))/u

/** Whether a numbered line is short and no sentence, with something else below it. */
export function isNumberedTitle(
  { ordinal, unit, first }: Statement,
  next: Statement | undefined,
  lexicon: Lexicon,
): boolean {
  const { value } = unit.text
  if (!ordinal || !first || unit.row || value.length > LONGEST_TITLE || /[.;:,!?]$/u.test(value)) return false
  if (!(startsUpper(value) || NAMED_FIRST.test(value)) || hasPredicate(value, lexicon)) return false
  return next !== undefined && !(isSibling(ordinal, next.ordinal) && next.unit.text.length < LONGEST_TITLE)
}

/** Whether the words of a line may title a question: 'To receive apologies', 'Matters arising'. */
function isWorded(value: string, lexicon: Lexicon): boolean {
  if (!startsUpper(value) || !hasWord(value)) return false
  return isOneOf(firstWord(value), lexicon.wordOrder?.infinitive ?? []) || !hasPredicate(value, lexicon)
}

const isCounted = ({ ordinal, first, unit }: Statement): boolean =>
  ordinal !== null &&
  first &&
  unit.row === null &&
  (ordinal.style === 'arabic' || ordinal.style === 'bracketed') &&
  ordinal.parts.length === 1

/** Index behind the colon that ends the title a numbered line begins with; 0 where it begins with none. */
function titleEnd(statement: Statement, lexicon: Lexicon): number {
  const { value } = statement.unit.text
  const colon = /[:;](?=\s|$)/u.exec(value.slice(0, LONGEST_MARKED))
  return colon && isWorded(value.slice(0, colon.index), lexicon) ? colon.index + 1 : 0
}

/** Whether the numbers are those of one series: none stands twice, and few are left out. */
function isSeries(numbers: readonly number[]): boolean {
  const distinct = new Set(numbers)
  const last = numbers.reduce((most, number) => Math.max(most, number), 0)
  return distinct.size === numbers.length && last <= numbers.length * 1.5 + 1
}

/**
 * Numbered titles of which most end with a colon, the text below or right behind it, taken in any order: 'I wish to change the
 * order of the agenda'. None where the numbers are those of several lists.
 */
function markedTitles(statements: readonly Statement[], lexicon: Lexicon): Found {
  const found = statements.flatMap((statement, index) => {
    if (!isCounted(statement)) return []
    const ended = titleEnd(statement, lexicon) > 0
    return ended || isNumberedTitle(statement, statements[index + 1], lexicon)
      ? [{ index, statement, ended }]
      : []
  })
  const marked = found.filter(({ ended }) => ended).length
  const numbers = found.map(({ statement }) => statement.ordinal?.parts[0] ?? 0)
  const all = statements.filter(isCounted).length
  if (marked < LEAST_MARKED || marked * 2 < found.length || found.length * 1.2 < all || !isSeries(numbers))
    return new Set()
  return new Set(found.map(({ index }) => index))
}

/** Labels of the head that title a question as well: '2. MINUTES: The minutes of …'. */
const OF_HEAD = new Set<LabelKey>([...ATTENDANCE, ...OFFICERS])

/** '2. Apologies: there were none': title and text on one line become two statements, where the record titles its questions so. */
export function withTitlesApart(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const titles = markedTitles(statements, lexicon)
  return statements.flatMap((statement, index) => {
    const end = titles.has(index) ? titleEnd(statement, lexicon) : 0
    const { label, unit } = statement
    const rest = behindTitle(statement, unit.whole.length - unit.text.length + end, lexicon)
    if (end === 0 || rest.text.value === '' || (label && !OF_HEAD.has(label.key))) return [statement]
    return [{ ...withoutLabel(statement), text: unit.text.slice(0, end).trim(), verbatim: null }, rest]
  })
}
