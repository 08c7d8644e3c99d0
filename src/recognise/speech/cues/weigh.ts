import { endsIn } from '../../../language/endings.ts'
import { compileForms, findAll, tokenize, type FormTable, type SlotReader } from '../../../language/form.ts'
import type { Forms } from '../../../language/lexicon.ts'
import type { CueId, Cues } from '../../../language/speech-cues.ts'
import type { SpeechWords } from '../../../language/speech.ts'
import type { Token } from '../../../language/token.ts'
import type { Span } from '../../span.ts'
import { cues } from './cues.ts'
import type { Cue, Reading, Strength } from './cue.ts'

interface Entry {
  readonly form: string
  readonly id: CueId
}

/** Words of a cue found in a sentence. */
export interface Evidence extends Span {
  readonly id: CueId
}

/** Tokens behind an act within which a cue is near it. */
const NEAR = 8

/** A verb that tells what people did: 'подождали'. */
const pastOf =
  ({ endings }: SpeechWords): SlotReader<number> =>
  (tokens, at) => {
    const { kind, fold } = tokens[at] ?? { kind: 'mark', fold: '' }
    return kind === 'word' && fold.length > 4 && endsIn(fold, endings?.pastOfMany)
      ? { end: at + 1, value: 0 }
      : null
  }

type Tables = ReadonlyMap<
  CueId,
  { readonly forms: FormTable<Entry, number>; readonly except: FormTable<Entry, number> }
>
const tables = new WeakMap<SpeechWords, Tables>()

const count: SlotReader<number> = (tokens, at) =>
  tokens[at]?.kind === 'number' ? { end: at + 1, value: Number(tokens[at]?.text) } : null

function tablesOf(words: SpeechWords): Tables {
  let found = tables.get(words)
  if (!found) {
    const all: Cues = words.cues
    const past = pastOf(words)
    const table = (forms: Forms, id: CueId): FormTable<Entry, number> =>
      compileForms<Entry, number>(
        forms.map((form) => ({ form, id })),
        { count, past },
      )
    found = new Map(
      cues.map(({ id }) => [
        id,
        { forms: table(all[id].forms, id), except: table(all[id].except ?? [], id) },
      ]),
    )
    tables.set(words, found)
  }
  return found
}

/** Every cue whose words stand in a text, with where. Linear in its length. */
export function evidenceIn(value: string, words: SpeechWords): Evidence[] {
  const tokens = tokenize(value)
  return [...tablesOf(words)].flatMap(([id, { forms, except }]) => {
    const found = findAll(forms, tokens)
    const free = found.length > 0 ? findAll(except, tokens) : []
    return found
      .filter(({ start, end }) => !free.some((one) => one.start <= start && one.end >= end))
      .map(({ start, end }) => ({ id, start, end }))
  })
}

function reaches(
  { reach, endsAtAnd }: Cue,
  { start, end }: Evidence,
  act: Span,
  reading: Reading,
  tokens: readonly Token[],
  { and }: SpeechWords,
): boolean {
  // 'Would you send it' asks in so many words: what stands within them is no evidence.
  if (reading === 'directive' && start >= act.start && end <= act.end) return false
  if (start < act.start) return reach !== 'behind'
  if (endsAtAnd?.includes(reading) && start >= act.end)
    return !tokens.some((token) => token.start >= act.end && token.start < start && and.includes(token.fold))
  if (reach === 'sentence') return true
  if (reach === 'before' || start < act.end) return false
  // Behind a mark stands what was decided: its words tell nothing of the act.
  const behind = tokens.filter((token) => token.start >= act.end)
  if (/^[:–—-]$/u.test(behind[0]?.text ?? '')) return false
  return behind.slice(0, NEAR).some((token) => token.start === start)
}

const POINTS: Readonly<Record<Strength, number>> = { decisive: 4, strong: 2, weak: 1 }

/** What speaks against taking a sentence for something, in points, and the cues that do; each cue counts once. */
export function against(
  value: string,
  reading: Reading,
  act: Span,
  words: SpeechWords,
): { readonly points: number; readonly by: readonly CueId[] } {
  const tokens = tokenize(value)
  const evidence = evidenceIn(value, words)
  const by = cues.filter(
    (cue) =>
      cue.against[reading] !== undefined &&
      evidence.some((one) => one.id === cue.id && reaches(cue, one, act, reading, tokens, words)),
  )
  const points = by.reduce((sum, cue) => sum + POINTS[cue.against[reading] ?? 'weak'], 0)
  return { points, by: by.map(({ id }) => id) }
}

/** What may be done with a sentence: it counts, it is put down as not clear, or it is only talk. */
export type Verdict = 'counts' | 'unclear' | 'talk'

/** For a reading to count, what speaks for it must lead by so many points. */
export const MARGIN = 2

/** Weighs what speaks for a reading against the cues. */
export function weigh(
  forIt: number,
  value: string,
  reading: Reading,
  act: Span,
  words: SpeechWords,
): Verdict {
  const lead = forIt - against(value, reading, act, words).points
  return lead >= MARGIN ? 'counts' : lead >= 0 ? 'unclear' : 'talk'
}
