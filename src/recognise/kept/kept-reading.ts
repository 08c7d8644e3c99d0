import type { Lexicon } from '../../language/lexicon.ts'
import type { AgendaItem } from '../../model/schema.ts'
import { AgendaReader } from '../agenda.ts'
import { report, type Context, type Reported } from '../context.ts'
import { Ledger } from '../ledger.ts'
import type { Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { copied } from './copied.ts'
import { sameMoved } from './same-moved.ts'

/** How many versions of a text are held on to at most by what was read of them. */
const MOST_VERSIONS = 16

/** What a question was read as, with all that reading it put down; places are as in the version that it was read in. */
interface KeptItem {
  readonly question: Question
  readonly version: number
  /** Where the question began in that version. */
  readonly start: number
  readonly item: AgendaItem
  readonly ledger: Ledger
  readonly reports: readonly Reported[]
}

const NOTHING: ReadonlyMap<string, KeptItem[]> = new Map()

/** What readers of questions go by besides their words. */
type Bearings = Pick<Context, 'lexicon' | 'people' | 'meetingDate' | 'messages'>

const isSameBearing = (before: Bearings, now: Bearings): boolean =>
  before.lexicon === now.lexicon &&
  before.meetingDate === now.meetingDate &&
  before.messages === now.messages &&
  before.people.equals(now.people)

const statementsOf = ({ listed, titles, again, pieces }: Question): Statement[] => [
  ...listed,
  ...titles,
  ...again,
  ...pieces.map(({ statement }) => statement),
]

/** The place of a table's row tells nothing without the table: questions with rows are read each time. */
const isPlain = ({ unit, cell }: Statement): boolean => unit.row === null && cell === null

/**
 * What was read of the last version of one text, for the next version of it: what stands there unchanged is taken over and not
 * read again. A reading with it is the same as one without it.
 */
export class KeptReading {
  #version = 0
  #lexicon: Lexicon | null = null
  #bearings: Bearings | null = null
  #items: ReadonlyMap<string, KeptItem[]> = NOTHING

  /** The language with the people of the record; that of the last version where it lists the same. */
  lexicon(found: Lexicon): Lexicon {
    if (!this.#lexicon || !isSameLanguage(this.#lexicon, found)) this.#lexicon = found
    return this.#lexicon
  }

  /** The questions of a version as items of the agenda. */
  items(questions: readonly Question[], context: Context): AgendaItem[] {
    const { lexicon, people, meetingDate, messages } = context
    const bearings = { lexicon, people, meetingDate, messages }
    const isSame = this.#bearings !== null && isSameBearing(this.#bearings, bearings)
    const before = isSame ? this.#items : NOTHING
    const now = new Map<string, KeptItem[]>()
    this.#version++
    const items = questions.map((question) => {
      const statements = statementsOf(question)
      if (!statements.every(isPlain)) return new AgendaReader(context).item(question)
      const start = statements[0]?.unit.whole.place().start ?? 0
      const words = statements.map(({ text }) => text.value).join('\n')
      const last = before.get(words)?.shift()
      const kept = this.#keptOf(last, question, start) ?? this.#read(question, start, context)
      const alike = now.get(words)
      if (alike) alike.push(kept)
      else now.set(words, [kept])
      return given(kept, start - kept.start, context)
    })
    this.#bearings = bearings
    this.#items = heldVersions(now) > MOST_VERSIONS ? NOTHING : now
    return items
  }

  #keptOf(last: KeptItem | undefined, question: Question, start: number): KeptItem | null {
    const [first] = last ? statementsOf(last.question) : []
    const by = start - (first?.unit.whole.place().start ?? 0)
    return last && sameMoved(last.question, question, by) ? { ...last, question } : null
  }

  #read(question: Question, start: number, context: Context): KeptItem {
    const [ledger, reports] = [new Ledger(), [] as Reported[]]
    const item = new AgendaReader({ ...context, ledger, reports, diagnostics: [] }).item(question)
    return { question, version: this.#version, start, item, ledger, reports }
  }
}

const heldVersions = (items: ReadonlyMap<string, readonly KeptItem[]>): number =>
  new Set([...items.values()].flatMap((alike) => alike.map(({ version }) => version))).size

/** Puts down what was read of a question as if it had been read where it stands now. */
function given({ item, ledger, reports }: KeptItem, by: number, context: Context): AgendaItem {
  const copies = new Map<object, object>()
  const copy = copied(item, copies)
  context.ledger.takeIn(ledger, copies, by)
  for (const { id, values, place, told } of reports)
    report(context, id, values, { start: place.start + by, end: place.end + by }, told)
  return copy
}

/** Whether two languages are one, whose names are those of the same people. */
function isSameLanguage(before: Lexicon, now: Lexicon): boolean {
  if (before === now) return true
  const { known, handles, ...names } = now.names
  const own: Readonly<Record<string, unknown>> = { ...before.names }
  const words: Readonly<Record<string, unknown>> = { ...before }
  return (
    before.names.base !== undefined &&
    Object.entries(now).every(([key, value]) => key === 'names' || words[key] === value) &&
    Object.entries(names).every(([key, value]) => own[key] === value) &&
    sameMoved(before.names.known, known) &&
    sameMoved(before.names.handles, handles)
  )
}
