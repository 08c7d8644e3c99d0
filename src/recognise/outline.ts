import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { clean } from './clean.ts'
import { isFormCaption } from './form-captions.ts'
import {
  headsPeople,
  isPoint,
  listOf,
  namesAbsent,
  namesRole,
  namesSomeone,
  opensMeeting,
  statesCounts,
} from './naming.ts'
import { ATTENDANCE, headsAttendance, isField, LabelledList } from './labelled-list.ts'
import { landmarksOf, type Landmarks } from './landmarks.ts'
import type { Outline, Part, Passage } from './passage.ts'
import { Questions } from './questions.ts'
import { isListedTitle } from './listed-title.ts'
import { isSignatureLine } from './signature-line.ts'
import { standingFollows } from './standing.ts'
import { chooseTitle, wordedTitle } from './title-choice.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { withoutTrailing } from '../source/edges.ts'
import { startsLower } from '../source/letters.ts'

type Attendance = 'present' | 'absent' | 'invited'
const FIELDS = new Set<LabelKey>(['date', 'place', 'time', 'form', 'topic', 'opened', 'closed'])
const SECTIONS = new Set<LabelKey>([
  'discussion',
  'heard',
  'spoke',
  'noted',
  'proposed',
  'decided',
  'tasks',
  'vote',
  'proceedings',
  'previous',
])
const TAIL = new Set<LabelKey>(['distribution', 'nextMeeting'])
const BELOW_SIGNATURES = new Set<LabelKey>([...TAIL, 'unrecognized', 'note'])

/** Finds the parts of a protocol by its labels. */
export function outline(statements: readonly Statement[], lexicon: Lexicon): Outline {
  return new Outliner(statements, lexicon).run()
}

class Outliner {
  readonly #statements: readonly Statement[]
  readonly #lexicon: Lexicon
  readonly #passages: Passage[] = []
  readonly #questions: Questions
  #part: 'front' | 'title' | 'header' | Attendance | 'agenda' | 'body' | 'signatures' | 'tail' = 'front'
  #group: string | null = null
  /** Under a bare 'Присутствовали:' roles head the list: who holds them is present. */
  #rolesFirst = false
  /** The chair was listed among those present: so are the roles that follow in the same list. */
  #rolesAmong = false
  readonly #landmarks: Landmarks
  readonly #roles = new Set<LabelKey>()
  readonly #labelled = new LabelledList()

  constructor(statements: readonly Statement[], lexicon: Lexicon) {
    this.#statements = statements
    this.#lexicon = lexicon
    this.#questions = new Questions(statements, lexicon)
    this.#landmarks = landmarksOf(statements, SECTIONS, lexicon)
  }

  run(): Outline {
    const title = this.#titleIndex()
    this.#statements.forEach((statement, index) => {
      if (index < title) this.#put('front', statement)
      else if (index === title) {
        this.#part = 'title'
        this.#put('title', statement)
      } else this.#step(statement, index)
    })
    return { passages: this.#passages, questions: this.#questions.list, loose: this.#questions.loose }
  }

  #put(part: Part, statement: Statement, group: string | null = null): void {
    this.#passages.push({ part, statement, group })
  }

  /** The line that names the document, within the first lines; 0 where there is none. */
  #titleIndex(): number {
    return chooseTitle(
      this.#statements,
      wordedTitle(this.#statements, SECTIONS, this.#lexicon),
      this.#lexicon,
    )
  }

  #step(statement: Statement, index: number): void {
    const { label, question } = statement
    const key = label?.key ?? null
    if (this.#part === 'front') this.#part = 'header'
    if (key === 'unrecognized') this.#part = 'tail'
    if (this.#part === 'tail') return this.#put('tail', statement)
    if (statement.verbatim === 0 && this.#part === 'body') return this.#questions.take(statement, index)
    const ends =
      this.#part === 'signatures' || (this.#part === 'body' && index >= this.#landmarks.lastSection)
    if (ends && isFormCaption(statement.unit, this.#lexicon)) return this.#put('tail', statement)
    if (this.#part === 'signatures') return this.#signature(statement, index)
    if (key && TAIL.has(key)) {
      // 'Следующее заседание провести 5 мая' as a point of the decision.
      if (label?.separator !== 'none' || !statement.first || !isPoint(statement, this.#lexicon))
        return this.#put('tail', statement)
      return this.#step(withoutLabel(statement), index)
    }
    if (key === 'closed' || key === 'opened') return this.#put('header', statement)
    const listing = this.#part === 'agenda' || this.#inAttendance()
    if (listing && (this.#labelled.ends(statement) || (this.#part === 'agenda' && isField(statement))))
      this.#part = 'header'
    const fresh = this.#questions.list.length === 0
    if (this.#part === 'body' && !(key === 'agenda' && fresh)) return this.#body(statement, index)
    // '1. РАССМОТРЕЛИ: результаты …' heads no list: the question itself begins.
    if (key === 'agenda' && statement.ordinal && statement.text.value !== '')
      return this.#enterBody(statement, index)
    // 'Обсуждение диссертации' in the list of questions is a title, not the beginning of a discussion.
    if (this.#part === 'agenda' && isListedTitle(statement, this.#lexicon))
      return this.#agenda(withoutLabel(statement), index)
    if (question || (key && SECTIONS.has(key))) return this.#enterBody(statement, index)
    if (this.#part === 'agenda') return this.#agenda(statement, index)
    if (key === 'agenda') {
      this.#part = 'agenda'
      this.#labelled.headedBy(statement)
      return this.#questions.agendaLabel(statement)
    }
    this.#beforeAgenda(statement, index)
  }

  #beforeAgenda(statement: Statement, index: number): void {
    const { label } = statement
    const key = label?.key ?? null
    if (key && FIELDS.has(key)) {
      this.#part = 'header'
      return this.#put('header', statement)
    }
    if (key === 'quorum') return this.#put('quorum', statement)
    if (
      (key === 'chair' || key === 'secretary') &&
      namesRole(statement, this.#part, this.#roles, this.#lexicon)
    ) {
      const among =
        this.#part === 'present' &&
        (this.#rolesFirst || this.#rolesAmong || startsLower(statement.head.value))
      if (!among) this.#part = 'header'
      this.#rolesAmong = among
      this.#roles.add(key)
      return this.#put('person', statement, among ? 'present' : null)
    }
    if (key && ATTENDANCE.has(key)) {
      this.#part = listOf(statement, key as Attendance, this.#part, this.#lexicon)
      this.#labelled.headedBy(statement)
      this.#group = null
      this.#rolesFirst = key === 'present' && statement.text.value === ''
      this.#rolesAmong = false
      return this.#put(this.#part, statement)
    }
    if (
      key === 'members' &&
      label?.separator === ':' &&
      !this.#inAttendance() &&
      index < this.#landmarks.firstPresent &&
      !standingFollows(this.#statements, index, this.#lexicon)
    ) {
      // The membership of the body, before those present are listed.
      return this.#put('header', statement)
    }
    if (
      key === 'members' &&
      (label?.separator === ':' || (this.#inAttendance() && statement.unit.heading > 0))
    ) {
      if (!this.#inAttendance()) this.#part = 'present'
      if (namesAbsent(statement, this.#lexicon)) this.#part = 'absent'
      else if (statement.text.value === '') this.#rolesFirst = true
      this.#group = withoutTrailing(statement.head.value, ':*').trim()
      return this.#put(this.#part as Attendance, statement, this.#group)
    }
    const heads = headsPeople(statement, this.#statements[index + 1], this.#lexicon)
    if (this.#inAttendance() && (heads || statement.verbatim === 0)) {
      if (heads) this.#group = clean(statement.text.value.slice(0, -1))
      return this.#put(this.#part as Attendance, statement, this.#group)
    }
    if (this.#questions.opens(statement, index)) return this.#enterBody(statement, index)
    if (statement.unit.heading > 0 && this.#inAttendance()) this.#part = 'header'
    // 'Открыла собрание директор Хабарова Г.Ф. Председателем избран …'
    if (this.#inAttendance() && opensMeeting(statement, this.#lexicon)) this.#part = 'header'
    if (this.#inAttendance() && this.#part !== 'present' && statesCounts(statement, this.#lexicon))
      return this.#put('quorum', statement)
    if (this.#inAttendance()) {
      this.#rolesFirst &&= statement.unit.row === statement.unit.table?.rows[0]
      const point = statement.ordinal ?? statement.unit.bullet
      if (point !== null || this.#group === null || namesSomeone(statement, this.#lexicon))
        return this.#put(this.#part as Attendance, statement, this.#group)
    }
    const listed = this.#lexicon.grammar !== undefined && statement.unit.bullet !== null
    const further = !statement.unit.gap || (statement.unit.bold && startsLower(statement.text.value))
    if (this.#part === 'title' && further && !listed) return this.#put('title', statement)
    if (this.#part === 'title') this.#part = 'header'
    this.#put('header', statement)
  }

  #inAttendance(): boolean {
    return ATTENDANCE.has(this.#part as Attendance)
  }

  #agenda(statement: Statement, index: number): void {
    if (this.#questions.agendaEntry(statement, index)) return
    this.#enterBody(statement, index)
  }

  #enterBody(statement: Statement, index: number): void {
    this.#questions.begin(this.#part === 'agenda')
    this.#part = 'body'
    this.#body(statement, index)
  }

  #body(statement: Statement, index: number): void {
    if (index > this.#landmarks.lastSection && this.#landmarks.attachments.has(index))
      return this.#put('tail', statement)
    if (
      index >= this.#landmarks.lastSection &&
      (statement.label?.key === 'signatures' || isSignatureLine(statement, this.#lexicon))
    ) {
      this.#part = 'signatures'
      return this.#signature(statement, index)
    }
    if (headsAttendance(statement)) {
      this.#part = 'header'
      this.#questions.leave()
      return this.#beforeAgenda(statement, index)
    }
    this.#questions.take(statement, index)
  }

  #signature(statement: Statement, index: number): void {
    const key = statement.label?.key
    if (this.#landmarks.attachments.has(index) || (key && BELOW_SIGNATURES.has(key)))
      return this.#put('tail', statement)
    if (key && (key === 'decided' || key === 'heard' || key === 'agenda' || key === 'question')) {
      this.#part = 'body'
      return this.#questions.take(statement, index)
    }
    this.#put('signature', statement)
  }
}
