import type { Command } from 'commander'
import { draftOf } from '../../render/draft/draft.ts'
import { plainLine } from '../../report/plain.ts'
import { headerFile, withHeader, type Header } from '../header-file.ts'
import { addExamples } from '../help.ts'
import { configsOf, readingFor, type ConfigOptions } from '../find-config.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { writeDocument } from '../hand-edits/hand-edits.ts'
import { addOutputOptions, refuseOverwriting, type OutputOptions } from '../outputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import { documentNamed } from '../render-options.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { addToldOptions, toldBy, type ToldOptions } from '../told.ts'

interface DraftOptions extends ReadingOptions, ConfigOptions, OutputOptions, ToldOptions {
  readonly media?: string
  readonly with?: string
  readonly full?: boolean
}

/** The address of a recording. Throws a UsageError for what a link cannot lead to. */
function mediaAddress(value: string): string {
  if (/^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value)) return value
  throw new UsageError('draft.badMedia', { value })
}

const NO_HEADER: Header = { facts: {}, voices: {} }

async function draft(file: string | undefined, options: DraftOptions, session: Session): Promise<void> {
  const { io, t } = session
  const { output } = options
  if (output !== undefined && (documentNamed(output) ?? 'markdown') !== 'markdown')
    throw new UsageError('draft.markdownOnly', { file: output })
  await refuseOverwriting(options, session)
  const header = options.with === undefined ? NO_HEADER : await headerFile(options.with, session)
  const told = await toldBy(options, session)
  const { date } = header.facts
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(file === undefined ? [] : [file], session, configFor)
  await eachInput(inputs, session, async (name, bytes) => {
    const reading = await readingFor(name, options, configFor)
    const { document, model, diagnostics } = await parseBytes(
      name,
      bytes,
      {
        ...reading,
        ...(typeof date === 'string' && { meetingDate: date }),
        ...told,
        voiceNames: { ...header.voices, ...told.voiceNames },
        messages: session.language,
      },
      session,
    )
    await readingNotes(document, session, options)
    const { markdown, missing } = draftOf(withHeader(model, header.facts), options.full ? 'full' : 'short', {
      diagnostics,
      media: options.media ?? null,
    })
    const unsettled = diagnostics.filter(({ ruleId }) => ruleId !== 'text-is-understood')
    for (const finding of unsettled) await io.stderr.write(plainLine(finding))
    for (const requisite of missing) {
      const reason = t(`draft.missing.${requisite}`)
      await io.stderr.write(
        plainLine({ ruleId: 'requisite-is-stated', severity: 'warning', reason, file: name, place: null }),
      )
    }
    await writeDocument(markdown, 'md', options, session)
  })
}

/** `protocol draft`: a transcript in, the draft of its protocol out. */
export function declareDraft(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.file'))
    .description(t('draft.description'))
    .argument('[FILE]', t('argument.file'))
    .option('--with <file>', t('draft.with'))
    .option('--full', t('draft.full'))
  command.option('--media <url>', t('draft.media'), mediaAddress)
  addReadingOptions(command, session)
  addToldOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol draft meeting.vtt -o protocol.md', 'draft.example.short'],
    ['protocol draft meeting.vtt --with header.yaml --full -o protocol.md', 'draft.example.full'],
  ])
  command.action((file: string | undefined, options: DraftOptions) => draft(file, options, session))
}
