/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

const SHORT = /(?:^|[\s(])(?:\p{Lu}|\p{L}{1,4}|(?:\p{L}\.)+\p{L})$/u
const ABBREVIATIONS = /(?:^|[\s(])(?:mr|mrs|ms|dr|cllr|no|st|vs|etc|approx|inc|ltd|co|jr|sr|\p{L})$/iu

/** The sentences of a text; a full stop behind an initial or an abbreviation ends none. Linear. */
export function sentencesOf(value: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (!/[.!?]/.test(character) || !/\s/.test(value[at + 1] ?? '')) continue
    const before = value.slice(Math.max(from, at - 8), at)
    if (character === '.' && SHORT.test(before) && ABBREVIATIONS.test(before)) continue
    let next = at + 1
    while (/\s/.test(value[next] ?? '')) next++
    if (!/[\p{Lu}\p{N}"“(@<]/u.test(value[next] ?? '')) continue
    spans.push({ start: from, end: at + 1 })
    from = next
  }
  if (from < value.length) spans.push({ start: from, end: value.length })
  return spans
}
