import { findDates, type DateMention } from '../../language/dates.ts'
import { tokenize, type Token } from '../../language/form.ts'
import type { Label } from '../../language/labels.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import type { NameMention } from '../../language/names.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import { wordsOf } from '../../source/letters.ts'
import { isSignatureLine } from '../signature-line.ts'
import { withoutLabel, type Statement } from '../statements.ts'
import { opensTopic } from '../topic.ts'
import { mostlyVote } from '../vote-words.ts'
import type { Unit } from '../units.ts'
import { HEAD, isClausal, isListOfPeople, isNamedFirst, namesInHead } from './clausal.ts'

/**
 * One line of the record with all that can be seen of it by itself. Every observation is made once, when it is first asked
 * for; cues read these and nothing else.
 */
export class Line {
  readonly index: number
  readonly statement: Statement
  readonly lexicon: Lexicon
  #names: readonly NameMention[] | null = null
  #tokens: readonly Token[] | null = null
  #signed: boolean | null = null
  #vote: boolean | null = null
  #dates: readonly DateMention[] | null = null
  #clause: boolean | null = null
  #plain: Statement | null = null

  constructor(index: number, statement: Statement, lexicon: Lexicon) {
    this.index = index
    this.statement = statement
    this.lexicon = lexicon
  }

  get unit(): Unit {
    return this.statement.unit
  }

  get label(): Label | null {
    return this.statement.label
  }

  get key(): LabelKey | null {
    return this.statement.label?.key ?? null
  }

  get ordinal(): Ordinal | null {
    return this.statement.ordinal
  }

  /** Whether it says which question follows: 'Вопрос 2.', 'По второму вопросу'. */
  get numbersQuestion(): boolean {
    return this.label === null && (this.statement.question?.number ?? null) !== null
  }

  /** Whether it tells in words of its own what is taken up: 'Первым рассматривался вопрос о …', cut off before what was said. */
  get takesUp(): boolean {
    const { label } = this
    return label?.key === 'question' && label.number === null && label.separator === 'end' && this.said !== ''
  }

  /** The line read as plain words: a label at its head was none. */
  get plain(): Statement {
    const { label, question } = this.statement
    return (this.#plain ??= label || question ? withoutLabel(this.statement) : this.statement)
  }

  /** The words of the line behind its ordinal, label included. */
  get words(): string {
    return this.plain.text.value
  }

  /** The words behind its label. */
  get said(): string {
    return this.statement.text.value
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.words.slice(0, HEAD)))
  }

  /** People whom the head of the line names. */
  get names(): readonly NameMention[] {
    return (this.#names ??= namesInHead(this.words, this.lexicon))
  }

  /** Whether the line begins with a name. */
  get namedFirst(): boolean {
    return isNamedFirst(this.names)
  }

  /** Whether it is a list of people: names with little between them. */
  get people(): boolean {
    return isListOfPeople(this.words, this.names)
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= findDates(this.words.slice(0, HEAD), this.lexicon.dates))
  }

  /** Whether the line is a role or post with blanks and a name, as people sign. */
  get signed(): boolean {
    return (this.#signed ??= isSignatureLine(this.statement, this.lexicon))
  }

  /** Whether the line says little but how people voted. */
  get votes(): boolean {
    return (this.#vote ??= mostlyVote(this.unit.text.value.slice(0, HEAD), this.lexicon) !== null)
  }

  /** Whether the line stands in a list: numbered, with a bullet, or as a row. */
  get listed(): boolean {
    return this.ordinal !== null || this.unit.bullet !== null || this.unit.row !== null
  }

  /** Whether it begins as titles of questions do: 'О бюджете', 'Отчёт правления'. */
  get topical(): boolean {
    return opensTopic(this.words, this.lexicon)
  }

  /** Whether it sets somebody to work or resolves: an infinitive at its head, or behind a dative it begins with. */
  get clausal(): boolean {
    return (this.#clause ??= isClausal(this.words, this.lexicon))
  }

  /** Whether the whole line is set in capitals. */
  get capitals(): boolean {
    const value = this.words
    return value.length > 3 && value === value.toUpperCase() && wordsOf(value).length > 0
  }

  /** Whether it is a paragraph of prose: long, and ending as a sentence does. */
  get prose(): boolean {
    return this.words.length > 90 && !this.people && /[.!?…]["»)]?$/u.test(this.words)
  }
}
