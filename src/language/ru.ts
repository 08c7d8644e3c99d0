import type { Lexicon } from './lexicon.ts'
import { clauses } from './ru/clauses.ts'
import { columns } from './ru/columns.ts'
import { dates } from './ru/dates.ts'
import { deadlines } from './ru/deadlines.ts'
import { endings } from './ru/endings.ts'
import { headers } from './ru/headers.ts'
import { hyphened } from './ru/hyphened.ts'
import { inflection } from './ru/inflection.ts'
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
  countingLetters: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
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
  endings,
  hyphened,
  byOrder: false,
  minutes: false,
  inflection,
} as const satisfies Lexicon
