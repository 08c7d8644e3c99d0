import type { Command } from 'commander'
import type { Document } from '../../document/document.ts'
import { inspectDocument } from '../../document/inspect.ts'
import { recognise, type Recognised } from '../../recognise/recognise.ts'
import { escapedUnseen } from '../../source/visible.ts'
import { addExamples } from '../help.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { readBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'

const STAGES = ['document', 'facts', 'people', 'model'] as const
type Stage = (typeof STAGES)[number]

/** Only the stages up to the asked one are run: a tree can be looked at even where its recognition fails. */
async function shown(document: Document, stage: Stage, options: ReadingOptions): Promise<string> {
  if (stage === 'document') return inspectDocument(document)
  const { language, synonyms, people } = options
  const recognised = await recognise(document, {
    ...(language !== undefined && { language }),
    ...(synonyms !== undefined && { synonyms }),
    ...(people !== undefined && { people }),
  })
  const { model, facts } = recognised
  if (stage === 'model') return `${escapedUnseen(JSON.stringify(model, null, 2))}\n`
  const rows = stage === 'people' ? await peopleIn(recognised) : facts
  return rows.map((row) => `${escapedUnseen(JSON.stringify(row))}\n`).join('')
}

/** Everybody whom the record names, as it does, and as whom the people register has them. */
async function peopleIn({ model, registered }: Recognised): Promise<readonly unknown[]> {
  const { namedPeople } = await import('../../check/named-people.ts')
  return namedPeople(model).map(({ person: { asWritten, name }, as, at }) => ({
    as,
    asWritten,
    name,
    registered: registered[at.slice(0, at.lastIndexOf('/'))] ?? null,
    position: model.positions[at] ?? null,
  }))
}

interface InspectOptions extends ReadingOptions, ConfigOptions {
  readonly stage?: Stage
}

/** `protocol inspect`: what the record looks like between reading and model. */
export function declareInspect(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.file'))
    .description(t('inspect.description'))
    .argument('[FILE]', t('argument.file'))
    .option('--stage <stage>', t('inspect.stage'), oneOf('--stage', STAGES))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol inspect record.md', 'inspect.example.document'],
    ['protocol inspect record.md --stage facts', 'inspect.example.facts'],
    ['protocol inspect record.md --stage people', 'inspect.example.people'],
  ])
  command.action(async (file: string | undefined, options: InspectOptions) => {
    const configFor = configsOf(options, session)
    const inputs = await inputsOf(file === undefined ? [] : [file], session, configFor)
    await eachInput(inputs, session, async (name, bytes) => {
      const reading = await readingFor(name, options, configFor)
      const document = await readBytes(name, bytes, reading)
      await readingNotes(document, session, options)
      await session.io.stdout.write(await shown(document, options.stage ?? 'document', reading))
    })
  })
}
