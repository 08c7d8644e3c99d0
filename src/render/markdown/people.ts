import { fill, type Printing } from '../../language/printing.ts'
import type { Assignee, Attendee, Person, Protocol } from '../../model/schema.ts'
import { verbatimAttendee } from '../layout/verbatim.ts'
import { escape, listItem } from './escape.ts'

/** 'Крылова А.П., начальник отдела (МУП «Исток»)': name, post, organization. */
export function personLine(person: Person): string {
  const { name, position, organization } = person
  const words = position === null ? name : `${name}, ${position}`
  return organization === null || position?.includes(organization) ? words : `${words} (${organization})`
}

/** Several names on one line; a semicolon between them where a post or an organization has brought commas in. */
export const inOneLine = (lines: readonly string[]): string =>
  lines.join(lines.some((line) => line.includes(',')) ? '; ' : ', ')

export const peopleLine = (people: readonly Person[]): string => inOneLine(people.map(personLine))

/** Those who are to do something, the lead first. */
export const assigneesLine = (assignees: readonly Assignee[]): string =>
  inOneLine(assignees.map((assignee) => (assignee.type === 'person' ? personLine(assignee) : assignee.name)))

/** Somebody present, absent or invited, with what the record says about them. */
export function attendeeLine(attendee: Attendee, { phrases }: Printing): string {
  if (attendee.type === 'organization') return attendee.name
  if (attendee.type === 'group') {
    const { name, count, organizations } = attendee
    if (count !== null && organizations.length > 0) return `${count} ${name}: ${organizations.join(', ')}`
    return count === null ? name : fill(phrases.counted, { name, count })
  }
  const remarks = [attendee.reason, attendee.remote ? phrases.remote : null].filter(
    (remark) => remark !== null,
  )
  return personLine(attendee) + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '')
}

const groupOf = (attendee: Attendee): string | null => (attendee.type === 'person' ? attendee.group : null)

/**
 * A label and those it is about, one per line. Whoever is listed under a heading of their own comes under it again;
 * the label stands once more before those who are listed under none after that.
 */
export function attendeeBlock(list: readonly Attendee[], label: string, printing: Printing): string {
  const lines: string[] = []
  let heading: string | null = null
  for (const attendee of list) {
    const group = groupOf(attendee)
    if (lines.length === 0 || (group === null && heading !== null)) lines.push(`\n**${escape(label)}:**\n`)
    if (group !== null && group !== heading) lines.push(`\n**${escape(group)}:**\n`)
    lines.push(listItem('-', escape(verbatimAttendee(attendee, attendeeLine(attendee, printing), printing))))
    heading = group
  }
  return lines.join('\n')
}

/** Counts and quorum, a sentence each; none where the text states none. */
export function attendanceLines(attendance: Protocol['attendance'], { phrases }: Printing): string[] {
  if (attendance === null) return []
  const { stated, members, quorum } = attendance
  const lines: string[] = []
  if (stated !== null && members !== null) lines.push(fill(phrases.presentOf, { stated, members }))
  else if (stated !== null) lines.push(fill(phrases.presentCount, { stated }))
  else if (members !== null) lines.push(fill(phrases.membersCount, { members }))
  if (quorum !== null) lines.push(quorum ? phrases.quorumYes : phrases.quorumNo)
  return lines
}
