import type { Lexicon } from './lexicon.ts'
import { clauses } from './ru/clauses.ts'
import { columns } from './ru/columns.ts'
import { dates } from './ru/dates.ts'
import { deadlines } from './ru/deadlines.ts'
import { headers } from './ru/headers.ts'
import { labels } from './ru/labels.ts'
import { names } from './ru/names.ts'
import { votes } from './ru/votes.ts'

/** Russian. */
export const ru = {
  code: 'ru',
  labels,
  dates,
  deadlines,
  votes,
  names,
  headers,
  clauses,
  columns,
} as const satisfies Lexicon
