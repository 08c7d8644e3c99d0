import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { readOrdinal } from '../language/ordinals.ts'
import { isFormCaption } from './form-captions.ts'
import { MOST_SIGNATURE_CELLS } from './signature-line.ts'
import { kindsOf } from './table/heads.ts'
import type { Statement } from './statements.ts'

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
  const listed = statements.findIndex(({ label }) => label?.key === 'unrecognized')
  const lines = statements.slice(0, listed < 0 ? undefined : listed)
  const attachments = attachmentLines(lines, lexicon)
  const own = lines.map((line) => !isFormCaption(line.unit, lexicon))
  const firstPresent = lines.findIndex(({ label }, index) => own[index] && label?.key === 'present')
  let lastSection = -1
  for (const [index, line] of lines.entries()) {
    if (!own[index]) continue
    // A row of tasks may end with a name; the lines after it may be signatures.
    if (isTaskRow(line, lexicon)) lastSection = index + 1
    if (isOfSection(line, sections, attachments.has(index)) || isTitle(line, lexicon)) lastSection = index
  }
  return { lastSection, firstPresent, attachments }
}

/** A heading of English minutes that is no label: what stands below it belongs to it. */
const isTitle = ({ level, label }: Statement, { minutes }: Lexicon): boolean =>
  minutes && level > 0 && label === null

/** A row of a table of tasks, or of one with more columns than signatures have. */
function isTaskRow({ unit }: Statement, lexicon: Lexicon): boolean {
  const columns = unit.table?.rows[0]?.cells ?? []
  return (
    columns.length > MOST_SIGNATURE_CELLS ||
    columns.some(({ value }) => kindsOf(value, lexicon.columns).has('decision'))
  )
}

/** A line with the label of a section, or with a number that is none of an attachment. */
const isOfSection = (
  { label, ordinal }: Statement,
  sections: ReadonlySet<LabelKey>,
  attached: boolean,
): boolean => (label ? sections.has(label.key) : ordinal !== null && !attached)

/** The lines that list what is attached: those with the label, and the numbered ones below it. */
function attachmentLines(lines: readonly Statement[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>()
  let open = false
  for (const [index, { label, ordinal, unit, text }] of lines.entries()) {
    if (isFormCaption(unit, lexicon)) continue
    const further: boolean = open && ordinal?.parts.length === 1
    const heads = label?.key === 'attachment'
    if (further || heads) found.add(index)
    open = further || (heads && opensList(text.value))
  }
  return found
}

/** 'Приложения:' over a numbered list, or with its first entry behind it. */
const opensList = (value: string): boolean => value === '' || readOrdinal(value)?.parts[0] === 1
