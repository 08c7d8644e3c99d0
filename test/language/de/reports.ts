import type { ReportWords } from '../../../src/language/report-words.ts'

/** How German records report on earlier tasks. */
export const reports = {
  headings: ['erledigung früherer beschlüsse'],
  records: ['protokoll vom {date}', 'protokoll nr [.] {number} [vom {date}]'],
  previous: ['(letztes|voriges) protokoll'],
  own: ['dieses protokolls'],
  whole: ['alle (beschlüsse|aufgaben)'],
  statuses: [
    { status: 'done', told: ['erledigt', 'abgeschlossen'], ordered: [] },
    { status: 'open', told: ['(offen|nicht erledigt|in arbeit)'], ordered: [] },
  ],
  ends: [],
  objects: ['ist', 'wurde'],
  tails: [],
  cites: ['gemäß', 'laut'],
  until: ['bis [zum]'],
  doubts: ['wenn', 'falls', 'soll'],
  done: ['ja', 'erledigt'],
  notDone: ['nein', 'offen'],
} as const satisfies ReportWords
