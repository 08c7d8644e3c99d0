import { readDate } from './date-readers.ts'
import { dueOfDate } from './due.ts'
import type { Token } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { recordMentions } from './reported-records.ts'
import { formAt } from './report-phrases.ts'

/** The day that is set between two tokens (ISO 8601): the one behind 'до', or the only one; dates of records are none. */
export function dueBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  meeting: string | null,
  lexicon: Lexicon,
): string | null {
  const records = recordMentions(tokens, lexicon)
  const days: { readonly due: string | null; readonly until: boolean }[] = []
  for (let at = from; at < to;) {
    const record = records.find((one) => one.from <= at && at < one.to)
    const read = record ? null : readDate(tokens, at, lexicon.dates)
    if (read) {
      const until = at > 0 && formAt('until', tokens, at - 1, lexicon) === at
      days.push({ due: dueOfDate(read.value, meeting).due, until })
    }
    at = record?.to ?? read?.end ?? at + 1
  }
  const set = days.filter(({ until }) => until)
  const [only, ...others] = set.length > 0 ? set : days
  return others.length > 0 ? null : (only?.due ?? null)
}
