import { stemsOf, type Surroundings } from './surroundings.ts'

/** A stem that more titles have tells none of them from the others; of so many questions it is counted how often a title is printed. */
export const MOST_TITLES = 100

/** How many words of a clause the title of its question has, and the one among the others that has most. */
export function wordsOfTitles(
  text: string,
  question: number,
  { titles, titled }: Surroundings,
): { readonly own: number; readonly other: number } {
  const counts = new Map<number, number>()
  let [own, everywhere] = [0, 0]
  for (const stem of stemsOf(text)) {
    if (titles[question]?.has(stem)) own++
    const having = titled.get(stem) ?? []
    if (having.length > MOST_TITLES) everywhere++
    else for (const at of having) if (at !== question) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return { own, other: everywhere + [...counts.values()].reduce((most, count) => Math.max(most, count), 0) }
}

/** Times from which on more say no more. */
const OFTEN = 3

/** How often some words are printed, up to `OFTEN`. */
export function timesIn(text: string, words: string): number {
  if (words === '') return text.length - 1
  let times = 0
  for (let at = text.indexOf(words); at >= 0 && times < OFTEN; at = text.indexOf(words, at + words.length))
    times++
  return times
}
