import { tokenize } from '../../language/token.ts'
import type { CueId } from '../../language/speech-cues.ts'
import { isOneOf } from '../../language/words.ts'
import { against } from './cues/weigh.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'

/** Words of a sentence that only says that something is settled. */
const LONGEST_SETTLING = 7
/** Words of a sentence that says what. */
const LEAST_STATEMENT = 4

/** Cues that say nothing against a rule: 'whoever doesn't pay loses the pitch', 'if nobody comes, we close'. */
const PLAIN: readonly CueId[] = ['negation', 'question', 'condition', 'state']

/** 'Okay, let's settle it.', 'Всё, по рукам.': what the talk comes to follows. */
export function settles({ value, words, isQuestion }: Utterance): boolean {
  if (isQuestion) return false
  const said = tokenize(value).filter(({ kind }) => kind === 'word')
  return said.length <= LONGEST_SETTLING && firstForm(value, words.settled) !== null
}

/** Whether a sentence states something, with nobody telling, asking or weighing. */
export function states(utterance: Utterance): boolean {
  const { value, words } = utterance
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  if (utterance.isQuestion || tokens.length < LEAST_STATEMENT) return false
  if (tokens.some(({ fold }) => isOneOf(fold, words.telling)) || isOneOf(tokens[0]?.fold ?? '', words.self))
    return false
  if (utterance.act('report', 'closing', 'transition', 'further', 'withdrawn')) return false
  return against(value, 'adoption', { start: 0, end: 0 }, words).by.every((cue) => PLAIN.includes(cue))
}
