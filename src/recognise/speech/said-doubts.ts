import type { Decision, Doubt, Protocol } from '../../model/schema.ts'
import { sentencePlaces } from './said-place.ts'
import { isDoubtful } from './surely-decided.ts'
import type { Talk } from './talk.ts'

const LIKE_TALK: Doubt = { level: 'low', reasons: ['like-talk'] }

/** The decisions of a transcript that are more like talk than most, by JSON Pointer as in `positions`. */
export function saidDoubts(talk: Talk, model: Protocol): Record<string, Doubt> {
  const placeOf = sentencePlaces(talk.utterances)
  const found: Record<string, Doubt> = {}
  const look = (decisions: readonly Decision[], base: string): void => {
    for (const [at, decision] of decisions.entries()) {
      const pointer = `${base}/${String(at)}/text`
      const place = model.positions[pointer]
      if (place && isDoubtful(talk, placeOf(place.start.offset), decision)) found[pointer] = LIKE_TALK
      look(decision.items, `${base}/${String(at)}/items`)
    }
  }
  for (const [at, { decisions }] of model.agenda.entries()) look(decisions, `/agenda/${String(at)}/decisions`)
  look(model.decisions, '/decisions')
  return found
}
