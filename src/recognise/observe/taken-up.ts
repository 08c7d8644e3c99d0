import type { Line } from './line.ts'
import { keyOf, type QuestionListing } from './question-listing.ts'

const isCounted = ({ ordinal, statement, label }: Line): boolean =>
  ordinal?.parts.length === 1 &&
  ordinal.style !== 'letter' &&
  (!label || label.separator === 'none') &&
  statement.level === 0

/** Whether lines have the numbers of the listed questions in their order. */
const inOrder = (found: readonly Line[], keys: readonly string[]): boolean =>
  found.every(({ ordinal }, at) => ordinal !== null && keyOf(ordinal) === keys[at])

const indexes = (lines: readonly Line[]): ReadonlySet<number> => new Set(lines.map(({ index }) => index))

/** Numbered lines that each tell who spoke, above the first label of decisions: '2. Котов К.К. зачитал справку.' */
function spokenTo(lines: readonly Line[], last: number): readonly Line[] {
  const decided = lines.findIndex(
    ({ index, key, label }) => index > last && key === 'decided' && label?.separator !== 'none',
  )
  return lines.slice(last + 1, decided < 0 ? lines.length : decided).filter((line) => isCounted(line))
}

/** Whether all of a list are taken up: nothing need be decided on the last of it, whose number may stand over notes alone. */
const isWhole = ({ length }: readonly Line[], keys: readonly unknown[]): boolean =>
  length === keys.length || (length > 1 && length === keys.length - 1)

/**
 * The numbered lines below the list that take up its questions in order: each over a part of the body ('2. Лесничий доложил,
 * что …' over 'Решили:'), or each a speech to its question, above one list of decisions, for which the last of the list may
 * stand. Where all say 'Слушали …', the numbers are those of what was heard.
 */
export function takenUpOf(
  lines: readonly Line[],
  listing: QuestionListing | null,
  introduces: (index: number) => boolean,
): ReadonlySet<number> {
  const ordinals = [...(listing?.titles.keys() ?? [])].map((index) => lines[index]?.ordinal ?? null)
  const keys = ordinals.flatMap((ordinal) => (ordinal ? [keyOf(ordinal)] : []))
  if (!listing || ordinals.length < 2 || keys.length < ordinals.length) return new Set()
  const last = [...listing.lines.keys()].reduce((most, line) => Math.max(most, line), -1)
  const found = lines.filter((line) => line.index > last && isCounted(line) && introduces(line.index))
  const unlabelled = found.some(({ label }) => !label)
  if (unlabelled && isWhole(found, keys) && inOrder(found, keys)) return indexes(found)
  const spoken = spokenTo(lines, last)
  const each = isWhole(spoken, keys)
  const told = spoken.length > 1 && spoken.every((line) => !line.label && line.namedFirst && !line.clausal)
  return each && told && inOrder(spoken, keys) ? indexes(spoken) : new Set()
}
