import { fill, type Printing } from '../../language/printing.ts'
import type { Assignee, Attendee, Person } from '../../model/schema.ts'
import { escape, listItem } from './escape.ts'

/** 'Крылова А.П., начальник отдела, МУП «Исток»': name, post, organization. */
export function personLine(person: Person): string {
  const { name, position, organization } = person
  const own = organization !== null && position?.includes(organization) ? null : organization
  return [name, position, own].filter((part) => part !== null && part !== '').join(', ')
}

/** Several people on one line; a semicolon where a post or an organization has brought commas in. */
export function peopleLine(people: readonly Person[]): string {
  const lines = people.map(personLine)
  return lines.join(lines.some((line) => line.includes(',')) ? '; ' : ', ')
}

/** Those who are to do something, the lead first. */
export function assigneesLine(assignees: readonly Assignee[]): string {
  const lines = assignees.map((assignee) =>
    assignee.type === 'person' ? personLine(assignee) : assignee.name,
  )
  return lines.join(lines.some((line) => line.includes(',')) ? '; ' : ', ')
}

function attendeeLine(attendee: Attendee, { phrases }: Printing): string {
  if (attendee.type === 'organization') return attendee.name
  if (attendee.type === 'group') {
    const { name, count, organizations } = attendee
    const head = count === null ? name : `${count} ${name}`
    return organizations.length > 0 ? `${head}: ${organizations.join(', ')}` : head
  }
  const remarks = [attendee.reason, attendee.remote ? phrases.remote : null].filter(
    (remark) => remark !== null,
  )
  return personLine(attendee) + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '')
}

const groupOf = (attendee: Attendee): string | null => (attendee.type === 'person' ? attendee.group : null)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A label and those it is about, one per line; whoever is listed under a heading of their own comes under it again. */
export function attendeeBlock(list: readonly Attendee[], label: string, printing: Printing): string {
  const blocks: string[] = []
  let heading: string | null = ''
  for (const attendee of list) {
    const group = groupOf(attendee)
    if (group !== heading) {
      if (group === null || blocks.length === 0) blocks.push(`\n**${escape(capital(label))}:**\n`)
      if (group !== null) blocks.push(`\n**${escape(capital(group))}:**\n`)
      heading = group
    }
    blocks.push(listItem('-', escape(attendeeLine(attendee, printing))))
  }
  return blocks.join('\n')
}

/** Counts and quorum, a sentence each; '' where the text states none. */
export function attendanceBlock(
  attendance: {
    readonly stated: number | null
    readonly members: number | null
    readonly quorum: boolean | null
  } | null,
  { phrases }: Printing,
): string {
  if (attendance === null) return ''
  const { stated, members, quorum } = attendance
  const parts: string[] = []
  if (stated !== null && members !== null) parts.push(fill(phrases.presentOf, { stated, members }))
  else if (stated !== null) parts.push(fill(phrases.presentCount, { stated }))
  if (quorum !== null) parts.push(quorum ? phrases.quorumYes : phrases.quorumNo)
  return parts.map(escape).join('\n\n')
}
