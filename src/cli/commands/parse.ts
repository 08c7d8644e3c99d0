import type { Command } from 'commander'
import type { Protocol } from '../../model/schema.ts'
import { plainLine } from '../../report/plain.ts'
import type { Source } from '../../source/source.ts'
import { escapedUnseen, hasUnseen } from '../../source/visible.ts'
import { addExamples } from '../help.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import { addToldOptions, toldBy, type ToldOptions } from '../told.ts'

const FORMATS = ['json', 'ndjson', 'yaml', 'summary'] as const
type Format = (typeof FORMATS)[number]

interface ParseOptions extends ReadingOptions, ConfigOptions, OutputOptions, ToldOptions {
  readonly format?: Format
  readonly strict?: boolean
}

/** The models in the asked format; one file gives one value, several give an array. */
async function formatted(
  models: readonly Protocol[],
  single: boolean,
  format: Format,
  session: Session,
): Promise<string> {
  if (format === 'ndjson') return models.map((model) => `${escapedUnseen(JSON.stringify(model))}\n`).join('')
  if (format === 'summary') {
    const { summary } = await import('../summary.ts')
    return models.map((model) => summary(model, session)).join('\n')
  }
  const value = single ? models[0] : models
  if (format === 'json') return `${escapedUnseen(JSON.stringify(value, null, 2))}\n`
  const { stringify } = await import('yaml')
  const yaml = stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })
  if (!hasUnseen(yaml)) return yaml
  // Escapes mean something between double quotes only.
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const
  return escapedUnseen(stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, ...quoted }))
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

async function parse(paths: readonly string[], options: ParseOptions, session: Session): Promise<void> {
  await refuseOverwriting(options, session)
  const { parseBytes } = await import('../pipeline.ts')
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  const told = await toldBy(options, session)
  const models: Protocol[] = []
  await eachInput(inputs, session, async (file, bytes) => {
    const parsed = await parseBytes(
      file,
      bytes,
      { ...(await readingFor(file, options, configFor)), ...told },
      session,
    )
    const model = parsed.doubted()
    models.push(options.strict ? await certain(model, parsed.document.source, file, session) : model)
    await readingNotes(parsed.document, session, options, parsed.diagnostics)
  })
  if (models.length === 0) return
  const toTerminal = session.io.stdout.isTTY && options.output === undefined
  const format = options.format ?? (toTerminal ? 'summary' : 'json')
  await writeResult(await formatted(models, !inputs.many, format, session), options, session)
}

/** `protocol parse`: records in, facts out. */
export function declareParse(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('parse.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('-f, --format <format>', t('parse.format'), oneOf('--format', FORMATS))
    .option('--strict', t('parse.strict'))
  addReadingOptions(command, session)
  addToldOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol parse record.md', 'parse.example.file'],
    ['protocol parse archive/*.txt --format ndjson -o archive.ndjson', 'parse.example.many'],
    ['iconv -f KOI8-R old.txt | protocol parse --from text', 'parse.example.stdin'],
  ])
  command.action((files: string[], options: ParseOptions) => parse(files, options, session))
}
