import type { Text } from '../document/text.ts'
import type { Label } from '../language/labels.ts'
import type { Statement } from './statements.ts'

/** The lists of people that a record has. */
export const LIST_OF = { present: 'attendees', absent: 'absent', invited: 'invited' } as const
export type ListPart = keyof typeof LIST_OF
export const isListPart = (part: string | null): part is ListPart => part !== null && part in LIST_OF

/** Whether a label is the head of a list. */
export const headsList = (label: Label | null, part: ListPart): boolean =>
  label !== null && (label.key === part || label.key === 'members' || label.key === 'invited')

/** Whether a line is a point of a list: with a bullet or a count. */
export const isPoint = ({ unit, ordinal }: Statement): boolean => unit.bullet !== null || ordinal !== null

/** The words of a line that are of the list: all behind its head, in a row without the label. */
export const wordsOf = ({ text, unit }: Statement, heads: boolean): Text =>
  unit.row && !heads ? unit.text : text
