import { isoDate } from './calendar.ts'
import { compileForms, findAll, type FormTable, type Token } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { referenceSlots, type ReferencePart } from './references.ts'

/** The record whose points a report means. */
export interface ReportedRecord {
  /** 'named' by number or date, the one before ('previous'), or the record that says so ('own'). */
  readonly which: 'named' | 'previous' | 'own'
  readonly number: string | null
  readonly date: string | null
}

/** A mention of a record, with the tokens it stands on. */
export interface RecordMention {
  readonly record: ReportedRecord
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly form: string
  readonly which: ReportedRecord['which']
}

const tables = new WeakMap<Lexicon, FormTable<Entry, ReferencePart>>()

function tableOf(lexicon: Lexicon): FormTable<Entry, ReferencePart> {
  let table = tables.get(lexicon)
  if (!table) {
    const { records, previous, own } = lexicon.reports
    const entries = [
      ...records.map((form): Entry => ({ form, which: 'named' })),
      ...previous.map((form): Entry => ({ form, which: 'previous' })),
      ...own.map((form): Entry => ({ form, which: 'own' })),
    ]
    tables.set(lexicon, (table = compileForms<Entry, ReferencePart>(entries, referenceSlots(lexicon))))
  }
  return table
}

/** Every mention of a record by number, date or order among some tokens; a date without its year names none. */
export function recordMentions(tokens: readonly Token[], lexicon: Lexicon): RecordMention[] {
  return findAll(tableOf(lexicon), tokens).flatMap(({ entry, slots, from, to }): RecordMention[] => {
    const { number: printed, date: day } = slots
    const number = printed?.is === 'number' ? printed.text : null
    let date: string | null = null
    if (day?.is === 'date') {
      const { year, month, day: of, valid } = day.date
      if (year === null || of === null || !valid) return []
      date = isoDate(year, month, of)
    }
    return [{ record: { which: entry.which, number, date }, from, to }]
  })
}
