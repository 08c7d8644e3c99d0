import type { Document } from '../document/document.ts'
import { documentPart } from '../document/part.ts'
import { bodyOf } from '../model/body.ts'
import type { Protocol } from '../model/schema.ts'
import { recognise, type RecogniseOptions } from './recognise.ts'
import type { Recognised } from './recognised.ts'
import type { StartKind } from './record-starts.ts'

/** A record of a document that may hold several. */
export interface RecordIn {
  readonly document: Document
  readonly recognised: Recognised
}

/** The file and the place in it of one of several records. */
export function placeIn({ document: { source } }: RecordIn): NonNullable<Protocol['source']> {
  return { file: source.file, position: source.position({ start: 0, end: source.text.length }) }
}

export interface RecordsOptions extends RecogniseOptions {
  /** Records are told apart by their titles alone, where at least two say something; left out: only where there is no doubt. */
  readonly split?: boolean
}

const hasPeople = ({ attendees, absent, attendance }: Protocol): boolean =>
  attendees.length > 0 || absent.length > 0 || attendance !== null

const hasBusiness = ({ agenda, decisions }: Protocol): boolean => agenda.length > 0 || decisions.length > 0

const saysSomething = (model: Protocol): boolean => hasPeople(model) || hasBusiness(model)

/** What tells a record from the others of its file. */
const nameOf = ({ number, date, title }: Protocol): string | null =>
  number === null && date === null ? null : JSON.stringify([number, date, title])

/** Whether each part is a record for sure: it has its own number or day, its own people and business, and one body met. */
function areRecords(models: readonly Protocol[], kind: StartKind): boolean {
  const names = models.map(nameOf)
  if (names.includes(null) || new Set(names).size < names.length) return false
  if (kind !== 'dated' && new Set(models.map(bodyOf)).size > 1) return false
  return models.every(kind === 'counted' ? saysSomething : (model) => hasPeople(model) && hasBusiness(model))
}

/**
 * The records that a document holds, in order; `whole` is what was recognised of all of it. It is one where anything speaks
 * against several. Places of each point into the source of the document.
 */
export async function recordsIn(
  document: Document,
  whole: Recognised,
  options: RecordsOptions,
): Promise<readonly RecordIn[]> {
  const alone = [{ document, recognised: whole }]
  const starts = whole.starts
  // A day that is told, and what was put right, are of one record.
  const single = document.embedded ?? document.scan ?? options.corrections ?? options.date
  if (starts === null || single !== undefined || options.split === false) return alone
  const { split = false, ...recognition } = options
  const ends = [...starts.offsets.slice(1), document.source.text.length]
  const parts: RecordIn[] = []
  for (const [index, start] of starts.offsets.entries()) {
    const part = documentPart(document, { start, end: ends[index] ?? start })
    parts.push({ document: part, recognised: await recognise(part, recognition) })
  }
  const models = parts.map(({ recognised }) => recognised.model)
  const several = split ? models.filter(saysSomething).length > 1 : areRecords(models, starts.kind)
  return several ? parts : alone
}
