import type { ColumnKind } from '../../language/columns.ts'
import type { Columns } from './columns.ts'

/** What stands in a table of people and nothing else, where no marks say that it is one. */
export const BESIDE_PEOPLE: readonly ColumnKind[] = [
  ...(['number', 'person', 'given', 'family', 'role', 'post', 'organization'] as const),
  ...(['mark', 'present', 'absent', 'reason', 'signature', 'contact'] as const),
]

/** Whether some columns name people. */
export const headPeople = (columns: Columns): boolean =>
  columns.has('person') || (columns.has('family') && columns.has('given'))

/** The columns of names: of whole ones, or of given names beside family names. */
export const namedBy = (columns: Columns, person: number, family: number): [ColumnKind, number][] =>
  columns.has('given') && family >= 0
    ? [
        ['given', columns.find('given')],
        ['family', family],
      ]
    : [['person', person < 0 ? family : person]]
