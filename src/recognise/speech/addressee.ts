import { isCalled } from './called-out.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences of one breath back to the one that calls somebody. */
const WITHIN = 3

/** Somebody called, and the sentence that calls them. */
export interface Addressee {
  readonly call: Utterance
  readonly named: Named
}

/**
 * Whoever was called last in the same breath: 'Дарья, вы же рядом. Посмотрите варианты к первому.' Null where nobody was, or
 * several at once.
 */
export function addresseeOf({ utterances, people }: Talk, at: number): Addressee | null {
  const said = utterances[at]
  for (let back = at - 1; back >= Math.max(0, at - WITHIN); back--) {
    const call = utterances[back]
    if (!call || call.turn !== said?.turn) return null
    const all = people.everyoneIn(call.cased, call.lexicon.names)
    const called = all.filter((one, index) => isCalled(call, one, all[index + 1]))
    const [named, other] = called
    if (!named) continue
    const free = named.certain && !other && named.person.name !== call.voice.person?.name
    return free ? { call, named } : null
  }
  return null
}
