import type { PrintedLine } from '../model/printed-line.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Doubt, Protocol } from '../model/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/place.ts'
import type { Context } from './context.ts'
import type { CorrectionOutcome } from './corrections/outcome.ts'
import type { Fired, Reading } from './decode/decode.ts'
import type { WeighedFact } from './doubt/doubts.ts'
import type { ClaimKind } from './ledger.ts'
import { addPosts, registeredPeople, type EntryOf } from './registered.ts'
import type { StartKind } from './record-starts.ts'

/** One thing that was read, with its place: a row of `protocol inspect --stage facts`. */
export interface Fact {
  readonly kind: ClaimKind
  readonly name: string
  readonly text: string
  readonly position: Position
}

/** What a line was read as and why: a row of `protocol inspect --stage lines`. */
export interface ReadLine extends Reading {
  readonly text: string
  readonly position: Position
  /** The cues that spoke of the line. */
  readonly fired: readonly Fired[]
}

export interface Recognised {
  readonly model: Protocol
  /** What was seen and could not become a fact, or is doubtful. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every claim on the source, in order; made when asked for. */
  readonly facts: readonly Fact[]
  /** Each line of a written record with its role, in order; none of a transcript. Made when asked for. */
  readonly lines: readonly ReadLine[]
  /** The lines of a written record as they are printed, in order; none of a transcript. Made when asked for. */
  readonly printed: readonly PrintedLine[]
  /** JSON Pointers of persons → their name in the people register; made when asked for. */
  readonly registered: Readonly<Record<string, string>>
  /** Where records begin in the source, were it one of several; null where nothing speaks for several. Made when asked for. */
  readonly starts: { readonly kind: StartKind; readonly offsets: readonly number[] } | null
  /** The facts of this model, or of the same one with corrections, of which the reading is not sure; of a transcript decisions only. */
  doubts(corrected?: Protocol): Readonly<Record<string, Doubt>>
  /** Those of them that are so much likelier wrong than right that they are not stated; none once they are left out. */
  unlikely(corrected?: Protocol): readonly WeighedFact[]
  /** What became of the corrections that were given. */
  readonly corrections?: readonly CorrectionOutcome[]
}

/** What is doubted of the facts of a model, and which of them are not stated. */
export interface Judged {
  readonly of: Protocol
  doubts(): Readonly<Record<string, Doubt>>
  unlikely(): readonly WeighedFact[]
}

/** A reading; what is not always asked for is made when it is. */
export function recognised(
  model: Protocol,
  { source, ledger, diagnostics, people }: Context,
  register: PeopleRegister | null,
  judged: (corrected: Protocol) => Judged,
  linesOf: () => readonly ReadLine[] = () => [],
  printedOf: () => readonly PrintedLine[] = () => [],
  startsOf: () => Recognised['starts'] = () => null,
): Recognised {
  const entryOf: EntryOf = (person) => people.entryOf(person)
  if (register) addPosts(model, entryOf)
  // What is around facts is looked at once for both of what is asked of them.
  let last: Judged | null = null
  const judgedOnce = (corrected: Protocol): Judged =>
    (last = last?.of === corrected ? last : judged(corrected))
  return {
    model,
    diagnostics,
    doubts: (corrected = model) => judgedOnce(corrected).doubts(),
    unlikely: (corrected = model) => judgedOnce(corrected).unlikely(),
    get lines() {
      return linesOf()
    },
    get printed() {
      return printedOf()
    },
    get starts() {
      return startsOf()
    },
    get registered() {
      return registeredPeople(model, entryOf)
    },
    get facts() {
      return ledger.claims
        .map(({ kind, name, place }) => ({
          kind,
          name,
          text: source.slice(place),
          position: source.position(place),
        }))
        .sort((a, b) => a.position.start.offset - b.position.start.offset)
    },
  }
}

/** What another model of the same text has of its own. */
interface OtherModel extends Pick<Recognised, 'model' | 'diagnostics' | 'doubts'> {
  startsOf(): Recognised['starts']
  registeredOf(): Recognised['registered']
}

/** A reading with another model of its text, of which every fact is stated; what was read of the text is as it was. */
export function withOther(found: Recognised, { startsOf, registeredOf, ...own }: OtherModel): Recognised {
  return {
    ...own,
    unlikely: () => [],
    ...(found.corrections && { corrections: found.corrections }),
    get facts() {
      return found.facts
    },
    get lines() {
      return found.lines
    },
    get printed() {
      return found.printed
    },
    get starts() {
      return startsOf()
    },
    get registered() {
      return registeredOf()
    },
  }
}
