import { readGivenName, nominativeCandidates } from '../../language/inflected.ts'
import { isInfinitive } from '../../language/morphology.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { hasWord, startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import { firstVerb } from './first-verb.ts'
import type { Utterance } from './utterance.ts'

/** Words from the name of who is to act to the verb: 'а Виктору Сергеевичу Долгих в десятидневный срок ответить'. */
const FARTHEST_VERB = 12

/** Whether a name stands in the dative. */
const isInDative = (word: string): boolean =>
  nominativeCandidates(word, { case: 'dative' }).length > 0 ||
  readGivenName(word).some(({ cases }) => cases.includes('dative'))

/** 'Громову подготовить смету, Сагитову сдать отчёт': a comma behind which the work of somebody else begins. */
function handsOutBehind(rest: Utterance, comma: number, from: number): boolean {
  if (rest.lexicon.byOrder) return false
  const all = tokenize(rest.cased.slice(comma))
  const tokens = rest.words.and.includes(all[0]?.fold ?? '') ? all.slice(1) : all
  const [first] = tokens
  if (!first || !startsUpper(first.text) || !isInDative(first.text)) return false
  const verb = tokens
    .slice(0, FARTHEST_VERB)
    .findIndex(({ fold }) => isInfinitive(fold, rest.lexicon.clauses))
  if (verb < 1 || tokens.slice(0, verb).some(({ kind }) => kind === 'mark')) return false
  return firstVerb(tokenize(rest.cased.slice(from, comma)), 1, rest.tongue) > 0
}

/** Stretches of a dictated sentence: cut at semicolons, before counted points ('второе – …') and before the next doer. */
export function stretches(rest: Utterance): Span[] {
  const { value, words } = rest
  const spans: Span[] = []
  let from = 0
  const tokens = tokenize(value)
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const handed = token.text === ',' && handsOutBehind(rest, token.end, from)
    if (handed) {
      spans.push({ start: from, end: token.start })
      from = token.end
      return
    }
    if (
      token.text === ';' ||
      (at > 0 && before?.text !== ';' && isCountedPoint(tokens, at, words) && hasWord(value.slice(token.end)))
    ) {
      const end = token.start
      if (hasWord(value.slice(from, end))) spans.push({ start: from, end })
      from = token.text === ';' ? token.end : token.start
    }
  })
  if (hasWord(value.slice(from))) spans.push({ start: from, end: value.length })
  return spans
}

/** 'Второе –'; 'двадцать седьмое' is a day, no point. */
const isCountedPoint = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  /^[,.:–—-]$/u.test(tokens[at + 1]?.text ?? '') &&
  isOneOf(tokens[at]?.fold ?? '', words.countedPoints) &&
  !Object.hasOwn(words.cardinals, tokens[at - 1]?.fold ?? '')
