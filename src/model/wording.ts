import * as z from 'zod'

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
  })
  .describe("The record's own words for its parts, as first printed; null where it does not name the part")

export type Wording = z.infer<typeof wordingSchema>

/** A part of a record that has a name. */
export type WordedPart = keyof Wording
