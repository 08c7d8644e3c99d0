import type { Person, Vote } from './schema.ts'

/** Somebody of whom a name is known, and what else `parts` has. */
export const barePerson = (name: string, parts: Partial<Person> = {}): Person => ({
  type: 'person',
  name,
  familyName: null,
  givenName: null,
  patronymicName: null,
  initials: null,
  position: null,
  organization: null,
  asWritten: name,
  ...parts,
})

/** A vote of which nothing but its words is known. */
export const bareVote = (text: string): Vote => ({
  yes: null,
  no: null,
  abstain: null,
  notVoting: null,
  unanimous: null,
  result: null,
  text,
})
