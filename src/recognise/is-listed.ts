import type { Attendee, Person } from '../model/schema.ts'

/** 'BR': initials alone mean somebody who was named before. */
const LETTERS = /^[A-Z]{2,4}$/

/** Whether a list has somebody already. Names in Latin letters are written in full: twice the same one is one person. */
export function isListed({ name, givenName, asWritten }: Person, list: readonly Attendee[]): boolean {
  const certain = givenName !== null || LETTERS.test(asWritten)
  return certain && list.some((one) => one.type === 'person' && one.name === name)
}
