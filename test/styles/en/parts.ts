import { dresses } from '../dress.ts'
import { tables } from '../tables.ts'
import { actions, layouts, resolutions, votes } from './parts/decisions.ts'
import { closings, signatures } from './parts/end.ts'
import { chairs, dates, places, secretaries, times, titles } from './parts/head.ts'
import { absences, attendances, guests } from './parts/people.ts'
import { agendas, openings, spokes } from './parts/questions.ts'
import { terms } from './parts/term.ts'

/** Tables of which the rows stay rows: lines that are broken within the cells between tabs are none any more. */
const wholeTables: typeof tables = Object.fromEntries(
  Object.entries(tables).map(([name, one]) => [
    name,
    name === 'tabs' ? { ...one, excludes: [...(one.excludes ?? []), 'dress:wrapped'] } : one,
  ]),
)

/** The parts of an English record and the ways of printing each. */
export const englishParts = {
  title: titles,
  date: dates,
  time: times,
  place: places,
  chair: chairs,
  secretary: secretaries,
  attendance: attendances,
  absence: absences,
  guests,
  agenda: agendas,
  layout: layouts,
  opening: openings,
  spoke: spokes,
  resolution: resolutions,
  vote: votes,
  action: actions,
  term: terms,
  closing: closings,
  signature: signatures,
  table: wholeTables,
  dress: dresses,
} as const
