import type { LabelKey } from '../../language/lexicon.ts'
import { follows } from '../follows.ts'
import { ATTENDANCE } from '../label-groups.ts'
import type { Line } from './line.ts'
import type { QuestionListing } from './question-listing.ts'

/** Parts of a record that its own numbers may count, beside who was there. */
const PARTS: ReadonlySet<LabelKey> = new Set<LabelKey>(['vote', 'signatures', 'attachment', 'quorum', 'form'])
/** Sections that a record has at least, where its numbers count them. */
const LEAST = 3

const isDecided = ({ key, said, label }: Line): boolean =>
  key === 'decided' && said === '' && label?.guessed === false

/** The lines whose numbers count on from one to the next, '4.1.' below '4.' aside. */
function runOf(lines: readonly Line[]): Line[] {
  const run: Line[] = []
  for (const line of lines) {
    const { ordinal, unit } = line
    if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 1 || unit.row) continue
    const last = run.at(-1)?.ordinal
    if (last ? follows(ordinal, last) : ordinal.parts[0] === 1) run.push(line)
  }
  return run
}

/**
 * Indexes of the numbered lines that head the sections of a record without a list of questions: '1. Состав комиссии', '2. Предмет
 * закупки', … '5. Комиссия решила:' over '5.1. …'. Such numbers are of no questions. Empty for all other records.
 */
export function recordSections(
  lines: readonly Line[],
  listing: QuestionListing | null,
  title: number,
): ReadonlySet<number> {
  if (listing || lines[0]?.lexicon.minutes) return new Set()
  const run = runOf(lines.slice(title + 1))
  const [decided, ...others] = lines.filter(({ key, said }) => key === 'decided' && said === '')
  if (!decided || others.length > 0 || !isDecided(decided) || !run.includes(decided) || run.length < LEAST)
    return new Set()
  const below = lines[decided.index + 1]?.ordinal
  const counted = below?.parts.length === 2 && below.parts[0] === decided.ordinal?.parts[0]
  const known = run.some(({ key }) => key !== null && (PARTS.has(key) || ATTENDANCE.has(key)))
  return counted && known ? new Set(run.map(({ index }) => index)) : new Set()
}
