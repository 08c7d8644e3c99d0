import { ENTRIES } from '../decode/roles.ts'
import type { Cue } from './cue.ts'
import { countsOnFromList, headingEndsList } from './list-ends.ts'

/** What ends a list of people, whatever its line looks like. */
export const listEndCues: readonly Cue[] = [
  {
    id: 'next-section-is-no-entry',
    roles: ENTRIES,
    strength: 'ruled',
    against: true,
    reads: (line, { lines }) => countsOnFromList(line, lines),
  },
  {
    id: 'heading-ends-list',
    roles: ENTRIES,
    strength: 'ruled',
    against: true,
    reads: (line, { lines }) => line.key !== 'members' && headingEndsList(line, lines),
  },
]
