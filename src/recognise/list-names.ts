import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { nameLexicon } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { withoutTrailing } from '../source/edges.ts'
import { firstWord, startsUpper } from '../source/letters.ts'
import { closing, splitOutside } from './list-marks.ts'

export interface EntryOptions {
  readonly loose?: boolean
  /** Whether the words are a point of a list. */
  readonly point?: boolean
}

/** The names of one chunk of a list, each of its people once. */
export function namesInList(chunk: Text, lexicon: Lexicon, options: EntryOptions): readonly NameMention[] {
  const asked = options.loose === true && isBareList(chunk)
  const found = withoutEchoes(
    withoutHandles(findNames(chunk.value, lexicon.names, { ...options, asked }), chunk.value),
  )
  if (lexicon.names.order !== 'given-first') return found
  const named = withoutAsides(found, chunk.value)
  return options.point === true ? firstAlone(named, chunk, lexicon) : named
}

/** 'Wim Okafor, Western Digital' as a point of its own: two words that begin with no given name are whom somebody is from. */
function firstAlone(mentions: readonly NameMention[], chunk: Text, lexicon: Lexicon): readonly NameMention[] {
  const [first, second, ...more] = mentions
  if (!first || !second || more.length > 0 || splitOutside(chunk, ',').length > 2) return mentions
  const { givenNames, titles, known } = nameLexicon(lexicon.names)
  const [word = ''] = second.asWritten.split(/\s/u)
  const somebody = givenNames.has(nameKey(word)) || titles.has(nameKey(word)) || known.has(word)
  const listed = givenNames.has(nameKey(first.given?.split(' ')[0] ?? ''))
  return listed && !somebody && second.given !== null && first.end < second.start - 1 ? [first] : mentions
}

/** Two to four words with capitals: a name, where names are listed. */
function isBareName(value: string): boolean {
  const words = withoutTrailing(value, '.').trim().split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      (word) =>
        word.length > 1 &&
        startsUpper(word) &&
        firstWord(word.replaceAll('-', '')).length === word.replaceAll('-', '').length,
    )
  )
}

/** A list of nothing but capitalised words, two to four each: 'Оганян Нарек, Мохамед Ханафи'. */
function isBareList(chunk: Text): boolean {
  return chunk.length < 2000 && splitOutside(chunk, ',').every((part) => isBareName(part.value))
}

/** 'Joe Sepi (@joesepi)' and '@joesepi (Joe Sepi)' are one person: the handle belongs to the name beside it. */
function withoutHandles(mentions: readonly NameMention[], value: string): NameMention[] {
  const kept: NameMention[] = []
  for (const mention of mentions) {
    const before = kept[kept.length - 1]
    const beside = before && /^[(|–—-]?$/u.test(value.slice(before.end, mention.start).trim())
    if (beside && before.asWritten.startsWith('@') && !mention.asWritten.startsWith('@')) {
      const end = mention.end + (value[mention.end] === ')' ? 1 : 0)
      kept[kept.length - 1] = { ...mention, start: before.start, end }
    } else if (!beside || !mention.asWritten.startsWith('@')) kept.push(mention)
    else kept[kept.length - 1] = { ...before, end: mention.end + (value[mention.end] === ')' ? 1 : 0) }
  }
  return kept
}

/** 'Stephen Yoo, Yoo & Partners': the surname said again behind the name is part of what stands beside it. */
function withoutEchoes(mentions: readonly NameMention[]): NameMention[] {
  return mentions.filter(
    ({ asWritten, family }, at) =>
      asWritten !== family ||
      !mentions.slice(0, at).some((one) => one.family === family && one.given !== null),
  )
}

/** 'Omar Beck (Evident Point)', 'Lena Frost - Tower Data': what stands in brackets, behind a dash or in the next column right after a name names no other. */
function withoutAsides(mentions: readonly NameMention[], value: string): NameMention[] {
  return mentions.filter(({ start }, at) => {
    const before = mentions
      .slice(0, at)
      .findLast(({ end }) => /^\s*\(|^\s+[-–—]\s|^\s{3}|^\t/u.test(value.slice(end, end + 4)))
    if (!before) return true
    const between = value.slice(before.end, start)
    const close = between.trimStart().startsWith('(') ? closing(between, between.indexOf('(')) : -1
    // 'Kit Rowe (chair) - Reed Pictures': the dash may stand behind the bracket.
    const rest = between.slice(close + 1)
    return close >= 0 && !/^\s+[-–—]\s/u.test(rest) ? close < between.length : /[,;]/u.test(rest)
  })
}
