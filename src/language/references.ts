import { isoDate } from './calendar.ts'
import type { DateValue } from './dates.ts'
import { dottedNumber, startsWithDigit } from './dotted-number.ts'
import { readDate } from './date-readers.ts'
import { compileForms, findAll, tokenize, type FormTable, type SlotReader, type Slots } from './form.ts'
import type { Lexicon } from './lexicon.ts'

/** A mention of another record: 'пункт 2.3 протокола от 15.11.2023 № 4'. */
export interface Reference {
  readonly number: string
  readonly date: string
  /** '2.3'; none where the whole record is meant. */
  readonly points: readonly string[]
  readonly start: number
  readonly end: number
}

/** What stands in a slot of a form that names a record. */
export type ReferencePart =
  | { readonly is: 'date'; readonly date: DateValue }
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'points'; readonly points: readonly string[] }

/** '4', '3/2022', '31-ЗК': what follows a digit without white space. */
const number: SlotReader<ReferencePart> = (tokens, at) => {
  if (!startsWithDigit(tokens[at])) return null
  let end = at + 1
  for (let next = tokens[end]; next && !next.space; next = tokens[end]) {
    const joins =
      next.kind !== 'mark' || ((next.text === '/' || next.text === '-') && !tokens[end + 1]?.space)
    if (!joins) break
    end++
  }
  const text = tokens
    .slice(at, end)
    .map((token) => token.text)
    .join('')
  return { end, value: { is: 'number', text } }
}

/** '2.3', '1, 4 и 5.1': numbers with dots inside, a comma or a word between them. */
const pointsOf =
  (and: readonly string[]): SlotReader<ReferencePart> =>
  (tokens, at) => {
    const points: string[] = []
    let end = at
    while (startsWithDigit(tokens[end])) {
      const { number: point, end: after } = dottedNumber(tokens, end)
      end = after
      points.push(point)
      const between = tokens[end]
      const goesOn = between && (between.text === ',' || and.includes(between.fold))
      if (!goesOn || !startsWithDigit(tokens[end + 1])) break
      end++
    }
    return points.length > 0 ? { end, value: { is: 'points', points } } : null
  }

/** The slots of forms that name a record: `{date}`, `{number}`, `{points}`. */
export function referenceSlots(lexicon: Lexicon): Slots<ReferencePart> {
  const date: SlotReader<ReferencePart> = (tokens, at) => {
    const read = readDate(tokens, at, lexicon.dates)
    return read && { end: read.end, value: { is: 'date', date: read.value } }
  }
  return { date, number, points: pointsOf(lexicon.deadlines.and) }
}

const tables = new WeakMap<Lexicon, FormTable<{ readonly form: string }, ReferencePart>>()

function tableOf(lexicon: Lexicon): FormTable<{ readonly form: string }, ReferencePart> {
  let table = tables.get(lexicon)
  if (!table) {
    table = compileForms<{ readonly form: string }, ReferencePart>(
      lexicon.headers.references.map((form) => ({ form })),
      referenceSlots(lexicon),
    )
    tables.set(lexicon, table)
  }
  return table
}

/** Every mention of a record by number and full date in a text, in order. */
export function findReferences(text: string, lexicon: Lexicon): Reference[] {
  return findAll(tableOf(lexicon), tokenize(text)).flatMap(({ slots, start, end }) => {
    const { number: printed, date, points } = slots
    if (printed?.is !== 'number' || date?.is !== 'date') return []
    const { year, month, day, valid } = date.date
    if (year === null || day === null || !valid) return []
    return [
      {
        number: printed.text,
        date: isoDate(year, month, day),
        points: points?.is === 'points' ? points.points : [],
        start,
        end,
      },
    ]
  })
}
