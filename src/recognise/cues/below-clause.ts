import { isWordedBelow, MOST_BELOW, namesBelow } from '../names-below.ts'
import { isClausal } from '../observe/clausal.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'

/** Whether the words behind a label of decisions decide: 'Решили: избрать …'; 'Переизбрали …' does so by itself. */
const decidesIn = ({ key, said, label, lexicon }: Line): boolean =>
  key === 'decided' && said !== '' && (label?.guessed === true || isClausal(said, lexicon))

/** Whether a line sets to work and leads up to what stands below it, behind a label or not. */
const leadsUp = (line: Line): boolean => line.words.endsWith(':') && (line.clausal || decidesIn(line))

/** Whether a line is a clause by where it stands: behind a label of decisions, or in a list that such a label heads. */
const standsDecided = ({ index, key, said }: Line, { lines, clauseRuns }: Overview): boolean =>
  (key === 'decided' && said !== '') || lines[index - 1]?.key === 'decided' || clauseRuns.has(index)

/** Whether a line belongs to a clause above that leads up to it: a name below 'Избрать правление в составе:', the words of 'на следующее:'. */
export function belongsAbove({ index, lexicon }: Line, overview: Overview): boolean {
  if (lexicon.minutes) return false
  const { lines, statements } = overview
  const above = lines
    .slice(Math.max(0, index - MOST_BELOW), index)
    .findLast(({ words }) => words.endsWith(':'))
  if (!above || !leadsUp(above)) return false
  if (isWordedBelow(above.said, lexicon) && !standsDecided(above, overview)) return false
  return namesBelow(statements, above.index, lexicon) >= index - above.index
}
