import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { isSurnameLike, nameLexicon, isStopWord } from '../language/name-words.ts'
import { nameTokens } from '../language/name-tokens.ts'
import { startsWithPhrase } from '../language/words.ts'
import { isSurname } from './surname-list.ts'
import { stripMarks, type PersonEntry } from './person-entries.ts'
import { sentencesOf } from './sentences.ts'
import { splitOutside } from './list-marks.ts'

/** A list without what it says of those who were away, and these. */
export interface ToldAway {
  readonly list: readonly Text[]
  readonly away: readonly PersonEntry[]
}

const LONGEST_SUBJECT = 60

/** The name that ends the words before a verb: 'Механик Скрябин', 'Кручина Н.', 'Дёмкин'. */
function subjectOf(value: string, lexicon: Lexicon): NameMention | null {
  const before = value.trimEnd()
  const name = findNames(before, lexicon.names, { loose: true }).at(-1)
  if (name) return name.end >= before.length - 1 ? name : null
  const last = tokenize(before).at(-1)
  const [token] = nameTokens(last?.text ?? '')
  if (!last || !token || !isSurname(last.text) || !isSurnameLike(token)) return null
  if (isStopWord(token.key, nameLexicon(lexicon.names))) return null
  const { start, end, text } = last
  return { start, end, asWritten: text, family: text, given: null, patronymic: null, initials: null }
}

/** 'Дёмкин болеет', 'Кручина Н. уехала к дочери': somebody and why they are away; null where the words say something else. */
function awayIn(part: Text, lexicon: Lexicon): PersonEntry | null {
  const { value } = part
  const away = lexicon.headers.isAway ?? []
  for (const { kind, start } of tokenize(value.slice(0, LONGEST_SUBJECT))) {
    if (kind !== 'word' || start === 0) continue
    const length = startsWithPhrase(value.slice(start), away)
    const mention = length > 0 ? subjectOf(value.slice(0, start), lexicon) : null
    if (!mention) continue
    const post = stripMarks(part.slice(0, mention.start))
    const reason = stripMarks(part.slice(start))
    return {
      mention,
      name: part.slice(mention.start, mention.end),
      post: post.value === '' ? null : post,
      behind: null,
      joint: null,
      aside: reason.value.endsWith('.') ? reason.slice(0, reason.length - 1) : reason,
      represents: null,
    }
  }
  return null
}

/** Takes sentences that say who was away off a list: '… Мальцев О.В. Механик Скрябин отсутствует.', 'Кручина Н. уехала, Дёмкин болеет'. */
export function toldAway(text: Text, lexicon: Lexicon): ToldAway {
  const none = { list: [text], away: [] }
  if (lexicon.byOrder || !lexicon.headers.isAway) return none
  const sentences = sentencesAfterNames(text, lexicon)
  const list: Text[] = []
  const away: PersonEntry[] = []
  for (const sentence of sentences) {
    const parts = splitOutside(sentence, ',').map((part) => part.trim())
    const first = parts[0] ? awayIn(parts[0], lexicon) : null
    if (!first) {
      list.push(sentence)
      continue
    }
    // What follows a comma is somebody else who was away, or more of the reason.
    for (const part of parts) {
      const entry = awayIn(part, lexicon)
      if (entry) away.push(entry)
    }
  }
  return away.length === 0 ? none : { list, away }
}

/** The sentences of a list: a name with initials may end one, where the next begins with a word of a post and a surname. */
function sentencesAfterNames(text: Text, lexicon: Lexicon): Text[] {
  const ends = findNames(text.value, lexicon.names, { loose: true })
    .map(({ end }) => end)
    .filter(
      (end) => /^\.?\s+\p{Lu}\p{Ll}/u.test(text.value.slice(end, end + 6)) && text.value[end - 1] === '.',
    )
  const bounds = [
    ...new Set([0, ...sentencesOf(text.value, lexicon).map(({ start }) => start), ...ends]),
    text.length,
  ].sort((a, b) => a - b)
  const parts = bounds.slice(0, -1).map((start, at) => text.slice(start, bounds[at + 1]).trim())
  return parts.filter(({ value }) => value !== '')
}
