import type { TableWords } from '../../language/table-words.ts'
import type { Attendee, Person } from '../../model/schema.ts'
import type { RenderInput } from '../renderer.ts'
import { day } from './decisions.ts'
import type { SheetColumn } from './sheet.ts'

type Role = keyof TableWords['roles']

/** Somebody in one of their roles at a meeting. */
export interface PersonRow {
  readonly input: RenderInput
  readonly role: Role
  readonly who: Attendee | Person
}

/** Those who led, were there, were not, were asked to come; in the order of the record. */
export function peopleOf(input: RenderInput): PersonRow[] {
  const { chair, secretary, attendees, absent, invited } = input.model
  const rows = (role: Role, list: readonly (Attendee | Person | null)[]): PersonRow[] =>
    list.filter((who) => who !== null).map((who) => ({ input, role, who }))
  return [
    ...rows('chair', [chair]),
    ...rows('secretary', [secretary]),
    ...rows('present', attendees),
    ...rows('absent', absent),
    ...rows('invited', invited),
  ]
}

const asPerson = (who: Attendee | Person): Person | null => (who.type === 'person' ? who : null)

function noteOf(who: Attendee | Person, { remote }: TableWords): string | null {
  if (who.type === 'organization') return null
  if (who.type === 'group') return who.organizations.join('; ') || null
  const notes = ['reason' in who ? who.reason : null, 'remote' in who && who.remote ? remote : null]
  return notes.filter((note) => note !== null).join(', ') || null
}

export function peopleColumns(words: TableWords): SheetColumn<PersonRow>[] {
  const { headers, roles } = words
  return [
    { header: headers.protocol, width: 11, cell: ({ input }) => input.model.number },
    { header: headers.date, width: 12, cell: ({ input }) => day(input.model.date) },
    { header: headers.name, width: 32, cell: ({ who }) => who.name },
    { header: headers.role, width: 18, cell: ({ role }) => roles[role] },
    { header: headers.position, width: 36, cell: ({ who }) => asPerson(who)?.position ?? null },
    { header: headers.organization, width: 28, cell: ({ who }) => asPerson(who)?.organization ?? null },
    { header: headers.group, width: 24, cell: ({ who }) => ('group' in who ? who.group : null) },
    { header: headers.count, width: 9, cell: ({ who }) => ('count' in who ? who.count : null) },
    { header: headers.note, width: 28, cell: ({ who }) => noteOf(who, words) },
    { header: headers.file, width: 22, cell: ({ input }) => input.file },
  ]
}
