import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { findNames } from '../language/names.ts'
import type { AgendaItem, Decision } from '../model/schema.ts'
import { ClauseReader } from './clauses.ts'
import type { Context } from './context.ts'
import { clean } from './clean.ts'
import { heardBelow } from './heard-below.ts'
import { carriedMotions } from './outcomes.ts'
import type { Piece, Question } from './question.ts'
import { QuestionVotes } from './question-votes.ts'
import { SpeechReader, type Speech } from './speakers.ts'
import { inRole, remarksIn, roleIn, uniqueSpeakers } from './speech-roles.ts'
import type { Statement } from './statements.ts'
import { taskRows } from './table/task-rows.ts'
import { readTitle } from './question-title.ts'
import { topicOf } from './topic.ts'
import { bySentence } from './unrolled.ts'
import { addAll } from '../source/add-all.ts'

/** Whether all that stands behind a label is the title: 'РАССМОТРЕЛИ: списание станков'. */
const isWholeTitle = ({ label, text }: Statement, { headers }: Lexicon): boolean =>
  label?.key === 'agenda' ||
  (label?.separator === ':' && isOneOf(label.words, headers.considering) && !/[.!?]\s/u.test(text.value))

/** Turns each question with its pieces into an agenda item. */
export class AgendaReader {
  readonly #context: Context
  readonly #speeches: SpeechReader

  constructor(context: Context) {
    this.#context = context
    this.#speeches = new SpeechReader(context)
  }

  item(question: Question): AgendaItem {
    const item: AgendaItem = {
      number: question.ordinal?.printed ?? null,
      title: '',
      speakers: [],
      remarks: [],
      vote: null,
      decisions: [],
    }
    readTitle(question, item, this.#speeches, this.#context)
    this.#pieces(question.pieces, item, item.decisions)
    item.speakers = uniqueSpeakers(item.speakers)
    return item
  }

  /** Decisions under no question; their discussion stays unrecognized. */
  loose(question: Question): Decision[] {
    const item: AgendaItem = { number: null, title: '', speakers: [], remarks: [], vote: null, decisions: [] }
    this.#pieces(
      question.pieces.filter(({ section }) => section === 'decided'),
      item,
      item.decisions,
    )
    return item.decisions
  }

  #pieces(given: readonly Piece[], item: AgendaItem, decisions: Decision[]): void {
    const { ledger, lexicon } = this.#context
    const clauses: Statement[] = []
    const joined = new Set<Statement>()
    const pieces = heardBelow(given).flatMap(({ section, statement }): Piece[] =>
      section === 'decided'
        ? bySentence(statement, lexicon).map((one) => ({ section, statement: one }))
        : [{ section, statement }],
    )
    const votes = new QuestionVotes(pieces, this.#context)
    const { outcomes, motions } = carriedMotions(pieces, lexicon)
    let counted = false
    let printedLabel: string | null = null
    for (const [index, { section, statement: printed }] of pieces.entries()) {
      const statement = section === 'decided' ? votes.takeInside(printed, index) : printed
      const { head, text, label } = statement
      if (section !== 'decided') ledger.marker('head', head.place())
      if (label) printedLabel = section === 'proposed' && !label.guessed ? label.words : null
      const role = roleIn(section, label)
      const add = (speech: Speech): void => {
        addAll(item.speakers, inRole(speech.speakers, role, ledger))
        addAll(item.remarks, remarksIn(speech, role, section === 'proposed' ? printedLabel : null))
      }
      if (joined.has(printed) || votes.takeRow(statement, index)) continue
      if (motions.has(printed)) {
        clauses.push(printed)
        continue
      }
      if (votes.takeOutcome(statement)) continue
      const rows = section === 'vote' ? votes.goingOn(index) : votes.columns(index)
      if (rows.length > 0 && votes.take(index, rows)) {
        for (const one of rows) joined.add(one)
        continue
      }
      if (outcomes.has(printed)) {
        if (label !== null || !votes.take(index))
          item.remarks.push(this.#speeches.plain(Text.join([head, text])))
        continue
      }
      const listed = counted && statement.unit.bullet !== null
      counted = isCounted(statement, counted)
      if (section !== 'vote' && section !== 'decided' && statement.verbatim !== null && text.value !== '') {
        add(this.#speeches.verbatim(text, statement.verbatim))
      } else if (section === 'vote') {
        votes.take(index)
      } else if (!label && statement.verbatim === null && votes.takeRoll(statement)) continue
      else if (section === 'decided') {
        const plain = label === null && !statement.ordinal && !statement.unit.bullet
        if (plain && statement.verbatim === null && votes.take(index)) continue
        clauses.push(votes.takeTrailing(statement, index))
      } else if (listed || (statement.unit.row && section !== 'speakers')) {
        if (text.value !== '') item.remarks.push(this.#speeches.plain(text))
      } else if (section === 'heard' || section === 'spoke') {
        if (text.value === '') continue
        const named = isWholeTitle(statement, this.#context.lexicon)
          ? text
          : topicOf(text, this.#context.lexicon)
        const topic = item.title === '' ? named : null
        if (topic) this.#titled(item, topic)
        if (topic?.length === text.length) continue
        const own =
          label !== null || statement.question !== null || this.#opensSpeech(pieces, statement, section)
        const speech = own
          ? this.#speeches.line(text, section === 'heard' ? 'accusative' : 'nominative')
          : this.#speeches.narrative(text)
        add(speech)
        if (item.title === '' && section === 'heard' && own)
          this.#titled(item, topicOf(behindSpeakers(text, speech), this.#context.lexicon))
      } else if (section === 'speakers')
        add({ speakers: this.#speeches.all(text, 'nominative'), remarks: [] })
      else if ((section === 'noted' || section === 'proposed' || section === 'after') && text.value !== '') {
        if (votes.take(index)) continue
        add(this.#speeches.narrative(text))
      }
    }
    const rows = taskRows(clauses, this.#context)
    addAll(decisions, new ClauseReader(this.#context).read(rows.further))
    addAll(decisions, rows.decisions)
    item.vote = votes.decisive
  }

  /** A question that no line titles is about what was heard under it. */
  #titled(item: AgendaItem, topic: Text | null): void {
    if (!topic) return
    item.title = clean(topic.value)
    this.#context.ledger.fact(item, 'title', topic.place())
  }

  /** Whether an unlabelled line names its speaker: the first after a bare label, or a name at its head. */
  #opensSpeech(pieces: readonly Piece[], statement: Statement, section: Piece['section']): boolean {
    const before = pieces[pieces.findIndex((piece) => piece.statement === statement) - 1]
    if (before?.section === section && before.statement.label && before.statement.text.value === '')
      return true
    if (section !== 'spoke') return false
    const [first] = findNames(statement.text.value.slice(0, 60), this.#context.lexicon.names)
    return first !== undefined && first.start <= 8
  }
}

/** Words of a line that leads in to a list of things. */
const LEAD_IN = 30

/** Whether a bullet is of a list that a sentence leads in to: 'Поступили заявления: – Орловой И.П. …'; nobody speaks there. */
const isCounted = ({ unit, text, label }: Statement, before: boolean): boolean =>
  unit.bullet === null || label ? text.length > LEAD_IN && text.value.endsWith(':') : before

/** What a line says after the people it begins with. */
function behindSpeakers(text: Text, { remarks }: Speech): Text {
  const said = remarks[0]?.text ?? ''
  const at = said === '' ? -1 : text.value.indexOf(said.slice(0, 20))
  return at < 0 ? text.slice(text.length) : text.slice(at)
}
