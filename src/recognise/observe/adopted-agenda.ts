import { startsWithPhrase } from '../../language/words.ts'
import type { Line } from './line.ts'

/**
 * Whether a line behind the listed questions tells how the list was adopted: 'Повестка утверждена единогласно.', 'Других
 * предложений не поступило.'
 */
export function tellsOfAgenda({ ordinal, unit, words, votes, lexicon }: Line): boolean {
  if (ordinal || unit.bullet !== null || unit.row || lexicon.minutes) return false
  return votes || startsWithPhrase(words, lexicon.headers.agendaTold ?? []) > 0
}
