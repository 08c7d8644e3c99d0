import { groupedBy } from './grouped-by.ts'
import type { ArchivedRecord } from './archived-record.ts'

/** 'Протокол заседания правления № 5' → 'заседания правления', 'Minutes of the board meeting' → 'board meeting' */
function meetingOf(title: string): string {
  const end = title.search(/№|\bNo\b/iu)
  const [, ...words] = (end < 0 ? title : title.slice(0, end)).trim().split(/\s+/)
  return words.join(' ').replace(/^of (?:the )?/i, '')
}

/** The name of a body: of several bodies of one organisation the title says which. */
function nameOf({ organization, title }: ArchivedRecord, several: boolean): string {
  const meeting = title === null ? '' : meetingOf(title)
  if (organization === null) return meeting || (title ?? '')
  return several && meeting ? `${organization}: ${meeting}` : organization
}

/**
 * How the body of each record is called: by its organisation, with the words of the title where the organisation has
 * several bodies; by the title where no organisation is stated. Records of one body have one name, that of the first.
 */
export function bodyNames(records: readonly ArchivedRecord[]): Map<ArchivedRecord, string> {
  const bodies = groupedBy(
    records.filter(({ bodyKey }) => bodyKey !== null),
    ({ bodyKey }) => bodyKey,
  )
  const organizations = new Map<string, number>()
  for (const [first] of bodies.values())
    if (first?.organization)
      organizations.set(first.organization, (organizations.get(first.organization) ?? 0) + 1)
  const names = new Map<ArchivedRecord, string>()
  for (const list of bodies.values()) {
    const [first] = list
    if (!first) continue
    const several = first.organization !== null && (organizations.get(first.organization) ?? 0) > 1
    const name = nameOf(first, several)
    for (const record of list) names.set(record, name)
  }
  return names
}
