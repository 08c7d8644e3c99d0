import type { Command } from 'commander'
import { inspectDocument } from '../../document/inspect.ts'
import { addExamples } from '../help.ts'
import { eachInput } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'

const STAGES = {
  document: ({ document }: Parsed) => inspectDocument(document),
  facts: ({ facts }: Parsed) => facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''),
  model: ({ model }: Parsed) => `${JSON.stringify(model, null, 2)}\n`,
} as const

type Stage = keyof typeof STAGES

interface InspectOptions extends ReadingOptions {
  readonly stage?: Stage
}

/** `protocol inspect`: what the record looks like between reading and model. */
export function declareInspect(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.file'))
    .description(t('inspect.description'))
    .argument('[FILE]', t('argument.file'))
    .option('--stage <stage>', t('inspect.stage'), oneOf('--stage', Object.keys(STAGES) as Stage[]))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol inspect record.md', 'inspect.example.document'],
    ['protocol inspect record.md --stage facts', 'inspect.example.facts'],
  ])
  command.action(async (file: string | undefined, options: InspectOptions) => {
    await eachInput(file === undefined ? [] : [file], session, async (name, bytes) => {
      const parsed = await parseBytes(name, bytes, options)
      await readingNotes(parsed, session)
      await session.io.stdout.write(STAGES[options.stage ?? 'document'](parsed))
    })
  })
}
