import { tokenize } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { firstInfinitive } from '../language/morphology.ts'
import type { QuestionCursor } from './question-cursor.ts'
import { ended, leavesList } from './question-lines.ts'
import type { QuestionList } from './question-list.ts'
import type { Question, Section } from './question.ts'
import { isReportLine } from './report-line.ts'
import { isTask } from './is-task.ts'
import { similarity, stems } from './similarity.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { isSurnamesInBrackets } from './surname-list.ts'
import { listsTasks } from './table/lists-tasks.ts'
import { firstWord } from '../source/letters.ts'
import { indexOfPhrase, isOneOf, startsWithPhrase } from '../language/words.ts'

const SECTION_OF: Partial<Record<LabelKey, Section>> = {
  agenda: 'heard',
  heard: 'heard',
  spoke: 'spoke',
  discussion: 'spoke',
  noted: 'noted',
  proposed: 'proposed',
  decided: 'decided',
  tasks: 'decided',
  vote: 'vote',
  note: 'note',
  previous: 'report',
}

/** Sorts the statements of the body into the sections of their question. */
export class SectionRouter {
  readonly #lexicon: Lexicon
  readonly #list: QuestionList
  readonly #cursor: QuestionCursor
  /** Points that were taken for decisions by their number alone. */
  readonly #points = new Set<Statement>()

  constructor(lexicon: Lexicon, list: QuestionList, cursor: QuestionCursor) {
    this.#lexicon = lexicon
    this.#list = list
    this.#cursor = cursor
  }

  /** Puts a statement under the current question, into the section that it belongs to. */
  route(found: Statement): void {
    // Among decisions a line that is one by its own words is one more of them.
    const whole = found.label?.words === '' && found.text.length === found.unit.text.length
    const again = whole && !this.#lexicon.grammar && this.#cursor.section === 'decided'
    const statement = again ? withoutLabel(found) : found
    const { label, ordinal, unit, text } = statement
    const target = this.#cursor.current ?? this.#list.loose
    if (target.titles.includes(statement) || target.again.includes(statement)) {
      this.#cursor.section = 'title'
      return
    }
    if (statement.verbatim === 0) return this.#put(target, this.#wordsSection(), statement)
    if (this.#closesRecord(statement)) return this.#put(this.#list.loose, 'decided', statement)
    if (unit.table && this.#cursor.section !== 'report' && listsTasks(unit.table, this.#lexicon)) {
      this.#cursor.section = 'decided'
      this.#cursor.decided = true
      return this.#put(target, 'decided', statement)
    }
    const key = label?.key ?? null
    const section = key ? SECTION_OF[key] : undefined
    if (section) {
      if (section === 'decided') this.#cursor.decided = true
      const own = this.#lexicon.grammar !== undefined || label?.words === ''
      const ownLine = section === 'decided' && own && text.value !== '' && !text.value.endsWith(':')
      const piece: Section = section
      target.pieces.push({ section: piece, statement })
      if (section === 'decided' && label?.separator === ':') this.#discussed(target)
      if (section === 'vote')
        this.#cursor.section = this.#cursor.section === 'decided' ? 'after' : this.#cursor.section
      else if (ownLine) this.#cursor.section = this.#cursor.section === 'decided' ? 'decided' : 'noted'
      else if (section !== 'note') this.#cursor.section = section
      return
    }
    if (key === 'speaker') return this.#put(target, 'speakers', statement)
    if (key === 'proceedings') return this.#put(target, 'title', statement)
    if (this.#cursor.section === 'title') {
      if (statement.question && text.value !== '') {
        const like =
          target.listed.length === 0 || similarity(stems(text.value), this.#list.titleStems(target)) >= 0.4
        if (like) {
          target.titles.push(statement)
          return
        }
      }
      if (text.value === '') return this.#put(target, 'title', statement)
      if (
        isSurnamesInBrackets(text.value) ||
        (/^[([]/.test(text.value) && findNames(text.value, this.#lexicon.names).length > 0)
      )
        return this.#put(target, 'speakers', statement)
      if (isReportLine(target.titles[target.titles.length - 1], this.#lexicon)) {
        target.titles.push(statement)
        return
      }
      const listed = ordinal !== null && (!this.#lexicon.grammar || isTask(statement, this.#lexicon))
      if (listed) this.#points.add(statement)
      if (listed || (unit.row && target === this.#list.loose)) {
        this.#cursor.section = 'decided'
        this.#cursor.decided = true
      } else this.#cursor.section = 'noted'
    }
    if (this.#cursor.section === 'decided') {
      if (leavesList(statement, target.pieces)) this.#cursor.section = 'noted'
      else if (this.#lexicon.grammar && ended(statement, target.pieces)) this.#cursor.section = 'after'
      else if (this.#leavesTable(statement, target)) this.#cursor.section = 'after'
    }
    if (this.#pointOf(statement, target)) {
      this.#points.add(statement)
      this.#cursor.section = 'decided'
      this.#cursor.decided = true
    }
    if (this.#cursor.section === 'decided' && this.#resumes(statement, target)) this.#cursor.section = 'noted'
    if (
      this.#cursor.section === 'after' &&
      (ordinal || unit.bullet || key === 'assignee' || key === 'deadline' || key === 'control')
    )
      this.#cursor.section = 'decided'
    this.#put(target, this.#cursor.section, statement)
  }

  /** 'Протокол составлен в двух экземплярах.' below a table of tasks: the decisions ended with the table. */
  #leavesTable({ ordinal, unit, text }: Statement, { pieces }: Question): boolean {
    const { clauses } = this.#lexicon
    const table = pieces[pieces.length - 1]?.statement.unit.table
    if (!table || unit.table || ordinal || unit.bullet !== null || !listsTasks(table, this.#lexicon))
      return false
    return firstInfinitive(tokenize(text.value), 0, clauses) < 0
  }

  /** Where words belong that look like nothing else: on with the section, or with what was said. */
  #wordsSection(): Section {
    const cursor = this.#cursor
    if (cursor.section === 'title') cursor.section = 'noted'
    if (cursor.section === 'after' && cursor.decided) cursor.section = 'decided'
    return cursor.section
  }

  /** '2.1. …' under question 2, without a word that says so: its decisions. */
  #pointOf({ ordinal, label }: Statement, target: Question): boolean {
    const own = target.ordinal
    if (!ordinal || label || own?.style !== 'arabic' || ordinal.style !== 'arabic') return false
    if (['decided', 'report', 'proposed'].includes(this.#cursor.section)) return false
    return own.parts.length === 1 && ordinal.parts.length === 2 && ordinal.parts[0] === own.parts[0]
  }

  /** Points without a word that says so, after which 'Решение:' follows under the same question, were its discussion. */
  #discussed({ pieces }: Question): void {
    const labelled = pieces.findIndex(({ section, statement }) => section === 'decided' && statement.label)
    const points = pieces.slice(0, labelled)
    if (!points.some(({ statement }) => this.#points.has(statement))) return
    points.forEach(({ section, statement }, index) => {
      if (section === 'decided') pieces[index] = { section: 'noted', statement }
    })
  }

  /** 'Андросова Р.М. зачитала заявление …' in a paragraph of its own, after numbered decisions: the discussion goes on. */
  #resumes({ ordinal, unit, label, text }: Statement, target: Question): boolean {
    if (label || ordinal || unit.bullet || unit.row || !unit.gap) return false
    if (!target.pieces.some(({ section, statement }) => section === 'decided' && statement.ordinal))
      return false
    const [first] = findNames(text.value.slice(0, 80), this.#lexicon.names)
    const verb = first && first.start === 0 ? firstWord(text.value.slice(first.end)) : ''
    return verb !== '' && isOneOf(verb, this.#lexicon.headers.speech)
  }

  /** 'Контроль исполнения протокола возложить на …' in a paragraph of its own speaks of all questions. */
  #closesRecord({ ordinal, unit, text, label }: Statement): boolean {
    const { control, wholeRecord } = this.#lexicon.clauses
    if (label || ordinal || unit.bullet || unit.row || !unit.gap || !this.#cursor.decided) return false
    const length = startsWithPhrase(text.value, control)
    const whole = length > 0 ? indexOfPhrase(text.value.slice(length, length + 60), wholeRecord) : null
    return whole !== null
  }

  #put(target: Question, section: Section, statement: Statement): void {
    target.pieces.push({ section, statement })
  }
}
