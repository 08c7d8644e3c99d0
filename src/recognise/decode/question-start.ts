import type { LabelKey } from '../../language/lexicon.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { OPENING } from '../label-groups.ts'
import { keyOf, titleStems } from '../observe/question-listing.ts'
import type { Question } from '../question.ts'
import { similarity } from '../similarity.ts'
import { SAME_NUMBERED_TITLE } from './question-titles.ts'

/** Labels whose number on the same line is the question's: '1. СЛУШАЛИ: …'. */
const NUMBERED_PARTS: ReadonlySet<LabelKey> = new Set<LabelKey>([...OPENING, 'agenda'])

/** A question of which nothing is known but its number. */
export const emptyQuestion = (ordinal: Ordinal | null, begun = false): Question => ({
  ordinal,
  listed: [],
  titles: [],
  again: [],
  pieces: [],
  begun,
})

/** Whether a question has come to its decisions. */
export const isOver = ({ pieces }: Question): boolean => pieces.some(({ section }) => section === 'decided')

/** An ordinal for a question that is only numbered in words ('По второму вопросу'). */
export const numbered = (key: string): Ordinal => ({
  printed: key,
  style: 'arabic',
  parts: key.split('.').map(Number),
  length: 0,
  closing: '',
})

/** Whether one decision speaks of all that is listed: nothing is taken up by itself. */
export function decidesOnce({ lines }: Overview): boolean {
  const decided = lines.filter(({ key, label }) => key === 'decided' && !label?.guessed)
  const heard = lines.filter(({ key, statement }) => key === 'heard' || statement.question !== null)
  return decided.length === 1 && heard.length <= 1
}

/**
 * Whether the openings of the body fit the list by nothing but their order. Headings of English minutes with words of their own
 * do not: what was talked about is another thing than what was listed.
 */
export const fitsByOrder = (overview: Overview, openings: readonly Line[]): boolean =>
  !fitsList(overview, openings) &&
  !(overview.lexicon.minutes && openings.every(({ ordinal, unit }) => ordinal === null && unit.heading > 0))

/** Whether any opening of the body fits the list by its number or its words. */
function fitsList({ listing, lines }: Overview, openings: readonly Line[]): boolean {
  const listed = [...(listing?.titles ?? [])]
  return openings.some(({ words, ordinal, statement }) => {
    const own = titleStems(words)
    return (
      statement.question !== null ||
      listed.some(([at, title]) => {
        const other = lines[at]?.ordinal
        const same =
          ordinal !== null && other !== null && other !== undefined && keyOf(other) === keyOf(ordinal)
        return same || similarity(own, title) >= SAME_NUMBERED_TITLE
      })
    )
  })
}

/** Whether the number of a line may be that of the question whose part it heads: '2. Слушали: …'. */
export function numbersPart({ ordinal, key, label }: Line): boolean {
  if (ordinal?.parts.length !== 1 || ordinal.style === 'letter') return false
  return key !== null && NUMBERED_PARTS.has(key) && label !== null && !label.guessed
}
