import { amountAt, COUNTED, isMark, skipFiller, type Ballot, type VoteKey } from './ballot.ts'
import { matchAt } from './form.ts'

/** Counts that stand in columns under their words: 'ЗА ПРОТИВ ВОЗДЕРЖАЛСЯ' over '202 26 10'. */
export interface Columns {
  /** Indexes of the first token and of the one after the last. */
  readonly from: number
  readonly to: number
  readonly counts: readonly (readonly [VoteKey, number])[]
}

interface Head {
  readonly to: number
  readonly keys: readonly VoteKey[]
  /** Columns that count no votes of one kind: 'ВСЕГО'. */
  readonly totals: number
}

/** Index of the next token that is no mark. */
function pastMarks(ballot: Ballot, from: number): number {
  let at = from
  while (isMark(ballot, at)) at++
  return at
}

/** The words of two or more columns that begin at a match, one of them for those in favour; null for other words. */
function headAt(ballot: Ballot, index: number): Head | null {
  const keys: VoteKey[] = []
  let to = ballot.matches[index]?.from ?? 0
  for (let next = index; ; next++) {
    const match = ballot.matches[next]
    if (!match || !COUNTED.has(match.entry.key) || pastMarks(ballot, to) < match.from) break
    if (keys.includes(match.entry.key)) return null
    keys.push(match.entry.key)
    to = match.to
  }
  if (keys.length < 2 || !keys.includes('yes')) return null
  let totals = 0
  for (;;) {
    const total = matchAt(ballot.tables.totals, ballot.tokens, pastMarks(ballot, to))
    if (!total) return { to, keys, totals }
    totals++
    to = total.to
  }
}

/** So many amounts in a row; null where there are more or fewer. */
function amountsAt(
  ballot: Ballot,
  from: number,
  count: number,
  grouped: boolean,
): { end: number; values: number[] } | null {
  const values: number[] = []
  let at = from
  while (values.length < count) {
    const amount = amountAt(ballot, pastMarks(ballot, at), grouped)
    if (!amount || (amount.share && values.length === 0)) return null
    // '3601,2 кв.м 97,64 % 87,2 кв.м 2,36 %': the share of each beside it.
    if (!amount.share) values.push(amount.value)
    const unit = skipFiller(ballot, amount.end)
    at = unit > amount.end ? unit : amount.end
  }
  const further = amountAt(ballot, pastMarks(ballot, at), grouped)
  return further && !further.share ? null : { end: at, values }
}

/** Index after the shares that stand below the amounts: '97,8 % 0,25 % 1,95 %'. */
function pastShares(ballot: Ballot, from: number): number {
  let end = from
  for (;;) {
    const share = amountAt(ballot, pastMarks(ballot, end))
    if (!share?.share) return end
    end = share.end
  }
}

/** The votes of a text whose counts stand in columns, in order. Linear in the text's length. */
export function columnsIn(ballot: Ballot): Columns[] {
  const found: Columns[] = []
  for (const [index, { from }] of ballot.matches.entries()) {
    if (from < (found[found.length - 1]?.to ?? 0)) continue
    const head = headAt(ballot, index)
    if (!head) continue
    const { keys, totals, to } = head
    const count = keys.length + totals
    const row = amountsAt(ballot, to, count, true) ?? amountsAt(ballot, to, count, false)
    if (!row) continue
    const counts = keys.map((key, at) => [key, row.values[at] ?? 0] as const)
    found.push({ from, to: pastShares(ballot, row.end), counts })
  }
  return found
}

/** Whether a text is nothing but the words of columns: 'ЗА   ПРОТИВ   ВОЗДЕРЖАЛСЯ'. */
export function isColumnsHead(ballot: Ballot): boolean {
  const first = ballot.matches[0]
  if (!first || pastMarks(ballot, 0) < first.from) return false
  const head = headAt(ballot, 0)
  return head !== null && pastMarks(ballot, head.to) === ballot.tokens.length
}

/** Whether a text is a row of amounts or of shares: '1290.7  1502.9  217.6', '67,95 % от общего числа голосов'. */
export function isAmountsRow(ballot: Ballot): boolean {
  let at = 0
  let amounts = 0
  while (at < ballot.tokens.length) {
    const next = amountAt(ballot, pastMarks(ballot, at))
    if (next) amounts++
    const end = next?.end ?? skipFiller(ballot, at)
    if (end === at && !isMark(ballot, at)) return false
    at = Math.max(end, at + 1)
  }
  return amounts > 0
}
