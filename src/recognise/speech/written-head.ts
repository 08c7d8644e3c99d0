import type { Text } from '../../document/text.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { readLabel } from '../../language/labels.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import type { Header } from '../header.ts'
import type { Unit } from '../units.ts'
import { bodyIn } from './spoken-body.ts'
import { datedInEither } from './dated-line.ts'
import type { Talk } from './talk.ts'
import { wordsIn } from './words-in.ts'

/** Characters of a title that stands above a transcript. */
const LONGEST_TITLE = 120
/** Words of a line that says what the meeting was: one alone names a group or a room. */
const LEAST_TITLE = 3
/** Sentences in which a meeting says what it is. */
const OPENING = 20

/** What stands above the words of a meeting as a recorder or a typist writes it, and the body that its opening names. */
export class WrittenHead {
  readonly #context: Context
  readonly #words: SpeechWords
  readonly #header: Header

  constructor(context: Context, words: SpeechWords, header: Header) {
    this.#context = context
    this.#words = words
    this.#header = header
  }

  /** '14 апреля 2025, пн, 16:00': the day and the hour. */
  day(unit: Unit | undefined, foreign: Lexicon): void {
    const { lexicon, ledger } = this.#context
    const read = unit && datedInEither(unit.whole.value, [lexicon, foreign], this.#words)
    if (!unit || !read) return
    const { whole } = unit
    if (this.#header.date === null) {
      this.#header.date = read.date
      ledger.fact(this.#header, 'date', whole.place(read.dateAt.start, read.dateAt.end))
    }
    ledger.marker('date-line', whole.place())
    if (read.start === null || !read.startAt || this.#header.time?.start) return
    const time = (this.#header.time ??= { start: null, end: null })
    time.start = read.start
    ledger.fact(time, 'start', whole.place(read.startAt.start, read.startAt.end))
  }

  /** The first line above the words, where no word for a record shows it to be the title. */
  title(head: readonly Unit[], dated: boolean): void {
    const [first] = head
    const { lexicon, ledger } = this.#context
    if (this.#header.title !== null || !first || (head.length < 2 && !dated) || first.row) return
    const { value } = first.whole
    if (wordsIn(value) < LEAST_TITLE) return
    if (value.length > LONGEST_TITLE || /[.!?]$/u.test(value) || readLabel(value, lexicon) !== null) return
    this.#header.title = clean(value)
    ledger.fact(this.#header, 'title', first.whole.place())
  }

  /** The body that meets, in the title or in the words that open the meeting. */
  body(talk: Talk): void {
    const { lexicon } = this.#context
    if (this.#header.organization !== null) return
    const above = talk.turns.head.map(({ whole }) => whole)
    for (const text of above) {
      const found = bodyIn(text.value, this.#words, lexicon)
      if (found) return this.#named(text.slice(found.start, found.end))
    }
    for (const { isQuestion, words, lexicon: own, text } of talk.utterances.slice(0, OPENING)) {
      const found = isQuestion ? null : bodyIn(text.value, words, own)
      if (found) return this.#named(text.slice(found.start, found.end))
    }
  }

  #named(text: Text): void {
    this.#header.organization = clean(text.value)
    this.#context.ledger.fact(this.#header, 'organization', text.place())
  }
}
