import { compileForms, matchAt, tokenize, type FormTable, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { ResolutionWords } from '../language/word-order.ts'
import { findDates } from '../language/dates.ts'
import { isOneOf } from '../language/words.ts'

/** Tokens between 'resolved' and its 'to' or 'that': who proposed, and how they voted. */
const LONGEST_BETWEEN = 20
/** Tokens before the words that resolve. */
const LONGEST_LEAD = 45
const LONGEST = 600

type Table = FormTable<{ readonly form: string }>
const tables = new WeakMap<ResolutionWords, Table>()

function tableOf(resolutionWords: ResolutionWords): Table {
  let table = tables.get(resolutionWords)
  if (!table)
    tables.set(resolutionWords, (table = compileForms(resolutionWords.resolves.map((form) => ({ form })))))
  return table
}

/** Whether a token leads in to what is resolved: 'that', or a 'to' before no number ('by 4 votes to 1'). */
function opens(tokens: readonly Token[], at: number, { resolutionWords, dates }: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || !isOneOf(token.fold, resolutionWords?.motionOpens ?? [])) return false
  return next.kind === 'word' && dates.numbers[next.fold] === undefined
}

/** Whether a token begins words between 'resolved' and what is resolved. */
const isInserted = (token: Token | undefined, { resolutionWords }: Lexicon): boolean =>
  token?.text === ',' || isOneOf(token?.fold ?? '', resolutionWords?.inserted ?? [])

/** 'RESOLVED (3 for, 1 against) to accept …': index behind the brackets at a token; the token itself where none stand there. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')')
  return close < 0 || close > at + LONGEST_BETWEEN ? at : close + 1
}

/** Index behind the 'to' or 'that' of words that resolve, which end before a token; -1 where none follows. */
function openingAfter(tokens: readonly Token[], behind: number, lexicon: Lexicon): number {
  const from = behindBrackets(tokens, behind)
  if (opens(tokens, from, lexicon)) return from
  if (!isInserted(tokens[from], lexicon)) return -1
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_BETWEEN); at++) {
    if (tokens[at]?.text === ';') return -1
    // 'VOTED, on motion of Mr. Roe: That the bills be paid'.
    if (tokens[at]?.text === ':') return opens(tokens, at + 1, lexicon) ? at + 1 : -1
    if (opens(tokens, at, lexicon)) return at
  }
  return -1
}

/** Whether the words before a resolution only lead in to it: who proposed it, after what, of what it is. */
function leadsIn(value: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { resolutionWords, headers } = lexicon
  const last = tokens.at(-1)
  if (!resolutionWords || !last || tokens.length > LONGEST_LEAD) return false
  // 'Dog fouling: RESOLVED that …'.
  if (last.text === ':') return tokens.length < 8
  if (findDates(value, lexicon.dates).length > 0) return false
  const told = tokens.some(
    ({ fold }) =>
      (isOneOf(fold, headers.speech) && !isOneOf(fold, resolutionWords.moved)) ||
      isOneOf(fold, resolutionWords.earlier) ||
      isOneOf(fold, resolutionWords.hearsay),
  )
  if (told) return false
  const moved = tokens.some(({ fold }) => isOneOf(fold, resolutionWords.moved))
  return moved || isOneOf(tokens[0]?.fold ?? '', resolutionWords.leadsIn)
}

/** Where a meeting resolves something within a sentence, as offsets: where the words that say so begin, and what is resolved. */
export interface Resolved {
  readonly start: number
  readonly opens: number
}

/**
 * Where within a sentence of minutes the words begin by which the meeting resolves something: 'Cllr Roe proposed, Cllr Poe
 * seconded, and it was RESOLVED to object'; null where it does not, or where somebody only tells of it.
 */
export function resolvedWithin(value: string, lexicon: Lexicon): Resolved | null {
  const { resolutionWords } = lexicon
  if (!resolutionWords || value.length > LONGEST) return null
  const tokens = tokenize(value)
  for (let at = 0; at < Math.min(tokens.length, LONGEST_LEAD); at++) {
    const match = matchAt(tableOf(resolutionWords), tokens, at)
    const start = tokens[at]?.start ?? 0
    const opening = match ? tokens[openingAfter(tokens, match.to, lexicon)] : undefined
    if (!opening) continue
    if (at === 0 || leadsIn(value.slice(0, start), tokens.slice(0, at), lexicon))
      return { start, opens: opening.start }
  }
  return null
}
