import type { AgendaItem, Decision, Protocol } from '../../model/schema.ts'
import { leafClauses } from '../../model/leaf-clause.ts'
import type { RenderInput } from '../renderer.ts'

const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn
const MASK = (1n << 128n) - 1n

/** FNV-1a of 128 bits over UTF-8: the same on every machine, and no two decisions will meet in it by chance. */
function fnv1a(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(32, '0')
}

const plain = (words: string | null | undefined): string =>
  (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** What tells one record from others. */
const recordWords = ({ organization, number, date, title }: Protocol): (string | null)[] => [
  organization,
  number,
  date,
  title,
]

/** Gives names made of words; the same words again get another. */
class Names {
  readonly #seen = new Map<string, number>()

  of(words: readonly (string | null | undefined)[]): string {
    const key = JSON.stringify(words.map(plain))
    const times = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, times)
    return `${fnv1a(times === 1 ? key : `${key}${times}`)}@protokolist`
  }
}

/**
 * A lasting name for each leaf clause: from what tells its record (body, number, date, title) and from its own words and
 * number. Not from the file, its place there, who is to do it or by when: those may change, and the task stays the same.
 */
export function uidsOf(inputs: readonly RenderInput[]): Map<Decision, string> {
  const uids = new Map<Decision, string>()
  const names = new Names()
  for (const input of inputs) {
    const record = recordWords(input.model)
    for (const { item, number, text, decision } of leafClauses(input))
      uids.set(decision, names.of([...record, item?.number, item?.title, number, text]))
  }
  return uids
}

/** The model with an `id` for every clause: that of its task, and names of the same kind for clauses that lead in to others. */
export function withIds(input: RenderInput): Protocol {
  const { model } = input
  const uids = uidsOf([input])
  const names = new Names()
  const record = recordWords(model)
  const named = (list: readonly Decision[], item: AgendaItem | null, leads: readonly string[]): Decision[] =>
    list.map((decision) => {
      const words = [...leads, decision.text]
      const own = ['leads', ...record, item?.number, item?.title, decision.number, words.join(' ')]
      return {
        id: uids.get(decision) ?? names.of(own),
        ...decision,
        items: named(decision.items, item, words),
      }
    })
  return {
    ...model,
    agenda: model.agenda.map((item) => ({ ...item, decisions: named(item.decisions, item, []) })),
    decisions: named(model.decisions, null, []),
  }
}
