import * as z from 'zod'

/** Parts of a record that have names. */
export const WORDED_PARTS = [
  'chair',
  'secretary',
  'present',
  'absent',
  'invited',
  'agenda',
  'speaker',
  'heard',
  'spoke',
  'noted',
  'decided',
  'vote',
  'assignee',
  'deadline',
  'control',
] as const

export type WordedPart = (typeof WORDED_PARTS)[number]

const words = z.string().nullable()

/** What the record itself calls its parts: 'ПОСТАНОВИЛИ', 'Председательствующий'. */
export const wordingSchema = z
  .object({
    chair: words,
    secretary: words,
    present: words,
    absent: words,
    invited: words,
    agenda: words,
    speaker: words,
    heard: words,
    spoke: words,
    noted: words,
    decided: words,
    vote: words,
    assignee: words,
    deadline: words,
    control: words,
  } satisfies Record<WordedPart, typeof words>)
  .describe("The record's own words for its parts, as first printed; null where it does not name the part")

export type Wording = z.infer<typeof wordingSchema>
