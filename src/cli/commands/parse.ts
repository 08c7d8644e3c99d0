import type { Command } from 'commander'
import { addExamples } from '../help.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { addOutputOptions, refuseOverwriting, resultTo, writing, type OutputOptions } from '../outputs.ts'
import { toldReading, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, addSplitOption } from '../reading.ts'
import { eachRecord } from '../records/each-record.ts'
import { FRAMES, PARSE_FORMATS, type ParseFormat } from '../records/parse-task.ts'
import { addRunOptions, type RunOptions } from '../records/run-options.ts'
import type { Session } from '../session.ts'
import { addToldOptions, toldBy, type ToldOptions } from '../told.ts'

/** Columns of a terminal that does not tell, and those beyond which lines are hard to read. */
const USUAL = 80
const WIDEST = 120

interface ParseOptions extends ReadingOptions, ConfigOptions, OutputOptions, ToldOptions, RunOptions {
  readonly format?: ParseFormat
  readonly strict?: boolean
}

async function parse(paths: readonly string[], options: ParseOptions, session: Session): Promise<void> {
  await refuseOverwriting(options, session)
  const configFor = configsOf(options, session)
  const { files, many, found } = await inputsOf(paths, session, configFor)
  const told = await toldBy(options, session)
  const toTerminal = session.io.stdout.isTTY && options.output === undefined
  const format = options.format ?? (toTerminal ? 'summary' : 'json')
  const [opening, between, closing] = many ? FRAMES[format] : ['', '', '']
  const task = {
    kind: 'parse',
    options: {
      reading: toldReading(options),
      told,
      format,
      many,
      strict: options.strict ?? false,
      width: toTerminal && format === 'summary' ? Math.min(WIDEST, session.io.stdout.columns ?? USUAL) : null,
    },
  } as const
  const alone = options.saveText !== undefined
  await writing(resultTo(options, session, format === 'json' || format === 'ndjson'), async (result) => {
    await eachRecord(files, { ...options, task, alone, found }, configFor, session, {
      use: async (_, { body }) => {
        const before = result.begun ? between : opening
        if (before !== '') await result.write(before)
        await result.write(body)
      },
    }).catch(async (error: unknown) => {
      // What went to standard output already is to be a whole list.
      if (result.begun && closing !== '') await result.write(closing)
      throw error
    })
    if (result.begun && closing !== '') await result.write(closing)
  })
}

/** `protocol parse`: records in, facts out. */
export function declareParse(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('parse.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('-f, --format <format>', t('parse.format'), oneOf('--format', PARSE_FORMATS))
    .option('--strict', t('parse.strict'))
  addReadingOptions(command, session)
  addSplitOption(command, session)
  addRunOptions(command, session)
  addToldOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol parse record.md', 'parse.example.file'],
    ['protocol parse archive/*.txt --format ndjson -o archive.ndjson', 'parse.example.many'],
    ['iconv -f KOI8-R old.txt | protocol parse --from text', 'parse.example.stdin'],
  ])
  command.action((files: string[], options: ParseOptions) => parse(files, options, session))
}
