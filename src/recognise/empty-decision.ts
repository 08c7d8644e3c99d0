import type { Decision } from '../model/schema.ts'

/** A decision of which nothing is known but how it is numbered. */
export const emptyDecision = (number: string | null): Decision => ({
  number,
  text: '',
  kind: 'resolution',
  assignees: [],
  controller: null,
  deadline: null,
  vote: null,
  items: [],
})
