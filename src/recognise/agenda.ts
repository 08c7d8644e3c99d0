import type { AgendaItem, Decision } from '../model/schema.ts'
import type { Context } from './context.ts'
import { PieceReader } from './piece-reader.ts'
import type { Piece, Question } from './question.ts'
import { readTitle } from './question-title.ts'
import { SpeechReader } from './speakers.ts'
import { uniqueSpeakers } from './speech-roles.ts'

/** Turns each question with its pieces into an agenda item. */
export class AgendaReader {
  readonly #context: Context
  readonly #speeches: SpeechReader

  constructor(context: Context) {
    this.#context = context
    this.#speeches = new SpeechReader(context)
  }

  item(question: Question): AgendaItem {
    const item = emptyItem(question.ordinal?.printed ?? null)
    readTitle(question, item, this.#speeches, this.#context)
    this.#read(question.pieces, item)
    item.speakers = uniqueSpeakers(item.speakers)
    return item
  }

  /** Decisions under no question; their discussion stays unrecognized. */
  loose(question: Question): Decision[] {
    const item = emptyItem(null)
    this.#read(
      question.pieces.filter(({ section }) => section === 'decided'),
      item,
    )
    return item.decisions
  }

  #read(pieces: readonly Piece[], item: AgendaItem): void {
    new PieceReader(pieces, item, this.#speeches, this.#context).read()
  }
}

const emptyItem = (number: string | null): AgendaItem => ({
  number,
  title: '',
  speakers: [],
  remarks: [],
  vote: null,
  decisions: [],
})
