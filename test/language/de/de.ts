import type { Lexicon } from '../../../src/language/lexicon.ts'
import { clauses } from './clauses.ts'
import { columns } from './columns.ts'
import { dates, deadlines, numbers } from './dates.ts'
import { headers } from './headers.ts'
import { labels } from './labels.ts'
import { names } from './names.ts'
import { personal } from './personal.ts'
import { printed } from './printed.ts'
import { reports } from './reports.ts'

/** German, as small as it may be: a third language that nothing in `src` knows of. */
export const de = {
  code: 'de',
  alphabet: 'abcdefghijklmnopqrstuvwxyzäöüß',
  labels,
  dates,
  deadlines,
  votes: {
    yes: ['[stimmen] dafür', '(ja|ja-stimme|ja-stimmen|jastimmen)', 'für'],
    no: ['[stimmen] dagegen', '(nein|nein-stimme|nein-stimmen|neinstimmen|gegenstimme|gegenstimmen)'],
    abstain: ['(enthaltung|enthaltungen|enthalten|stimmenthaltung|stimmenthaltungen)'],
    notVoting: ['nicht abgestimmt'],
    unanimous: ['einstimmig [angenommen|beschlossen]'],
    majority: ['mehrheitlich [angenommen]'],
    divided: ['nicht einstimmig'],
    pass: ['angenommen', 'antrag angenommen'],
    fail: ['abgelehnt', 'antrag abgelehnt'],
    none: ['keine', 'kein'],
    labels: ['(abstimmung|abstimmungsergebnis)'],
    others: [],
    fillers: ['stimmen', 'stimme', 'und', 'mit'],
    tallies: [],
    lostTallies: [],
    numbers,
    not: [],
    weights: ['%'],
    shares: ['%'],
    decimalMarks: [','],
    thousandsMarks: ['.'],
    totals: ['gesamt'],
    counting: ['stimmenzähler*'],
    manners: [],
    and: ['und', ','],
  },
  names,
  headers,
  clauses,
  columns,
  reports,
  personal,
  printed,
  byOrder: false,
  minutes: false,
} as const satisfies Lexicon
