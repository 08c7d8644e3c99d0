import type { Ordinal } from '../../language/ordinals.ts'
import { clean } from '../clean.ts'
import { isTold } from '../observe/is-told.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { keyOf, titleStems } from '../observe/question-listing.ts'
import type { Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { closesRecord, decisionQuestion, keepsLabel, leavesQuestions, SECTION_OF } from './placement.ts'
import { decidesOnce, emptyQuestion, fitsByOrder, isOver, numbered, numbersPart } from './question-start.ts'
import { QuestionTitles, SAME_NUMBERED_TITLE, titlesOf } from './question-titles.ts'
import type { Role } from './roles.ts'

/** How much of a title the words behind a question's number must repeat: 'По первому вопросу о бюджете'. */
const SAME_RETOLD = 0.4

/** Roles of lines that never go on to another question. */
const STAYING: ReadonlySet<Role> = new Set<Role>(['clause', 'deed', 'after', 'note', 'closing'])

/**
 * Matches the questions of the list with the places where the body takes them up: by number, by title whatever its case or
 * form, and in order; and puts each line of the body into its question. Lines are given in order.
 */
export class Alignment {
  readonly questions: Question[] = []
  /** What belongs to no question. */
  readonly loose: Question = emptyQuestion(null, true)
  readonly #overview: Overview
  readonly #byKey = new Map<string, Question>()
  readonly #titles = new QuestionTitles()
  /** Clauses that stand under a question before any label says that decisions begin. */
  readonly #unlabelled = new Set<Statement>()
  readonly #inOrder: boolean
  /** Whether one decision speaks of all that is listed: nothing is taken up by itself. */
  readonly #oneForAll: boolean
  readonly #lastOpening: number
  #current: Question | null = null
  #title: Statement | null = null
  #decided = false
  #inBody = false
  constructor(overview: Overview, openings: readonly Line[]) {
    this.#overview = overview
    const listed = overview.listing?.titles.size ?? 0
    this.#oneForAll = openings.length === 0 && listed > 1 && decidesOnce(overview)
    this.#lastOpening = openings.at(-1)?.index ?? -1
    this.#inOrder = listed > 1 && openings.length === listed && fitsByOrder(overview, openings)
  }

  /** Takes the next line with its role; `next` is the role of the line behind it. */
  take(line: Line, role: Role, next: Role | null): void {
    if (role === 'agenda') return this.#agenda(line)
    if (role === 'entry') return this.#entry(line)
    if (role === 'entryMore') return this.#more(line)
    this.#begin()
    const opened = this.#cross(line, role, next)
    this.#put(line, role, opened)
  }

  /** What follows belongs to no question. */
  leave(): void {
    this.#enter(null)
  }

  #agenda({ statement, index }: Line): void {
    // Who was elected above the list begins none of its questions.
    this.#inBody = false
    const listed = this.#overview.listing?.titles.has(index) ?? false
    if (statement.text.value !== '' && listed) this.#add(statement.ordinal, [statement], [])
    else this.loose.pieces.push({ section: 'title', statement })
  }

  #entry({ statement, ordinal, plain }: Line): void {
    const number = statement.question?.number ?? null
    if (number === null) this.#add(ordinal, [plain], [])
    else this.#add(ordinal ?? numbered(String(number)), [statement], [])
  }

  #more(line: Line): void {
    const last = this.questions[this.questions.length - 1]
    const lead = this.#overview.listing?.lines.get(line.index) === 'lead'
    if (last && isTold(line)) last.pieces.push({ section: 'noted', statement: line.statement })
    else if (last && !lead) last.listed.push(line.statement)
    else {
      const statement = line.label?.guessed ? line.statement : line.plain
      this.loose.pieces.push({ section: 'after', statement })
    }
  }

  #add(ordinal: Ordinal | null, listed: Statement[], titles: Statement[]): Question {
    const question: Question = { ...emptyQuestion(ordinal), listed, titles }
    this.questions.push(question)
    if (ordinal && !this.#byKey.has(keyOf(ordinal))) this.#byKey.set(keyOf(ordinal), question)
    return question
  }

  /** The body begins: below a list of one question it is that one's. */
  #begin(): void {
    if (this.#inBody) return
    this.#inBody = true
    const [only, ...others] = this.questions
    if (only && others.length === 0) this.#enter(only)
  }

  #enter(question: Question | null): void {
    this.#current = question
    this.#decided = false
    this.#title = question?.titles[0] ?? question?.again[0] ?? question?.listed[0] ?? null
    if (question) question.begun = true
  }

  /** The first question of the list that has not been taken up. */
  #following(): Question | null {
    return this.questions.find(({ begun }) => !begun) ?? null
  }

  /** Goes on to the question that a line begins, if it begins one; gives whether the line is its title. */
  #cross(line: Line, role: Role, next: Role | null): boolean {
    if (STAYING.has(role)) return false
    const { statement, ordinal } = line
    const number = statement.question?.number ?? null
    if (number !== null && !(role === 'decided' && this.#isMiscounted(number))) {
      this.#open(String(number), statement)
      return role === 'opening'
    }
    if (role === 'opening') {
      this.#openTitle(line)
      return true
    }
    if (ordinal && role !== 'noted' && numbersPart(line) && !this.#overview.sections.has(line.index))
      this.#open(keyOf(ordinal), statement)
    else this.#step(line, role, next)
    return false
  }

  /** 'Решение по первому вопросу', copied below each question: the first has its decision, and this one still needs one. */
  #isMiscounted(number: number): boolean {
    const named = this.#byKey.get(String(number))
    if (this.#decided || !named || named === this.#current || !isOver(named)) return false
    return this.#current?.pieces.some(({ section }) => section === 'proposed') ?? false
  }

  /** Goes on by what a line without a number or a title says: to the decision, to no question, or to the next. */
  #step(line: Line, role: Role, next: Role | null): void {
    const { questions } = this
    const isLast = line.index > this.#lastOpening
    const step = { line, role, title: this.#title, questions, overview: this.#overview, isLast }
    const own = role === 'decided' ? decisionQuestion(questions, line) : null
    if (own) this.#enter(own)
    else if (this.#overview.sections.has(line.index) || leavesQuestions(step)) this.#enter(null)
    else if (role === 'heard' || (role === 'spoke' && this.#decided && line.key !== null))
      this.#heard(line, next)
  }

  /** A bare 'Слушали:' behind a decision begins the next question. */
  #heard(line: Line, next: Role | null): void {
    if (line.lexicon.minutes || (line.key !== 'heard' && line.key !== 'spoke')) return
    if (this.#oneForAll || (this.#current && !this.#decided)) return
    if (line.said === '' && (this.#overview.lines[line.index + 1]?.statement.question || next === 'opening'))
      return
    this.#enter(this.#following() ?? this.#add(null, [], []))
  }

  /** Goes on to the question with a number, which is new where the list has none. */
  #open(key: string, statement: Statement): void {
    const found = this.#byKey.get(key)
    if (found) return found === this.#current ? undefined : this.#enter(found)
    const next = this.#following()
    if (next && next.ordinal === null) {
      // 'По вопросу № 1 «…»' over a list without numbers: the body numbers it, 'По первому вопросу' only counts.
      if (/\d/u.test(statement.question?.words ?? '')) next.ordinal = numbered(key)
      this.#byKey.set(key, next)
      return this.#enter(next)
    }
    this.#enter(this.#add(statement.ordinal ?? numbered(key), [], []))
  }

  /** Goes on to the question that a title names. */
  #openTitle(line: Line): void {
    const led = this.questions[this.#overview.ledByTitles.get(line.index) ?? -1]
    const found = led ?? (this.#inOrder ? this.#following() : this.#matching(line))
    if (found) {
      if (found !== this.#current) this.#enter(found)
      found.ordinal ??= line.ordinal
      const alike = this.#titles.alike(titleStems(line.words), found) >= SAME_NUMBERED_TITLE
      const repeated = !led && (line.statement.level > 0 || this.#inOrder || alike)
      // '2. Заявление поступило 12 мая. …': the question is taken up under its number in words of its own.
      if (line.words !== '' && repeated) found.again.push(line.plain)
      else if (line.words !== '') found.pieces.push({ section: 'noted', statement: line.plain })
      return
    }
    this.#enter(this.#add(line.ordinal, [], titlesOf(line)))
  }

  /** The question that a title names by its number, or by its words. */
  #matching(line: Line): Question | null {
    const { ordinal, words } = line
    const same = ordinal ? this.#byKey.get(keyOf(ordinal)) : undefined
    if (same && !isOver(same)) {
      const at = this.questions.indexOf(same)
      const next = this.questions.every(({ begun }, index) => index <= at || !begun)
      const alike = this.#titles.alike(titleStems(words), same) >= SAME_NUMBERED_TITLE
      const counted = next && same.titles.length === 0 && same.ordinal?.style === ordinal?.style
      if (alike || counted) return same
    }
    return this.#titles.find(line, this.#current, this.questions)
  }

  #put(line: Line, role: Role, opened: boolean): void {
    const target = this.#current ?? this.loose
    if (role === 'opening') return this.#putOpening(line, target, opened)
    if (role === 'titleMore') return void target.titles.push(line.statement)
    const section = SECTION_OF[role]
    if (!section) return
    const statement = keepsLabel(line, role) ? line.statement : line.plain
    if (section === 'decided' && this.#decided && closesRecord(line))
      return void this.loose.pieces.push({ section, statement })
    if (role === 'decided') this.#discussed(target)
    if (role === 'deed' && line.label === null && !this.#decided) this.#unlabelled.add(statement)
    if (section === 'decided') this.#decided = true
    target.pieces.push({ section, statement })
  }

  #putOpening(line: Line, target: Question, opened: boolean): void {
    const { statement } = line
    // 'По первому вопросу О бюджете': the words behind the number are the title.
    if (statement.question && statement.text.value !== '') this.#retitle(target, line)
    else if (!opened || statement.text.value === '') target.pieces.push({ section: 'title', statement })
  }

  #retitle(target: Question, { statement, index }: Line): void {
    const before = this.#overview.lines[index - 1]
    if (before?.key === 'heard' && before.said === '')
      return void target.pieces.push({ section: 'heard', statement })
    const alike =
      target.listed.length === 0 ||
      this.#titles.alike(titleStems(statement.text.value), target) >= SAME_RETOLD
    const told = target.titles.some(({ text }) => clean(text.value) === clean(statement.text.value))
    if (told || (target.listed.length > 0 && alike)) target.again.push(statement)
    else if (alike) target.titles.push(statement)
    else target.pieces.push({ section: 'noted', statement })
  }

  /** Points without a word that says so, after which 'Решение:' follows under the same question, were its discussion. */
  #discussed({ pieces }: Question): void {
    pieces.forEach(({ section, statement }, index) => {
      if (section === 'decided' && this.#unlabelled.has(statement))
        pieces[index] = { section: 'noted', statement }
    })
  }
}
