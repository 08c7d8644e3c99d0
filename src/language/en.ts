import { clauses } from './en/clauses.ts'
import { columns } from './en/columns.ts'
import { dates } from './en/dates.ts'
import { deadlines } from './en/deadlines.ts'
import { grammar } from './en/grammar.ts'
import { headers } from './en/headers.ts'
import { labels } from './en/labels.ts'
import { names } from './en/names.ts'
import { votes } from './en/votes.ts'
import type { Lexicon } from './lexicon.ts'

/** English. */
export const en = {
  code: 'en',
  labels,
  dates,
  deadlines,
  votes,
  names,
  headers,
  clauses,
  columns,
  grammar,
} as const satisfies Lexicon
