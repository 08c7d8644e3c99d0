import { held, shareOf } from './steps.ts'
import type { Surroundings } from './surroundings.ts'

const FEWEST_LINES = 5
/** Pieces not understood for each line of the record, from which on it is little understood. */
const LITTLE = 0.15
/** Share of questions without decisions from which on those of others may be theirs. */
const EMPTY = 0.3

/**
 * What is seen of the record as a whole, the same for each of its facts. Finer figures of it (shares of close lines, of unread
 * words, of questions without speakers) were tried and make no difference on records left out of the training.
 */
export function recordFeatures({ model, lines, decisions }: Surroundings): string[] {
  const { agenda, attendees, attendance } = model
  const empty = shareOf(agenda.filter((_, at) => !decisions.has(at)).length, agenda.length)
  const stated = attendance?.stated ?? null
  return held([
    ['record-little-understood', model.unrecognized.length / Math.max(FEWEST_LINES, lines.length) > LITTLE],
    ['questions-without-decisions', decisions.size > 0 && empty > EMPTY],
    ['english', model.language === 'en'],
    ['no title', model.title === null],
    ['no date', model.date === null],
    ['no chair', model.chair === null],
    ['no secretary', model.secretary === null],
    ['no signature', model.signatures.length === 0],
    ['numbers off', agenda.some(({ number }, at) => number !== null && Number(number) !== at + 1)],
    ['count stated', stated !== null],
    ['count differs', stated !== null && stated !== attendees.length],
  ])
}
