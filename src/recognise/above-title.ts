import { findDates, findTimes } from '../language/dates.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { isPlace } from './is-place.ts'
import type { Passage } from './passage.ts'
import { findProtocolNumbers } from './protocol-number.ts'
import { withoutSpans } from './span.ts'
import type { Statement } from './statements.ts'

const REQUISITES: ReadonlySet<LabelKey> = new Set<LabelKey>(['date', 'time', 'place', 'opened'])
/** Labels of stamps, whose dates are of the stamp. */
const STAMPS: ReadonlySet<LabelKey> = new Set<LabelKey>(['approval', 'attachment'])

/** 'Дата: 05.06.2024', 'г. Светлый    11 сентября 2024 г.': a field, or a day with nothing beside it but hour, number and place. */
function isRequisite({ label, unit: { whole } }: Statement, lexicon: Lexicon): boolean {
  if (label) return REQUISITES.has(label.key)
  const dates = findDates(whole.value, lexicon.dates)
  if (dates.length !== 1 || dates[0]?.value.year === null) return false
  const rest = withoutSpans(whole, [
    ...dates,
    ...findTimes(whole.value, lexicon.dates),
    ...findProtocolNumbers(whole.value, lexicon),
  ])
  return rest.every((part) => isPlace(part, lexicon))
}

/** The lines above the title that state day, hour and place of the meeting; none where a stamp stands among them. */
export function requisitesAbove(passages: readonly Passage[], lexicon: Lexicon): Statement[] {
  const front = passages.filter(({ part }) => part === 'front').map(({ statement }) => statement)
  if (front.some(({ label }) => label && STAMPS.has(label.key))) return []
  return front.filter((statement) => isRequisite(statement, lexicon))
}
