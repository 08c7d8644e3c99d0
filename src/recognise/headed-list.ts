import type { Text } from '../document/text.ts'
import type { Attendee } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { countedPeople } from './counted-group.ts'
import { splitOutside } from './list-marks.ts'
import { readEntries } from './person-entries.ts'

const LONGEST_HEADING = 120

/** A list of people with the words that head it, and those who are counted before it. */
export interface HeadedList {
  readonly body: Text
  readonly own: string | null
  readonly groups: readonly Attendee[]
}

/** 'заместители главы: Абрамов К.С., …': the words before the colon head the names after it. */
export function headedList(text: Text, context: Context): HeadedList {
  const at = text.value.indexOf(':')
  if (at < 0 || at > LONGEST_HEADING) return { body: text, own: null, groups: [] }
  const ahead = text.slice(0, at)
  if (readEntries(ahead, context.lexicon).people.length > 0) return { body: text, own: null, groups: [] }
  context.ledger.marker('group', text.place(0, at + 1))
  const body = text.slice(at + 1)
  // 'родители – 40 чел., администрация школы: …': those who are only counted are no part of the heading.
  const pieces = splitOutside(ahead, ',')
  const counted = pieces.slice(0, -1).map((piece) => countedPeople(piece.trim(), context))
  const groups = counted.filter((group) => group !== null)
  if (groups.length === 0 || groups.length < counted.length)
    return { body, own: clean(ahead.value), groups: [] }
  return { body, own: clean(pieces[pieces.length - 1]?.value ?? ''), groups }
}
