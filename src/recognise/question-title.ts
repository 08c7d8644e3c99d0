import { Text } from '../document/text.ts'
import { readLabel } from '../language/labels.ts'
import { findNames } from '../language/names.ts'
import type { AgendaItem, SpeechRole } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { stripMarks, trailingBracket } from './person-entries.ts'
import { isNamesOnly } from './names-only.ts'
import type { Question, Section } from './question.ts'
import type { SpeechReader } from './speakers.ts'
import { inRole, roleIn } from './speech-roles.ts'
import { namesBehindDash, splitSpeaker } from './split-speaker.ts'
import { surnamesIn } from './surname-list.ts'
import type { Statement } from './statements.ts'
import { presenterCase } from './presenter-case.ts'
import { presenterSentence } from './presenter-sentence.ts'
import { durationBehind, presenterBehind, titleEdges } from './title-edges.ts'
import { addAll } from '../source/add-all.ts'
import { hourBefore } from './title-hour.ts'

/** Characters before the name in 'Доклад Е.А. Ивановой, начальника …'. */
const LONGEST_REPORT = 20

/**
 * Reads the title of a question into its item: from the list where it stands there, else from the body; who reports is
 * taken off it, and lines that only repeat it are accounted for.
 */
export function readTitle(
  question: Question,
  item: AgendaItem,
  speeches: SpeechReader,
  context: Context,
): void {
  const reader = new TitleReader(item, speeches, context)
  const source = titleSource(question, context)
  const parts = source.flatMap((statement) => reader.part(statement, source.length > 1) ?? [])
  for (const part of parts) context.ledger.extend(item, 'title', part.place())
  item.title = clean(Text.join(parts).value)
  if (item.title === '' && context.lexicon.minutes) titleByLabel(question, item, context)
  for (const statement of [...question.listed, ...question.titles, ...question.again])
    if (!source.includes(statement)) reader.again(statement, question)
}

/**
 * The lines that say a title: of the list, or else of the body. English minutes say under what headings things were talked about;
 * what was planned without a number before may have had other words.
 */
function titleSource({ listed, titles, again }: Question, { lexicon }: Context): readonly Statement[] {
  if (listed.length === 0) return titles
  const [first, more] = listed
  const heading = again.find(({ level, unit }) => level > 0 || unit.row !== null)
  const worded = heading && heading.text.value !== '' && !more && first?.ordinal === null
  return lexicon.minutes && worded ? [heading] : listed
}

/** Sections whose numbered label, with nothing behind it, heads a question. */
const SPOKEN = new Set<Section>(['heard', 'spoke', 'noted', 'decided'])

/** 'Topic #1', 'III. Public Comment': where no words follow a label, it is the title itself. */
function titleByLabel({ listed, titles, pieces }: Question, item: AgendaItem, { ledger }: Context): void {
  const [first] = pieces
  const heads =
    first && first.statement.ordinal && first.statement.text.value === '' && SPOKEN.has(first.section)
  const opening = pieces.flatMap((piece) =>
    piece.section === 'title' || (heads && piece === first) ? [piece.statement] : [],
  )
  const words = [...listed, ...titles, ...opening]
    .map(({ unit }) => stripMarks(unit.text))
    .find(({ value }) => value !== '')
  if (!words) return
  item.title = clean(words.value)
  ledger.fact(item, 'title', words.place())
}

/** Tells the words of a title from those that name who reports. */
class TitleReader {
  readonly #item: AgendaItem
  readonly #speeches: SpeechReader
  readonly #context: Context

  constructor(item: AgendaItem, speeches: SpeechReader, context: Context) {
    this.#item = item
    this.#speeches = speeches
    this.#context = context
  }

  /** The words of a line that are of the title; null where it only names who reports. `several` when it stands on several lines. */
  part(statement: Statement, several: boolean): Text | null {
    const { ledger, lexicon } = this.#context
    const { head, ordinal, label, text } = statement
    const place = head.place()
    if (ordinal && this.#item.number !== null && place.end > place.start)
      ledger.fact(this.#item, 'number', place, 'ordinal')
    if (label?.key === 'topic') ledger.marker('label:topic', place)
    if (label?.key !== 'speaker') return this.#withoutSpeakers(statement, several)
    ledger.marker('label:speaker', place)
    const role = roleIn('speakers', label, lexicon)
    addAll(this.#item.speakers, inRole(this.#speeches.all(text, 'nominative'), role, ledger))
    return null
  }

  /** A line of the body that only says the title once more. */
  again(statement: Statement, question: Question): void {
    const { ledger } = this.#context
    const numbers = statement.ordinal !== null && statement.ordinal === question.ordinal
    if (numbers) ledger.fact(this.#item, 'number', statement.head.place(), 'ordinal')
    else ledger.marker('title-again', statement.head.place())
    const title = this.#withoutSpeakers(statement, false)
    if (title) ledger.marker('title-again', title.place())
  }

  /** The title without who reports; null for a line that names nothing else. `several` when the title stands on several. */
  #withoutSpeakers(statement: Statement, several: boolean): Text | null {
    if (statement.verbatim === 0) return statement.text
    const { lexicon, ledger } = this.#context
    const title = this.#withoutEdges(statement.text)
    if (several && this.#isReport(title)) return null
    const timed = lexicon.minutes ? durationBehind(title) : null
    if (timed) return this.#timed(timed, title)
    const presenter = lexicon.minutes ? presenterBehind(title, lexicon.names) : null
    if (presenter) return this.#spokenBy(presenter.name, presenter.name, presenter.title, 'rapporteur')
    const reporter = splitSpeaker(title, lexicon)
    if (!reporter) return this.#withoutNames(title)
    ledger.marker('label:speaker', reporter.head.place())
    return this.#spokenBy(reporter.names, reporter.names, reporter.title, 'rapporteur')
  }

  /** A title without what its edges have of other things. */
  #withoutEdges(text: Text): Text {
    if (!this.#context.lexicon.minutes) return this.#withoutHour(text)
    const { title, taken } = titleEdges(text)
    for (const edge of taken) this.#context.ledger.marker('title-edge', edge.place())
    return title
  }

  /** '08:10  О ремонте': the hour at which a question was taken up is no word of its title. */
  #withoutHour(text: Text): Text {
    const length = hourBefore(text.value)
    if (length > 0) this.#context.ledger.marker('title-edge', text.place(0, length))
    return text.slice(length)
  }

  /** The title without those named behind a dash, in a sentence of their own or in brackets. */
  #withoutNames(title: Text): Text | null {
    const { lexicon } = this.#context
    const words = title.slice(0, withoutTrailing(title.value, '.;').length)
    const dashed = lexicon.minutes ? null : namesBehindDash(words, lexicon)
    if (dashed) return this.#spokenBy(dashed.names, title.slice(dashed.title.length), dashed.title, null)
    const sentence = lexicon.minutes ? null : presenterSentence(words, lexicon)
    if (sentence)
      return this.#spokenBy(sentence.name, title.slice(sentence.title.length), sentence.title, null)
    const bracket = trailingBracket(words)
    return bracket ? this.#withoutBracket(title, bracket) : wordsOrNull(title)
  }

  /** The title without those named in brackets at its end. */
  #withoutBracket(
    title: Text,
    { before, inner }: { readonly before: Text; readonly inner: Text },
  ): Text | null {
    const { lexicon } = this.#context
    if (this.#takesSurnames(inner)) return before
    if (findNames(inner.value, lexicon.names).length === 0 && !isNamesOnly(inner.value, lexicon))
      return wordsOrNull(title)
    const role = roleIn('speakers', readLabel(inner.value, lexicon), lexicon)
    return this.#spokenBy(inner, title.slice(before.length), before, role)
  }

  /** 'Transport draft (Kim Lee, 25 min)': who brings it stands before how long it takes. */
  #timed({ title, who }: { title: Text; who: Text | null }, whole: Text): Text {
    const behind = whole.slice(title.length)
    if (who && findNames(who.value, this.#context.lexicon.names, { loose: true }).length > 0)
      this.#spokenBy(who, behind, title, null)
    else this.#context.ledger.marker('title-edge', behind.place())
    return title
  }

  /** 'КОТЕЛЬНЫЕ (Гущин)': takes those who report by surnames alone; false where the bracket says anything else. */
  #takesSurnames(inner: Text): boolean {
    const people = surnamesIn(inner, this.#context)
    if (people.length === 0 || people.length < inner.value.split(',').length) return false
    addAll(this.#item.speakers, inRole(people, null, this.#context.ledger))
    this.#context.ledger.marker('speakers', inner.place())
    return true
  }

  /** 'Доклад Е.А. Ивановой, начальника …' on a line of its own, before the title. */
  #isReport(text: Text): boolean {
    const { lexicon, ledger } = this.#context
    const [first] = /^\(.*\)[.;]?$/u.test(text.value) ? [] : findNames(text.value, lexicon.names)
    if (!first || first.start >= LONGEST_REPORT) return false
    if (text.value.slice(0, first.start).trim().split(/\s+/).length > 1) return false
    const people = this.#speeches.all(text.slice(0, first.end), 'genitive')
    const post = stripMarks(text.slice(first.end))
    ledger.marker('report', text.place(0, first.start))
    if (people.length > 0 && post.value !== '') ledger.marker('post', post.place())
    addAll(this.#item.speakers, inRole(people, 'rapporteur', ledger))
    return true
  }

  /** `role`: as the words before the name have it; null for a name in brackets. */
  #spokenBy(names: Text, marked: Text, title: Text, role: SpeechRole): Text | null {
    const { ledger, lexicon } = this.#context
    const people = this.#speeches.all(names, presenterCase(names.value, lexicon))
    addAll(this.#item.speakers, inRole(people, role, ledger))
    ledger.marker('speakers', marked.place())
    return wordsOrNull(title)
  }
}

const wordsOrNull = (text: Text): Text | null => (text.value === '' ? null : text)
