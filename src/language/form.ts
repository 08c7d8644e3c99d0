import { optionsFrom, type Choice, type FormNode } from './form-grammar.ts'
import { buildIndex, candidates, type Index } from './form-index.ts'
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

/** Forms ready to be looked for; the index is built when first used. */
export interface FormTable<E, V = unknown> {
  readonly slots: Slots<V>
  readonly index: () => Index<E>
}

/** A table of forms. The entries carry whatever the caller wants back with a match. */
export function compileForms<E extends { readonly form: string }, V = unknown>(
  entries: readonly E[],
  slots: Slots<V> = {},
): FormTable<E, V> {
  let index: Index<E> | null = null
  return { slots, index: () => (index ??= buildIndex(entries)) }
}

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

/** What begins at each token of a text, by the table: several recognisers ask for the same tokens, some again and again. */
type Tables = Map<unknown, (Match<unknown> | null | undefined)[]>

const begun = new WeakMap<readonly Token[], Tables>()
/** The tokens that were asked for last, and what is known of them: most are asked for many times in a row. */
const last: { tokens: readonly Token[] | null; tables: Tables } = { tokens: null, tables: new Map() }

function tablesOf(tokens: readonly Token[]): Tables {
  if (last.tokens === tokens) return last.tables
  let tables = begun.get(tokens)
  if (!tables) begun.set(tokens, (tables = new Map()))
  last.tokens = tokens
  last.tables = tables
  return tables
}

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
  const tables = tablesOf(tokens)
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
  for (const { entry, first } of candidates(table, tokens, from)) {
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
