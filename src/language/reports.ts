import { tokenize, type Token } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { dueBetween } from './report-due.ts'
import { findPointMentions } from './point-mentions.ts'
import { recordMentions, type RecordMention, type ReportedRecord } from './reported-records.ts'
import { formAt, holdsForm, statusMentions, type StatusMention } from './report-phrases.ts'
import type { ReportedStatus } from './report-words.ts'

/** What a sentence tells of earlier points. */
export interface Report {
  /** Numbers of the points; none where `whole`, or where only words may tell what is meant. */
  readonly points: readonly string[]
  /** Whether every task of the record is meant. */
  readonly whole: boolean
  /** The record that is named beside them; null where none is. */
  readonly record: ReportedRecord | null
  readonly status: ReportedStatus
  /** An order ('снять с контроля') holds only where it is decided. */
  readonly ordered: boolean
  /** The new day, where one is set (ISO 8601). */
  readonly due: string | null
  /** Whether it cannot be told which point is meant, or whether it is about the point at all. */
  readonly unclear: boolean
  /** Where the words of the status begin. */
  readonly at: number
  readonly start: number
  readonly end: number
}

interface Mention {
  readonly numbers: readonly string[]
  readonly from: number
  readonly to: number
}

/** A piece of a sentence as it is read: its tokens and what is mentioned in it. */
interface Piece {
  readonly tokens: readonly Token[]
  readonly points: readonly Mention[]
  readonly records: readonly RecordMention[]
  readonly statuses: readonly StatusMention[]
}

const ENDS = new Set(['.', '!', '?', ';'])

/** Tokens of the sentences of a text: a full stop ends one before a capital, unless a short word or an initial has it. */
function sentencesOf(text: string, lexicon: Lexicon): Token[][] {
  const found: Token[][] = [[]]
  const tokens = tokenize(text)
  tokens.forEach((token, at) => {
    found.at(-1)?.push(token)
    if (!ENDS.has(token.text)) return
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (!next?.space) return
    const short =
      before?.kind === 'word' &&
      (before.text.length < 3 || lexicon.headers.abbreviations.includes(before.fold))
    const capital = next.text !== next.text.toLowerCase() || next.kind === 'number'
    if (token.text !== '.' || (!short && capital)) found.push([])
  })
  return found.filter((sentence) => sentence.length > 0)
}

/** The points that a text names, as tokens of a sentence; those that are only cited are left out. */
function mentionsIn(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const first = tokens[0]?.start ?? 0
  const last = tokens.at(-1)?.end ?? 0
  return findPointMentions(text.slice(first, last), lexicon).flatMap(({ numbers, start, end }) => {
    const from = tokens.findIndex((token) => token.start >= start + first)
    const behind = tokens.findIndex((token) => token.start >= end + first)
    const to = behind < 0 ? tokens.length : behind
    return from < 0 || isCited(tokens, from, lexicon) ? [] : [{ numbers, from, to }]
  })
}

/** Longest words of citing: 'в соответствии с'. */
const LONGEST_CITE = 4

function isCited(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, at - LONGEST_CITE); from < at; from++)
    if (formAt('cites', tokens, from, lexicon) === at) return true
  return false
}

/** Whether all from one token to another may stand between a point and what became of it. */
function isClean({ tokens, points, records }: Piece, from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to;) {
    const within = [...points, ...records].find((one) => one.from <= at && at < one.to)
    const token = tokens[at]
    const end = within?.to ?? (token?.kind === 'word' ? formAt('objects', tokens, at, lexicon) : at + 1)
    if (end === null) return false
    at = end
  }
  return true
}

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark'

/** Whether words of a status stand by themselves: '– выполнено.', ': выполнено 12.05.2024'. */
function standsAlone({ tokens }: Piece, { from, to, ordered }: StatusMention, lexicon: Lexicon): boolean {
  const after = tokens[to]
  const ends = isMark(after) || after?.kind === 'number' || formAt('tails', tokens, to, lexicon) !== null
  return (
    isMark(tokens[from - 1]) && ends && (!ordered || after === undefined || tokens[from - 1]?.text !== ',')
  )
}

/** Whether a status is told of just these points. */
function isAbout(piece: Piece, mention: Mention, status: StatusMention, lexicon: Lexicon): boolean {
  const { tokens } = piece
  // 'снять пункты 1 и 2 с контроля'
  if (status.from < mention.from && mention.to < status.to) return true
  if (status.to <= mention.from) return isClean(piece, status.to, mention.from, lexicon)
  if (standsAlone(piece, status, lexicon)) return true
  const clean = isClean(piece, mention.to, status.from, lexicon)
  const after = tokens[status.to]
  return (
    clean &&
    (!status.ordered ||
      isMark(after) ||
      after?.kind === 'number' ||
      formAt('tails', tokens, status.to, lexicon) !== null)
  )
}

/** Points and statuses that belong together: in turns, or all points with the one status; null where they cannot be told apart. */
function paired({ points, statuses }: Piece): (readonly [readonly Mention[], StatusMention])[] | null {
  const [only, ...others] = statuses
  if (!only) return []
  if (others.length === 0) {
    const split = points.some(({ from }) => from < only.from) && points.some(({ from }) => from >= only.to)
    return split ? null : [[points, only]]
  }
  if (points.length !== statuses.length) return null
  const before = points.every(({ from }, index) => {
    const [status, next] = [statuses[index], points[index + 1]]
    return status !== undefined && from < status.from && (!next || status.from < next.from)
  })
  const behind = points.every(({ from }, index) => {
    const [status, next] = [statuses[index], statuses[index + 1]]
    return status !== undefined && status.from < from && (!next || from < next.from)
  })
  if (!before && !behind) return null
  return points.flatMap((point, index) => {
    const status = statuses[index]
    return status ? [[[point], status] as const] : []
  })
}

/** The record that is named for a mention: the only one of the sentence, or the one in its turn; undefined where unclear. */
function recordFor(
  { records, points }: Piece,
  mentions: readonly Mention[],
): ReportedRecord | null | undefined {
  const [only, ...others] = records
  if (!only) return null
  if (others.length === 0) return only.record
  const [mention] = mentions
  if (!mention || mentions.length > 1) return undefined
  const next = points.find(({ from }) => from > mention.from)
  const own = records.filter(({ from }) => from >= mention.from && (!next || from < next.from))
  return own.length === 1 ? own[0]?.record : undefined
}

function reportsOf(piece: Piece, meeting: string | null, lexicon: Lexicon): Report[] {
  const { tokens, statuses } = piece
  const [first] = statuses
  if (!first) return []
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  const doubtful = holdsForm('doubts', tokens, lexicon) || tokens.at(-1)?.text === '?'
  const at = tokens[first.from]?.start ?? span.start
  const blank = { at, points: [], whole: false, record: null, due: null, unclear: true, ...span }
  const all = piece.points.flatMap(({ numbers }) => numbers)
  const pairs = doubtful ? null : paired(piece)
  if (pairs === null) {
    const record = piece.records[0]?.record ?? null
    return [
      {
        ...blank,
        points: all,
        record,
        status: first.status,
        ordered: statuses.every(({ ordered }) => ordered),
      },
    ]
  }
  return pairs.map(([mentions, status], index): Report => {
    const next = pairs[index + 1]?.[0][0]
    const end = next && next.from > status.to ? next.from : tokens.length
    const record = recordFor(piece, mentions)
    const whole = mentions.length === 0 && holdsForm('whole', tokens, lexicon)
    const about =
      mentions.length === 0
        ? whole || standsAlone(piece, status, lexicon)
        : mentions.every((mention) => isAbout(piece, mention, status, lexicon))
    return {
      points: mentions.flatMap(({ numbers }) => numbers),
      whole,
      record: record ?? null,
      status: status.status,
      ordered: status.ordered,
      due: status.status === 'carried-over' ? dueBetween(tokens, status.to, end, meeting, lexicon) : null,
      unclear: record === undefined || !about,
      at: tokens[status.from]?.start ?? span.start,
      ...span,
    }
  })
}

/**
 * What a text tells of points of earlier records, sentence by sentence. Nothing is looked up: whether there is such a record
 * and such a point is not known here. `meeting` is the day that dates without a year are counted from (ISO 8601).
 */
export function findReports(text: string, meeting: string | null, lexicon: Lexicon): Report[] {
  return sentencesOf(text, lexicon).flatMap((tokens) => {
    const statuses = statusMentions(tokens, lexicon)
    if (statuses.length === 0) return []
    const mentioned = recordMentions(tokens, lexicon)
    const own = mentioned.filter(({ record }) => record.which === 'own')
    // 'в связи с принятием пункта 1.3 настоящего протокола'
    const points = mentionsIn(text, tokens, lexicon).filter(
      ({ to }) => !own.some(({ from }) => from - to <= 1 && from >= to),
    )
    const records = mentioned.filter(({ record }) => record.which !== 'own')
    return reportsOf({ tokens, points, statuses, records }, meeting, lexicon)
  })
}

/** The record that a heading announces reports on; null where it announces none or several. */
export function announcedRecord(text: string, lexicon: Lexicon): ReportedRecord | null {
  const tokens = tokenize(text)
  if (!holdsForm('headings', tokens, lexicon)) return null
  const [only, ...others] = recordMentions(tokens, lexicon)
  return only && others.length === 0 ? only.record : null
}
