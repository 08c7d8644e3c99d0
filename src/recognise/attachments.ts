import type { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import { hasWord } from '../source/letters.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { readOrdinal } from '../language/ordinals.ts'
import type { Passage } from './passage.ts'
import { enumerated } from './unrolled.ts'

type Attachment = Protocol['attachments'][number]

/** Reads what is attached, after the decisions or the signatures: 'Приложение № 1: смета', 'Приложения: 1. … 2. …'. */
export function readAttachments(passages: readonly Passage[], { ledger }: Context): Attachment[] {
  const found: Attachment[] = []
  const add = (number: string | null, at: Text, title: Text): void => {
    if (number === null && !hasWord(title.value)) return
    const attachment: Attachment = { number, title: hasWord(title.value) ? clean(title.value) : null }
    if (number !== null) ledger.fact(attachment, 'number', at.place())
    if (attachment.title !== null) ledger.fact(attachment, 'title', title.place())
    found.push(attachment)
  }
  let listed = false
  for (const { part, statement } of passages) {
    const { label, head, text, ordinal, unit } = statement
    listed =
      part === 'tail' &&
      (label?.key === 'attachment' || (listed && (!label || label.key === 'note') && ordinal !== null))
    if (!listed) continue
    if (label?.key !== 'attachment' && ordinal) {
      const { length } = ordinal
      add(ordinal.printed, unit.whole.slice(0, length), unit.whole.slice(length).trim())
    }
    if (label?.key !== 'attachment') continue
    const several = enumerated(text.value)
    const starts = several.length === 0 && readOrdinal(text.value)?.parts[0] === 1 ? [0] : several
    if (label.number !== null) add(String(label.number), head, text)
    else if (starts.length === 0) add(null, head, text)
    starts.forEach((start, index) => {
      const entry = text.slice(start, starts[index + 1] ?? text.length).trim()
      const ordinal = readOrdinal(entry.value)
      const length = ordinal?.length ?? 0
      add(ordinal?.printed ?? null, entry.slice(0, length), entry.slice(length).trim())
    })
  }
  return found
}
