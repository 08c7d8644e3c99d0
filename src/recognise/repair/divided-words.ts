import type { Lexicon } from '../../language/lexicon.ts'
import type { Line } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import { isOneOf } from '../../language/words.ts'
import { firstWord } from '../../source/letters.ts'

const DIVIDED = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}-$/u

const lastWord = (value: string): string => value.slice(value.lastIndexOf(' ') + 1, -1)

/** A line and the one below it as one, where a word was divided between them: 'адми-' over 'нистрации'. */
function undivided(before: Line, after: Line, { hyphened }: Lexicon): Line | null {
  if (!after.soft || !DIVIDED.test(before.text.value) || !/^[a-zß-öø-ÿа-џ]/u.test(after.text.value))
    return null
  const kept =
    hyphened !== undefined &&
    (isOneOf(lastWord(before.text.value), hyphened.first) ||
      isOneOf(firstWord(after.text.value), hyphened.second))
  const head = kept ? before.text : before.text.slice(0, before.text.length - 1)
  return { ...before, text: Text.join([head, after.text], ''), bold: before.bold && after.bold }
}

/** The lines of a paragraph with the words put together that were divided at their ends. */
export function withoutDivisions(lines: readonly Line[], lexicon: Lexicon): readonly Line[] {
  const found: Line[] = []
  for (const line of lines) {
    const last = found[found.length - 1]
    const joined = last ? undivided(last, line, lexicon) : null
    if (joined) found[found.length - 1] = joined
    else found.push(line)
  }
  return found
}
