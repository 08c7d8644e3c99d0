import { findTimes } from '../language/dates.ts'
import { compileForms, findAll, tokenize, type FormTable } from '../language/form.ts'
import type { Forms } from '../language/lexicon.ts'
import type { Protocol } from '../model/schema.ts'
import type { Context } from './context.ts'
import type { Statement } from './statements.ts'

type Key = 'start' | 'end'

/** Characters between the words and the hour: 'called to order by the president, Jane Roe, at 6:00 p.m.' */
const NEAR = 70
const LONGEST = 600

const compiled = new WeakMap<Forms, FormTable<{ readonly form: string }>>()

function tableOf(forms: Forms): FormTable<{ readonly form: string }> {
  let table = compiled.get(forms)
  if (!table) compiled.set(forms, (table = compileForms(forms.map((form) => ({ form })))))
  return table
}

/** 'Call to order: 19:12': a field tells when the meeting was opened. */
const opensWithHour = ({ label, text }: Statement): boolean =>
  label?.key === 'opened' && label.separator !== 'none' && /\d/u.test(text.value)

/** Reads when the meeting began and ended out of the sentences that say so, where no field does. */
export function readMeetingTimes(
  statements: readonly Statement[],
  header: Pick<Protocol, 'time'>,
  { lexicon, ledger }: Context,
): void {
  const { minuteWords } = lexicon
  if (!minuteWords) return
  const read = (key: Key, forms: Forms): void => {
    for (const { unit } of statements) {
      const { whole } = unit
      const value = whole.value.slice(0, LONGEST)
      const [match] = findAll(tableOf(forms), tokenize(value))
      if (!match) continue
      const [found] = findTimes(value.slice(match.end, match.end + NEAR), lexicon.dates)
      if (!found) continue
      const time = (header.time ??= { start: null, end: null })
      time[key] = found.value
      ledger.instead(time, key, whole.place(match.end + found.start, match.end + found.end))
      return
    }
  }
  // The hour for which a meeting was called is not when it was called to order.
  if (!header.time?.start || !statements.some(opensWithHour)) read('start', minuteWords.opened)
  if (!header.time?.end) read('end', minuteWords.closed)
}
