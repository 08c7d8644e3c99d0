import type { LabelKey } from '../../language/lexicon.ts'
import type { MinuteWords } from '../../language/word-order.ts'
import { withoutLabel, type Statement } from '../statements.ts'
import { similarity, stems } from '../similarity.ts'
import { isWholeTitle } from './whole-title.ts'

/** Labels below which points with points of their own are the questions with their notes. */
const HEADS = new Set<LabelKey>(['agenda', 'noted', 'proceedings', 'spoke'])
const NOTES = new Set<LabelKey>(['noted', 'proceedings'])
/** Labels that a title of a question may begin with: its words are words where points stand below it. */
const WORDS = new Set<LabelKey>([
  'vote',
  'heard',
  'spoke',
  'noted',
  'form',
  'discussion',
  'proposed',
  'tasks',
])
/** How alike a point and a question of the agenda are that mean the same. */
const SAME = 0.6

/** A point that is longer is no title. */
const LONGEST_POINT = 160
const SENTENCE = /[a-z]{2}\.$/u
/** 'northwind/site': the repository whose issues are the points below it. */
const REPOSITORY = /^[a-z\d][\w.-]*\/[\w.-]+$/u

const isPoint = ({ unit, ordinal, first }: Statement): boolean =>
  first && unit.row === null && (unit.bullet !== null || (ordinal !== null && ordinal.style !== 'letter'))

/** The points right below a label, as indexes: all of the list, however deep, with what is indented between them; `loose` takes all paragraphs. */
function listBelow(statements: readonly Statement[], head: number, loose = false): number[] {
  const found: number[] = []
  // A whole text may be indented: what stands no deeper than the label is not within its list.
  const margin = statements[head]?.unit.indent ?? 0
  for (let at = head + 1; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement || statement.level > 0) break
    // The points below a point end with the next one beside it.
    if (statements[head]?.unit.bullet && statement.unit.indent <= margin) break
    if (!isPoint(statement) && (found.length === 0 || (statement.unit.indent <= margin && !loose))) break
    found.push(at)
  }
  return found
}

/** Whether a heading without a label of its own follows: then that heads the questions. */
const hasHeadings = (statements: readonly Statement[], from: number): boolean =>
  statements.slice(from).some(({ level, label }) => level > 0 && label === null)

const isFurther = ({ ordinal }: Statement): boolean => (ordinal?.parts[0] ?? 0) > 1

/** Finds the questions among nested points. */
class TopicFinder {
  readonly #statements: readonly Statement[]
  readonly #minuteWords: MinuteWords
  readonly #listed: readonly (readonly string[])[]

  constructor(statements: readonly Statement[], minuteWords: MinuteWords) {
    this.#statements = statements
    this.#minuteWords = minuteWords
    const agenda = statements.findIndex(({ label, text }) => label?.key === 'agenda' && text.value === '')
    this.#listed =
      agenda < 0
        ? []
        : listBelow(statements, agenda).map((at) => stems(statements[at]?.unit.text.value ?? ''))
  }

  /** The indexes of the points below a line that are questions. */
  below(head: number): readonly number[] {
    const list = listBelow(this.#statements, head, this.#groups(head))
    const [first] = list
    const indent = this.#statements[first ?? -1]?.unit.indent
    if (first === undefined || indent === undefined) return []
    const entries = list.filter((at) => {
      const statement = this.#statements[at]
      return statement?.unit.indent === indent && isPoint(statement)
    })
    if (entries.length === list.length) return []
    return this.#heads(head, entries, first + list.length) ? entries : []
  }

  /** Whether a line heads questions: the agenda, notes without headings, a group of questions, or all of them again. */
  #heads(head: number, entries: readonly number[], end: number): boolean {
    const statement = this.#statements[head]
    if (!statement) return false
    const { label, text, level } = statement
    if (level > 0 && label === null) return this.#groups(head) && this.#areTitles(entries)
    if (!label || label.guessed || label.separator === 'none' || text.value !== '') return false
    // '2. CONSENT AGENDA' is a question among others.
    if (label.key === 'agenda' && (isFurther(statement) || this.#comesAgain(end))) return false
    if (HEADS.has(label.key)) return !hasHeadings(this.#statements, end)
    return label.key === 'decided' && this.#repeats(entries) * 2 >= entries.length
  }

  /** Whether notes with points of their own stand below a heading further down: then the agenda is but a list. */
  #comesAgain(from: number): boolean {
    return this.#statements.some(
      ({ label, level }, at) =>
        at >= from && level > 0 && label !== null && NOTES.has(label.key) && this.below(at).length > 0,
    )
  }

  /** Whether a line is the heading of a group of questions. */
  #groups(head: number): boolean {
    const statement = this.#statements[head]
    if (!statement || statement.level === 0 || statement.label !== null) return false
    const { value } = statement.unit.text
    return REPOSITORY.test(value) || isWholeTitle(value, this.#minuteWords.groupings)
  }

  /** Whether few of the points below a group are sentences: what was said of a question is none. */
  #areTitles(entries: readonly number[]): boolean {
    const told = entries.filter((at) => {
      const value = this.#statements[at]?.unit.text.value ?? ''
      return value.length > LONGEST_POINT || SENTENCE.test(value)
    })
    return told.length * 4 <= entries.length
  }

  #repeats(entries: readonly number[]): number {
    return entries.filter((at) => {
      const own = stems(this.#statements[at]?.unit.text.value ?? '')
      return this.#listed.some((title) => similarity(own, title) >= SAME)
    }).length
  }
}

/**
 * Points of the agenda, of notes without headings, or of a group of questions, under which further points stand: the notes
 * were written into the list, so that its first level are the questions. The statements with those raised to headings of
 * `level`.
 */
export function withNestedTopics(
  statements: readonly Statement[],
  minuteWords: MinuteWords,
  level: number,
): readonly Statement[] {
  const finder = new TopicFinder(statements, minuteWords)
  const topics = new Set(statements.flatMap((_, head) => finder.below(head)))
  return statements.map((statement, at) => {
    if (!topics.has(at)) return statement
    const { label, text } = statement
    const nested = (statements[at + 1]?.unit.indent ?? 0) > statement.unit.indent
    if (label && !(nested && WORDS.has(label.key) && text.value === '')) return statement
    return { ...withoutLabel(statement), level }
  })
}
