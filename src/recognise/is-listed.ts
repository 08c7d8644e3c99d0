import type { Attendee, Person } from '../model/schema.ts'

/** Whether a list has somebody already. Names in Latin letters are written in full: twice the same one is one person. */
export function isListed({ name, givenName }: Person, list: readonly Attendee[]): boolean {
  return givenName !== null && list.some((one) => one.type === 'person' && one.name === name)
}
