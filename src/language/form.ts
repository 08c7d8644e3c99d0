import { headOf, optionsFrom, parseForm, type Choice, type FormNode } from './form-grammar.ts'
import { tokenize, type Token } from './token.ts'

export { tokenize, type Token }

/** Reads a value at a token: what it is and the index of the token after its last; null when there is none. */
export type SlotReader<V = unknown> = (
  tokens: readonly Token[],
  index: number,
) => { readonly end: number; readonly value: V } | null

/** What `{name}` in a form stands for. A second `{name}` in the same form is stored as `name2`. */
export type Slots<V = unknown> = Readonly<Record<string, SlotReader<V>>>

export interface Match<E, V = unknown> {
  readonly entry: E
  /** Offsets into the text that was tokenized. */
  readonly start: number
  readonly end: number
  /** Indexes of the first token and of the one after the last. */
  readonly from: number
  readonly to: number
  readonly slots: Readonly<Record<string, V>>
}

interface Index<E> {
  readonly words: ReadonlyMap<string, readonly Compiled<E>[]>
  /** By the first two letters of a stem. */
  readonly stems: ReadonlyMap<string, readonly Compiled<E>[]>
  /** By the name of the slot that the form begins with. */
  readonly slots: ReadonlyMap<string, readonly Compiled<E>[]>
}

interface Compiled<E> {
  readonly entry: E
  /** Its place in the table. */
  readonly order: number
  /** The whole form, parsed when a text first has a word that it may begin with. */
  readonly first: () => FormNode | null
}

/** Forms ready to be looked for; the index is built when first used. */
export interface FormTable<E, V = unknown> {
  readonly slots: Slots<V>
  readonly index: () => Index<E>
}

function buildIndex<E extends { readonly form: string }>(entries: readonly E[]): Index<E> {
  const words = new Map<string, Compiled<E>[]>()
  const stems = new Map<string, Compiled<E>[]>()
  const slots = new Map<string, Compiled<E>[]>()
  const put = (map: Map<string, Compiled<E>[]>, key: string, compiled: Compiled<E>): void => {
    const list = map.get(key)
    if (!list) map.set(key, [compiled])
    else if (list[list.length - 1] !== compiled) list.push(compiled)
  }
  const enter = (node: FormNode | null, compiled: Compiled<E>): void => {
    if (node === null) return
    if (node.kind === 'choice') for (const option of node.options) enter(option, compiled)
    else if (node.kind === 'slot') put(slots, node.name, compiled)
    else if (node.kind === 'stem') put(stems, node.fold.slice(0, 2), compiled)
    else put(words, node.fold, compiled)
  }
  for (const [order, entry] of entries.entries()) {
    let whole: FormNode | null | undefined
    const first = (): FormNode | null => (whole ??= parseForm(entry.form))
    enter(headOf(entry.form), { entry, order, first })
  }
  return { words, stems, slots }
}

/** A table of forms. The entries carry whatever the caller wants back with a match. */
export function compileForms<E extends { readonly form: string }, V = unknown>(
  entries: readonly E[],
  slots: Slots<V> = {},
): FormTable<E, V> {
  let index: Index<E> | null = null
  return { slots, index: () => (index ??= buildIndex(entries)) }
}

/** Longest letter-spaced word in which a form is looked for. */
const LONGEST_SPACED = 40

type Values<V> = { readonly name: string; readonly value: V; readonly before: Values<V> } | null

interface End<V> {
  readonly to: number
  readonly values: Values<V>
}

/** Whether a token begins or is what a literal or a stem asks for. */
const fitsWhole = (node: Extract<FormNode, { kind: 'literal' | 'stem' }>, { fold }: Token): boolean =>
  node.kind === 'literal' ? fold === node.fold : fold.startsWith(node.fold)

/** The longest of the ways through the options of a choice. */
function walkChoice<V>(
  choice: Choice,
  tokens: readonly Token[],
  at: number,
  inside: number,
  slots: Slots<V>,
  values: Values<V>,
): End<V> | null {
  const token = tokens[at]
  const whole = token !== undefined && inside === 0 && !token.spaced
  const options = whole ? optionsFrom(choice, token.fold) : choice.options
  let best: End<V> | null = null
  for (const option of options) {
    const end = walk(option, tokens, at, inside, slots, values)
    if (end && (!best || end.to > best.to)) best = end
  }
  return best
}

/** The way through a slot, which begins with a whole token. */
function walkSlot<V>(
  node: Extract<FormNode, { kind: 'slot' }>,
  tokens: readonly Token[],
  at: number,
  slots: Slots<V>,
  values: Values<V>,
): End<V> | null {
  const read = slots[node.name]?.(tokens, at)
  if (!read) return null
  return walk(node.next, tokens, read.end, 0, slots, { name: node.as, value: read.value, before: values })
}

/** The longest way through a form from a token on; `inside` letters of that token are already used. */
function walk<V>(
  node: FormNode | null,
  tokens: readonly Token[],
  at: number,
  inside: number,
  slots: Slots<V>,
  values: Values<V>,
): End<V> | null {
  if (node === null) return inside === 0 ? { to: at, values } : null
  if (node.kind === 'choice') return walkChoice(node, tokens, at, inside, slots, values)
  const token = tokens[at]
  if (!token) return null
  if (node.kind === 'slot') return inside === 0 ? walkSlot(node, tokens, at, slots, values) : null
  if (inside === 0 && fitsWhole(node, token)) return walk(node.next, tokens, at + 1, 0, slots, values)
  if (!token.spaced || node.kind === 'stem' || !token.fold.startsWith(node.fold, inside)) return null
  const used = inside + node.fold.length
  const done = used === token.fold.length
  return walk(node.next, tokens, done ? at + 1 : at, done ? 0 : used, slots, values)
}

function valuesOf<V>(values: Values<V>): Record<string, V> {
  const record: Record<string, V> = {}
  for (let rest = values; rest; rest = rest.before) record[rest.name] = rest.value
  return record
}

/** The forms that may begin with a token. */
function candidates<E, V>(
  table: FormTable<E, V>,
  tokens: readonly Token[],
  from: number,
  token: Token,
): readonly Compiled<E>[] {
  const { words, stems, slots } = table.index()
  let found = words.get(token.fold) ?? []
  let lists = found.length > 0 ? 1 : 0
  const add = (list: readonly Compiled<E>[] | undefined): void => {
    if (!list) return
    found = found.length === 0 ? list : [...found, ...list]
    lists++
  }
  if (stems.size > 0) add(stems.get(token.fold.slice(0, 2)))
  for (const [name, compiled] of slots) if (table.slots[name]?.(tokens, from)) add(compiled)
  if (token.spaced) {
    const longest = Math.min(token.fold.length - 1, LONGEST_SPACED)
    for (let length = 1; length <= longest; length++) add(words.get(token.fold.slice(0, length)))
  }
  return lists > 1 ? [...found].sort((a, b) => a.order - b.order) : found
}

/** What begins at each token of a text, by the table: several recognisers ask for the same tokens, some again and again. */
const begun = new WeakMap<readonly Token[], Map<unknown, (Match<unknown> | null | undefined)[]>>()

/** The longest form that begins at a token; of equally long ones the earliest in the table. */
export function matchAt<E, V>(
  table: FormTable<E, V>,
  tokens: readonly Token[],
  from: number,
): Match<E, V> | null {
  return rememberedAt(begunIn(table, tokens), table, tokens, from)
}

type Begun<E, V> = (Match<E, V> | null | undefined)[]

function begunIn<E, V>(table: FormTable<E, V>, tokens: readonly Token[]): Begun<E, V> {
  let tables = begun.get(tokens)
  if (!tables) begun.set(tokens, (tables = new Map()))
  let matches = tables.get(table)
  if (!matches) tables.set(table, (matches = []))
  return matches as Begun<E, V>
}

function rememberedAt<E, V>(
  matches: Begun<E, V>,
  table: FormTable<E, V>,
  tokens: readonly Token[],
  from: number,
): Match<E, V> | null {
  let match = matches[from]
  if (match === undefined) matches[from] = match = longestAt(table, tokens, from)
  return match
}

function longestAt<E, V>(table: FormTable<E, V>, tokens: readonly Token[], from: number): Match<E, V> | null {
  const token = tokens[from]
  if (!token) return null
  let best: End<V> | null = null
  let found: E | null = null
  for (const { entry, first } of candidates(table, tokens, from, token)) {
    const end = walk<V>(first(), tokens, from, 0, table.slots, null)
    if (end && end.to > (best?.to ?? from)) {
      best = end
      found = entry
    }
  }
  if (best === null || found === null) return null
  const end = tokens[best.to - 1]?.end ?? token.end
  return { entry: found, start: token.start, end, from, to: best.to, slots: valuesOf(best.values) }
}

/** All forms in a text that do not overlap, in order of place: of overlapping ones the longest, then the leftmost. */
export function findAll<E, V>(table: FormTable<E, V>, tokens: readonly Token[]): Match<E, V>[] {
  const found: Match<E, V>[] = []
  const matches = begunIn(table, tokens)
  for (let from = 0; from < tokens.length; from++) {
    const match = rememberedAt(matches, table, tokens, from)
    if (match) found.push(match)
  }
  if (found.length < 2) return found
  const taken = new Uint8Array(tokens.length)
  const length = (match: Match<E, V>): number => match.end - match.start
  const kept = found
    .toSorted((a, b) => length(b) - length(a) || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken[from] || taken[to - 1]) return false
      taken.fill(1, from, to)
      return true
    })
  return kept.sort((a, b) => a.from - b.from)
}
