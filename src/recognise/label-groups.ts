import type { LabelKey } from '../language/lexicon.ts'

/** Those who hold the meeting. */
export const OFFICERS: ReadonlySet<LabelKey> = new Set<LabelKey>(['chair', 'secretary'])

/** Who came and who did not. */
export const ATTENDANCE: ReadonlySet<LabelKey> = new Set<LabelKey>(['present', 'absent', 'invited'])

/** Labels below which people are listed. */
export const PEOPLE: ReadonlySet<LabelKey> = new Set<LabelKey>([...ATTENDANCE, 'members'])

/** Labels of the head of a record: a question's title does not stand before them. */
export const HEAD: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'place',
  'time',
  ...OFFICERS,
  ...ATTENDANCE,
  'agenda',
])

/** Labels of the parts of the body. */
export const SECTIONS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'discussion',
  'heard',
  'spoke',
  'noted',
  'proposed',
  'decided',
  'tasks',
  'vote',
  'proceedings',
  'previous',
])

/** Labels that the body of a question opens with. */
export const OPENING: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'heard',
  'spoke',
  'discussion',
  'noted',
  'decided',
  'proposed',
  'tasks',
  'speaker',
])
