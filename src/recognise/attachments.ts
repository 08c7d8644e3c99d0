import type { Text } from '../document/text.ts'
import type { Protocol } from '../model/schema.ts'
import { hasWord } from '../source/letters.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { readOrdinal } from './ordinals.ts'
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
  for (const { part, statement } of passages) {
    const { label, head, text } = statement
    if (part !== 'tail' || label?.key !== 'attachment') continue
    const starts = enumerated(text.value)
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
