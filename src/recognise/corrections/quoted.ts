import type { Correction } from '../../model/corrections.ts'
import type { Place } from '../../source/place.ts'
import { lettersOf, type DocumentLetters } from './letters.ts'

/** Letters that make words their own proof: a quote as long as this needs no neighbours. */
const TELLING = 20

/** A place where the quoted words stand. */
export interface Quoted {
  readonly place: Place
  /** How many letters of its neighbours are there, too. */
  readonly alike: number
}

/** How many letters two texts share at their ends. */
function sharedEnd(one: string, other: string): number {
  let length = 0
  while (
    length < one.length &&
    length < other.length &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length++
  return length
}

/** How many letters two texts share at their beginnings. */
function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/** All places where the quoted words stand as words, in the order of the text. */
export function quotedPlaces(
  { quote, before = '', after = '' }: Correction,
  text: DocumentLetters,
): Quoted[] {
  const { letters } = text
  const wanted = lettersOf(quote)
  if (wanted === '') return []
  const [left, right] = [lettersOf(before), lettersOf(after)]
  const found: Quoted[] = []
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!text.begins(at) || !text.begins(end)) continue
    const alike =
      sharedEnd(left, letters.slice(Math.max(0, at - left.length), at)) +
      sharedBeginning(right, letters.slice(end, end + right.length))
    found.push({ place: text.place(at, end), alike })
  }
  return found
}

/**
 * The one place that is meant: that with the most of the neighbours; 'twice' where several are as good. Words that are few
 * and have lost all their neighbours may be others: they are 'gone' unless `proven` (such a fact is there).
 */
export function theOne(
  found: readonly Quoted[],
  { quote, before, after }: Correction,
  proven: boolean,
): Place | 'gone' | 'twice' {
  const most = found.reduce((best, { alike }) => Math.max(best, alike), 0)
  const [one, ...others] = found.filter(({ alike }) => alike === most)
  if (!one) return 'gone'
  if (others.length > 0) return 'twice'
  const lonely = most === 0 && (before !== undefined || after !== undefined)
  return lonely && !proven && lettersOf(quote).length < TELLING ? 'gone' : one.place
}
