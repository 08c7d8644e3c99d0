import type { AgendaItem, Person } from '../../model/schema.ts'

/**
 * The speakers to name at the head of a question: those who do not follow from the remarks by themselves, in their order.
 * Naming someone twice does no harm, an order that cannot be read back would.
 */
export function heardOf({ speakers, remarks }: AgendaItem): readonly Person[] {
  const spoke = [...new Set(remarks.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))]
  let start = speakers.length
  let after = spoke.length
  while (start > 0 && after > 0 && speakers[start - 1]?.name === spoke[after - 1]) {
    start -= 1
    after -= 1
  }
  const named = new Set(speakers.slice(0, start).map(({ name }) => name))
  return spoke.slice(0, after).every((name) => named.has(name)) ? speakers.slice(0, start) : speakers
}
