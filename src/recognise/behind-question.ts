import { readLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { leadsInAtEnd } from '../language/trailing-labels.ts'
import { isCapitals } from '../source/letters.ts'
import type { Place } from './inline-place.ts'
import { opensWithName } from './names-behind-role.ts'

/** Characters of who decides and that: 'правление кооператива решило:'. */
const LONGEST_SUBJECT = 100
/** Letters of a label that stands out by its capitals. */
const LEAST_CAPITALS = 5

/** Whether a line takes a question up by its number: 'По второму вопросу повестки дня …'. */
function takesQuestionUp(value: string, lexicon: Lexicon): boolean {
  const label = lexicon.minutes ? null : readLabel(value, lexicon)
  return label?.key === 'question' && label.number !== null
}

/**
 * Whether a part of the body begins at a token behind the title of the question that a line takes up: 'По второму вопросу
 * «О крыше» РЕШИЛИ: …', '… «Разное» слушали Белову Б.Б.', '… об итогах года СЛУШАЛИ: …'.
 */
export function beginsBehindQuestion(place: Place, labelAt: (place: Place) => Label | null): boolean {
  const { value, before, token, lexicon } = place
  const quoted = /^[»"”]$/u.test(before.text)
  if (!(quoted || isCapitals(token.text, LEAST_CAPITALS)) || !takesQuestionUp(value, lexicon)) return false
  if (quoted && leadsInAtEnd(value, token.start, lexicon, LONGEST_SUBJECT)) return true
  const label = labelAt(place)
  if (!label || label.guessed) return false
  // 'По второму вопросу «О крыше» правление РЕШИЛО:' is cut before who decides.
  const plain = !/[»"”]/u.test(value.slice(0, token.start))
  if (label.separator === ':') return quoted || (plain && isCapitals(token.text, LEAST_CAPITALS))
  return quoted && label.separator === 'none' && opensWithName(value.slice(label.body), lexicon)
}
