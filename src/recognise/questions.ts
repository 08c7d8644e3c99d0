import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Ordinal } from './ordinals.ts'
import { continues, ended, isFurther } from './question-lines.ts'
import { similarity, stems, withoutLinks } from './similarity.ts'
import type { Statement } from './statements.ts'
import { firstWord, startsLower } from '../source/letters.ts'

export type Section =
  | 'title'
  | 'speakers'
  | 'heard'
  | 'spoke'
  | 'noted'
  | 'proposed'
  | 'decided'
  | 'vote'
  | 'note'
  | 'report'
  | 'after'

export interface Piece {
  readonly section: Section
  readonly statement: Statement
}

/** One question: where it stands in the agenda list, and all that the body has under it. */
export interface Question {
  ordinal: Ordinal | null
  readonly listed: Statement[]
  readonly titles: Statement[]
  /** Lines of the body that say the title once more. */
  readonly again: Statement[]
  readonly pieces: Piece[]
  begun: boolean
}

const OPENING = new Set<LabelKey>([
  'heard',
  'spoke',
  'discussion',
  'noted',
  'decided',
  'proposed',
  'tasks',
  'speaker',
])
/** Labels of the head of a protocol: a question's title does not stand before them. */
const HEADING = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'chair',
  'secretary',
  'present',
  'absent',
  'invited',
  'agenda',
])
const SECTION_OF: Partial<Record<LabelKey, Section>> = {
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
const LOOKAHEAD = 12
const SAME_TITLE = 0.75
const SAME_NUMBERED_TITLE = 0.45

const keyOf = (ordinal: Ordinal): string => ordinal.parts.join('.')

/** Finds out where each question begins and which section of it a statement belongs to. */
export class Questions {
  readonly list: Question[] = []
  readonly loose: Question = { ordinal: null, listed: [], titles: [], again: [], pieces: [], begun: true }
  readonly #statements: readonly Statement[]
  readonly #lexicon: Lexicon
  readonly #byKey = new Map<string, Question>()
  readonly #stems = new Map<Question, string[]>()
  #current: Question | null = null
  #section: Section = 'title'
  #decided = false
  #pendingHeard = false
  #interleaved = false
  #next = 0
  /** Whether a question of the list has been taken up. */
  #listTaken = false

  constructor(statements: readonly Statement[], lexicon: Lexicon) {
    this.#statements = statements
    this.#lexicon = lexicon
  }

  // ------------------------------------------------------------------ the agenda list

  agendaLabel(statement: Statement): void {
    if (statement.text.value !== '') this.#add(statement.ordinal, statement)
    else this.loose.pieces.push({ section: 'title', statement })
  }

  /** Takes a line of the agenda list; false when the line is none and the body begins with it. */
  agendaEntry(statement: Statement, index: number): boolean {
    const { ordinal, unit } = statement
    const last = this.list[this.list.length - 1]
    const next = this.#statements[index + 1]
    if (this.#lexicon.grammar && !last && !ordinal && !unit.bullet && (next?.unit.bullet || next?.ordinal)) {
      this.loose.pieces.push({ section: 'after', statement })
      return true
    }
    if (ordinal) {
      if (this.#byKey.has(keyOf(ordinal))) return false
      if (last && unit.heading > 0 && !last.listed[0]?.unit.heading) return false
    } else if (unit.heading > 0 && last) return false
    const numbered = this.list.some((question) => question.ordinal !== null)
    if (ordinal || (unit.bullet && !numbered) || !last) {
      this.#add(ordinal, statement)
      return true
    }
    if (
      statement.label?.key === 'speaker' ||
      /^[([]/.test(statement.text.value) ||
      this.#isReport(last.listed[last.listed.length - 1])
    ) {
      last.listed.push(statement)
      return true
    }
    if (this.#matching(statement) || this.#introduces(index)) return false
    if (!numbered && !unit.gap) {
      this.#add(null, statement)
      return true
    }
    if (startsLower(statement.text.value) && !unit.gap) last.listed.push(statement)
    else this.loose.pieces.push({ section: 'after', statement })
    return true
  }

  #add(ordinal: Ordinal | null, statement: Statement): Question {
    const question: Question = {
      ordinal,
      listed: [statement],
      titles: [],
      again: [],
      pieces: [],
      begun: false,
    }
    this.#register(question)
    return question
  }

  #register(question: Question): void {
    this.list.push(question)
    if (question.ordinal) this.#byKey.set(keyOf(question.ordinal), question)
  }

  /** 'Доклад Е.А. Ивановой, начальника отдела': who reports, on a line before the title. */
  #isReport(statement: Statement | undefined): boolean {
    if (!statement) return false
    const value = statement.text.value
    const [first] = stems(value.slice(0, 20))
    const name = findNames(value.slice(0, 80), this.#lexicon.names)[0]
    return (
      name !== undefined &&
      first !== undefined &&
      value.slice(0, name.start).trim().split(/\s+/).length === 1 &&
      /^докла/u.test(first)
    )
  }

  // ------------------------------------------------------------------ the body

  /** The body begins here: 'interleaved' when it follows an agenda of one question. */
  begin(afterAgenda: boolean): void {
    this.#interleaved = afterAgenda && this.list.length === 1
    if (this.#interleaved) this.#enter(this.list[0] ?? null)
  }

  /** Whether a statement opens the first question of a protocol without an agenda list. */
  opens(statement: Statement, index: number): boolean {
    const { ordinal, unit, text } = statement
    if (!ordinal && unit.heading === 0 && !unit.bold) return false
    if (ordinal && (ordinal.style === 'bracketed' || ordinal.style === 'letter')) return false
    const name = findNames(text.value.slice(0, 60), this.#lexicon.names)[0]
    if (name && name.start <= 2) return false
    if (this.#introduces(index)) return true
    return ordinal !== null && this.#startsLikeQuestion(statement)
  }

  #startsLikeQuestion({ text }: Statement): boolean {
    const first = firstWord(text.value).toLowerCase()
    return first !== undefined && this.#lexicon.headers.questions.includes(first.replaceAll('ё', 'е'))
  }

  take(statement: Statement, index: number): void {
    this.#boundary(statement, index)
    this.#route(statement)
  }

  #boundary(statement: Statement, index: number): void {
    const { question, label, ordinal, unit } = statement
    if (question && question.number !== null) return this.#open(String(question.number), statement)
    const key = label?.key ?? null
    if (ordinal && ordinal.parts.length === 1 && ordinal.style !== 'letter' && key && OPENING.has(key)) {
      return this.#open(keyOf(ordinal), statement)
    }
    if (key === 'tasks' && unit.heading > 0) return this.#enter(null)
    if (key === 'previous' && unit.heading > 0) return this.#enter(null)
    if (this.#lexicon.grammar && (key === 'heard' || key === 'spoke')) return
    if (key === 'heard' || (key === 'spoke' && this.#decided)) {
      if (this.#current && !this.#decided) return
      if (statement.text.value === '' && this.#statements[index + 1]?.question) {
        this.#pendingHeard = true
        return
      }
      return this.#enter(this.#following() ?? this.#create(null, null))
    }
    if (
      key === 'question' &&
      this.#lexicon.grammar &&
      statement.text.value !== '' &&
      !this.#matching(statement)
    )
      return this.#enter(this.#create(ordinal, statement))
    if (key && key !== 'question') return
    const listed = this.#matching(statement)
    if (listed) {
      if (statement.text.value !== '') listed.again.push(statement)
      if (listed !== this.#current) this.#enter(listed)
      return
    }
    const next = this.#followingNumber(statement, index)
    if (next) {
      this.#enter(next)
      this.#section = 'noted'
      return
    }
    if (this.#startsNew(statement, index)) this.#enter(this.#create(ordinal, statement))
  }

  /** Whether a line that matches no listed question is the title of a new one. */
  #startsNew(statement: Statement, index: number): boolean {
    const { ordinal, unit } = statement
    const first = this.list[0]
    const model = first?.titles[0] ?? first?.listed[0]
    if (this.#lexicon.grammar && isFurther(statement, this.#currentTitle())) return true
    if (
      this.#lexicon.grammar &&
      model &&
      continues(statement, this.#currentTitle(), this.#statements[index + 1])
    )
      return true
    if (this.#listTaken && !this.#interleaved) return false
    if (unit.heading > 0 && (this.#current === null || model?.unit.heading === unit.heading)) return true
    if (!ordinal && !unit.bold && unit.heading === 0) return false
    if (!ordinal && this.#section === 'decided') return false
    if (ordinal && (ordinal.style === 'bracketed' || ordinal.style === 'letter')) return false
    const settled =
      this.#current === null || this.#decided || this.#section === 'title' || this.#section === 'speakers'
    if (settled && this.#introduces(index)) return true
    if (this.#current === null) return ordinal !== null && this.#startsLikeQuestion(statement)
    return (
      ordinal !== null &&
      model?.ordinal?.style === ordinal.style &&
      (ordinal.style === 'roman' || model.unit.bold === unit.bold) &&
      (ordinal.style === 'roman' || (unit.bold && ordinal.parts.length === model.ordinal.parts.length))
    )
  }

  /** The next listed question, taken up under its number in words of its own: '2. Заявление поступило 12 мая. …' */
  #followingNumber({ ordinal, first }: Statement, index: number): Question | null {
    if (!ordinal || !first || ordinal.parts.length !== 1 || this.#interleaved) return null
    const question = this.#byKey.get(keyOf(ordinal))
    if (
      !question ||
      question.begun ||
      question.ordinal?.style !== ordinal.style ||
      question !== this.#following()
    )
      return null
    const settled =
      this.#current === null || this.#section === 'after' || (this.#decided && this.#section !== 'decided')
    return (settled || this.#decided) && this.#introduces(index) ? question : null
  }

  #currentTitle(): Statement | null {
    return this.#current?.titles[0] ?? this.#current?.again[0] ?? this.#current?.listed[0] ?? null
  }

  /** The listed question whose title a line repeats. */
  #matching(statement: Statement): Question | null {
    const { ordinal, text, unit, first } = statement
    if (text.value === '' || !first) return null
    const own = stems(withoutLinks(text.value.slice(0, 400)))
    if (ordinal) {
      const same = this.#byKey.get(keyOf(ordinal))
      if (!same || same.ordinal?.style !== ordinal.style) return null
      if (same === this.#current ? !this.#untouched(same) : same.begun && this.#section === 'decided')
        return null
      return similarity(own, this.#titleStems(same)) >= SAME_NUMBERED_TITLE ? same : null
    }
    if (unit.bullet || own.length < 1) return null
    const next = this.list.slice(this.#next, this.#next + 3).filter(({ begun }) => !begun)
    for (const question of this.#current && this.#untouched(this.#current)
      ? [this.#current, ...next]
      : next) {
      if (question.listed.length > 0 && similarity(own, this.#titleStems(question)) >= SAME_TITLE)
        return question
    }
    return null
  }

  /** Whether a question of the list has been taken up by its place alone: its title may come once more. */
  #untouched({ listed, again, pieces }: Question): boolean {
    return listed.length > 0 && again.length === 0 && pieces.length === 0
  }

  #titleStems(question: Question): string[] {
    let found = this.#stems.get(question)
    if (!found) {
      const text = (question.listed[0] ?? question.titles[0])?.text.value ?? ''
      found = stems(withoutLinks(text.slice(0, 400)))
      this.#stems.set(question, found)
    }
    return found
  }

  /** Whether a section label follows before the next numbered line: then this line is a question's title. */
  #introduces(index: number): boolean {
    for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
      const statement = this.#statements[at]
      if (!statement || statement.ordinal || statement.question) return false
      const key = statement.label?.key
      if (key && OPENING.has(key)) return true
      if (key && HEADING.has(key)) return false
      if (statement.unit.heading > 0 || statement.unit.bullet) return false
    }
    return false
  }

  /** The question after the current one in the list that has not been taken up yet. */
  #following(): Question | null {
    for (let at = this.#next; at < this.list.length; at++) {
      const question = this.list[at]
      if (question && !question.begun) return question
    }
    return null
  }

  #open(key: string, statement: Statement): void {
    const found = this.#byKey.get(key)
    if (found && found === this.#current) return
    if (found) return this.#enter(found)
    const unnumbered = this.#following()
    if (unnumbered && unnumbered.ordinal === null) return this.#enter(unnumbered)
    this.#enter(this.#create(statement.ordinal ?? numbered(key), null))
  }

  #create(ordinal: Ordinal | null, title: Statement | null): Question {
    const question: Question = {
      ordinal,
      listed: [],
      titles: title && title.text.value !== '' ? [title] : [],
      again: [],
      pieces: [],
      begun: false,
    }
    this.#register(question)
    return question
  }

  #enter(question: Question | null): void {
    this.#current = question
    this.#section = this.#pendingHeard ? 'heard' : 'title'
    this.#pendingHeard = false
    this.#decided = false
    if (!question) return
    question.begun = true
    if (question.listed.length > 0) this.#listTaken = true
    while (this.list[this.#next]?.begun) this.#next++
  }

  // ------------------------------------------------------------------ sections of a question

  #route(statement: Statement): void {
    const { label, ordinal, unit, text } = statement
    const target = this.#current ?? this.loose
    if (target.titles.includes(statement) || target.again.includes(statement)) {
      this.#section = 'title'
      return
    }
    const key = label?.key ?? null
    const section = key ? SECTION_OF[key] : undefined
    if (section) {
      if (section === 'decided') this.#decided = true
      const ownLine =
        section === 'decided' && this.#lexicon.grammar && text.value !== '' && !text.value.endsWith(':')
      const piece: Section = section
      target.pieces.push({ section: piece, statement })
      if (section === 'vote') this.#section = this.#section === 'decided' ? 'after' : this.#section
      else if (ownLine) this.#section = this.#section === 'decided' ? 'decided' : 'noted'
      else if (section !== 'note') this.#section = section
      return
    }
    if (key === 'speaker') return this.#put(target, 'speakers', statement)
    if (key === 'proceedings') return this.#put(target, 'title', statement)
    if (this.#section === 'title') {
      if (statement.question && text.value !== '') {
        const like =
          target.listed.length === 0 || similarity(stems(text.value), this.#titleStems(target)) >= 0.4
        if (like) {
          target.titles.push(statement)
          return
        }
      }
      if (text.value === '') return this.#put(target, 'title', statement)
      if (/^[([]/.test(text.value) && findNames(text.value, this.#lexicon.names).length > 0)
        return this.#put(target, 'speakers', statement)
      if (this.#isReport(target.titles[target.titles.length - 1])) {
        target.titles.push(statement)
        return
      }
      if (ordinal || (unit.row && target === this.loose)) {
        this.#section = 'decided'
        this.#decided = true
      } else this.#section = 'noted'
    }
    if (this.#section === 'decided' && this.#lexicon.grammar && ended(statement, target.pieces))
      this.#section = unit.bullet === null ? 'after' : 'noted'
    if (
      this.#section === 'after' &&
      (ordinal || unit.bullet || key === 'assignee' || key === 'deadline' || key === 'control')
    )
      this.#section = 'decided'
    this.#put(target, this.#section, statement)
  }

  #put(target: Question, section: Section, statement: Statement): void {
    target.pieces.push({ section, statement })
  }
}

/** An ordinal for a question that is only numbered in words ('По второму вопросу'). */
function numbered(key: string): Ordinal {
  return { printed: key, style: 'arabic', parts: key.split('.').map(Number), length: 0, closing: '' }
}
