import { startsLower } from '../../source/letters.ts'
import { statesCounts } from '../naming.ts'
import { numberField } from '../protocol-number.ts'
import { rolesInProse } from '../roles-in-prose.ts'
import type { Line } from './line.ts'

/** Whether a line is none of a title: a label, a number, a row, a count of those present, who held a role. */
function endsTitle({ label, unit, statement, ordinal, words, lexicon }: Line): boolean {
  if (label || statement.question || ordinal || unit.row || statesCounts(statement, lexicon)) return true
  if (lexicon.minutes && (unit.bullet !== null || statement.level > 0)) return true
  return numberField(words, lexicon) !== null || rolesInProse(unit.whole, lexicon).length > 0
}

/** Index after the lines that stand right below the first line of the title and go on with it. */
export function endOfTitle(lines: readonly Line[], title: number): number {
  let end = title + 1
  for (let line = lines[end]; line && title >= 0; line = lines[++end]) {
    const { unit, statement, words } = line
    const goesOn = startsLower(words)
    if (endsTitle(line)) break
    if ((statement.level > 0 && !goesOn) || (unit.gap && !(unit.bold && goesOn))) break
  }
  return end
}
