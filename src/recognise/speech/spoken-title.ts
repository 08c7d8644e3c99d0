import type { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
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
  const articles = lexicon.grammar?.articles
  const report = utterance.acts.find(({ act, start: at }) => act === 'report' && at >= start && at < end)
  let stop = report ? report.start : end
  let from = start
  const part = value.slice(from, stop)
  const tokens = tokenize(part)
  let skip = opensWith(part, words.titleLeads) ? leadEnd(tokens, words) : 0
  while (
    skip < tokens.length &&
    (/^[\s,;:.–—)-]$/u.test(tokens[skip]?.text ?? '') ||
      (!articles?.includes(fold(tokens[skip]?.text ?? '')) &&
        [...words.and, ...words.is, ...words.nextWords].includes(fold(tokens[skip]?.text ?? ''))))
  )
    skip++
  from += tokens[skip]?.start ?? part.length
  stop = clauseEnd(value.slice(0, stop), from, words)
  const ended = value.slice(from, stop)
  const last = tokenize(ended)
  let size = last.length
  while (
    size > 0 &&
    (/^[,;:.–—-]$/u.test(last[size - 1]?.text ?? '') || words.and.includes(last[size - 1]?.fold ?? ''))
  )
    size--
  const to = from + (last[size - 1]?.end ?? 0)
  return to > from && hasWord(value.slice(from, to)) ? utterance.text.slice(from, to) : null
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
