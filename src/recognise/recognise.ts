import type { Document } from '../document/document.ts'
import { isSpoken, type Lexicon } from '../language/lexicon.ts'
import type { Synonyms } from '../language/synonyms.ts'
import type { Corrections } from '../model/corrections.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { PrintedLine } from '../model/printed-line.ts'
import type { Protocol } from '../model/schema.ts'
import { arranged } from './arranged.ts'
import { assemble } from './assemble.ts'
import { clean } from './clean.ts'
import { firedOn } from './decode/decode.ts'
import { outlined } from './decode/likely-openings.ts'
import { withoutRepeats } from './decode/repeats.ts'
import { overviewOf } from './observe/overview.ts'
import { report, type Context } from './context.ts'
import { doubtsAmong, hasWhoMayBeLeftOut, unlikelyAmong } from './doubt/doubts.ts'
import { surroundingsOf, type Surroundings } from './doubt/surroundings.ts'
import { likelyOnly } from './doubt/likely-only.ts'
import { withEmbedded } from './with-embedded.ts'
import type { KeptReading } from './kept/kept-reading.ts'
import type { FindingLanguage } from './findings.ts'
import { HeaderReader } from './header.ts'
import { Ledger } from './ledger.ts'
import { markLayout } from './mark-layout.ts'
import { indexOfNextRecord } from './next-record.ts'
import { prepared } from './prepared.ts'
import { readFrontMatter } from './front-matter.ts'
import { printedLines } from './printed-lines.ts'
import { readMeetingTimes } from './meeting-times.ts'
import { recordStarts } from './record-starts.ts'
import { undressed } from './page-dress.ts'
import { knownPeople } from './known-people.ts'
import { recognised, type Judged, type ReadLine, type Recognised } from './recognised.ts'
import { scannedFacts } from './scanned-facts.ts'
import { isTranscript } from './speech/is-transcript.ts'
import { stated } from './stated.ts'
import { addUnreadMarkup } from './unread-markup.ts'
import { wordingOf } from './wording.ts'
import type { Unit } from './units.ts'

export interface RecogniseOptions {
  /** ISO 639-1; found out from the text where absent. */
  readonly language?: string
  /** Language of the findings; English where absent. */
  readonly messages?: FindingLanguage
  /** Further words for labels. */
  readonly synonyms?: Synonyms
  /** The office's people register: names are resolved to it. */
  readonly people?: PeopleRegister
  /** Day of the meeting (ISO 8601), where the text does not state it or states it wrongly. */
  readonly date?: string
  /** Names of voices by their labels in a transcript: 'SPEAKER_00' → 'Орлова А.П.'. */
  readonly voices?: Readonly<Record<string, string>>
  /** What people have put right in the reading. */
  readonly corrections?: Corrections
  /** What was read of the last version of the same text: what has not changed since is not read again. */
  readonly kept?: KeptReading
}

/**
 * A document → the model. Never throws on any text: what is not understood is listed in `unrecognized`.
 * Pure: the same document gives the same model, and no clock is read.
 */
export async function recognise(document: Document, options: RecogniseOptions = {}): Promise<Recognised> {
  const found = await recogniseWhole(document, options)
  const { corrections, people = null, messages = 'en' } = options
  if (!corrections) return likelyOnly(found, document.source, messages)
  const { corrected } = await import('./corrections/corrected.ts')
  const right = corrected(found, document, corrections, { people, messages })
  return likelyOnly(right, document.source, messages)
}

/** As `recognise`, without corrections and with the facts that are not stated: what is learned from. */
export async function recogniseWhole(
  document: Document,
  options: RecogniseOptions = {},
): Promise<Recognised> {
  const { units, language } = prepared(document, options.language, options.synonyms)
  const { messages = 'en', people: register = null } = options
  if (!isSpoken(language) || !isTranscript(document, units, language))
    return withEmbedded(document, recogniseRecord(document, units, language, options))
  const { recogniseSpeech } = await import('./speech/recognise-speech.ts')
  const { saidDoubts } = await import('./speech/said-doubts.ts')
  const { model, context, talk } = recogniseSpeech(document, units, language, messages, register, options)
  addUnreadMarkup(model, document, [], context)
  placeOnPages(model, document)
  const judged = (corrected: Protocol): Judged => ({
    of: corrected,
    doubts: () => saidDoubts(talk, corrected),
    unlikely: () => [],
  })
  return withEmbedded(document, recognised(model, context, register, judged))
}

/** The facts of a written protocol. */
function recogniseRecord(
  document: Document,
  units: readonly Unit[],
  language: Lexicon,
  { messages = 'en', people: register, date, kept }: RecogniseOptions,
): Recognised {
  const { source } = document
  const { units: dressless, front, frontLines, dress } = undressed(units, source, language)
  const { statements, lexicon } = stated(arranged(dressless, language), language, kept)
  const next = indexOfNextRecord(statements, lexicon)
  const overview = overviewOf(next < 0 ? statements : statements.slice(0, next), lexicon)
  const { readings, outline: whole } = outlined(overview)
  const ledger = new Ledger()
  const { outline: parts, repeats } = lexicon.wordOrder
    ? withoutRepeats(whole, lexicon.wordOrder)
    : { outline: whole, repeats: [] }
  for (const { statement } of repeats) ledger.marker('decision-again', statement.unit.whole.place())
  markLayout(units, dress, ledger)
  const people = knownPeople(parts, lexicon, register ?? null)
  const context: Context = {
    source,
    lexicon,
    people,
    ledger,
    meetingDate: null,
    diagnostics: [],
    messages,
  }
  const further = statements[next]?.unit.whole
  const header = new HeaderReader(context).read(parts.passages)
  const above = parts.passages.flatMap(({ part, statement }) =>
    part === 'front' ? [statement.unit.whole] : [],
  )
  readFrontMatter(front, lexicon.minutes ? above : [], header, context)
  readMeetingTimes(overview.statements, header, context)
  if (date !== undefined) header.date = date
  context.meetingDate = header.date
  const end = further ? further.place().start : Infinity
  const model = assemble(
    header,
    parts,
    { statements: overview.statements, units: dressless, end },
    context,
    kept,
  )
  model.wording = wordingOf(overview.statements, readings)
  addUnreadMarkup(model, document, frontLines, context)
  placeOnPages(model, document)
  // One finding speaks of all that stands in a further record.
  if (further) report(context, 'record-stands-alone', { text: clean(further.value) }, further.place())
  const printed = (): PrintedLine[] => printedLines(dressless, overview.statements, readings, parts, source)
  const lines = (): ReadLine[] =>
    readings.map(({ role, by, runnerUp, margin }, at) => {
      const whole = overview.lines[at]?.statement.unit.whole
      return {
        role,
        by,
        runnerUp,
        margin,
        text:
          clean(overview.lines[at]?.statement.head.value ?? '') + ' ' + clean(overview.lines[at]?.said ?? ''),
        position: source.position(whole?.place() ?? { start: 0, end: 0 }),
        get fired() {
          return firedOn(overview, at)
        },
      }
    })
  const starts = (): Recognised['starts'] => {
    const found = recordStarts(statements, lexicon)
    const offsetOf = (index: number): number => statements[index]?.unit.whole.place().start ?? 0
    return found && { kind: found.kind, offsets: [0, ...found.indexes.slice(1).map(offsetOf)] }
  }
  const judged = (corrected: Protocol): Judged => {
    let seen: Surroundings | null = null
    const around = (): Surroundings => (seen ??= surroundingsOf(corrected, lines(), source.original))
    return {
      of: corrected,
      doubts: () => doubtsAmong(around()),
      unlikely: () => (hasWhoMayBeLeftOut(corrected) ? unlikelyAmong(around()) : []),
    }
  }
  return recognised(model, context, register ?? null, judged, lines, printed, starts)
}

/** The places on the pages, for a text that was recognised in their pictures. */
function placeOnPages(model: Protocol, { scan, source }: Document): void {
  if (scan) model.scan = scannedFacts(model.positions, scan, source)
}
