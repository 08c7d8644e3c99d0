import type { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Token } from '../../language/token.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { hasWord } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import { fold } from '../../language/words.ts'
import { formsIn, opensWith } from './spoken-forms.ts'
import { clauseEnd } from './clause-bounds.ts'
import type { Utterance } from './utterance.ts'

/** The words of a title: without what joins it to the others, and without who reports. */
export function titleIn(utterance: Utterance, { start, end }: Span, words: SpeechWords): Text | null {
  const { value, lexicon } = utterance
  const report = utterance.acts.find(({ act, start: at }) => act === 'report' && at >= start && at < end)
  const stop = report ? report.start : end
  const from = start + startOf(value.slice(start, stop), lexicon, words)
  const to = from + endOf(value.slice(from, clauseEnd(value.slice(0, stop), from, words)), words)
  return to > from && hasWord(value.slice(from, to)) ? utterance.text.slice(from, to) : null
}

/** Where a title begins behind the words that lead in to it, marks, and words like 'and' and 'is'. */
function startOf(part: string, { wordOrder }: Lexicon, words: SpeechWords): number {
  const tokens = tokenize(part)
  const joining = [...words.and, ...words.is, ...words.nextWords].filter(
    (word) => !(wordOrder?.articles.includes(word) ?? false),
  )
  const led = opensWith(part, words.titleLeads) ? leadEnd(tokens, words) : 0
  const first = tokens
    .slice(led)
    .find(({ text }) => !/^[\s,;:.–—)-]$/u.test(text) && !joining.includes(fold(text)))
  return first?.start ?? part.length
}

/** Where a title ends: before the marks and the 'and' that part it from the next one. */
function endOf(part: string, { and }: SpeechWords): number {
  const last = tokenize(part).findLast(
    ({ text, fold: word }) => !/^[,;:.–—-]$/u.test(text) && !and.includes(word),
  )
  return last?.end ?? 0
}

/** The token behind words that are said before a title: 'что я хотела обсудить, это', 'ну, если успеем,'. */
function leadEnd(tokens: readonly Token[], { titleLeads }: SpeechWords): number {
  let at = 0
  for (const { from, to } of formsIn(tokens, titleLeads)) {
    if (tokens.slice(at, from).some(({ kind }) => kind !== 'mark')) break
    at = to
  }
  return at
}
