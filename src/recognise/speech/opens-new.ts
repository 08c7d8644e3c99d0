import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { ActMention } from './acts.ts'
import { startsAbout } from './brief-calls.ts'
import { isUnpunctuated, type Utterance } from './utterance.ts'

/** A count opens a question only where it opens its sentence. */
const OPENING = 3

/** Whether a mark, or nothing at all, stands behind a number; a machine that writes no marks leaves it open. */
const isParted = (utterance: Utterance, rest: string): boolean =>
  (utterance.words.bareTitles && isUnpunctuated(utterance)) ||
  /^\s*[:,.–—-]/u.test(rest) ||
  tokenize(rest).length === 0

/** 'Пункт три, по помпам': a point of what is dictated. */
const opensWithPoint = ({ value, words }: Utterance, start: number): boolean =>
  isOneOf(tokenize(value.slice(start))[0]?.fold ?? '', words.pointNouns)

/** Whether a number that is not on the list opens a question of its own, behind as many that are known. */
export function opensNew(
  utterance: Utterance,
  moved: boolean,
  { number, start, end }: ActMention,
  known: number,
): boolean {
  const { words } = utterance
  const rest = utterance.value.slice(end)
  const [next] = tokenize(rest)
  const parted = isParted(utterance, rest)
  const joined = [...words.is, ...words.askew, ...words.about].includes(next?.fold ?? '')
  if (moved) return true
  if (!parted && !joined && !startsAbout(utterance.value.slice(start, end), words)) return false
  if (number === known + 1) return true
  // One that was missed between leaves the number as it is said.
  const further = number !== null && number > known && parted && start < OPENING
  return further && !opensWithPoint(utterance, start)
}
