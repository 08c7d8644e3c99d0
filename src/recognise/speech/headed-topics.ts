import type { Text } from '../../document/text.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { hasWord } from '../../source/letters.ts'
import { statementsOf } from '../statements.ts'
import type { SpokenLexicon } from '../../language/lexicon.ts'
import type { Unit } from '../units.ts'

/** So many headings of one level between the voices are questions; one alone may be anything. */
const LEAST = 2

/** A heading that a person set between the voices: the question that is spoken of below it. */
export interface HeadedTopic {
  readonly number: string | null
  readonly title: Text
  /** Index of the turn that it stands before. */
  readonly turn: number
}

/** A heading, and the turn that comes behind it. */
export interface HeadingBetween {
  readonly unit: Unit
  readonly turn: number
}

/** Where the title begins: behind 'Тема:' or 'Item 2:'. */
function behindNoun(value: string, { speech }: SpokenLexicon): number {
  const tokens = tokenize(value)
  const mark = tokens.findIndex(({ text }) => text === ':')
  const noun = tokens[0] !== undefined && isOneOf(tokens[0].fold, speech.questionNouns)
  return noun && mark > 0 && mark < 3 ? (tokens[mark + 1]?.start ?? 0) : 0
}

/** The questions that headings name between the voices, in order. */
export const headedTopics = (
  headings: readonly HeadingBetween[],
  lexicon: SpokenLexicon,
): readonly HeadedTopic[] =>
  headings.flatMap(({ unit, turn }) => {
    const [statement] = statementsOf(unit, lexicon)
    const text = statement?.text ?? unit.whole
    const title = text.slice(behindNoun(text.value, lexicon)).trim()
    return hasWord(title.value) ? [{ number: statement?.ordinal?.printed ?? null, title, turn }] : []
  })

/** The level that at least two of some headings have, the one of most of them; 0 for none. */
export function topicLevel(headings: readonly Unit[]): number {
  const counts = new Map<number, number>()
  for (const { heading } of headings) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most && most[1] >= LEAST ? most[0] : 0
}
