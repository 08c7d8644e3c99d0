import type { Protocol } from '../../model/schema.ts'
import type { RenderInput, RenderOptions, Renderer } from '../../render/renderer.ts'
import { renderers, type RenderFormat } from '../../render/renderers.ts'
import { visibleLine } from '../../source/visible.ts'
import { emailsOf } from '../emails-of.ts'
import { recordName } from '../file-names.ts'
import { readingFor, type ConfigFor } from '../find-config.ts'
import { onPaper, parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { pageViews } from '../ocr/page-views.ts'
import { readingNotes } from '../reading.ts'
import { publicVariantOf, refuseLeaks, type PublicVariant } from '../public/public-variant.ts'
import { isDocument, leavesOut } from '../render-options.ts'
import { targetOf, type TargetOptions } from '../render-target.ts'
import { RenderWarnings } from '../render-warnings.ts'
import type { Session } from '../session.ts'
import { ending } from './ending-error.ts'
import type { Work } from './kinds.ts'
import { fromPictures } from './outcome.ts'

/**
 * What is made of each record: a `document` of its own; a `piece` of the one output; what is `gathered` of it until all
 * are read.
 */
export type RenderMode = 'document' | 'piece' | 'gathered'

export interface RenderTask {
  readonly mode: RenderMode
  readonly reading: ReadingOptions
  readonly target: TargetOptions
  readonly options: RenderOptions
  /** Whether only what may be published is written. */
  readonly public: boolean
  /** Pattern of the names of documents. */
  readonly name: string
}

/** What `renderWork` puts into the head of its outcome. */
export interface RenderedHead {
  /** Name of the document's file. */
  readonly name: string
  /** What the format could not hold, as lines. */
  readonly warnings: readonly string[]
  readonly emails: Readonly<Record<string, string>>
  /** What was withheld, as lines, and what is not to be in the output. */
  readonly withheld: readonly string[]
  readonly secrets: readonly string[]
  /** The record, where it is gathered. */
  readonly input: RenderInput | null
}

/** Pointers to the clauses: of the places of a record that is gathered only theirs are kept. */
const CLAUSE = /\/(?:decisions|items)\/\d+(?:\/text)?$/

/** A model with what tables and lists of many records need of it: thousands of them are held at once. */
function lightened(model: Protocol): Protocol {
  const positions = Object.entries(model.positions).filter(([pointer]) => CLAUSE.test(pointer))
  return { ...model, positions: Object.fromEntries(positions), unrecognized: [] }
}

/** What a format writes of one record into the output of all. */
async function pieceOf(
  format: RenderFormat | undefined,
  input: RenderInput,
  options: RenderOptions,
): Promise<string> {
  const renderer: Renderer | undefined = format && renderers[format]
  const pieces = await renderer?.pieces?.()
  return pieces?.piece(input, options) ?? ''
}

/** What is shown of a record: all of it, or what is for all. */
interface Shown extends Pick<Parsed, 'model' | 'printed'> {
  /** As tables and lists name it. */
  readonly file: string
  readonly secrets: readonly string[]
  /** What was withheld, as lines. */
  readonly withheld: readonly string[]
}

function shownOf(parsed: Parsed, variant: PublicVariant | null, { evidence }: RenderOptions): Shown {
  const file = visibleLine(parsed.file)
  if (!variant) {
    const model = evidence ? parsed.doubted() : parsed.model
    return { file, model, printed: () => onPaper(parsed), secrets: [], withheld: [] }
  }
  const { record, lines } = variant
  const { model, printed, secrets } = record
  return { file: record.masked(file), model, printed: () => printed, secrets, withheld: lines }
}

/** `protocol render`: a record to what is written of it. */
export async function renderWork(
  { mode, reading, target, options, name, public: isPublic }: RenderTask,
  configFor: ConfigFor,
  session: Session,
): Promise<Work> {
  const writers = targetOf(target, configFor, session)
  return async (file, bytes) => {
    const writer = await writers.writerFor(file)
    const told = await readingFor(file, reading, configFor)
    const parsed = await parseBytes(file, bytes, told, session)
    const { document, diagnostics } = parsed
    const variant = isPublic ? await publicVariantOf(parsed, told, configFor, session) : null
    const { file: shownFile, model, printed, secrets, withheld } = shownOf(parsed, variant, options)
    const passing = writer.dressed || fromPictures(document)
    const emails = told.people && !isPublic ? emailsOf(model, told.people) : {}
    await readingNotes(document, session, reading, diagnostics)
    const record = { file: shownFile, model }
    const warnings = new RenderWarnings(session)
    const head: RenderedHead = {
      name: recordName(name, record, writer.extension),
      warnings: [],
      emails,
      withheld,
      secrets,
      input: mode === 'gathered' ? { ...record, model: lightened(model) } : null,
    }
    if (mode === 'gathered') return { head: JSON.stringify(head), body: '', passing }
    // What a template writes is the template's affair.
    const ofRecord = target.template === undefined && isDocument(target.to)
    const input = {
      ...record,
      ...(!isPublic && { source: document.source.original }),
      ...(options.evidence && { pages: await pageViews(bytes, document, session) }),
      printed: ofRecord ? printed() : [],
    }
    if (ofRecord && leavesOut(options, input.printed) && model.unrecognized.length > 0)
      warnings.add({ code: 'text-left-out', file: record.file, count: model.unrecognized.length })
    const all = { ...options, emails, warn: warnings.add }
    const body = await ending(async () =>
      mode === 'piece' ? pieceOf(target.to, input, all) : writer.write([input], all),
    )
    await refuseLeaks(body, writer.extension, secrets, file)
    return { head: JSON.stringify({ ...head, warnings: warnings.lines }), body, passing }
  }
}
