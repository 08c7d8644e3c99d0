import { compileForms, findAll, tokenize, type FormTable, type SlotReader } from '../../language/form.ts'
import { ACTS, type Act, type SpeechWords } from '../../language/speech.ts'
import { nameAt } from './said-names.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'

/** Words that do something in a meeting, as offsets into the text they were found in. */
export interface ActMention {
  readonly act: Act
  readonly start: number
  readonly end: number
  /** The number of the question or how many are counted, where the words say one. */
  readonly number: number | null
}

type Entry = { readonly form: string; readonly act: Act }
type Table = FormTable<Entry, number>

/** Acts whose words may stand inside those of another: looked for apart, so that none hides the other. */
const ROUNDS: readonly ReadonlySet<Act>[] = [
  new Set<Act>([
    'chairSelf',
    'chairNamed',
    'secretarySelf',
    'secretaryNamed',
    'present',
    'invited',
    'agenda',
    'opened',
  ]),
  new Set<Act>(['transition', 'numbered', 'further', 'last', 'back', 'closing', 'report']),
  new Set<Act>(['callVote', 'objections', 'adopted', 'rejected', 'withdrawn']),
  new Set<Act>(['decide', 'draft', 'propose']),
  new Set<Act>(['label']),
  new Set<Act>(['declare']),
  new Set<Act>(['absent']),
  new Set<Act>(['agree']),
  new Set<Act>(['minute']),
  new Set<Act>(['refuse']),
]

const ordinal: SlotReader<number> = readSpokenOrdinal

const number: SlotReader<number> = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'number' && token.text.length < 3 ? { end: at + 1, value: Number(token.text) } : null
}

const tables = new WeakMap<SpeechWords, readonly Table[]>()

function tablesOf(words: SpeechWords): readonly Table[] {
  let found = tables.get(words)
  if (!found) {
    const count: SlotReader<number> = (tokens, at) => {
      const digits = number(tokens, at)
      const value = words.cardinals[tokens[at]?.fold ?? '']
      return digits ?? (value === undefined ? null : { end: at + 1, value })
    }
    const who: SlotReader<number> = (tokens, at) => {
      const named = nameAt(tokens, at, words)
      return named && { end: named.end, value: 0 }
    }
    const slots = { ordinal, number: count, count, who }
    found = ROUNDS.map((round) =>
      compileForms<Entry, number>(
        ACTS.filter((act) => round.has(act)).flatMap((act) =>
          words.acts[act].map((form): Entry => ({ form, act })),
        ),
        slots,
      ),
    )
    tables.set(words, found)
  }
  return found
}

/** What the words of a sentence do, in order of place. Linear in its length. */
export function actsOf(value: string, words: SpeechWords): readonly ActMention[] {
  const tokens = tokenize(value)
  const found = tablesOf(words)
    .flatMap((table) => findAll(table, tokens))
    .map(({ entry, start, end, slots }) => ({
      act: entry.act,
      start,
      end,
      number: slots['ordinal'] ?? slots['number'] ?? slots['count'] ?? null,
    }))
  const declared = found.filter(({ act }) => DECLARING.has(act))
  return found
    .filter(
      (one) => (one.act !== 'decide' && one.act !== 'label') || !declared.some((other) => hides(other, one)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** 'Решение принято', 'так и запишем' say how it ended: the words in them that could begin a decision do not. */
const DECLARING: ReadonlySet<Act> = new Set<Act>(['adopted', 'rejected', 'minute'])

function hides(other: ActMention, one: ActMention): boolean {
  return other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start
}
