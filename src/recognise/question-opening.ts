import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Statement } from './statements.ts'
import { opensTopic } from './topic.ts'

/** Labels that the body of a question opens with. */
export const OPENING_LABELS: ReadonlySet<LabelKey> = new Set<LabelKey>([
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
const LOOKAHEAD = 12

/** Tells by a line and those after it whether a question opens with it, whatever the agenda lists. */
export class QuestionOpening {
  readonly #statements: readonly Statement[]
  readonly #lexicon: Lexicon

  constructor(statements: readonly Statement[], lexicon: Lexicon) {
    this.#statements = statements
    this.#lexicon = lexicon
  }

  /** Whether a statement opens the first question of a protocol without an agenda list. */
  opens(statement: Statement, index: number): boolean {
    const { ordinal, unit, text } = statement
    if (!ordinal && unit.heading === 0 && !unit.bold) return false
    if (ordinal?.style === 'letter' || (ordinal?.style === 'bracketed' && unit.heading === 0)) return false
    const name = findNames(text.value.slice(0, 60), this.#lexicon.names)[0]
    if (name && name.start <= 2) return false
    if (this.introduces(index)) return true
    if (this.#lexicon.grammar && unit.heading > 0) return this.#headsQuestion(index)
    return ordinal !== null && this.startsLikeQuestion(statement)
  }

  /** Whether a heading stands below the head of the minutes: neither its lines nor the next heading belong to that. */
  #headsQuestion(index: number): boolean {
    for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
      const statement = this.#statements[at]
      if (!statement) return at > index + 1
      const key = statement.label?.key
      if (key && HEADING.has(key)) return false
      if (statement.unit.heading > 0) return at > index + 1
    }
    return true
  }

  /** Whether the first word is one that titles of questions begin with. */
  startsLikeQuestion({ text }: Statement): boolean {
    return opensTopic(text.value, this.#lexicon)
  }

  /** Whether a section label follows before the next numbered line: then this line is a question's title. */
  introduces(index: number): boolean {
    for (let at = index + 1; at <= index + LOOKAHEAD; at++) {
      const statement = this.#statements[at]
      if (!statement || statement.ordinal || statement.question) return false
      const key = statement.label?.key
      if (key && OPENING_LABELS.has(key)) return true
      if (key && HEADING.has(key)) return false
      if (statement.unit.heading > 0 || statement.unit.bullet) return false
    }
    return false
  }
}
