import type { Doubt, Protocol } from '../../model/schema.ts'
import { judgedFacts } from '../doubt/judged-facts.ts'
import { sentencePlaces } from './said-place.ts'
import { isDoubtful } from './surely-decided.ts'
import type { Talk } from './talk.ts'

const LIKE_TALK: Doubt = { level: 'low', reasons: ['like-talk'] }

/** The decisions of a transcript that are more like talk than most, by JSON Pointer as in `positions`. */
export function saidDoubts(talk: Talk, model: Protocol): Record<string, Doubt> {
  const placeOf = sentencePlaces(talk.utterances)
  const found: Record<string, Doubt> = {}
  for (const { kind, pointer } of judgedFacts(model)) {
    const place = model.positions[pointer]
    if (kind !== 'decision' || !place) continue
    if (isDoubtful(talk, placeOf(place.start.offset))) found[pointer] = LIKE_TALK
  }
  return found
}
