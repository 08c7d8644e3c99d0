import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import type { Ordinal } from '../language/ordinals.ts'
import type { QuestionCursor } from './question-cursor.ts'
import { continues, isFurther } from './question-lines.ts'
import { keyOf, type QuestionList } from './question-list.ts'
import { OPENING_LABELS, type QuestionOpening } from './question-opening.ts'
import type { Question } from './question.ts'
import type { Statement } from './statements.ts'
import { isOneOf } from '../language/words.ts'

/** With so many questions and no decision among them, one list at the end is of all. */
const MOST_WITHOUT = 3

/** Decides where in the body a question begins, and which. */
export class QuestionBoundary {
  readonly #statements: readonly Statement[]
  readonly #lexicon: Lexicon
  readonly #list: QuestionList
  readonly #cursor: QuestionCursor
  readonly #opening: QuestionOpening

  constructor(
    statements: readonly Statement[],
    lexicon: Lexicon,
    list: QuestionList,
    cursor: QuestionCursor,
    opening: QuestionOpening,
  ) {
    this.#statements = statements
    this.#lexicon = lexicon
    this.#list = list
    this.#cursor = cursor
    this.#opening = opening
  }

  /** Goes on to the question that a statement begins, if it begins one. */
  cross(statement: Statement, index: number): void {
    const { question, label, ordinal, unit, verbatim } = statement
    if (verbatim === 0 && unit.heading === 0) return
    if (question && question.number !== null) return this.#open(String(question.number), statement)
    const key = label?.key ?? null
    if (
      ordinal &&
      ordinal.parts.length === 1 &&
      ordinal.style !== 'letter' &&
      key &&
      (OPENING_LABELS.has(key) || key === 'agenda')
    ) {
      return this.#open(keyOf(ordinal), statement)
    }
    if (key === 'tasks' && unit.heading > 0) return this.#cursor.enter(null)
    // 'Ещё договорились' as a heading above those of the questions.
    const level = this.#cursor.title?.unit.heading ?? 0
    if (key === 'decided' && unit.heading > 0 && unit.heading < level) return this.#cursor.enter(null)
    if (key === 'previous' && unit.heading > 0) return this.#cursor.enter(null)
    if (key === 'decided' && this.#closesMeeting(statement)) return this.#cursor.enter(null)
    if (this.#lexicon.grammar && (key === 'heard' || key === 'spoke')) return
    if (key === 'heard' || (key === 'spoke' && this.#cursor.decided)) {
      if (this.#cursor.current && !this.#cursor.decided) return
      if (statement.text.value === '' && this.#statements[index + 1]?.question) {
        this.#cursor.pendingHeard = true
        return
      }
      return this.#cursor.enter(this.#list.following() ?? this.#list.addFound(null, null))
    }
    if (
      key === 'question' &&
      this.#lexicon.grammar &&
      statement.text.value !== '' &&
      !this.#list.matching(statement, this.#cursor.current, this.#cursor.section)
    )
      return this.#cursor.enter(this.#list.addFound(ordinal, statement))
    if (key && key !== 'question') return
    const listed = this.#list.matching(statement, this.#cursor.current, this.#cursor.section)
    if (listed) {
      if (statement.text.value !== '') listed.again.push(statement)
      if (listed !== this.#cursor.current) this.#cursor.enter(listed)
      return
    }
    const next = this.#followingNumber(statement, index)
    if (next) {
      this.#cursor.enter(next)
      if (unit.heading > 0) next.again.push(statement)
      else this.#cursor.section = 'noted'
      return
    }
    if (this.#startsNew(statement, index)) this.#cursor.enter(this.#list.addFound(ordinal, statement))
  }

  /** 'РЕШЕНИЕ СОБРАНИЯ:' behind all questions, none of which has come to a decision: it is that of them all. */
  #closesMeeting({ label, text, unit }: Statement): boolean {
    const { all } = this.#list
    const { gatherings } = this.#lexicon.headers
    if (text.value !== '' || !unit.gap || !isOneOf(label?.tail ?? '', gatherings)) return false
    if (all.length < MOST_WITHOUT || this.#list.following()) return false
    return !all.some(({ pieces }) => pieces.some(({ section }) => section === 'decided'))
  }

  /** Whether a line that matches no listed question is the title of a new one. */
  #startsNew(statement: Statement, index: number): boolean {
    const { ordinal, unit } = statement
    const first = this.#list.all[0]
    const model = first?.titles[0] ?? first?.listed[0]
    if (isFurther(statement, this.#cursor.title)) return true
    if (
      this.#lexicon.grammar &&
      model &&
      continues(statement, this.#cursor.title, this.#statements[index + 1])
    )
      return true
    if (countsOn(statement, this.#statements[index + 1], this.#cursor)) return true
    if (this.#cursor.listTaken && !this.#cursor.interleaved) return false
    if (ordinal && this.#goesOnDeciding(statement)) return false
    if (ordinal && followsNested(ordinal, this.#cursor)) return true
    if (unit.heading > 0 && (this.#cursor.current === null || model?.unit.heading === unit.heading))
      return true
    if (!ordinal && !unit.bold && unit.heading === 0) return false
    if (!ordinal && this.#cursor.section === 'decided') return false
    if (ordinal?.style === 'letter' || (ordinal?.style === 'bracketed' && unit.heading === 0)) return false
    const settled =
      this.#cursor.current === null ||
      this.#cursor.decided ||
      this.#cursor.section === 'title' ||
      this.#cursor.section === 'speakers'
    if (settled && this.#opening.introduces(index)) return true
    if (this.#cursor.current === null) return ordinal !== null && this.#opening.startsLikeQuestion(statement)
    return (
      ordinal !== null &&
      model?.ordinal?.style === ordinal.style &&
      (ordinal.style === 'roman' || model.unit.bold === unit.bold) &&
      (ordinal.style === 'roman' || (unit.bold && ordinal.parts.length === model.ordinal.parts.length))
    )
  }

  /** '1.4. Ганину В.С. сообщать …' after '1.3': the list of decisions goes on, whatever follows below. */
  #goesOnDeciding({ ordinal, text }: Statement): boolean {
    if (!ordinal || this.#cursor.section !== 'decided') return false
    const pieces = (this.#cursor.current ?? this.#list.loose).pieces
    const last = pieces.findLast(({ section, statement }) => section === 'decided' && statement.ordinal)
    const before = last?.statement.ordinal
    if (before?.style !== ordinal.style || before.parts.length !== ordinal.parts.length) return false
    const next = (ordinal.parts.at(-1) ?? 0) === (before.parts.at(-1) ?? 0) + 1
    return next && firstInfinitive(tokenize(text.value), 0, this.#lexicon.clauses) >= 0
  }

  /** The next listed question, taken up under its number in words of its own: '2. Заявление поступило 12 мая. …' */
  #followingNumber({ ordinal, first, unit }: Statement, index: number): Question | null {
    if (!ordinal || !first || ordinal.parts.length !== 1 || this.#cursor.interleaved) return null
    const question = this.#list.withKey(keyOf(ordinal))
    if (
      !question ||
      question.begun ||
      question.ordinal?.style !== ordinal.style ||
      question !== this.#list.following()
    )
      return null
    const settled =
      this.#cursor.current === null ||
      this.#cursor.section === 'after' ||
      (this.#cursor.decided && this.#cursor.section !== 'decided')
    const heads = unit.heading > 0 && unit.heading === this.#cursor.title?.unit.heading
    return (settled || this.#cursor.decided) && (heads || this.#opening.introduces(index)) ? question : null
  }

  /** Goes on to the question with a number, which is new where the list has none. */
  #open(key: string, statement: Statement): void {
    const found = this.#list.withKey(key)
    if (found && found === this.#cursor.current) return
    if (found) return this.#cursor.enter(found)
    const unnumbered = this.#list.following()
    if (unnumbered && unnumbered.ordinal === null) return this.#cursor.enter(unnumbered)
    this.#cursor.enter(this.#list.addFound(statement.ordinal ?? numbered(key), null))
  }
}

/**
 * A title that the list does not have, counted and printed like the one before it: bold like that, or next in number with
 * bullets below it.
 */
function countsOn(
  { ordinal, unit, text }: Statement,
  next: Statement | undefined,
  cursor: QuestionCursor,
): boolean {
  const before = cursor.current?.again[0]
  const last = before?.ordinal
  if (!ordinal || !before || last?.style !== ordinal.style || ordinal.closing !== last.closing) return false
  const [own = 0, previous = 0] = [ordinal.parts[0], last.parts[0]]
  if (ordinal.parts.length !== 1 || last.parts.length !== 1 || text.value.endsWith(':')) return false
  if (unit.bold && before.unit.bold) return own > previous
  const pieces = cursor.current?.pieces ?? []
  if (pieces.some(({ section, statement }) => section === 'decided' && statement.ordinal)) return false
  const nested = next !== undefined && next.unit.bullet !== null && next.unit.indent > unit.indent
  return own === previous + 1 && nested && before.unit.indent === unit.indent
}

/** '3. Электроснабжение' after '2.5': the questions go on counting where the points of each are numbered below it. */
function followsNested(ordinal: Ordinal, { current }: QuestionCursor): boolean {
  const own = current?.ordinal
  if (!current || own?.style !== 'arabic' || ordinal.style !== 'arabic') return false
  if (own.parts.length !== 1 || ordinal.parts.length !== 1 || ordinal.parts[0] !== (own.parts[0] ?? 0) + 1)
    return false
  return current.pieces.some(
    ({ section, statement }) =>
      section === 'decided' &&
      statement.ordinal?.parts.length === 2 &&
      statement.ordinal.parts[0] === own.parts[0],
  )
}

/** An ordinal for a question that is only numbered in words ('По второму вопросу'). */
function numbered(key: string): Ordinal {
  return { printed: key, style: 'arabic', parts: key.split('.').map(Number), length: 0, closing: '' }
}
