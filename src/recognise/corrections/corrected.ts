import type { Document } from '../../document/document.ts'
import { lexiconFor } from '../../language/detect.ts'
import type { Corrections } from '../../model/corrections.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { Doubt, Protocol, ScannedFact } from '../../model/schema.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Position } from '../../source/place.ts'
import { notUnderstood, type FindingLanguage } from '../findings.ts'
import { createPeople } from '../people.ts'
import type { Recognised } from '../recognised.ts'
import { Annotations } from './annotations.ts'
import { Corrector, type Effect } from './corrector.ts'
import { documentLetters } from './letters.ts'
import { unfitting } from './finding.ts'
import type { CorrectionOutcome } from './outcome.ts'
import { pointersOf } from './pointers-of.ts'
import { unreadWords } from './unread-words.ts'

/** What reading says of a single fact: a person who has decided on the fact has answered it. */
const ANSWERED = new Set([
  'date-exists',
  'deadline-is-resolved',
  'deadline-is-single',
  'name-is-unambiguous',
  'proposal-is-decided',
])

export interface CorrectionOptions {
  readonly people: PeopleRegister | null
  readonly messages: FindingLanguage
}

/** Pointers of the facts that were decided on: of a question or a person those of its own words, too. */
function settledIn({ settled }: Effect, pointers: ReadonlyMap<object, string>): string[] {
  return settled.flatMap(({ owner, key, value }) => {
    if (typeof value !== 'object' || value === null) {
      const at = pointers.get(owner)
      return at === undefined ? [] : [`${at}/${key}`]
    }
    const at = pointers.get(value)
    if (at === undefined) return []
    const own = Object.entries(value).filter(([, part]) => typeof part !== 'object' || part === null)
    return [at, ...own.map(([part]) => `${at}/${part}`), ...('person' in value ? [`${at}/person/name`] : [])]
  })
}

const isWithin = (inner: Position, outer: Position): boolean =>
  inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset

/** The model with its mappings of nothing but nulls as null, and somebody leading where several are to do a thing. */
function tidied(model: Protocol): void {
  const { time, attendance } = model
  if (time && time.start === null && time.end === null) model.time = null
  if (attendance && Object.values(attendance).every((count) => count === null)) model.attendance = null
  const lead = (decisions: Protocol['decisions']): void => {
    for (const { assignees, items } of decisions) {
      if (assignees[0] && !assignees.some((one) => one.lead)) assignees[0].lead = true
      lead(items)
    }
  }
  for (const item of model.agenda) lead(item.decisions)
  lead(model.decisions)
}

/** The findings of reading as they are now: one on what is not understood, none on what a person has answered. */
function findingsNow(
  diagnostics: readonly Diagnostic[],
  model: Protocol,
  outcomes: readonly CorrectionOutcome[],
  messages: FindingLanguage,
): Diagnostic[] {
  const answered = outcomes.flatMap(({ position, pointers }) =>
    position && pointers.length > 0 ? [position] : [],
  )
  const kept = diagnostics.filter(
    ({ ruleId, place }) =>
      !(
        ANSWERED.has(ruleId) &&
        place &&
        answered.some((one) => isWithin(one, place) || isWithin(place, one))
      ),
  )
  const { unrecognized } = model
  const [first] = unrecognized
  return kept.flatMap((diagnostic) => {
    if (diagnostic.ruleId !== 'text-is-understood') return [diagnostic]
    if (!first) return []
    const reason = notUnderstood(unrecognized.length)[messages].replace('{text}', () =>
      first.text.slice(0, 80),
    )
    return [{ ...diagnostic, reason, place: first.position }]
  })
}

/** A reading with what people have put right in it. What does not fit the text is left out and told ('correction-fits'). */
export function corrected(
  found: Recognised,
  document: Document,
  { corrections }: Corrections,
  { people, messages }: CorrectionOptions,
): Recognised {
  const { source } = document
  // Not a structured clone: what a block states once is an object of its own on each clause.
  const model = JSON.parse(JSON.stringify(found.model)) as Protocol
  const questions = [...model.agenda]
  const positions = new Annotations<Position>(model, found.model.positions)
  const scans = new Annotations<ScannedFact>(model, found.model.scan ?? {})
  const lexicon = lexiconFor(source.text, model.language)
  const corrector = new Corrector({
    model,
    positions,
    letters: documentLetters(document),
    source,
    lexicon,
    people: createPeople(lexicon.names, people),
  })
  const effects = corrections.map((correction) => corrector.apply(correction))
  tidied(model)
  const pointers = pointersOf(model)
  const outcomes = effects.map((effect, index): CorrectionOutcome => ({
    correction: corrections[index] ?? { path: '', quote: '' },
    index,
    status: effect.status,
    position: effect.position,
    pointers: settledIn(effect, pointers),
  }))
  model.positions = positions.record(model)
  model.unrecognized = unreadWords(
    found.model.unrecognized,
    Object.values(found.model.positions),
    Object.values(model.positions),
    corrector.quiet,
    source.original,
  )
  if (found.model.scan) model.scan = readForSure(scans.record(model), outcomes)
  // Words that a person has freed say nothing against the facts beside them.
  const weighed = { ...model, unrecognized: found.model.unrecognized }
  const changed = JSON.stringify(model.unrecognized) !== JSON.stringify(found.model.unrecognized)
  return {
    model,
    diagnostics: [
      ...findingsNow(found.diagnostics, changed ? model : found.model, outcomes, messages),
      ...unfitting(outcomes, source.file, messages),
    ],
    corrections: outcomes,
    doubts: () => undecided(found.doubts(weighed), outcomes),
    unlikely: () => {
      const settled = settledBy(outcomes)
      return found.unlikely(weighed).filter(({ fact }) => !settled.has(fact.pointer))
    },
    get facts() {
      return found.facts
    },
    get lines() {
      return found.lines
    },
    get printed() {
      return found.printed.map((line) => ofQuestion(line, questions, model))
    },
    starts: null,
    get registered() {
      return found.registered
    },
  }
}

/** A printed line with the place that its question has now. */
function ofQuestion(line: PrintedLine, before: readonly object[], { agenda }: Protocol): PrintedLine {
  const item = line.question === null ? undefined : before[line.question]
  const question = agenda.findIndex((one) => one === item)
  return { ...line, question: question < 0 ? null : question }
}

/** Pointers of the facts that a person has decided on. */
const settledBy = (outcomes: readonly CorrectionOutcome[]): ReadonlySet<string> =>
  new Set(outcomes.flatMap(({ pointers }) => pointers))

/** The doubts about facts that no person has decided on. */
function undecided(
  doubts: Readonly<Record<string, Doubt>>,
  outcomes: readonly CorrectionOutcome[],
): Record<string, Doubt> {
  const settled = settledBy(outcomes)
  return Object.fromEntries(Object.entries(doubts).filter(([pointer]) => !settled.has(pointer)))
}

/** Places on the pages, without the doubts about words that a person has decided on. */
function readForSure(
  scan: Record<string, ScannedFact>,
  outcomes: readonly CorrectionOutcome[],
): Record<string, ScannedFact> {
  const settled = settledBy(outcomes)
  return Object.fromEntries(
    Object.entries(scan).map(([pointer, fact]) => [
      pointer,
      settled.has(pointer) ? { ...fact, doubtful: [] } : fact,
    ]),
  )
}
