import type { FormTable } from './form.ts'
import { headOf, parseForm, type FormNode } from './form-grammar.ts'
import type { Token } from './token.ts'
import { addAll } from '../source/add-all.ts'

/** The forms of a table by what they may begin with. */
export interface Index<E> {
  readonly words: ReadonlyMap<string, readonly Compiled<E>[]>
  /** By the first two letters of a stem. */
  readonly stems: ReadonlyMap<number, readonly Stem<E>[]>
  /** By the name of the slot that the form begins with. */
  readonly slots: readonly Slotted<E>[]
}

interface Slotted<E> {
  readonly name: string
  readonly compiled: readonly Compiled<E>[]
}

interface Stem<E> {
  readonly fold: string
  readonly compiled: Compiled<E>[]
}

export interface Compiled<E> {
  readonly entry: E
  /** Its place in the table. */
  readonly order: number
  /** The whole form, parsed when a text first has a word that it may begin with. */
  readonly first: () => FormNode | null
}

/** The first two letters of a word or a stem, as one number. */
const firstTwo = (fold: string): number => fold.charCodeAt(0) * 0x10000 + (fold.charCodeAt(1) || 0)

export function buildIndex<E extends { readonly form: string }>(entries: readonly E[]): Index<E> {
  const words = new Map<string, Compiled<E>[]>()
  const stems = new Map<number, Stem<E>[]>()
  const slots = new Map<string, Compiled<E>[]>()
  const put = (map: Map<string, Compiled<E>[]>, key: string, compiled: Compiled<E>): void => {
    const list = map.get(key)
    if (!list) map.set(key, [compiled])
    else if (list[list.length - 1] !== compiled) list.push(compiled)
  }
  const putStem = (fold: string, compiled: Compiled<E>): void => {
    const list = stems.get(firstTwo(fold)) ?? []
    stems.set(firstTwo(fold), list)
    const same = list.find((stem) => stem.fold === fold)
    if (same) same.compiled.push(compiled)
    else list.push({ fold, compiled: [compiled] })
  }
  const enter = (node: FormNode | null, compiled: Compiled<E>): void => {
    if (node === null) return
    if (node.kind === 'choice') for (const option of node.options) enter(option, compiled)
    else if (node.kind === 'slot') put(slots, node.name, compiled)
    else if (node.kind === 'stem') putStem(node.fold, compiled)
    else put(words, node.fold, compiled)
  }
  for (const [order, entry] of entries.entries()) {
    let whole: FormNode | null | undefined
    const first = (): FormNode | null => (whole ??= parseForm(entry.form))
    enter(headOf(entry.form), { entry, order, first })
  }
  return { words, stems, slots: Array.from(slots, ([name, compiled]) => ({ name, compiled })) }
}

/** Longest letter-spaced word in which a form is looked for. */
const LONGEST_SPACED = 40

const NONE: readonly never[] = []

const sorted = <E>(found: readonly Compiled<E>[]): Compiled<E>[] =>
  found.toSorted((a, b) => a.order - b.order)

const joined = new WeakMap<object, WeakMap<object, readonly Compiled<unknown>[]>>()

/** Two lists of an index as one in the order of the table; there are few pairs of lists, and they are met again and again. */
function joinedLists<E>(some: readonly Compiled<E>[], more: readonly Compiled<E>[]): readonly Compiled<E>[] {
  if (some.length === 0) return more
  let known = joined.get(some)
  if (!known) joined.set(some, (known = new WeakMap()))
  let both = known.get(more) as readonly Compiled<E>[] | undefined
  if (!both) known.set(more, (both = sorted([...some, ...more])))
  return both
}

/** The forms that may begin with a part of a letter-spaced word. */
function withinSpaced<E>({ words }: Index<E>, { fold }: Token, found: readonly Compiled<E>[]): Compiled<E>[] {
  const more = [...found]
  const longest = Math.min(fold.length - 1, LONGEST_SPACED)
  for (let length = 1; length <= longest; length++) addAll(more, words.get(fold.slice(0, length)) ?? NONE)
  return more
}

/** The forms that may begin with a token, in the order of the table. Most begin with none: nothing is made for them. */
export function candidates<E, V>(
  table: FormTable<E, V>,
  tokens: readonly Token[],
  from: number,
): readonly Compiled<E>[] {
  const index = table.index()
  const token = tokens[from]
  if (!token) return NONE
  let found: readonly Compiled<E>[] = index.words.get(token.fold) ?? NONE
  if (index.stems.size > 0)
    for (const stem of index.stems.get(firstTwo(token.fold)) ?? NONE)
      if (token.fold.startsWith(stem.fold)) found = joinedLists(found, stem.compiled)
  for (const { name, compiled } of index.slots)
    if (table.slots[name]?.(tokens, from)) found = joinedLists(found, compiled)
  return token.spaced ? sorted(withinSpaced(index, token, found)) : found
}
