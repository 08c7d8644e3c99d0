import type { Protocol } from '../../model/schema.ts'
import { plainLine } from '../../report/plain.ts'
import type { Source } from '../../source/source.ts'
import { escapedUnseen, hasUnseen } from '../../source/visible.ts'
import { readingFor, type ConfigFor } from '../find-config.ts'
import { parseRecords, type ReadingOptions } from '../pipeline.ts'
import { readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import type { Told } from '../told.ts'
import type { Work } from './kinds.ts'
import { fromPictures } from './outcome.ts'

export const PARSE_FORMATS = ['json', 'ndjson', 'yaml', 'summary'] as const
export type ParseFormat = (typeof PARSE_FORMATS)[number]

export interface ParseTask {
  readonly reading: ReadingOptions
  readonly told: Told
  readonly format: ParseFormat
  /** Whether the models stand in a list. */
  readonly many: boolean
  /** Whether doubtful facts are left out. */
  readonly strict: boolean
  /** Columns of the terminal that a summary is shown on; null where it is shown on none. */
  readonly width: number | null
}

/** What stands before the first model, between two, and behind the last one of a list. */
export const FRAMES: Readonly<Record<ParseFormat, readonly [string, string, string]>> = {
  json: ['[\n  ', ',\n  ', '\n]\n'],
  ndjson: ['', '', ''],
  yaml: ['', '', ''],
  summary: ['', '\n', ''],
}

async function yamlOf(value: unknown): Promise<string> {
  const { stringify } = await import('yaml')
  const yaml = stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })
  if (!hasUnseen(yaml)) return yaml
  // Escapes mean something between double quotes only.
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const
  return escapedUnseen(stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, ...quoted }))
}

/** A model in the asked format: a text of its own, or an entry of the list that `FRAMES` makes of several. */
async function written(
  model: Protocol,
  { format, many, width }: Pick<ParseTask, 'format' | 'many' | 'width'>,
  session: Session,
): Promise<string> {
  switch (format) {
    case 'ndjson': {
      const { withIds } = await import('../../render/tasks/uid.ts')
      return `${escapedUnseen(JSON.stringify(withIds({ file: '', model })))}\n`
    }
    case 'summary':
      return (await import('../summary.ts')).summary(model, session, width)
    case 'yaml':
      return yamlOf(many ? [model] : model)
    case 'json': {
      const json = escapedUnseen(JSON.stringify(model, null, 2))
      // No string of JSON has a line end in it.
      return many ? json.replaceAll('\n', '\n  ') : `${json}\n`
    }
  }
}

/** The model without what is doubtful, which standard error lists. */
async function certain(model: Protocol, source: Source, file: string, { io, t }: Session): Promise<Protocol> {
  const { certainOf } = await import('../../recognise/doubt/certain.ts')
  for (const pointer of Object.keys(model.doubts ?? {})) {
    const reason = t('parse.leftOut', { pointer })
    const place = model.positions[pointer] ?? null
    await io.stderr.write(plainLine({ ruleId: 'fact-is-doubtful', severity: 'info', reason, file, place }))
  }
  return certainOf(model, source)
}

/** `protocol parse`: a record to its model, written in the asked format. */
export async function parseWork(
  { reading, told, format, many, strict, width }: ParseTask,
  configFor: ConfigFor,
  session: Session,
): Promise<Work> {
  return async (file, bytes) => {
    const options = { ...(await readingFor(file, reading, configFor)), ...told }
    const { document, records } = await parseRecords(file, bytes, options, session)
    const inList = many || records.length > 1
    const bodies: string[] = []
    for (const { doubted, document: own } of records) {
      const model = strict ? await certain(doubted(), own.source, file, session) : doubted()
      bodies.push(await written(model, { format, many: inList, width }, session))
    }
    const [opening, between, closing] = FRAMES[format]
    const listed = bodies.join(between)
    const diagnostics = records.flatMap((record) => record.diagnostics)
    await readingNotes(document, session, reading, diagnostics)
    return {
      body: inList && !many ? `${opening}${listed}${closing}` : listed,
      passing: fromPictures(document),
    }
  }
}
