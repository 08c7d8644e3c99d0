import * as z from 'zod'
import { correctionSchema, type Correction } from '../../model/corrections.ts'
import type { Document } from '../../document/document.ts'
import { corrected } from '../../recognise/corrections/corrected.ts'
import { recognise, type Recognised } from '../../recognise/recognise.ts'
import type { PageViews } from '../../render/html/evidence/strips.ts'
import { digest } from '../../source/digest.ts'
import { correctionsPath } from '../corrections/beside.ts'
import { readCorrections } from '../corrections/corrections-file.ts'
import { correctionsYaml } from '../corrections/write-corrections.ts'
import { readInput } from '../inputs.ts'
import { pageViews } from '../ocr/page-views.ts'
import { parsedOf, readBytes, recognitionOf, type Parsed, type ReadingOptions } from '../pipeline.ts'
import type { Session } from '../session.ts'
import { isShared, quoteOf, underOf, wasOf, type Stretch } from './entry-for.ts'
import { recordView, type RecordView } from './record-view.ts'

/** What a person decides on the page: about a fact by its path, at some words of the text. */
export const decisionSchema = z.strictObject({
  id: z.number().int().nonnegative(),
  version: z.string(),
  path: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Path of the question or clause that an added fact belongs to. */
  owner: z.string().optional(),
  value: z.unknown().optional(),
  absent: z.literal(true).optional(),
  confirmed: z.literal(true).optional(),
  move: z.string().optional(),
})
export type PageDecision = z.infer<typeof decisionSchema>

export const undoSchema = z.strictObject({ id: z.number().int().nonnegative(), version: z.string() })

/** Why a request is not carried out. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: 400 | 404 | 409
  constructor(status: 400 | 404 | 409, message: string) {
    super(message)
    this.status = status
  }
}

interface Opened {
  readonly parsed: Parsed
  readonly pages: PageViews
  readonly version: string
}

/** What is read of the words of a record alone; `own` is a fingerprint of its file. */
interface Known {
  readonly own: string
  readonly document: Document
  readonly recognised: Recognised
  readonly pages: PageViews
}

/** The records that are reviewed: reads them with their corrections, and writes what a person decides beside them. */
export class Desk {
  readonly files: readonly string[]
  readonly #session: Session
  readonly #readingFor: (file: string) => Promise<ReadingOptions>
  readonly #by: string | undefined
  /** What this desk wrote last for each file: it can be undone. */
  readonly #done = new Map<string, Correction[]>()
  /** The record that was read last. */
  readonly #known = new Map<string, Known>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    files: readonly string[],
    session: Session,
    readingFor: (file: string) => Promise<ReadingOptions>,
    by?: string,
  ) {
    this.files = files
    this.#session = session
    this.#readingFor = readingFor
    this.#by = by
  }

  async view(id: number): Promise<RecordView> {
    const file = this.#file(id)
    return this.#shown(file, await this.#open(file))
  }

  /** Writes a decision; rejects with a Refusal where the record is another one meanwhile or the decision is none. */
  decide(decision: PageDecision): Promise<RecordView> {
    return this.#inTurn(async () => {
      const file = this.#file(decision.id)
      const opened = await this.#unchanged(file, decision.version)
      const entry = this.#entry(decision, opened.parsed)
      const before = await this.#entries(file)
      await this.#write(file, [...before, entry])
      this.#done.set(file, [...(this.#done.get(file) ?? []), entry])
      return this.#shown(file, await this.#open(file))
    })
  }

  /** Takes back what was decided last on the page. */
  undo(id: number, version: string): Promise<RecordView> {
    return this.#inTurn(async () => {
      const file = this.#file(id)
      await this.#unchanged(file, version)
      const last = this.#done.get(file)?.pop()
      if (!last) throw new Refusal(400, 'nothing to undo')
      const entries = await this.#entries(file)
      const at = entries.findLastIndex((entry) => JSON.stringify(entry) === JSON.stringify(last))
      await this.#write(file, at < 0 ? entries : entries.toSpliced(at, 1))
      return this.#shown(file, await this.#open(file))
    })
  }

  #file(id: number): string {
    const file = this.files[id]
    if (file === undefined) throw new Refusal(404, 'no such record')
    return file
  }

  /** One after the other: two pages never write over each other. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(work, work)
    this.#last = next.catch(() => undefined)
    return next
  }

  /** A record with the corrections that it has now. What is read of its own words is kept: a decision changes none. */
  async #open(file: string): Promise<Opened> {
    const bytes = await readInput(file, this.#session)
    const own = digest(Buffer.from(bytes).toString('latin1'))
    const corrections = await this.#entries(file)
    const known = this.#known.get(file)
    const { document, recognised, pages } =
      known?.own === own ? known : await this.#recognise(file, bytes, own)
    const { people = null } = await this.#readingFor(file)
    const found =
      corrections.length === 0
        ? recognised
        : corrected(
            recognised,
            document,
            { corrections: [...corrections] },
            { people, messages: this.#session.language },
          )
    const version = digest(`${own} ${JSON.stringify(corrections)}`)
    return { parsed: parsedOf(file, document, found), version, pages }
  }

  async #recognise(file: string, bytes: Uint8Array, own: string): Promise<Known> {
    const reading = { ...(await this.#readingFor(file)), corrections: false }
    const document = await readBytes(file, bytes, reading, this.#session)
    const recognised = await recognise(document, await recognitionOf(file, reading, this.#session))
    const known = { own, document, recognised, pages: await pageViews(bytes, document, this.#session) }
    this.#known.clear()
    this.#known.set(file, known)
    return known
  }

  async #unchanged(file: string, version: string): Promise<Opened> {
    const opened = await this.#open(file)
    if (opened.version !== version) throw new Refusal(409, this.#session.t('review.changed'))
    return opened
  }

  async #entries(file: string): Promise<readonly Correction[]> {
    const path = correctionsPath(file)
    if (!(await this.#session.io.files.exists(path))) return []
    return (await readCorrections(path, this.#session)).corrections
  }

  #write(file: string, entries: readonly Correction[]): Promise<void> {
    return this.#session.io.files.write(correctionsPath(file), correctionsYaml(entries))
  }

  #entry(
    { path, start, end, owner, value, absent, confirmed, move }: PageDecision,
    { document, doubted }: Parsed,
  ): Correction {
    const model = doubted()
    const place: Stretch = { start, end }
    const added = path.endsWith('/-') || (owner !== undefined && owner !== '')
    const under = added || move !== undefined ? owner && underOf(model, `${owner}/-`) : sharedUnder()
    function sharedUnder(): string | undefined {
      return isShared(model, path, place) ? underOf(model, path) : undefined
    }
    const entry = correctionSchema.safeParse({
      path,
      ...quoteOf(document.source.original, place),
      ...(under && { under }),
      ...(!path.startsWith('/unrecognized') && !added && wasOf(model, path)),
      ...(value !== undefined && { value }),
      ...(absent && { absent }),
      ...(confirmed && { confirmed }),
      ...(move !== undefined && { move }),
      ...(this.#by !== undefined && { by: this.#by }),
    })
    if (!entry.success) throw new Refusal(400, this.#session.t('review.badValue'))
    return entry.data
  }

  #shown(file: string, { parsed, version, pages }: Opened): RecordView {
    return recordView(parsed, version, (this.#done.get(file)?.length ?? 0) > 0, this.#session.language, pages)
  }
}
