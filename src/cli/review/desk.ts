import { correctionSchema, type Correction } from '../../model/corrections.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Document } from '../../document/document.ts'
import { corrected } from '../../recognise/corrections/corrected.ts'
import { recognise } from '../../recognise/recognise.ts'
import type { Recognised } from '../../recognise/recognised.ts'
import type { PageViews } from '../../render/html/evidence/strips.ts'
import { digest } from '../../source/digest.ts'
import { correctionsPath } from '../corrections/beside.ts'
import { readCorrections } from '../corrections/corrections-file.ts'
import { correctionsYaml } from '../corrections/write-corrections.ts'
import type { Config } from '../config/config.ts'
import { readInput } from '../inputs.ts'
import { pageViews } from '../ocr/page-views.ts'
import { changesOf, seenOf, shownChanges } from '../learned/lesson.ts'
import {
  parseBytes,
  parsedOf,
  readBytes,
  recognitionOf,
  type Parsed,
  type ReadingOptions,
} from '../pipeline.ts'
import type { Session } from '../session.ts'
import { isShared, quoteOf, underOf, wasOf, type Stretch } from './entry-for.ts'
import { recordView, type RecordView } from './record-view.ts'
import { Refusal, type OneDecision, type PageDecision, type PageLesson } from './requests.ts'

interface Opened {
  readonly file: string
  readonly parsed: Parsed
  readonly pages: PageViews
  readonly version: string
}

/** How records are read, and what is known of the office that they are of. */
export interface Office {
  readingFor(file: string): Promise<ReadingOptions>
  configFor(file: string): Promise<Config | null>
  /** Reads what is known anew: it was added to. */
  renew(): void
}

/** What is read of the words of a record alone; `own` is a fingerprint of its file. */
interface Known {
  readonly own: string
  readonly document: Document
  readonly recognised: Recognised
  readonly pages: PageViews
}

/** What costs to be worked out is worked out once. */
function onceDoubted(parsed: Parsed): Parsed {
  let doubted: Protocol | null = null
  return { ...parsed, doubted: () => (doubted ??= parsed.doubted()) }
}

/** Words of what a fact is under: of the owner that is named for it, or where several facts of a kind stand at one place. */
function underWhat(
  model: Protocol,
  { path, place, owner, named }: { path: string; place: Stretch; owner: string | undefined; named: boolean },
): string | undefined {
  if (named) return owner ? underOf(model, `${owner}/-`) : undefined
  return isShared(model, path, place) ? underOf(model, path) : undefined
}

const openIn = ({ facts }: RecordView): number =>
  facts.filter(({ doubt, settled }) => doubt !== null && !settled).length

/** The records that are reviewed: reads them with their corrections, and writes what a person decides beside them. */
export class Desk {
  readonly files: readonly string[]
  readonly #session: Session
  readonly #office: Office
  readonly #by: string | undefined
  /** What this desk wrote last for each file: it can be undone. */
  readonly #done = new Map<string, (readonly Correction[])[]>()
  #opened: Opened | null = null
  /** The record that was read last. */
  readonly #known = new Map<string, Known>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(files: readonly string[], session: Session, office: Office, by?: string) {
    this.files = files
    this.#session = session
    this.#office = office
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
      const { id: _id, version: _version, also = [], ...first } = decision
      const entries = [first, ...also].map((one) => this.#entry(one, opened.parsed))
      const before = await this.#entries(file)
      await this.#write(file, [...before, ...entries])
      this.#done.set(file, [...(this.#done.get(file) ?? []), entries])
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
      const left = [...(await this.#entries(file))]
      for (const one of last) {
        const at = left.findLastIndex((entry) => JSON.stringify(entry) === JSON.stringify(one))
        if (at >= 0) left.splice(at, 1)
      }
      await this.#write(file, left)
      return this.#shown(file, await this.#open(file))
    })
  }

  /** What the office would have to write to know something from now on; nothing is written. */
  async lesson({ id, lesson }: PageLesson): Promise<{ readonly shown: string; readonly seen: string }> {
    const file = this.#file(id)
    const changes = await changesOf(lesson, file, await this.#office.configFor(file), this.#session)
    return { shown: shownChanges(changes, this.#session), seen: seenOf(changes) }
  }

  /** Writes what was shown, and reads the record with it. */
  learn({ id, version, lesson, seen }: PageLesson): Promise<RecordView> {
    return this.#inTurn(async () => {
      const file = this.#file(id)
      await this.#unchanged(file, version)
      const changes = await changesOf(lesson, file, await this.#office.configFor(file), this.#session)
      if (seenOf(changes) !== seen) throw new Refusal(409, this.#session.t('learned.changed'))
      for (const { path, after } of changes) await this.#session.io.files.write(path, after)
      this.#office.renew()
      this.#known.clear()
      this.#opened = null
      return this.#shown(file, await this.#open(file))
    })
  }

  /** How many facts of a record are doubtful and not decided, read without keeping anything of it. */
  async open(id: number): Promise<number> {
    const file = this.#file(id)
    const kept = this.#opened
    if (kept?.file === file) return openIn(this.#shown(file, kept))
    const bytes = await readInput(file, this.#session)
    const parsed = await parseBytes(file, bytes, await this.#office.readingFor(file), this.#session)
    return openIn(recordView(parsed, '', false, this.#session.language))
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
    const version = digest(`${own} ${JSON.stringify(corrections)}`)
    if (this.#opened?.file === file && this.#opened.version === version) return this.#opened
    const known = this.#known.get(file)
    const { document, recognised, pages } =
      known?.own === own ? known : await this.#recognise(file, bytes, own)
    const { people = null } = await this.#office.readingFor(file)
    const found =
      corrections.length === 0
        ? recognised
        : corrected(
            recognised,
            document,
            { corrections: [...corrections] },
            { people, messages: this.#session.language },
          )
    this.#opened = { file, parsed: onceDoubted(parsedOf(file, document, found)), version, pages }
    return this.#opened
  }

  async #recognise(file: string, bytes: Uint8Array, own: string): Promise<Known> {
    const reading = { ...(await this.#office.readingFor(file)), corrections: false }
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
    { path, start, end, owner, value, absent, confirmed, move, whole }: OneDecision,
    { document, doubted }: Parsed,
  ): Correction {
    const model = doubted()
    const place: Stretch = { start, end }
    const isUnread = path.startsWith('/unrecognized')
    const added = path.endsWith('/-') || Boolean(owner)
    const under = underWhat(model, { path, place, owner, named: added || move !== undefined })
    const entry = correctionSchema.safeParse({
      path,
      ...quoteOf(document.source.original, place, whole ?? isUnread),
      ...(under && { under }),
      ...(!isUnread && !added && wasOf(model, path)),
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
