import type { Lexicon } from '../language/lexicon.ts'
import { findPointMentions } from '../language/point-mentions.ts'
import { readReportRow } from '../language/report-cells.ts'
import type { ReportedRecord } from '../language/reported-records.ts'
import type { ReportedStatus } from '../language/report-words.ts'
import { announcedRecord, findReports, type Report } from '../language/reports.ts'
import type { Decision, Protocol } from '../model/schema.ts'
import type { Position } from '../source/place.ts'
import { modelLines, type ModelLine } from './model-lines.ts'

/** What a record tells of an earlier task, before it is looked for. */
export interface ToldReport {
  readonly status: ReportedStatus
  readonly due: string | null
  /** Numbers of the points that are meant. */
  readonly points: readonly string[]
  /** Whether every task of the record is meant. */
  readonly whole: boolean
  readonly record: ReportedRecord | null
  /** Words that must be those of the task; they find it where there is no number, or only that of a row. */
  readonly words: string | null
  readonly unclear: boolean
  readonly text: string
  readonly at: Position | null
  /** The clause that decides it; null where it is only told. */
  readonly clause: Decision | null
}

export interface RecordReports {
  readonly reports: readonly ToldReport[]
  /** Clauses that say what becomes of earlier tasks and set nobody a new one. */
  readonly reporting: ReadonlySet<Decision>
  /** Clauses whose box is ticked in the record itself. */
  readonly ticked: ReadonlyMap<Decision, Position | null>
}

/** Characters before a text in which its box stands: '- [x] '. */
const BOX_REACH = 6
const TICKED = /(?:\[[xXхХ✓✔]\]|[☑✅✔])[\s*_]*$/u
const OPENS_TICKED = /^(?:\[[xXхХ✓✔]\]|[☑✅✔]) */u
/** Characters above a line in which its heading is looked for. */
const HEADING_REACH = 300
/** What parts the cells of a row in the source. */
const CELL_MARK = /[|\t]/

/** What is carried over without a new day keeps that of its clause. */
const dueCarriedOver = (status: ReportedStatus, clause: ModelLine['clause']): string | null =>
  status === 'carried-over' ? (clause?.deadline?.due ?? null) : null

class ReportReader {
  readonly #model: Protocol
  readonly #text: string
  readonly #lexicon: Lexicon
  readonly #lines: readonly ModelLine[]
  readonly reports: ToldReport[] = []
  readonly reporting = new Set<Decision>()
  readonly ticked = new Map<Decision, Position | null>()
  /** The record that the lines above announce reports on. */
  #announced: ReportedRecord | null = null
  #item: number | null = null

  constructor(model: Protocol, text: string, lexicon: Lexicon) {
    this.#model = model
    this.#text = text
    this.#lexicon = lexicon
    this.#lines = modelLines(model)
  }

  read(): RecordReports {
    for (let at = 0; at < this.#lines.length;) {
      const pieces = this.#rowFrom(at)
      const [first] = pieces
      const cells = pieces.length > 1 ? pieces.map(({ text }) => text) : first ? this.#cellsOf(first) : []
      if (first && cells.length > 1) this.#row(cells, first)
      else if (first) this.#line(first)
      at += Math.max(1, pieces.length)
    }
    return this
  }

  /** The cells of a row that was read as one piece; one for what is no row. */
  #cellsOf({ part, text, at }: ModelLine): readonly string[] {
    if (!at || part === 'decided' || part === 'title') return [text]
    const raw = this.#text.slice(at.start.offset, at.end.offset)
    const cells = raw.split(CELL_MARK).map((cell) => cell.trim())
    return cells.filter((cell) => cell !== '')
  }

  /** Pieces that were not understood and stand on one line: the cells of a row. */
  #rowFrom(from: number): readonly ModelLine[] {
    const first = this.#lines[from]
    if (!first) return []
    const line = first.at?.start.line
    let end = from + 1
    const goesOn = (one: ModelLine | undefined): boolean =>
      one?.part === 'unread' && first.part === 'unread' && line !== undefined && one.at?.start.line === line
    while (goesOn(this.#lines[end])) end++
    return this.#lines.slice(from, end)
  }

  #announcedHere(): ReportedRecord | null {
    if (this.#announced) return this.#announced
    const title = this.#item === null ? null : this.#model.agenda[this.#item]?.title
    return title ? announcedRecord(title, this.#lexicon) : null
  }

  #row(texts: readonly string[], first: ModelLine): void {
    this.#enter(first)
    const row = readReportRow(texts, this.#model.date, this.#lexicon)
    if (!row) return
    const record = row.record ?? this.#announcedHere()
    if (!record) return
    const { status, due, number, words } = row
    const points = number === null ? [] : [number]
    const told = { status, due, points, whole: false, record, words, unclear: false }
    this.reports.push({ ...told, text: texts.join(' | '), at: first.at, clause: null })
  }

  /** Goes on to a line: to its question, and to what the line above it in the source announces. */
  #enter({ item, part, at }: ModelLine): void {
    if (part === 'title') this.#announced = null
    else if (item !== this.#item) {
      this.#item = item
      this.#announced = null
    }
    if (part === 'said' || part === 'unread') this.#announced = this.#announcedAbove(at) ?? this.#announced
  }

  /** What the line above a place announces: headings are not in the model. */
  #announcedAbove(at: Position | null): ReportedRecord | null {
    if (!at || this.#text === '') return null
    const begin = this.#text.lastIndexOf('\n', at.start.offset - 1)
    const above = this.#text.slice(Math.max(0, begin - HEADING_REACH), Math.max(0, begin)).trimEnd()
    return announcedRecord(above.slice(above.lastIndexOf('\n') + 1), this.#lexicon)
  }

  #line(line: ModelLine): void {
    const { part, text, clause, at } = line
    this.#enter(line)
    const announced = announcedRecord(text, this.#lexicon)
    if (announced && part !== 'decided') this.#announced = announced
    if (this.#isTicked(line)) {
      if (clause) this.ticked.set(clause, at)
      else this.#tick(line)
      return
    }
    const found = findReports(text, this.#model.date, this.#lexicon).filter(
      ({ ordered }) => !ordered || part === 'decided' || part === 'unread',
    )
    const told = found.flatMap((report) => this.#told(report, line, announced) ?? [])
    if (told.length === 0 && !announced && part !== 'decided') this.#announced = null
    if (clause && clause.assignees.length === 0 && told.some(({ unclear }) => !unclear))
      this.reporting.add(clause)
    for (const one of told) this.reports.push(one)
  }

  #isTicked({ at, text, part }: ModelLine): boolean {
    if (part === 'unread' && OPENS_TICKED.test(text)) return true
    if (!at) return false
    const { offset } = at.start
    return TICKED.test(this.#text.slice(Math.max(0, offset - BOX_REACH), offset))
  }

  /** A ticked box in a list below a heading that announces reports. */
  #tick({ text: printed, at }: ModelLine): void {
    const text = printed.replace(OPENS_TICKED, '')
    const record = this.#announcedHere()
    if (!record) return
    const [mention] = findPointMentions(text, this.#lexicon)
    const points = mention?.start === 0 ? mention.numbers : []
    const told = { status: 'done' as const, due: null, points, whole: false, record, unclear: false }
    this.reports.push({ ...told, words: points.length > 0 ? null : text, text: printed, at, clause: null })
  }

  #told(
    report: Report,
    { text, at, clause, part }: ModelLine,
    announced: ReportedRecord | null,
  ): ToldReport | null {
    const { points, whole, status, unclear } = report
    const record = report.record ?? announced ?? this.#announcedHere()
    const byWords = points.length === 0 && !whole
    // Without a number it is news of a task only in a list of such news.
    if (byWords && (part !== 'unread' || unclear || !record)) return null
    if (unclear && !record) return null
    const due = report.due ?? dueCarriedOver(status, clause)
    const sentence = text.slice(report.start, report.end)
    return {
      status,
      due,
      points,
      whole,
      record,
      words: byWords ? sentence.slice(0, report.at - report.start) : null,
      unclear,
      text: sentence,
      at,
      clause,
    }
  }
}

/** What a record tells of tasks of earlier records. `text` is what the positions of the model point into; '' where it is not at hand. */
export const recordReports = (model: Protocol, text: string, lexicon: Lexicon): RecordReports =>
  new ReportReader(model, text, lexicon).read()
