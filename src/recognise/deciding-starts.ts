import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { hasWord } from '../source/letters.ts'
import { joinedLines } from './joined-lines.ts'
import { splitOutside } from './list-marks.ts'
import { sentencesOf, type Span } from './sentences.ts'
import { mostlyVote } from './vote-words.ts'

/** A surname with the initials behind it, which may end a sentence: 'Сомова Е.Л. Группе найти …'. */
const INITIALED = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\. ?\p{Lu}\.\s+(?=\p{Lu}\p{Ll})/gu

/**
 * Sentences that each decide something: 'Отчёт утвердить. Буторину А.К. закрыть аванс.' Where each begins; a sentence
 * without an infinitive belongs to the one before it. None where there is only one.
 */
export function decidingStarts(text: Text, lexicon: Lexicon): number[] {
  const { value } = text
  if (lexicon.byOrder) return []
  const resolves = (from: number, to: number): boolean =>
    firstInfinitive(tokenize(value.slice(from, to)), 0, lexicon.clauses) >= 0
  const decides = (from: number, to: number): boolean =>
    resolves(from, to) || (from > 0 && mostlyVote(value.slice(from, to), lexicon) !== null)
  const lines = joinedLines(text, lexicon)
  const sentences = sentencesOf(value, lexicon)
    .flatMap((one) => behindInitials(value, one, resolves))
    .flatMap((one) => atSemicolons(text, one, decides))
  const [first] = sentences
  if (!first || (sentences.length < 2 && lines.length === 0)) return []
  if (!decides(first.start, first.end)) return []
  const starts = sentences.filter(({ start, end }) => decides(start, end)).map(({ start }) => start)
  const all = [...new Set([...starts, ...lines])].sort((one, other) => one - other)
  return all.length > 1 ? all : []
}

/** The words of each of the sentences that each decide something, as they stand; the text itself where there is only one. */
export function decidingParts(text: Text, lexicon: Lexicon): Text[] {
  const [, ...further] = decidingStarts(text, lexicon)
  const bounds = [0, ...further, text.length]
  return bounds.slice(1).map((end, at) => text.slice(bounds[at] ?? 0, end).trim())
}

/** 'Создать группу: Жук А.С., Сомова Е.Л. Группе найти подрядчика': cut behind initials where both parts decide something. */
function behindInitials(value: string, whole: Span, resolves: (from: number, to: number) => boolean): Span[] {
  const parts: Span[] = []
  let from = whole.start
  const sentence = value.slice(whole.start, whole.end)
  for (const { 0: found, index } of /\. ?\S\.\s/u.test(sentence) ? sentence.matchAll(INITIALED) : []) {
    const next = whole.start + index + found.length
    if (!resolves(from, next) || !resolves(next, whole.end)) continue
    parts.push({ start: from, end: next })
    from = next
  }
  return [...parts, { start: from, end: whole.end }]
}

/** 'принять Орлова И.П. в члены; Котовой А.А. выдать билет': cut at semicolons where every part decides something. */
function atSemicolons(text: Text, whole: Span, decides: (from: number, to: number) => boolean): Span[] {
  let next = whole.start
  const parts = splitOutside(text.slice(whole.start, whole.end), ';').flatMap((part) => {
    const start = next + part.value.length - part.value.trimStart().length
    next += part.length + 1
    return hasWord(part.value) ? [{ start, end: Math.min(next, whole.end) }] : []
  })
  return parts.length > 1 && parts.every(({ start, end }) => decides(start, end)) ? parts : [whole]
}
