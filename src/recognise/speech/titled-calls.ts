import { stems } from '../similarity.ts'
import type { Callable } from './brief-calls.ts'
import type { Utterance } from './utterance.ts'

/** Share of the words of a title that name its question when they are heard again. */
const SAME_TITLE = 0.6
/** Words of a sentence besides the title that it may call its question with. */
const MOST_OTHERS = 9
/** The same for a title of one word. */
const MOST_BESIDE_ONE = 3
/** How far ahead a question is looked for by its title. */
const AHEAD = 3

/** Index of the question not yet taken up whose title a short sentence says; -1 for none. */
export function titledCall(utterance: Utterance, list: readonly Callable[], current: number): number {
  const articles = utterance.lexicon.wordOrder?.articles ?? []
  const said = stems(utterance.value).filter((stem) => !articles.includes(stem))
  const own = new Set(said)
  const calls = utterance.act('further', 'transition', 'last') !== null
  const says = ({ begun, stems: title }: Callable, ahead: boolean): boolean => {
    if (begun || title.length === 0) return false
    const wanted = new Set(title.filter((stem) => !articles.includes(stem)))
    const shared = [...wanted].filter((stem) => own.has(stem)).length
    const others = said.length - shared
    // 'Опять шторы, Паша' calls no question behind the next one.
    if (ahead && wanted.size === 1 && others > 0 && !calls) return false
    return shared >= wanted.size * SAME_TITLE && shared > 0 && others <= mostOthers(wanted.size, calls)
  }
  return list.findIndex(
    (question, index) => index > current && index <= current + AHEAD && says(question, index > current + 1),
  )
}

/** The fewer words a title has, the fewer others may stand beside it, unless the sentence calls a question. */
function mostOthers(words: number, calls: boolean): number {
  if (words === 1) return MOST_BESIDE_ONE
  return words < 3 && !calls ? MOST_OTHERS / 2 : MOST_OTHERS
}
