import type { Decision, Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'

/** A point of a record by a number that it goes by. */
interface NumberedPoint {
  readonly name: string
  /** Whether it is printed so, rather than put together of the numbers above it. */
  readonly printed: boolean
  readonly position: Position | null
}

function pointsIn({ agenda, decisions, positions }: Protocol): NumberedPoint[] {
  const found: NumberedPoint[] = []
  const put = (name: string, printed: boolean, at: string, words: string): void => {
    const position = positions[`${at}/number`] ?? positions[`${at}/${words}`] ?? null
    found.push({ name, printed, position })
  }
  const walk = (list: readonly Decision[], at: string, owner: string | null): void => {
    for (const [index, { number, items }] of list.entries()) {
      const own = `${at}/${index}`
      if (number !== null) {
        put(number, true, own, 'text')
        if (owner !== null) put(`${owner}.${number}`, false, own, 'text')
      }
      walk(items, `${own}/items`, number ?? owner)
    }
  }
  for (const [index, { number, decisions: own }] of agenda.entries()) {
    if (number !== null) put(number, true, `/agenda/${index}`, 'title')
    walk(own, `/agenda/${index}/decisions`, number)
  }
  walk(decisions, '/decisions', null)
  return found
}

/**
 * Where the points stand that go by a number: those that are printed with it, else those whose number is put together of
 * their question's and their own. Several where the number is given more than once.
 */
export function pointPlaces(model: Protocol, number: string): Position[] {
  const named = pointsIn(model).filter(({ name }) => name.toLowerCase() === number.toLowerCase())
  const printed = named.filter((point) => point.printed)
  return (printed.length > 0 ? printed : named).flatMap(({ position }) => position ?? [])
}
