import { clauses } from './en/clauses.ts'
import { columns } from './en/columns.ts'
import { dates } from './en/dates.ts'
import { deadlines } from './en/deadlines.ts'
import {
  minuteWords,
  motionWords,
  officerWords,
  placeWords,
  resolutionWords,
  speakerWords,
  wordOrder,
} from './en/grammar.ts'
import { headers } from './en/headers.ts'
import { labels } from './en/labels.ts'
import { names } from './en/names.ts'
import { personal } from './en/personal.ts'
import { printed } from './en/printed.ts'
import { reports } from './en/reports.ts'
import { speech } from './en/speech.ts'
import { votes } from './en/votes.ts'
import type { Lexicon } from './lexicon.ts'

/** English. */
export const en = {
  code: 'en',
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
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
  byOrder: true,
  minutes: true,
  wordOrder,
  resolutionWords,
  motionWords,
  officerWords,
  placeWords,
  speakerWords,
  minuteWords,
} as const satisfies Lexicon
