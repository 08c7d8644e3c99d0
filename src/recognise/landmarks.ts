import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { clean } from './clean.ts'
import { readOrdinal } from '../language/ordinals.ts'
import { isFormCaption } from './form-captions.ts'
import { MOST_SIGNATURE_CELLS } from './signature-line.ts'
import type { Statement } from './statements.ts'
import { fold } from '../language/words.ts'

/** What is known of a record before it is read from the top. */
export interface Landmarks {
  /** Index of the last line that belongs to a section: signatures stand below it; -1 for none. */
  readonly lastSection: number
  /** Index of the label over those present; -1 for none. */
  readonly firstPresent: number
  /** Indexes of the lines that list what is attached. */
  readonly attachments: ReadonlySet<number>
}

/** Finds the landmarks of a record, of which `sections` are the labels of the body. */
export function landmarksOf(
  statements: readonly Statement[],
  sections: ReadonlySet<LabelKey>,
  lexicon: Lexicon,
): Landmarks {
  let lastSection = -1
  let firstPresent = -1
  let attached = false
  const attachments = new Set<number>()
  const listed = statements.findIndex(({ label }) => label?.key === 'unrecognized')
  statements.slice(0, listed < 0 ? undefined : listed).forEach(({ label, ordinal, unit, text }, index) => {
    if (isFormCaption(unit, lexicon)) return
    if (label?.key === 'present' && firstPresent < 0) firstPresent = index
    const columns = unit.table?.rows[0]?.cells ?? []
    const tasks = columns.some(({ value }) => lexicon.clauses.columns.task.includes(fold(clean(value))))
    // A row of tasks may end with a name; the lines after it may be signatures.
    if (tasks || columns.length > MOST_SIGNATURE_CELLS) lastSection = index + 1
    const further = attached && ordinal !== null && ordinal.parts.length === 1
    if (further || label?.key === 'attachment') attachments.add(index)
    if ((label && sections.has(label.key)) || (label === null && ordinal && !further)) lastSection = index
    attached = further || (label?.key === 'attachment' && opensList(text.value))
  })
  return { lastSection, firstPresent, attachments }
}

/** 'Приложения:' over a numbered list, or with its first entry behind it. */
const opensList = (value: string): boolean => value === '' || readOrdinal(value)?.parts[0] === 1
