import { WIDE_GAP } from '../source/wide-gap.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { startsUpper } from '../source/letters.ts'
import { splitList } from './list-marks.ts'
import type { Statement } from './statements.ts'

/** Fewest people below words that are no label. */
const LEAST_NAMED = 3
/** Lines below the words within which those people stand. */
const MOST_BELOW = 30
/** Words of a name with its titles: 'The Rt Hon. Ann Roe'. */
const MOST_NAME_WORDS = 5
const LONGEST_ENTRY = 90

/** What stands first in an entry of a list: a name, without what is said of its bearer. */
export function isNameAlone(entry: Text): boolean {
  const [head = ''] = entry.value.trim().split(/[(\[–—✓✔@]|\s-\s/u)
  const words = head.split(/\s+/u).filter((word) => word !== '')
  const named = words.filter((word) => startsUpper(word) || word.startsWith('@'))
  return words.length > 0 && words.length <= MOST_NAME_WORDS && named.length * 2 > words.length
}

/** How many people a line below names, where it is nothing else; 0 for other lines. */
function namedOn({ label, unit, text }: Statement, lexicon: Lexicon): number {
  if (unit.row || unit.heading > 0 || (label && label.separator !== 'none')) return 0
  const entries = splitList(text).filter(({ value }) => /\p{L}/u.test(value))
  if (/[!?]|\p{Ll}{3}\.\s/u.test(text.value)) return 0
  const names = findNames(text.value, lexicon.names, { loose: true })
  if (entries.length > 2) return entries.filter(isNameAlone).length * 2 > entries.length ? names.length : 0
  const columns = text.value.split(WIDE_GAP).length
  if (columns > 2) return names.length * 2 >= columns ? names.length : 0
  const [first] = names
  return first && first.start <= 1 && text.value.length <= LONGEST_ENTRY ? names.length : 0
}

/**
 * Whether a line heads a list of people that stands below it: the lines down to the next heading or label are names, each on
 * a line of its own or several on a few lines.
 */
export function headsNamesBelow(statements: readonly Statement[], at: number, lexicon: Lexicon): boolean {
  let people = 0
  for (const below of statements.slice(at + 1, at + 1 + MOST_BELOW)) {
    const named = namedOn(below, lexicon)
    if (named === 0) break
    people += named
    if (people >= LEAST_NAMED) return true
  }
  return false
}
