import type { Printing } from '../../language/printing.ts'
import type { AgendaItem, Attendee, Decision, Protocol, Signature } from '../../model/schema.ts'
import type { TemplateFilters } from '../template/engine.ts'
import { clauseBlock } from './clauses.ts'
import { escape } from './escape.ts'
import {
  agendaBlock,
  attachmentBlock,
  certificationBlock,
  itemBlock,
  quoteBlock,
  signatureBlock,
} from './items.ts'
import { attendanceLines, attendeeBlock } from './people.ts'

/** Filters that write a part of a record as finished Markdown. */
export function markdownFilters(printing: Printing): TemplateFilters {
  const blocks = {
    attendees: (list: Attendee[], label: string) => attendeeBlock(list, label, printing),
    agenda: (list: AgendaItem[], label: string) => agendaBlock(list, label),
    item: (item: AgendaItem) => itemBlock(item, printing),
    clauses: (list: Decision[]) => clauseBlock(list, printing),
    signatures: (list: Signature[]) => signatureBlock(list, printing),
    attachments: (list: Protocol['attachments']) => attachmentBlock(list, printing),
    quotes: (list: Protocol['unrecognized']) => quoteBlock(list),
    attendance: (attendance: Protocol['attendance']) =>
      attendanceLines(attendance, printing).map(escape).join('\n\n'),
    certification: () => certificationBlock(printing),
  }
  return Object.fromEntries(
    Object.entries(blocks).map(([name, handler]) => [name, { raw: true, handler }]),
  ) as TemplateFilters
}
