import type { Printing } from '../../language/printing.ts'
import type { AgendaItem, Attendee, Decision, Protocol, Signature } from '../../model/schema.ts'
import type { FilterHandler, TemplateFilters } from '../template/engine.ts'
import { BadValue } from '../template/template-error.ts'
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

/** Filters that write a part of a record as finished Markdown; `finish` brings it into the form that it is to have. */
export function markdownFilters(
  printing: Printing,
  finish: (markdown: string) => string = (markdown) => markdown,
): TemplateFilters {
  const blocks = {
    attendees: (list: Attendee[], label: string) => attendeeBlock(list, label, printing),
    agenda: (list: AgendaItem[], label: string) => agendaBlock(list, label, printing),
    item: (item: AgendaItem) => itemBlock(item, printing),
    clauses: (list: Decision[]) => clauseBlock(list, printing),
    signatures: (list: Signature[]) => signatureBlock(list, printing),
    attachments: (list: Protocol['attachments']) => attachmentBlock(list, printing),
    quotes: (list: Protocol['unrecognized']) => quoteBlock(list),
    attendance: (attendance: Protocol['attendance']) => {
      if (typeof attendance !== 'object') throw new BadValue('attendance')
      return attendanceLines(attendance, printing).map(escape).join('\n\n')
    },
    certification: () => certificationBlock(printing),
  }
  const filters = Object.entries(blocks) as [string, FilterHandler][]
  return Object.fromEntries(
    filters.map(([name, block]) => {
      const handler: FilterHandler = function (value, ...given) {
        return finish(String(block.call(this, value, ...(given as unknown[]))))
      }
      return [name, { raw: true, handler }]
    }),
  )
}
