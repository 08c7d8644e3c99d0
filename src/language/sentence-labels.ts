import type { Token } from './form.ts'
import type { LabelMatch } from './label-forms.ts'
import { findNames } from './names.ts'
import type { Label } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { startsUpper } from '../source/letters.ts'

/** Characters behind a label within which a name must stand. */
const NEAR = 60

/**
 * A label that English minutes print within a sentence, without a colon or dash: 'Agenda item 2. Car park', 'Apologies were
 * received from Ann Roe.'; null where the match is none.
 */
export function sentenceLabel(
  value: string,
  tokens: readonly Token[],
  match: LabelMatch,
  lexicon: Lexicon,
): Label | null {
  if (!lexicon.minuteWords) return null
  const { key } = match.entry
  const number = match.slots['number'] ?? null
  const stop = key === 'question' && number !== null && stopsAt(tokens, match.to)
  if (!stop && !(key === 'absent' && namesSource(value, tokens, match.to, lexicon))) return null
  const end = tokens[stop ? match.to : match.to - 1]?.end ?? 0
  return {
    key,
    start: match.start,
    end,
    body: end + value.slice(end).search(/\S|$/u),
    separator: 'none',
    number,
    tail: '',
    words: value.slice(match.start, match.end),
    guessed: false,
  }
}

/** Whether a mark ends the number before a title: 'Item 3.4 of the minutes' goes on. */
function stopsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^[.)]$/u.test(tokens[at]?.text ?? '') && next?.kind !== 'number' && startsUpper(next?.text ?? 'A')
}

/** Whether a name stands behind the word 'from' or 'by' that a label ends with: 'Apologies from Ann Roe.' */
function namesSource(
  value: string,
  tokens: readonly Token[],
  to: number,
  { names, minuteWords }: Lexicon,
): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (!last || !next || !minuteWords?.sources.includes(last.fold)) return false
  const behind = withoutTrailing(value.slice(next.start, next.start + NEAR).trimEnd(), '.')
  return findNames(behind, names, { loose: true })[0]?.start === 0
}
