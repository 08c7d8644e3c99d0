import { questionLabel, readLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statements.ts'
import { toldHead, type ToldHead } from './told-heads.ts'

/** Longest topic in the sentence that takes it up. */
const LONGEST_TOPIC = 160
/** Fewest questions that are taken up so. */
const LEAST = 2

/** A paragraph that takes a question up: how, and what follows the words that do. */
interface Opening extends ToldHead {
  readonly at: number
  /** Where the topic ends; null where it is told who was heard, and a label says so. */
  readonly end: number | null
  readonly heard: Label | null
}

/** Whether a line is plain words at the beginning of a paragraph. */
const isPlain = ({ label, question, ordinal, unit, first, cell, verbatim, level }: Statement): boolean =>
  (!label || label.separator === 'none') &&
  !question &&
  !ordinal &&
  first &&
  !cell &&
  !unit.row &&
  unit.bullet === null &&
  verbatim === null &&
  level === 0

/** Where the topic that begins a text ends: at the end of its sentence, or before what is told behind a colon. */
function endOfTopic(value: string, lexicon: Lexicon): number | null {
  const [first] = sentencesOf(value, lexicon)
  const sentence = value.slice(0, first?.end ?? value.length)
  const colon = /:(?=\s|$)/u.exec(sentence)
  const end = withoutTrailing(sentence.slice(0, colon?.index), '.:; ').length
  return end < 3 || end > LONGEST_TOPIC ? null : end
}

/** How a statement takes a question up; null where it does not. */
function openingOf(statement: Statement, at: number, lexicon: Lexicon): Opening | null {
  const { takenUp } = lexicon.headers
  if (!takenUp || !isPlain(statement)) return null
  const { value } = statement.unit.text
  const head = toldHead(value, takenUp)
  if (!head) return null
  const rest = value.slice(head.from)
  const label = readLabel(rest, lexicon)
  if (label?.key === 'heard' && label.separator === 'none') return { ...head, at, end: null, heard: label }
  const end = head.sure ? endOfTopic(rest, lexicon) : null
  return end === null ? null : { ...head, at, end: head.from + end, heard: null }
}

const isDecided = (statements: readonly Statement[], from: number, to: number): boolean =>
  statements.slice(from + 1, to).some(({ label }) => label?.key === 'decided' || label?.key === 'tasks')

/** Those of which something is decided before the next one; the last may come to nothing. */
function overDecisions(openings: readonly Opening[], statements: readonly Statement[]): Opening[] {
  return openings.filter(
    ({ at }, index) =>
      index === openings.length - 1 ||
      isDecided(statements, at, openings[index + 1]?.at ?? statements.length),
  )
}

/** Whether each stands where its words say: the first at the beginning, the last at the end, a number in its turn. */
const inOrder = (openings: readonly Opening[]): boolean =>
  openings.every(({ place }, index) => {
    if (typeof place === 'number') return place === index + 1
    if (place === 'first') return index === 0
    return index > 0 && (place === 'next' || index === openings.length - 1)
  })

/** Whether the record numbers or heads its questions in another way. */
const hasOthers = (statements: readonly Statement[]): boolean =>
  statements.some(({ question }) => (question?.number ?? null) !== null) ||
  statements.filter(({ level }) => level > 0).length >= LEAST

/** A paragraph taken apart: the topic is the title of a question, what follows it was said. */
function apart(statement: Statement, { from, end, heard }: Opening): Statement[] {
  const { text } = statement.unit
  if (heard || end === null) {
    const body = from + (heard?.body ?? 0)
    return [{ ...statement, label: heard, head: text.slice(0, body), text: text.slice(body).trim() }]
  }
  const words = text.value.slice(0, from).trimEnd()
  const title = questionLabel(words)
  const head = { ...statement, label: title, head: text.slice(0, from), text: text.slice(from, end).trim() }
  const behind = /^[.:;\s]*/u.exec(text.value.slice(end))?.[0].length ?? 0
  const rest = text.slice(end + behind).trim()
  if (rest.value === '') return [head]
  return [head, { ...statement, label: null, first: false, head: text.slice(0, 0), text: rest }]
}

/**
 * Paragraphs that take the questions up one after the other in the words of a tale, 'Первым рассматривался вопрос о …',
 * 'Сначала обсуждали …', 'Вторым слушали Белову Б.Б. о …': where they do so in order, each over what was decided on it.
 */
export function withToldOpenings(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes || !lexicon.headers.takenUp || hasOthers(statements)) return statements
  const found = statements.flatMap((statement, at) => openingOf(statement, at, lexicon) ?? [])
  const openings = overDecisions(found, statements)
  if (openings.length < LEAST || !inOrder(openings)) return statements
  const [last] = openings.slice(-1)
  const decided = last && isDecided(statements, last.at, statements.length)
  if (openings.length === LEAST && !decided) return statements
  const byIndex = new Map(openings.map((opening) => [opening.at, opening]))
  return statements.flatMap((statement, at) => {
    const opening = byIndex.get(at)
    return opening ? apart(statement, opening) : [statement]
  })
}
