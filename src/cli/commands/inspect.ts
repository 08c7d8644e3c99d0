import type { Command } from 'commander'
import type { Document } from '../../document/document.ts'
import { inspectDocument } from '../../document/inspect.ts'
import { recognise } from '../../recognise/recognise.ts'
import type { Recognised } from '../../recognise/recognised.ts'
import { plainLine } from '../../report/plain.ts'
import { escapedUnseen } from '../../source/visible.ts'
import { addExamples } from '../help.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { oneOf } from '../options.ts'
import { readBytes, recognitionOf, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'

const STAGES = ['document', 'lines', 'facts', 'doubts', 'people', 'model'] as const
type Stage = (typeof STAGES)[number]

/** Only the stages up to the asked one are run: a tree can be looked at even where its recognition fails. */
async function shown(
  file: string,
  document: Document,
  stage: Stage,
  options: ReadingOptions,
  session: Session,
): Promise<string> {
  if (stage === 'document') return inspectDocument(document)
  const recognised = await recognise(document, await recognitionOf(file, options, session))
  if (stage === 'model') return `${escapedUnseen(JSON.stringify(recognised.model, null, 2))}\n`
  const rows = await rowsOf(recognised, stage)
  // A record that only calls itself a transcript has lines all the same.
  if (stage === 'lines' && rows.length === 0 && recognised.model.kind === 'transcript')
    await noteTranscript(document, session)
  return rows.map((row) => `${escapedUnseen(JSON.stringify(row))}\n`).join('')
}

async function rowsOf(
  recognised: Recognised,
  stage: 'lines' | 'facts' | 'doubts' | 'people',
): Promise<readonly unknown[]> {
  switch (stage) {
    case 'lines':
      return linesIn(recognised)
    case 'facts':
      return recognised.facts
    case 'doubts':
      return doubtsIn(recognised)
    case 'people':
      return peopleIn(recognised)
  }
}

/** Says on standard error why there are no rows. */
async function noteTranscript({ source: { file } }: Document, { io, t }: Session): Promise<void> {
  const reason = t('inspect.noLines')
  await io.stderr.write(
    plainLine({ ruleId: 'lines-have-roles', severity: 'info', reason, file, place: null }),
  )
}

/** Each line with its role, what told it, how nearly it was another, and all the cues that spoke of it. */
function linesIn({ lines }: Recognised): readonly unknown[] {
  return lines.map(({ role, by, runnerUp, margin, text, position, fired }) => ({
    role,
    by,
    runnerUp,
    margin: Math.round(margin * 10) / 10,
    text: text.trim(),
    position,
    fired: fired.map(({ cue: { id, strength, against = false }, roles }) => ({
      cue: id,
      strength,
      against,
      roles,
    })),
  }))
}

/** The facts of which the reading is not sure, with what makes them doubtful. */
function doubtsIn({ model, doubts }: Recognised): readonly unknown[] {
  return Object.entries(doubts()).map(([pointer, { level, reasons }]) => ({
    pointer,
    doubt: level,
    reasons,
    position: model.positions[pointer] ?? null,
  }))
}

/** Everybody whom the record names, as it does, and as whom the people register has them. */
async function peopleIn({ model, registered }: Recognised): Promise<readonly unknown[]> {
  const { namedPeople } = await import('../../model/named-people.ts')
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
    ['protocol inspect record.md --stage lines', 'inspect.example.lines'],
    ['protocol inspect record.md --stage facts', 'inspect.example.facts'],
    ['protocol inspect record.md --stage doubts', 'inspect.example.doubts'],
    ['protocol inspect record.md --stage people', 'inspect.example.people'],
  ])
  command.action(async (file: string | undefined, options: InspectOptions) => {
    const configFor = configsOf(options, session)
    const inputs = await inputsOf(file === undefined ? [] : [file], session, configFor)
    await eachInput(inputs, session, async (name, bytes) => {
      const reading = await readingFor(name, options, configFor)
      const document = await readBytes(name, bytes, reading, session)
      await readingNotes(document, session, options)
      await session.io.stdout.write(
        await shown(name, document, options.stage ?? 'document', reading, session),
      )
    })
  })
}
