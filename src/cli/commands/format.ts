import type { Command } from 'commander'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { formattedRecord } from '../fix/formatted-record.ts'
import { rewriting } from '../fix/encode.ts'
import { addExamples } from '../help.ts'
import { eachInput, fileError, inputsOf } from '../inputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { readers } from '../../read/readers.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

interface FormatOptions extends ReadingOptions, ConfigOptions {
  readonly check?: boolean
  readonly write?: boolean
}

const isMarkdown = (file: string): boolean =>
  readers.some(
    ({ name, extensions }) =>
      name === 'markdown' && extensions.some((extension) => file.toLowerCase().endsWith(extension)),
  )

/** Puts the canonical text into the file itself, in its encoding; throws a UsageError where that cannot be. */
async function overwrite(
  file: string,
  bytes: Uint8Array,
  before: { readonly original: string; readonly encoding: string },
  after: string,
  session: Session,
): Promise<void> {
  if (!isMarkdown(file)) throw new UsageError('format.notMarkdown', { file })
  const content = rewriting(bytes, before.original, before.encoding)?.(after)
  if (!content) throw new UsageError('format.encoding', { file, encoding: before.encoding })
  try {
    await session.io.files.write(file, content)
  } catch (error) {
    throw fileError(error, file)
  }
}

async function format(paths: readonly string[], options: FormatOptions, session: Session): Promise<void> {
  const { io, t } = session
  const { check = false, write = false } = options
  if (check && write) throw new UsageError('usage.notTogether', { one: '--check', other: '--write' })
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  if (!check && !write && inputs.files.length > 1) throw new UsageError('format.oneFile')
  await eachInput(inputs, session, async (file, bytes, onlyRecords) => {
    // A record keeps its own words: what the people register adds is left out, and so is what people have put right.
    const { people: _, ...reading } = await readingFor(file, options, configFor)
    const parsed = await parseBytes(file, bytes, { ...reading, onlyRecords, corrections: false }, session)
    const { source } = parsed.document
    const text = await formattedRecord(parsed, reading)
    if (!check && !write) return io.stdout.write(text)
    if (text === source.original) return
    if (write) await overwrite(file, bytes, source, text, session)
    else if (session.exitCode === 0) session.exitCode = 1
    const line = t(write ? 'format.written' : 'format.stale', { file: file })
    await io.stderr.write(`${line}\n`)
  })
}

/** `protocol format`: records as canonical Markdown, without losing anything. */
export function declareFormat(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('format.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--check', t('format.check'))
    .option('--write', t('format.write'))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol format record.md', 'format.example.print'],
    ['protocol format protocols/ --write', 'format.example.write'],
    ['protocol format protocols/ --check', 'format.example.check'],
  ])
  command.action((files: string[], options: FormatOptions) => format(files, options, session))
}
