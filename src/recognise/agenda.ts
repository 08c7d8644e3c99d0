import { Text } from '../document/text.ts'
import { findNames } from '../language/names.ts'
import type { AgendaItem, Decision, Person } from '../model/schema.ts'
import { ClauseReader } from './clauses.ts'
import type { Context } from './context.ts'
import { clean } from './clean.ts'
import { heardBelow } from './heard-below.ts'
import { carriedMotions } from './outcomes.ts'
import { stripMarks } from './person-entries.ts'
import type { Piece, Question } from './question.ts'
import { QuestionVotes } from './question-votes.ts'
import { SpeechReader, type Speech } from './speakers.ts'
import { splitSpeaker } from './split-speaker.ts'
import type { Statement } from './statements.ts'
import { taskRows } from './table/task-rows.ts'
import { presenterBehind, titleEdges } from './title-edges.ts'
import { topicOf } from './topic.ts'
import { bySentence } from './unrolled.ts'
import { withoutTrailing } from '../source/edges.ts'

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
    this.#title(question, item)
    this.#pieces(question.pieces, item, item.decisions)
    item.speakers = unique(item.speakers)
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

  #title(question: Question, item: AgendaItem): void {
    const { ledger } = this.#context
    const all = [...question.listed, ...question.titles, ...question.again]
    const source = question.listed.length > 0 ? question.listed : question.titles
    const parts: Text[] = []
    for (const statement of source) {
      const place = statement.head.place()
      if (statement.ordinal && item.number !== null && place.end > place.start)
        ledger.fact(item, 'number', place, 'ordinal')
      if (statement.label?.key === 'speaker') {
        ledger.marker('label:speaker', place)
        item.speakers.push(...this.#speeches.all(statement.text, 'nominative'))
        continue
      }
      const title = this.#withoutSpeakers(statement, item, source.length > 1)
      if (title) parts.push(title)
    }
    for (const part of parts) ledger.extend(item, 'title', part.place())
    item.title = clean(Text.join(parts).value)
    for (const statement of all) {
      if (source.includes(statement)) continue
      const numbers = statement.ordinal !== null && statement.ordinal === question.ordinal
      if (numbers) ledger.fact(item, 'number', statement.head.place(), 'ordinal')
      else ledger.marker('title-again', statement.head.place())
      const title = this.#withoutSpeakers(statement, item, false)
      if (title) ledger.marker('title-again', title.place())
    }
  }

  /** Takes '(Иванов И.И.)' off the end of a title, and reads 'Доклад Е.А. Ивановой, начальника …' as who reports. */
  #withoutSpeakers(statement: Statement, item: AgendaItem, several: boolean): Text | null {
    const { verbatim } = statement
    if (verbatim === 0) return statement.text
    const { names, grammar } = this.#context.lexicon
    const { title: text, taken } = grammar ? titleEdges(statement.text) : { title: statement.text, taken: [] }
    for (const edge of taken) this.#context.ledger.marker('title-edge', edge.place())
    if (several && !/^\(.*\)[.;]?$/u.test(text.value)) {
      const [first] = findNames(text.value, names)
      if (first && first.start < 20 && text.value.slice(0, first.start).trim().split(/\s+/).length <= 1) {
        const person = this.#speeches.all(text.slice(0, first.end), 'genitive')
        const post = stripMarks(text.slice(first.end))
        const [speaker] = person
        this.#context.ledger.marker('report', text.place(0, first.start))
        if (speaker && post.value !== '') {
          this.#context.ledger.marker('post', post.place())
        }
        item.speakers.push(...person)
        return null
      }
    }
    const presenter = grammar ? presenterBehind(text, names) : null
    if (presenter) {
      item.speakers.push(...this.#speeches.all(presenter.name, 'nominative'))
      this.#context.ledger.marker('speakers', presenter.name.place())
      return presenter.title
    }
    const reporter = splitSpeaker(text, this.#context.lexicon)
    if (reporter) {
      this.#context.ledger.marker('label:speaker', reporter.head.place())
      item.speakers.push(...this.#speeches.all(reporter.names, 'nominative'))
      this.#context.ledger.marker('speakers', reporter.names.place())
      return reporter.title.value === '' ? null : reporter.title
    }
    const bracketed = withoutTrailing(text.value, '.;')
    const open = bracketed.endsWith(')') ? openingOf(bracketed, bracketed.length - 1) : -1
    if (open >= 0) {
      const inner = text.slice(open + 1, text.value.lastIndexOf(')'))
      const mentions = findNames(inner.value, names, { loose: false })
      if (mentions.length > 0) {
        item.speakers.push(...this.#speeches.all(inner, 'nominative'))
        this.#context.ledger.marker('speakers', text.place(open, text.length))
        const title = text.slice(0, open).trim()
        return title.value === '' ? null : title
      }
    }
    return text.value === '' ? null : text
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
    for (const [index, { section, statement: printed }] of pieces.entries()) {
      const statement = section === 'decided' ? votes.takeInside(printed, index) : printed
      const { head, text, label } = statement
      if (section !== 'decided') ledger.marker('head', head.place())
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
        const speech = this.#speeches.verbatim(text, statement.verbatim)
        item.speakers.push(...speech.speakers)
        item.remarks.push(...speech.remarks)
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
        const named = label?.key === 'agenda' ? text : topicOf(text, this.#context.lexicon)
        const topic = item.title === '' ? named : null
        if (topic) this.#titled(item, topic)
        if (topic?.length === text.length) continue
        const own =
          label !== null || statement.question !== null || this.#opensSpeech(pieces, statement, section)
        const speech = own
          ? this.#speeches.line(text, section === 'heard' ? 'accusative' : 'nominative')
          : this.#speeches.narrative(text)
        item.speakers.push(...speech.speakers)
        item.remarks.push(...speech.remarks)
        if (item.title === '' && section === 'heard' && own)
          this.#titled(item, topicOf(behindSpeakers(text, speech), this.#context.lexicon))
      } else if (section === 'speakers') item.speakers.push(...this.#speeches.all(text, 'nominative'))
      else if ((section === 'noted' || section === 'proposed' || section === 'after') && text.value !== '') {
        if (votes.take(index)) continue
        const speech = this.#speeches.narrative(text)
        item.speakers.push(...speech.speakers)
        item.remarks.push(...speech.remarks)
      }
    }
    const rows = taskRows(clauses, this.#context)
    decisions.push(...new ClauseReader(this.#context).read(rows.further), ...rows.decisions)
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

function openingOf(value: string, close: number): number {
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (value[at] === ')') depth++
    else if (value[at] === '(' && --depth === 0) return at
  }
  return -1
}

/** Each person once, in order. */
export function unique(people: readonly Person[]): Person[] {
  const names = new Set<string>()
  return people.filter(({ name }) => !names.has(name) && names.add(name))
}
