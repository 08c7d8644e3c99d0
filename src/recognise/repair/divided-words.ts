import type { Line } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import { isOneOf } from '../../language/words.ts'
import { firstWord } from '../../source/letters.ts'

const DIVIDED = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}-$/u
/** First parts of words that are written with a hyphen: it stays where the line ended at it. */
const HYPHENATED = [
  'по',
  'кто',
  'что',
  'где',
  'как',
  'какой',
  'какие',
  'когда',
  'северо',
  'юго',
  'научно',
  'учебно',
  'социально',
  'вице',
  'экс',
  'бизнес',
  'онлайн',
  'интернет',
  'контент',
  'видео',
  'медиа',
  'пресс',
  'санитарно',
  'организационно',
  'материально',
  'финансово',
  'жилищно',
  'план',
  'генерал',
  'премьер',
  'пол',
]
/** Second parts that a hyphen stands before. */
const SUFFIXES = ['то', 'либо', 'нибудь', 'таки', 'ка']

const lastWord = (value: string): string => value.slice(value.lastIndexOf(' ') + 1, -1)

/** A line and the one below it as one, where a word was divided between them: 'адми-' over 'нистрации'. */
function undivided(before: Line, after: Line): Line | null {
  if (!after.soft || !DIVIDED.test(before.text.value) || !/^[a-zß-öø-ÿа-џ]/u.test(after.text.value))
    return null
  const kept =
    isOneOf(lastWord(before.text.value), HYPHENATED) || isOneOf(firstWord(after.text.value), SUFFIXES)
  const head = kept ? before.text : before.text.slice(0, before.text.length - 1)
  return { ...before, text: Text.join([head, after.text], ''), bold: before.bold && after.bold }
}

/** The lines of a paragraph with the words put together that were divided at their ends. */
export function withoutDivisions(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = []
  for (const line of lines) {
    const last = found[found.length - 1]
    const joined = last ? undivided(last, line) : null
    if (joined) found[found.length - 1] = joined
    else found.push(line)
  }
  return found
}
