import { endsIn } from '../language/endings.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** A line that names the document behind other words is no longer. */
const LONGEST = 160
/** Words before what is held: 'Внеочередное рабочее совещание'. */
const MOST_BEFORE = 3

/** Whether a text has the word for the record, ended by its number or a mark: 'Тренерский совет, протокол № 6'. */
export function tellsDocument(value: string, { headers, minutes, endings }: Lexicon): boolean {
  if (minutes || value.length > LONGEST) return false
  const tokens = tokenize(value)
  return tokens.some(({ kind, fold }, at) => {
    if (kind !== 'word' || fold !== headers.titles[0]) return false
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    const opens =
      !before || before.kind === 'mark' || /\s{3,}|\t/u.test(value.slice(before.end, tokens[at]?.start))
    const ends =
      !after ||
      /^[№.,]$/u.test(after.text) ||
      isOneOf(after.fold, headers.numberMarks) ||
      endsIn(after.fold, endings?.counting)
    return opens && ends
  })
}

/** 'Агрономическая летучка 22 мая 2025 г.', 'Тренерский совет': a line that begins with what is held, adjectives before it. */
export function namesGathering(
  { unit, label, ordinal }: Statement,
  { headers, minutes, endings }: Lexicon,
): boolean {
  const { value } = unit.whole
  if (minutes || label || ordinal || unit.bullet !== null || unit.row || value.length > LONGEST) return false
  if (/[:;]/u.test(value)) return false
  const words = tokenize(value.slice(0, 80)).filter(({ kind }) => kind === 'word')
  const at = words.findIndex(({ fold }) => isOneOf(fold, headers.gatheringNames ?? []))
  return (
    at >= 0 && at <= MOST_BEFORE && words.slice(0, at).every(({ fold }) => endsIn(fold, endings?.adjectives))
  )
}
