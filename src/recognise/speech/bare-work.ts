import { endsIn } from '../../language/endings.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { against } from './cues/weigh.ts'
import { isPast } from './dictation.ts'
import { firstVerb } from './first-verb.ts'
import { firstForm } from './spoken-forms.ts'
import { isSubject } from './spoken-subject.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Words of a clause that says what is to be done. */
const LEAST_WORK = 3
/** Words before the infinitive: what it is done to. */
const LONGEST_OBJECT = 5
/** Words besides the name in 'Давай, Игнат.' */
const LONGEST_CALL = 3

/**
 * Whether an infinitive stands where the verb of a sentence does, and nobody tells, asks or weighs: 'выпустить пробную партию',
 * 'рецензентом назначить Сагитова'.
 */
export function isBareWork(clause: Utterance): boolean {
  const { lexicon, words, isQuestion, value } = clause
  if (lexicon.byOrder || isQuestion) return false
  const tokens = tokenize(clause.cased)
  const said = tokens.filter(({ kind }) => kind === 'word')
  const at = firstVerb(tokens, 0, clause.tongue)
  const verb = tokens[at]
  if (!verb || at > LONGEST_OBJECT || said.length < LEAST_WORK || isOneOf(verb.fold, words.talk)) return false
  if (said.some(({ fold }) => isOneOf(fold, words.telling)) || words.negations.includes(said[0]?.fold ?? ''))
    return false
  if (!isObject(tokens.slice(0, at), clause)) return false
  if (words.negations.includes(tokens[at - 1]?.fold ?? '')) return false
  return against(value, 'adoption', { start: 0, end: 0 }, words).points === 0
}

const isObject = (tokens: readonly Token[], { tongue, words }: Utterance): boolean =>
  tokens.every(
    ({ kind, fold }) =>
      kind !== 'mark' && !isPast(fold, words) && !endsIn(fold, words.endings?.neuterParticiples),
  ) && isSubject(tokens, tongue)

/** Whether the next sentence of the voice says whose the work is: 'Ответственная Галимова.' */
function isCharged({ utterances }: Talk, at: number): boolean {
  const [here, next] = [utterances[at], utterances[at + 1]]
  return (
    next !== undefined &&
    next.turn === here?.turn &&
    firstForm(next.value, next.words.responsible)?.from === 0
  )
}

/**
 * Whether what whoever leads puts in the infinitive is decided by it: it has a day, is said of a matter that meetings resolve
 * on, or somebody is called or charged with it.
 */
export function isDirected(talk: Talk, clause: Utterance, at: number, dated: boolean): boolean {
  if (!isBareWork(clause)) return false
  if (dated || isCharged(talk, at) || calledBefore(talk, at)) return true
  const tokens = tokenize(clause.cased)
  return isOneOf(tokens[firstVerb(tokens, 0, clause.tongue)]?.fold ?? '', clause.words.resolving)
}

/** Whoever was called in the sentence before and told nothing yet: 'Давай, Игнат. Собрать список …'; null for nobody. */
export function calledBefore(
  { utterances, people, secretary }: Talk,
  at: number,
): { readonly call: Utterance; readonly named: Named } | null {
  const call = utterances[at - 1]
  if (!call || call.turn !== utterances[at]?.turn || call.isQuestion) return null
  const [named, other] = people.everyoneIn(call.cased, call.lexicon.names)
  if (!named?.certain || other || named.person.name === secretary?.name) return null
  const rest = tokenize(call.value).filter(
    ({ kind, start }) => kind === 'word' && (start < named.start || start >= named.end),
  )
  const idle = [...call.words.polite, ...call.words.fillers, ...call.words.urging]
  return rest.length < LONGEST_CALL && rest.every(({ fold }) => idle.includes(fold)) ? { call, named } : null
}
