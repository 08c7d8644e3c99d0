import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { AgendaItem } from '../model/schema.ts'
import { bySentence } from './by-sentence.ts'
import { ClauseReader } from './clauses.ts'
import type { Context } from './context.ts'
import { clean } from './clean.ts'
import { heardBelow } from './heard-below.ts'
import { carriedMotions, type Carried } from './outcomes.ts'
import type { Piece, Section } from './question.ts'
import { QuestionVotes } from './question-votes.ts'
import type { Speech, SpeechReader } from './speakers.ts'
import { caseBehindLabel } from './presenter-case.ts'
import { inRole, remarksIn, roleIn } from './speech-roles.ts'
import type { Statement } from './statements.ts'
import { taskRows } from './table/task-rows.ts'
import { consideredTopic, isWholeTitle, topicOf } from './topic.ts'
import { addAll } from '../source/add-all.ts'

/** Sections in which what is said is told of, and nobody speaks for himself. */
const NARRATED: ReadonlySet<Section> = new Set<Section>(['noted', 'proposed', 'after'])
/** Sections in which somebody speaks. */
const SPOKEN: ReadonlySet<Section> = new Set<Section>(['heard', 'spoke'])

/** Words of a line that leads in to a list of things. */
const LEAD_IN = 30

/** Characters within which an unlabelled line names its speaker, and before the name at most. */
const LONGEST_OPENING = 60
const LONGEST_BEFORE = 8

/** A line of a question with the section and the index that it has among its pieces. */
interface PlacedLine {
  readonly section: Section
  readonly index: number
  /** The line as printed, and without the vote in its label. */
  readonly printed: Statement
  readonly statement: Statement
}

/** Reads what was said, voted on and decided under one question into its agenda item. */
export class PieceReader {
  readonly #context: Context
  readonly #speeches: SpeechReader
  readonly #item: AgendaItem
  readonly #pieces: readonly Piece[]
  readonly #votes: QuestionVotes
  readonly #carried: Carried
  readonly #clauses: Statement[] = []
  /** Lines that were read together with the vote above them. */
  readonly #joined = new Set<Statement>()
  /** Whether a sentence before leads in to a list of things. */
  #counted = false
  /** The words of the last label under which something was proposed. */
  #printedLabel: string | null = null

  constructor(pieces: readonly Piece[], item: AgendaItem, speeches: SpeechReader, context: Context) {
    this.#context = context
    this.#speeches = speeches
    this.#item = item
    this.#pieces = bySentences(pieces, context.lexicon)
    this.#votes = new QuestionVotes(this.#pieces, context)
    this.#carried = carriedMotions(this.#pieces, context.lexicon)
  }

  read(): void {
    for (const [index, { section, statement: printed }] of this.#pieces.entries()) {
      const statement = section === 'decided' ? this.#votes.takeInside(printed, index) : printed
      this.#line({ section, index, printed, statement })
    }
    const rows = taskRows(this.#clauses, this.#context)
    addAll(this.#item.decisions, new ClauseReader(this.#context).read(rows.further))
    addAll(this.#item.decisions, rows.decisions)
    this.#item.vote = this.#votes.decisive
  }

  #line(line: PlacedLine): void {
    const { section, statement } = line
    const { head, label } = statement
    if (section !== 'decided') this.#context.ledger.marker('head', head.place())
    if (label) this.#printedLabel = section === 'proposed' && !label.guessed ? label.words : null
    if (this.#settles(line)) return
    const listed = this.#counted && statement.unit.bullet !== null
    this.#counted = isCounted(statement, this.#counted)
    this.#place(line, listed)
  }

  /** Puts the words of a line where they belong; `listed` where they are an entry of a list that a sentence leads in to. */
  #place(line: PlacedLine, listed: boolean): void {
    const { section, index, statement } = line
    const { text, verbatim, label, unit, cell } = statement
    if (isVerbatim(line)) this.#add(line, this.#speeches.verbatim(text, verbatim ?? 0))
    else if (section === 'vote') this.#votes.take(index)
    else if (!label && verbatim === null && this.#votes.takeRoll(statement)) return
    else if (section === 'decided') this.#decided(line)
    else if (listed || (unit.row && cell?.role !== 'said' && !tellsWho(line))) this.#plain(text)
    else this.#said(line)
  }

  /** Whether a line is part of a vote, tells an outcome or is the motion that was carried. */
  #settles({ section, index, printed, statement }: PlacedLine): boolean {
    if (this.#joined.has(printed) || this.#votes.takeRow(statement, index)) return true
    if (this.#carried.motions.has(printed)) {
      this.#clauses.push(printed)
      return true
    }
    if (this.#votes.takeOutcome(statement) || this.#takesRows(section, index)) return true
    if (!this.#carried.outcomes.has(printed)) return false
    if (statement.label !== null || !this.#votes.take(index))
      this.#item.remarks.push(this.#speeches.plain(Text.join([statement.head, statement.text])))
    return true
  }

  /** Takes a vote that goes on in the lines below it. */
  #takesRows(section: Section, index: number): boolean {
    const rows = section === 'vote' ? this.#votes.goingOn(index) : this.#votes.columns(index)
    if (rows.length === 0 || !this.#votes.take(index, rows)) return false
    for (const one of rows) this.#joined.add(one)
    return true
  }

  #decided({ statement, index }: PlacedLine): void {
    const plain = statement.label === null && !statement.ordinal && !statement.unit.bullet
    if (plain && statement.verbatim === null && this.#votes.take(index)) return
    this.#clauses.push(this.#votes.takeTrailing(statement, index))
  }

  #said(line: PlacedLine): void {
    const { section, index, statement } = line
    const { text } = statement
    if (section === 'speakers') this.#reporting(line)
    else if (text.value === '') return
    else if (SPOKEN.has(section)) this.#spoken(line)
    else if (NARRATED.has(section) && !this.#votes.take(index))
      this.#add(line, this.#speeches.narrative(text))
  }

  /** 'Докладчики: Белова Б.Б., Котов К.К.' names several; behind 'Сообщение Беловой Б.Б.:' stands what was said. */
  #reporting(line: PlacedLine): void {
    const { text, label } = line.statement
    const { lexicon } = this.#context
    const expected = caseBehindLabel(label, lexicon)
    const [first] = findNames(text.value.slice(0, LONGEST_OPENING), lexicon.names)
    const told = !lexicon.byOrder && first !== undefined && /^\s?:\s/u.test(text.value.slice(first.end))
    this.#add(
      line,
      told
        ? this.#speeches.line(text, expected)
        : { speakers: this.#speeches.all(text, expected), remarks: [] },
    )
  }

  /** A line of those who spoke: its words may be the title, or begin with who speaks. */
  #spoken(line: PlacedLine): void {
    const { section, statement } = line
    const { text } = statement
    const { lexicon } = this.#context
    const named = isWholeTitle(statement, lexicon)
      ? text
      : (consideredTopic(statement, lexicon) ?? topicOf(text, lexicon))
    const topic = this.#item.title === '' ? named : null
    if (topic) this.#titled(topic)
    if (topic?.length === text.length) return
    const own = statement.label !== null || statement.question !== null || this.#opensSpeech(line)
    const speech = own
      ? this.#speeches.line(text, section === 'heard' ? 'accusative' : 'nominative')
      : this.#speeches.narrative(text)
    this.#add(line, speech)
    if (this.#item.title === '' && section === 'heard' && own)
      this.#titled(topicOf(behindSpeakers(text, speech), lexicon))
  }

  #add({ section, statement }: PlacedLine, speech: Speech): void {
    const role = roleIn(section, statement.label, this.#context.lexicon)
    addAll(this.#item.speakers, inRole(speech.speakers, role, this.#context.ledger))
    addAll(this.#item.remarks, remarksIn(speech, role, section === 'proposed' ? this.#printedLabel : null))
  }

  /** A remark that is nobody's. */
  #plain(text: Text): void {
    if (text.value !== '') this.#item.remarks.push(this.#speeches.plain(text))
  }

  /** A question that no line titles is about what was heard under it. */
  #titled(topic: Text | null): void {
    if (!topic) return
    this.#item.title = clean(topic.value)
    this.#context.ledger.fact(this.#item, 'title', topic.place())
  }

  /** Whether an unlabelled line names its speaker: the first after a bare label, or a name at its head. */
  #opensSpeech({ section, index, statement }: PlacedLine): boolean {
    const before = this.#pieces[index - 1]
    if (before?.section === section && before.statement.label && before.statement.text.value === '')
      return true
    if (section !== 'spoke') return false
    const [first] = findNames(statement.text.value.slice(0, LONGEST_OPENING), this.#context.lexicon.names)
    return first !== undefined && first.start <= LONGEST_BEFORE
  }
}

/** The pieces of a question, paragraphs of decisions cut into their sentences. */
const bySentences = (given: readonly Piece[], lexicon: Lexicon): Piece[] =>
  heardBelow(given).flatMap(({ section, statement }): Piece[] =>
    section === 'decided'
      ? bySentence(statement, lexicon).map((one) => ({ section, statement: one }))
      : [{ section, statement }],
  )

/** 'Докладчик | Котова А.А.', 'Выступили | Белый И.И.: …': a row whose first cell says that somebody speaks in the other. */
const tellsWho = ({ section, statement }: PlacedLine): boolean =>
  section === 'speakers' || (SPOKEN.has(section) && statement.label !== null)

/** Whether the words of a line are those of somebody who speaks. */
const isVerbatim = ({ section, statement }: PlacedLine): boolean =>
  section !== 'vote' && section !== 'decided' && statement.verbatim !== null && statement.text.value !== ''

/** Whether a bullet is of a list that a sentence leads in to: 'Поступили заявления: – Орловой И.П. …'; nobody speaks there. */
const isCounted = ({ unit, text, label }: Statement, before: boolean): boolean =>
  unit.bullet === null || label ? text.length > LEAD_IN && text.value.endsWith(':') : before

/** What a line says after the people it begins with. */
function behindSpeakers(text: Text, { remarks }: Speech): Text {
  const said = remarks[0]?.text ?? ''
  const at = said === '' ? -1 : text.value.indexOf(said.slice(0, 20))
  return at < 0 ? text.slice(text.length) : text.slice(at)
}
