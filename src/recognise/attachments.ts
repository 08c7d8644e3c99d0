import type { Lexicon } from '../language/lexicon.ts'
import type { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import { hasWord } from '../source/letters.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import type { Passage } from './passage.ts'
import type { Statement } from './statements.ts'
import { enumerated } from './unrolled.ts'

type Attachment = Protocol['attachments'][number]

/** What a line attaches: its number with the words that it stands in, and its title. */
interface Entry {
  readonly number: string | null
  readonly at: Text
  readonly title: Text
}

/** Reads what is attached, after the decisions or the signatures: 'Приложение № 1: смета', 'Приложения: 1. … 2. …'. */
export function readAttachments(passages: readonly Passage[], context: Context): Attachment[] {
  let listed = false
  const entries = passages.flatMap(({ part, statement }) => {
    listed = part === 'tail' && (isHead(statement) || (listed && isFurther(statement)))
    return listed ? entriesOf(statement, context.lexicon) : []
  })
  return entries.flatMap((entry) => attachmentOf(entry, context) ?? [])
}

const isHead = ({ label }: Statement): boolean => label?.key === 'attachment'

/** Whether a line may be the next of a numbered list. */
const isFurther = ({ label, ordinal }: Statement): boolean =>
  ordinal !== null && (label === null || label.key === 'note')

function entriesOf(statement: Statement, lexicon: Lexicon): readonly Entry[] {
  const { label, head, text, unit, ordinal } = statement
  if (label?.key !== 'attachment') return ordinal ? [numbered(unit.whole, ordinal)] : []
  const several = enumerated(text.value, lexicon)
  const starts = several.length === 0 && readOrdinal(text.value)?.parts[0] === 1 ? [0] : several
  const entries = starts.map((start, index) => {
    const entry = text.slice(start, starts[index + 1] ?? text.length).trim()
    return numbered(entry, readOrdinal(entry.value))
  })
  if (label.number !== null) return [{ number: String(label.number), at: head, title: text }, ...entries]
  return entries.length > 0 ? entries : [{ number: null, at: head, title: text }]
}

/** An entry of a list, with its ordinal at its head. */
function numbered(entry: Text, ordinal: Ordinal | null): Entry {
  const length = ordinal?.length ?? 0
  return {
    number: ordinal?.printed ?? null,
    at: entry.slice(0, length),
    title: entry.slice(length).trim(),
  }
}

function attachmentOf({ number, at, title }: Entry, { ledger }: Context): Attachment | null {
  const titled = hasWord(title.value)
  if (number === null && !titled) return null
  const attachment: Attachment = { number, title: titled ? clean(title.value) : null }
  if (number !== null) ledger.fact(attachment, 'number', at.place())
  if (titled) ledger.fact(attachment, 'title', title.place())
  return attachment
}
