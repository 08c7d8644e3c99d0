import { guessedLabel } from '../../language/labels.ts'
import { Line } from '../observe/line.ts'
import { decisionLists } from '../observe/decision-lists.ts'
import type { Overview } from '../observe/overview.ts'
import type { Reading } from './decode.ts'
import type { LineOdds } from './line-odds.ts'
import { ENTRIES, type Role } from './roles.ts'

/** From which odds on what is learned of lines is believed rather than the cues; never, where none are given. */
interface Bounds {
  readonly clause?: number
  readonly noClause: number
  readonly opening?: number
  readonly noOpening?: number
}

/**
 * By language, chosen by records that were left out of the learning: in English what is found rises and what is wrong falls. In
 * Russian, where the cues tell more, only that a line is no clause is believed: over seven sets of real records, each judged by
 * weights learned without it, wrong of 100 stated fell by about one; openings of questions that were taken back were right ones.
 */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  en: { clause: 2.5, noClause: 2.5, opening: 1, noOpening: 2 },
  ru: { noClause: 1 },
}

/** Records of fewer lines are unlike those that were learned from. */
const LEAST_LINES = 15

const DECIDES: ReadonlySet<Role> = new Set<Role>(['clause', 'deed', 'decided'])
/** Between these margins a cue says outright what a line is; above them all that is said is that it can be nothing else. */
const OUTRIGHT: readonly [number, number] = [13, 24]
/** The cue of a line that the heading of its column says all of: words there that are no sentence are a title. */
const COLUMN = 'column-of-table'
/** That of a line which belongs to the clause above: it need decide nothing itself. */
const BELOW = 'name-below-clause'
const SENTENCE_END = /[.!?]$/u
const WORD = /\p{L}{2}/u
/** Roles of lists above the questions: what opens a question stands in none. */
const LISTED: ReadonlySet<Role> = new Set<Role>(['agenda', 'entry', 'entryMore', ...ENTRIES])

/** The record with the roles of its lines; some lines are read as if a label said that they decide. */
export interface Looked {
  readonly overview: Overview
  readonly readings: readonly Reading[]
}

/** Looks at each line once more, with what is learned of such lines, and changes the roles of those that it is sure of. */
class SecondLook {
  readonly #overview: Overview
  readonly #odds: LineOdds
  readonly #bounds: Bounds
  readonly #readings: Reading[]
  readonly #labelled = new Map<number, Line>()
  #changed = false

  constructor(overview: Overview, readings: readonly Reading[], odds: LineOdds, bounds: Bounds) {
    this.#overview = overview
    this.#odds = odds
    this.#bounds = bounds
    this.#readings = readings.slice()
  }

  /** Null where nothing is read otherwise than the cues say. */
  look(): Looked | null {
    for (const line of this.#overview.lines) {
      const { role, margin } = this.#readings[line.index] ?? {}
      if (!role || margin === undefined || line.statement.question) continue
      if (margin > OUTRIGHT[0] && margin <= OUTRIGHT[1]) continue
      if (DECIDES.has(role)) this.#unclause(line, role)
      else if (role === 'opening') this.#unopen(line)
      else if (role !== 'heard' && !this.#clause(line)) this.#open(line, role)
    }
    if (!this.#changed) return null
    const { lines } = this.#overview
    const overview = { ...this.#overview, lines: lines.map((line) => this.#labelled.get(line.index) ?? line) }
    return { overview, readings: this.#readings }
  }

  #set(at: number, role: Role, odds: number): void {
    const before = this.#readings[at]?.role ?? null
    this.#readings[at] = { role, by: null, runnerUp: before, margin: Math.abs(odds) }
    this.#changed = true
  }

  /** Whether what is to be done stands below a line that only names who has to: points of it, or words under its number. */
  #leadsIn({ index, words, listed, ordinal }: Line): boolean {
    if (words.endsWith(':')) return true
    const below = this.#overview.lines[index + 1]
    if (!below || !DECIDES.has(this.#readings[index + 1]?.role ?? 'field')) return false
    return listed !== below.listed || (below.ordinal?.parts.length ?? 0) > (ordinal?.parts.length ?? 0)
  }

  /** What leads in to points is no clause itself and has its place all the same; a label of decisions is believed. */
  #unclause(line: Line, role: Role): void {
    if ((line.label && !line.label.guessed) || this.#readings[line.index]?.by === BELOW) return
    // The record itself calls all points of such a list tasks, whatever words they have.
    if (role === 'clause' && line.listed && decisionLists(this.#overview.lines).has(line.index)) return
    if (
      this.#leadsIn(line) ||
      line.statement.cell?.role === 'heads' ||
      (role === 'decided' && line.said === '')
    )
      return
    const odds = this.#odds.decides(line.index)
    if (odds <= -this.#bounds.noClause) this.#set(line.index, 'noted', odds)
  }

  #unopen({ index, key, words }: Line): void {
    const { noOpening } = this.#bounds
    if (noOpening === undefined || key === 'question') return
    const odds = this.#odds.opens(index)
    if (odds > -noOpening) return
    if (this.#readings[index]?.by === COLUMN && WORD.test(words) && !SENTENCE_END.test(words)) return
    this.#set(index, 'noted', odds)
    for (let at = index + 1; this.#readings[at]?.role === 'titleMore'; at++) this.#set(at, 'noted', odds)
  }

  #clause(line: Line): boolean {
    const { index, label, lexicon, listed, plain } = line
    const least = this.#bounds.clause
    if (least === undefined) return false
    const odds = this.#odds.decides(index)
    if (odds < least) return false
    const above = this.#readings[index - 1]?.role
    this.#set(index, above === 'clause' || above === 'decided' ? 'clause' : 'deed', odds)
    // A line without a number or a bullet is a clause of its own by its label alone.
    if (!listed && (!label || label.guessed))
      this.#labelled.set(index, new Line(index, { ...plain, label: guessedLabel('decided') }, lexicon))
    return true
  }

  #open({ index, label, key, votes, prose }: Line, role: Role): void {
    const least = this.#bounds.opening
    if (least === undefined || LISTED.has(role)) return
    const odds = this.#odds.opens(index)
    if (odds < least) return
    // A paragraph, or what came of a vote, is no title.
    if (votes || prose || (label && !label.guessed && key !== 'question')) return
    this.#set(index, 'opening', odds)
  }
}

/** Whether there is anything learned of the lines of a record: of its language, and of its length. */
export const looksAgain = ({ lexicon, lines }: Overview): boolean =>
  BOUNDS[lexicon.code] !== undefined && lines.length >= LEAST_LINES

/** The roles of all lines with those that what is learned of such lines is sure of; null where none of them is another one. */
export function secondLook(overview: Overview, readings: readonly Reading[], odds: LineOdds): Looked | null {
  const bounds = BOUNDS[overview.lexicon.code]
  return bounds ? new SecondLook(overview, readings, odds, bounds).look() : null
}
