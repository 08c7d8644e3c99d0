import type { Wording } from './wording.ts'

// In a file of its own: the schema beside the type brings all of zod, which reading a record does not need.

/** The wording of a record that names none of its parts. */
export function noWording(): Wording {
  return {
    chair: null,
    secretary: null,
    present: null,
    absent: null,
    invited: null,
    agenda: null,
    speaker: null,
    heard: null,
    spoke: null,
    noted: null,
    decided: null,
    vote: null,
    assignee: null,
    deadline: null,
    control: null,
  }
}
