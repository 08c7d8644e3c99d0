import type { Lexicon } from '../language/lexicon.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { findings, type FindingId, type FindingLanguage, type FindingText } from './findings.ts'
import type { Ledger } from './ledger.ts'
import type { People } from './people.ts'

/** What was reported, as it was told. */
export interface Reported {
  readonly id: FindingId
  readonly values: Readonly<Record<string, string>>
  readonly place: Place
  readonly told: Partial<FindingText>
}

/** What every recogniser is given: the words of the language, the people known, the account of the source. */
export interface Context {
  readonly source: Source
  readonly lexicon: Lexicon
  readonly people: People
  readonly ledger: Ledger
  /** Date of the meeting, ISO 8601; null when the text states none. */
  meetingDate: string | null
  readonly diagnostics: Diagnostic[]
  /** Where it is also put down what was reported, to be reported again. */
  readonly reports?: Reported[]
  /** Language of the findings. */
  readonly messages: FindingLanguage
}

const LONGEST = 80

/** A finding of recognition in words: its slots filled in, long words cut. */
export function findingOf(
  id: FindingId,
  values: Readonly<Record<string, string>>,
  messages: FindingLanguage,
  at: Pick<Diagnostic, 'file' | 'place'>,
  told: Partial<FindingText> = {},
): Diagnostic {
  const { severity, reason, note } = { ...findings[id], ...told }
  const filled = reason[messages].replace(/\{(\w+)\}/g, (slot, key: string) => {
    const value = values[key] ?? slot
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  })
  return { ruleId: id, severity, reason: filled, note: note[messages], ...at }
}

/** Adds a finding of recognition: something seen in the text that could not become a fact, or is doubtful. */
export function report(
  context: Context,
  id: FindingId,
  values: Readonly<Record<string, string>>,
  place: Place,
  told: Partial<FindingText> = {},
): void {
  const { messages, source, diagnostics, reports } = context
  const at = { file: source.file, place: source.position(place) }
  diagnostics.push(findingOf(id, values, messages, at, told))
  reports?.push({ id, values, place, told })
}
