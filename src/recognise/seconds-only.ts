import { tokenize } from '../language/form.ts'
import type { MotionWords } from '../language/word-order.ts'
import { startsUpper } from '../source/letters.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'

/** Words of a name with its post: 'Vice Chair Ada de la Poe'. */
const MOST_NAMING = 7
/** Words behind the verb: 'seconded the motion'. */
const MOST_BEHIND = 3

/** Whether a line says no more than who seconded the motion above: 'Seconded by Ada Poe', 'Director Poe seconded the motion.', 'Ada P: Seconded'. */
export function secondsOnly(value: string, motionWords: MotionWords): boolean {
  if (startsWithPhrase(value, motionWords.moved) > 0) return true
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const at = words.findIndex(({ fold }) => isOneOf(fold, motionWords.seconding))
  if (at < 1 || at > MOST_NAMING || words.length - at - 1 > MOST_BEHIND) return false
  const named = words
    .slice(0, at)
    .every(({ text, fold }) => startsUpper(text) || isOneOf(fold, motionWords.small))
  return named && words.slice(at + 1).every(({ fold }) => isOneOf(fold, motionWords.ofMotion))
}
