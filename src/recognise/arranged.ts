import type { Lexicon } from '../language/lexicon.ts'
import { withCountedLines } from './counted-lines.ts'
import { withPairedLines } from './paired-lines.ts'
import { withPeopleColumns } from './people-columns.ts'
import { withResolutionCodes } from './resolution-codes.ts'
import { withSplitNames } from './split-names.ts'
import type { Unit } from './units.ts'

/** The units of a record with what its print has put side by side, apart or behind numbers of its own in the order of reading. */
export const arranged = (units: readonly Unit[], lexicon: Lexicon): readonly Unit[] => {
  const counted = withResolutionCodes(units, lexicon)
  const listed = withSplitNames(withPeopleColumns(counted, lexicon), lexicon)
  return withCountedLines(withPairedLines(listed, lexicon), lexicon)
}
