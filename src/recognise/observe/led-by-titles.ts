import { isOneOf, startsWithPhrase } from '../../language/words.ts'
import { isPlainParagraph } from '../own-paragraph.ts'
import { stems } from '../similarity.ts'
import type { Line } from './line.ts'
import type { QuestionListing } from './question-listing.ts'

/** Longest words of a title behind 'По …' or 'О …'. */
const LONGEST = 120
/** Fewest lines that take questions up so. */
const LEAST = 2

/** The words behind 'По' or 'О' up to who speaks or is told to: 'плану на лето' of 'По плану на лето Уткина Л.К. зачитала …'. */
function leadOf(line: Line): string | null {
  const { words, names, tokens, lexicon } = line
  const { topics = [], noTopics = [] } = lexicon.headers.takenUp ?? {}
  const from = startsWithPhrase(words, topics)
  if (from === 0 || startsWithPhrase(words, noTopics) > 0) return null
  const verb = tokens.find(({ kind, fold }) => kind === 'word' && isOneOf(fold, lexicon.headers.speech))
  const end = Math.min(names[0]?.start ?? LONGEST, verb?.start ?? LONGEST)
  return end < LONGEST && end > from ? words.slice(from, end) : null
}

/** Fewest letters of a word that the ending of another may follow: 'план' in 'плану'. */
const LEAST_STEM = 4

/** Whether two words are the same but for their endings. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= LEAST_STEM && (one.startsWith(other) || other.startsWith(one)))

/** Whether all words are among those of a title. */
const isOf = (lead: readonly string[], title: readonly string[]): boolean =>
  lead.every((stem) => title.some((one) => isSame(one, stem)))

/**
 * Paragraphs that take the listed questions up by words of their titles within a sentence, 'По хранению костюмов выступила Белова
 * Б.Б.', in the order of the list: the index of each and the place of its question in the list. Empty where fewer than all but
 * one are taken up so.
 */
export function ledByTitles(
  lines: readonly Line[],
  listing: QuestionListing | null,
): ReadonlyMap<number, number> {
  const none = new Map<number, number>()
  const titles = [...(listing?.titles.values() ?? [])]
  if (!listing || titles.length < LEAST || lines[0]?.lexicon.minuteWords) return none
  const last = [...listing.lines.keys()].reduce((most, line) => Math.max(most, line), listing.head)
  const found = new Map<number, number>()
  let next = 0
  for (const line of lines.slice(last + 1)) {
    const lead = isPlainParagraph(line.statement) ? stems(leadOf(line) ?? '') : []
    if (lead.length === 0) continue
    const at = titles.findIndex((title, index) => index >= next && isOf(lead, title))
    if (at < 0 || titles.filter((title) => isOf(lead, title)).length > 1) continue
    found.set(line.index, at)
    next = at + 1
  }
  return found.size >= Math.max(LEAST, titles.length - 1) ? found : none
}
