import { looksLikeRecord } from '../check/looks-like-record.ts'
import { isRegisterPage } from '../render/register/page/register-mark.ts'
import type { Document } from '../document/document.ts'
import type { Synonyms } from '../language/synonyms.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { PrintedLine } from '../model/printed-line.ts'
import { withAddresses } from '../model/with-addresses.ts'
import type { Protocol } from '../model/schema.ts'
import { ReadError } from '../read/read-error.ts'
import { read } from '../read/readers.ts'
import type { KeptReading } from '../recognise/kept/kept-reading.ts'
import type { CorrectionOutcome } from '../recognise/corrections/outcome.ts'
import { placeIn, recordsIn, type RecordIn } from '../recognise/records-in.ts'
import { recognise, type RecogniseOptions } from '../recognise/recognise.ts'
import type { Fact, ReadLine, Recognised } from '../recognise/recognised.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { OcrSettings } from './ocr/settings.ts'
import { readOrRecognise } from './ocr/read-scan.ts'
import { correctionsBeside } from './corrections/beside.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'
import type { MessageKey, MessageLanguage } from './translate.ts'

/** How to understand the bytes; both are found out from the content and the file's name where not told. */
export interface ReadingOptions {
  readonly encoding?: string
  readonly from?: string
  /** File to write the text to that places point into. */
  readonly saveText?: string
  /** Language of the records (ISO 639-1). */
  readonly language?: string
  /** Further words for labels. */
  readonly synonyms?: Synonyms
  /** The office's people register. */
  readonly people?: PeopleRegister
  /** Day of the meeting (ISO 8601), where the user tells it. */
  readonly meetingDate?: string
  /** Names of voices by their labels, where the user tells them. */
  readonly voiceNames?: Readonly<Record<string, string>>
  /** How text is recognised in pictures, where the configuration says. */
  readonly recognition?: Partial<OcrSettings>
  /** Language of what reading reports; English where left out. */
  readonly messages?: MessageLanguage
  /** Whether a text that is no record is refused. */
  readonly onlyRecords?: boolean
  /** False: what people have put right beside the record is left out. */
  readonly corrections?: boolean
  /** Whether a file is read as several records: true where its titles say so, false never; left out: where there is no doubt. */
  readonly split?: boolean
  /** What was read of the last version of a text that is open in an editor. */
  readonly kept?: KeptReading
}

/** What the flags of a call say of reading, without its other options: plain data. */
export function toldReading({
  encoding,
  from,
  saveText,
  corrections,
  split,
}: ReadingOptions): ReadingOptions {
  return {
    ...(encoding !== undefined && { encoding }),
    ...(from !== undefined && { from }),
    ...(saveText !== undefined && { saveText }),
    ...(corrections !== undefined && { corrections }),
    ...(split !== undefined && { split }),
  }
}

export interface Parsed {
  readonly file: string
  readonly document: Document
  readonly model: Protocol
  readonly diagnostics: readonly Diagnostic[]
  /** What became of the corrections beside the record. */
  readonly corrections: readonly CorrectionOutcome[]
  /** The model with the facts of which the reading is not sure named in `doubts`. */
  doubted(): Protocol
  /** The lines of a written record as they are printed. */
  printed(): readonly PrintedLine[]
  /** What each line of a written record was read as. */
  lines(): readonly ReadLine[]
  /** Every claim on the source. */
  facts(): readonly Fact[]
}

const READ_ERRORS: Readonly<Record<string, MessageKey>> = {
  empty: 'file.empty',
  binary: 'file.binary',
  'unknown-encoding': 'file.unknownEncoding',
  undecodable: 'file.undecodable',
  damaged: 'file.damaged',
  'too-large': 'file.tooLarge',
  encrypted: 'file.encrypted',
  doctype: 'file.doctype',
  'no-text': 'file.noText',
  'unreadable-letters': 'file.unreadableLetters',
  'old-word': 'file.oldWord',
  'word-xml': 'file.wordXml',
  'no-document': 'file.noDocument',
  misnamed: 'file.misnamed',
  'unknown-data': 'file.unknownData',
}

/**
 * Bytes to document; throws a UsageError that names the file when they hold no text. Text in pictures is recognised where
 * a session is given.
 */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions,
  session: Session | null = null,
): Promise<Document> {
  const readText = (): Promise<Document> =>
    read(file, bytes, {
      ...(options.encoding !== undefined && { encoding: options.encoding }),
      ...(options.from !== undefined && { format: options.from }),
    })
  try {
    if (!session) return await readText()
    return await readOrRecognise(file, bytes, options.recognition ?? {}, session, readText)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const key = READ_ERRORS[error.code] ?? 'file.unreadable'
    throw new UsageError(key, {
      file,
      encoding: options.encoding ?? '',
      detail: error.detail ?? '',
      message: error.message,
    })
  }
}

/**
 * How a document is recognised: as the options say, with the corrections beside the file where a session is given. Throws a
 * UsageError for a file of corrections that is none.
 */
export async function recognitionOf(
  file: string,
  options: ReadingOptions,
  session: Session | null,
): Promise<RecogniseOptions> {
  const { language, synonyms, people, meetingDate, voiceNames, kept, messages = session?.language } = options
  const corrections = session && options.corrections !== false ? await correctionsBeside(file, session) : null
  return {
    ...(language !== undefined && { language }),
    ...(messages !== undefined && { messages }),
    ...(synonyms !== undefined && { synonyms }),
    ...(people !== undefined && { people }),
    ...(meetingDate !== undefined && { date: meetingDate }),
    ...(voiceNames !== undefined && { voices: voiceNames }),
    ...(corrections && { corrections }),
    ...(kept && { kept }),
  }
}

const withDoubts = (model: Protocol, doubts: NonNullable<Protocol['doubts']>): Protocol =>
  Object.keys(doubts).length > 0 ? { ...model, doubts } : model

/**
 * Bytes to facts, with what people have put right in them; throws like `readBytes` and `recognitionOf`, and with
 * `onlyRecords` for a text that does not look like a record, such as a page of the register.
 */
export async function parseBytes(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions,
  session: Session | null = null,
): Promise<Parsed> {
  if (options.onlyRecords && isRegisterPage(bytes)) throw new UsageError('file.noRecord', { file })
  const document = await readBytes(file, bytes, options, session)
  const recognised = await recognise(document, await recognitionOf(file, options, session))
  if (options.onlyRecords && !looksLikeRecord(recognised.model, document))
    throw new UsageError('file.noRecord', { file })
  return parsedOf(file, document, recognised)
}

export interface ParsedFile {
  /** All that the file holds. */
  readonly document: Document
  /** Its records, in order. */
  readonly records: readonly Parsed[]
}

/** A record among others of its file, with its place there. */
function placedIn(file: string, record: RecordIn): Parsed {
  const { document, recognised } = record
  const model = { ...recognised.model, source: placeIn(record) }
  return {
    ...parsedOf(file, document, recognised),
    model,
    doubted: () => withDoubts(model, recognised.doubts()),
  }
}

/** Like `parseBytes`, for a file that may hold several records. */
export async function parseRecords(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions,
  session: Session,
): Promise<ParsedFile> {
  if (options.onlyRecords && isRegisterPage(bytes)) throw new UsageError('file.noRecord', { file })
  const document = await readBytes(file, bytes, options, session)
  const recognition = await recognitionOf(file, options, session)
  const whole = await recognise(document, recognition)
  if (options.onlyRecords && !looksLikeRecord(whole.model, document))
    throw new UsageError('file.noRecord', { file })
  const { split } = options
  const found = await recordsIn(document, whole, { ...recognition, ...(split !== undefined && { split }) })
  const records =
    found.length === 1 ? [parsedOf(file, document, whole)] : found.map((record) => placedIn(file, record))
  return { document, records }
}

/** The lines of a record as paper shows them: with the addresses that its links lead to. */
export const onPaper = ({
  printed,
  document,
}: Pick<Parsed, 'printed' | 'document'>): readonly PrintedLine[] => withAddresses(printed(), document.links)

/** What was recognised in a document of a file. */
export function parsedOf(file: string, document: Document, recognised: Recognised): Parsed {
  const { model, diagnostics, corrections = [] } = recognised
  return {
    file,
    document,
    model,
    diagnostics,
    corrections,
    doubted: () => withDoubts(model, recognised.doubts()),
    printed: () => recognised.printed,
    lines: () => recognised.lines,
    facts: () => recognised.facts,
  }
}
