import type { Lexicon } from './lexicon.ts'
import { clauses } from './ru/clauses.ts'
import { columns } from './ru/columns.ts'
import { dates } from './ru/dates.ts'
import { deadlines } from './ru/deadlines.ts'
import { headers } from './ru/headers.ts'
import { labels } from './ru/labels.ts'
import { names } from './ru/names.ts'
import { personal } from './ru/personal.ts'
import { printed } from './ru/printed.ts'
import { reports } from './ru/reports.ts'
import { speech } from './ru/speech.ts'
import { votes } from './ru/votes.ts'

/** Russian. */
export const ru = {
  code: 'ru',
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  labels,
  dates,
  deadlines,
  votes,
  names,
  headers,
  clauses,
  columns,
  reports,
  personal,
  printed,
  speech,
  byOrder: false,
  minutes: false,
  cases: 'ru',
} as const satisfies Lexicon
