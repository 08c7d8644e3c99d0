import { dresses } from '../dress.ts'
import { tables } from '../tables.ts'
import { absences } from './parts/absence.ts'
import { agendaForms } from './parts/agenda-form.ts'
import { agendaHeadings } from './parts/agenda-heading.ts'
import { attachments } from './parts/attachments.ts'
import { attendances } from './parts/attendance.ts'
import { chairs } from './parts/chair.ts'
import { clauses } from './parts/clause.ts'
import { closings } from './parts/closing.ts'
import { dates } from './parts/date.ts'
import { decisions } from './parts/decision.ts'
import { discussions } from './parts/discussion.ts'
import { guests } from './parts/guests.ts'
import { heards } from './parts/heard.ts'
import { layouts } from './parts/layout.ts'
import { numbers } from './parts/number.ts'
import { openings } from './parts/opening.ts'
import { places } from './parts/place.ts'
import { quorums } from './parts/quorum.ts'
import { secretaries } from './parts/secretary.ts'
import { signatures } from './parts/signature.ts'
import { spokes } from './parts/spoke.ts'
import { tails } from './parts/tail.ts'
import { terms } from './parts/term.ts'
import { times } from './parts/time.ts'
import { titles } from './parts/title.ts'
import { votes } from './parts/vote.ts'

/** The parts of a Russian record and the ways of printing each. */
export const russianParts = {
  title: titles,
  number: numbers,
  date: dates,
  time: times,
  place: places,
  chair: chairs,
  secretary: secretaries,
  attendance: attendances,
  absence: absences,
  guests,
  quorum: quorums,
  'agenda-heading': agendaHeadings,
  'agenda-form': agendaForms,
  layout: layouts,
  opening: openings,
  heard: heards,
  spoke: spokes,
  discussion: discussions,
  decision: decisions,
  clause: clauses,
  tail: tails,
  term: terms,
  vote: votes,
  closing: closings,
  signature: signatures,
  attachments,
  table: tables,
  dress: dresses,
} as const
