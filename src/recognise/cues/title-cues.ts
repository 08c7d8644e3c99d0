import type { Cue } from './cue.ts'
import { belowBareQuestion, belowReport } from './question-signs.ts'

/** What speaks for a line that goes on with the title of a question. */
export const titleCues: readonly Cue[] = [
  {
    id: 'below-who-reports',
    roles: ['titleMore'],
    strength: 'worded',
    reads: (line, overview) => belowReport(line, overview) && line.label === null,
  },
  {
    id: 'below-number-of-question',
    roles: ['titleMore'],
    strength: 'marked',
    reads: belowBareQuestion,
  },
  {
    id: 'goes-on-with-subject',
    roles: ['titleMore'],
    strength: 'ruled',
    reads: ({ index }, { subject }) => subject.indexOf(index) > 0,
  },
  {
    id: 'not-below-who-reports',
    roles: ['titleMore'],
    strength: 'ruled',
    against: true,
    reads: (line, overview) =>
      !belowReport(line, overview) &&
      !belowBareQuestion(line, overview) &&
      !overview.subject.includes(line.index),
  },
]
