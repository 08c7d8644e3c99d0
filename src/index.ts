import { archivedRecord } from './archive/archived-record.ts'
import type { KeptStatus } from './archive/kept-statuses.ts'
import { registerOf } from './archive/register.ts'
import { checkModel, type CheckOptions } from './check/check.ts'
import { sameFacts } from './model/equality.ts'
import type { PrintedLine } from './model/printed-line.ts'
import type { Corrections } from './model/corrections.ts'
import type { PeopleRegister } from './model/register.ts'
import type { Protocol } from './model/schema.ts'
import type { TaskRegister } from './model/task-register.ts'
import { read, type InputFormat } from './read/readers.ts'
import { placeIn, recordsIn } from './recognise/records-in.ts'
import { recognise } from './recognise/recognise.ts'
import type { Recognised } from './recognise/recognised.ts'
import { publicRecord, type PublicRecord, type PublicWishes } from './render/public/public-record.ts'
import type { Renderer, RenderInput, RenderOptions } from './render/renderer.ts'
import { renderers, type FormatRenderOptions, type Rendered, type RenderFormat } from './render/renderers.ts'
import type { TemplateFormat, TemplateRenderOptions } from './render/template/template-format.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import type { Document } from './document/document.ts'

export { extractOf as extract, type ExtractOptions } from './render/extract/extract.ts'
export { jsonSchema } from './model/schema.ts'
export type {
  AgendaItem,
  Assignee,
  Attendee,
  Deadline,
  Decision,
  Person,
  Protocol,
  Signature,
  Vote,
} from './model/schema.ts'
export {
  correctionsJsonSchema,
  correctionsSchema,
  type Correction,
  type Corrections,
} from './model/corrections.ts'
export type {
  RegisteredRecord,
  RegisteredTask,
  TaskEvent,
  TaskRegister,
  TaskStatus,
  UntiedReport,
} from './model/task-register.ts'
export type { Wording } from './model/wording.ts'
export type { PeopleRegister, RegisteredPerson } from './model/register.ts'
export { LanguageError } from './language/detect.ts'
export { ReadError } from './read/read-error.ts'
export { TemplateError, type TemplateFault } from './render/template/template-error.ts'
export type { Diagnostic, Severity } from './source/diagnostic.ts'
export type { Point, Position } from './source/place.ts'
export type {
  CheckOptions,
  InputFormat,
  KeptStatus,
  Rendered,
  RenderFormat,
  RenderOptions,
  TemplateFormat,
  TemplateRenderOptions,
}

export interface ParseOptions {
  /** Name of the file: for messages, and its extension tells the format. */
  readonly file?: string
  /** Left out: by the extension of `file`, else by the content. */
  readonly format?: InputFormat
  /** Encoding of bytes, by a name that TextDecoder knows; left out: found out from the bytes. */
  readonly encoding?: string
  /** Language of the text (ISO 639-1), one that there are words of; left out: found out from the text. */
  readonly language?: string
  /** The office's people register: names are resolved to it. */
  readonly people?: PeopleRegister
  /** What people have put right in the reading: the content of a NAME.corrections.yaml. */
  readonly corrections?: Corrections
}

export interface ParseResult {
  readonly model: Protocol
  /** The text that the positions of the model point into; for a Word document or the like, what was read from it. */
  readonly text: string
  /** What is doubtful in the text itself: an impossible date, a name that could be two people's, words not understood. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What `parse` gave, with the document it was read from and its lines: `check` and `render` look at both. */
const documents = new WeakMap<ParseResult, Document>()
const printedOf = new WeakMap<ParseResult, () => readonly PrintedLine[]>()

function documentOf(input: string | Uint8Array, options: ParseOptions): Promise<Document> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const encoding = typeof input === 'string' ? 'utf-8' : options.encoding
  return read(options.file ?? '', bytes, {
    ...(encoding !== undefined && { encoding }),
    ...(options.format !== undefined && { format: options.format }),
  })
}

function resultOf(document: Document, recognised: Recognised, source?: Protocol['source']): ParseResult {
  const doubts = recognised.doubts()
  const model = {
    ...recognised.model,
    ...(Object.keys(doubts).length > 0 && { doubts }),
    ...(source && { source }),
  }
  const result: ParseResult = {
    model,
    text: document.source.original,
    diagnostics: recognised.diagnostics,
  }
  documents.set(result, document)
  printedOf.set(result, () => recognised.printed)
  return result
}

/**
 * Reads the record of a meeting and gives its facts. Never fails on a text, however odd: what is not understood
 * stands in `model.unrecognized`. Of several records in one input it reads the first. Rejects with a ReadError when the
 * input holds no text (empty, binary, an encoding that does not exist), with a LanguageError for a language without words.
 */
export async function parse(input: string | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  const document = await documentOf(input, options)
  return resultOf(document, await recognise(document, options))
}

/**
 * Reads an input that may hold several records, each with its place in `model.source`; rejects like `parse`. `split`: true
 * tells them apart by their titles alone; left out: only where there is no doubt.
 */
export async function parseRecords(
  input: string | Uint8Array,
  options: ParseOptions & { readonly split?: boolean } = {},
): Promise<ParseResult[]> {
  const document = await documentOf(input, options)
  const whole = await recognise(document, options)
  const found = await recordsIn(document, whole, options)
  if (found.length === 1) return [resultOf(document, whole)]
  return found.map((record) => resultOf(record.document, record.recognised, placeIn(record)))
}

/**
 * The register of the tasks of some records: who owes what by when, and what later records and `statuses` kept by hand tell
 * of it. The order of the records does not matter. Results of `parse` tell more than models: ticked boxes and reports in
 * tables.
 */
export function register(
  records: readonly (ParseResult | Protocol)[],
  statuses: readonly KeptStatus[] = [],
): TaskRegister {
  const archived = records.map((record) => {
    const result = 'model' in record ? record : null
    const model = 'model' in record ? record.model : record
    const file = model.source?.file ?? (result && documents.get(result)?.source.file) ?? ''
    return archivedRecord(file, model, result?.text ?? '')
  })
  return registerOf(archived, statuses)
}

/**
 * Findings of all rules about a model, in the order of the source; for the result of `parse` with those of the
 * reading among them. Never throws: a model that breaks the schema gets findings of 'schema-valid'.
 */
export function check(input: ParseResult | Protocol, options: CheckOptions = {}): Diagnostic[] {
  if (!('model' in input)) return checkModel(input, options)
  const document = documents.get(input)
  const file = options.file ?? document?.source.file ?? ''
  return checkModel(input.model, {
    ...options,
    file,
    reading: input.diagnostics,
    ...(document && { document }),
  })
}

/** `people`: the office's people register: whoever has a post there is named. */
export type PublishOptions = Partial<PublicWishes> & { readonly people?: PeopleRegister }

/** `result` is what `render` and `extract` write of; its `text` is empty, as the source may not be shown. */
export type Published = Pick<PublicRecord, 'withheld' | 'secrets'> & { readonly result: ParseResult }

/**
 * The result of `parse` without personal data of people who hold no office and without what is marked as not for all, as
 * `render --public` writes it (152-FZ, articles 7 and 10.1). What cannot be told for sure is masked. Null where the record as
 * a whole is marked: then nothing of it may be published. Throws an Error for a result that `parse` did not give.
 */
export function publish(input: ParseResult, options: PublishOptions = {}): Published | null {
  const printed = printedOf.get(input)
  if (!printed) throw new Error('publish: a result of parse is wanted')
  const { keep = [], confidential = [], people = null } = options
  const record = publicRecord({ ...input, printed: printed() }, { keep, confidential }, people)
  if (!record) return null
  const { model, withheld, secrets } = record
  const result: ParseResult = { model, text: '', diagnostics: [] }
  printedOf.set(result, () => record.printed)
  return { result, withheld, secrets }
}

/**
 * The result of `parse`, or a model, in another format: text, or the bytes of a binary one. The same model gives the same
 * text every time. HTML with `evidence` shows the facts beside `source`, the text that the positions point into: that of
 * the result of `parse` where left out; rejects with an Error where there is none. With `template` it is the text that a
 * template writes; rejects with a TemplateError for a mistake in it.
 */
export function render(input: ParseResult | Protocol, options: TemplateRenderOptions): Promise<string>
export function render<Format extends RenderFormat>(
  input: ParseResult | Protocol,
  options: FormatRenderOptions<Format>,
): Promise<Rendered<Format>>
export async function render<Format extends RenderFormat>(
  input: ParseResult | Protocol,
  options: TemplateRenderOptions | FormatRenderOptions<Format>,
): Promise<string | Rendered<Format>> {
  if ('template' in options) {
    const { template, format = 'markdown', assignee = null } = options
    const { renderTemplate } = await import('./render/template/template.ts')
    return renderTemplate('model' in input ? input.model : input, template, format, assignee)
  }
  const { to, file, source, ...rest } = options
  const renderer: Renderer = renderers[to]
  const write = await renderer.load()
  const record = renderInput(input, file, source)
  const content = await write([record], rest)
  const asked = to !== 'markdown' || rest.embed !== undefined
  const told = asked || (await tells(content, record.model))
  return (told ? content : await write([record], { ...rest, embed: true })) as Rendered<Format>
}

/** A record as a renderer takes it: a result of parse brings its file, its text and its printed lines with it. */
function renderInput(input: ParseResult | Protocol, file?: string, text?: string): RenderInput {
  const result = 'model' in input ? input : null
  const source = text ?? result?.text
  return {
    file: file ?? (result && documents.get(result)?.source.file) ?? '',
    model: 'model' in input ? input.model : input,
    ...(source !== undefined && { source }),
    ...(result && { printed: printedOf.get(result)?.() ?? [] }),
  }
}

/** Markdown brings its facts with it only where its words do not tell them when they are read; no words tell none. */
async function tells(content: string | Uint8Array, model: Protocol): Promise<boolean> {
  if (typeof content !== 'string') return true
  if (content.trim() === '') return false
  return sameFacts((await parse(content, { file: 'record.md', language: model.language })).model, model)
}
