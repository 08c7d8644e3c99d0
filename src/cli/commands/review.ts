import type { Command } from 'commander'
import { configsOf, readingFor, type ConfigFor, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { inputsOf, readInput, reportInput } from '../inputs.ts'
import { keepInputs } from '../inputs-kept.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import { pageViews } from '../ocr/page-views.ts'
import { parseBytes, type Parsed, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions } from '../reading.ts'
import { learnInTerminal } from '../learned/learn-in-terminal.ts'
import { Desk, type Office } from '../review/desk.ts'
import { savedPage } from '../review/saved-page.ts'
import { startReview } from '../review/server.ts'
import type { Session } from '../session.ts'
import type { PageViews } from '../../render/html/evidence/strips.ts'
import { UsageError } from '../usage-error.ts'

interface ReviewOptions extends ReadingOptions, ConfigOptions, OutputOptions {
  readonly html?: boolean
  readonly learn?: string
  readonly write?: boolean
  readonly by?: string
}

/** The files that are there; each that is not costs a line and exit code 2, before a page is opened. */
async function thereOf(files: readonly string[], session: Session): Promise<string[]> {
  const there: string[] = []
  for (const file of files)
    if (await session.io.files.exists(file)) there.push(file)
    else await reportInput(new UsageError('file.missing', { file }), session)
  return there
}

/** The page as a file of its own. */
async function writePage(
  files: readonly string[],
  options: ReviewOptions,
  configFor: ConfigFor,
  session: Session,
): Promise<void> {
  await refuseOverwriting(options, session)
  await keepInputs(files, options.output === undefined ? [] : [options.output], session)
  const parsed: Parsed[] = []
  const pages: PageViews[] = []
  for (const file of files) {
    const bytes = await readInput(file, session)
    const one = await parseBytes(file, bytes, await readingFor(file, options, configFor), session)
    parsed.push(one)
    pages.push(await pageViews(bytes, one.document, session))
  }
  await writeResult(await savedPage(parsed, options.by, session, pages), options, session)
}

/** What is known of the office; it is read anew once something was added. */
function officeOf(options: ReviewOptions, session: Session): Office {
  let configFor = configsOf(options, session)
  return {
    readingFor: (file) => readingFor(file, options, configFor),
    configFor: (file) => {
      if (options.config === false) throw new UsageError('learned.noConfig')
      return configFor(file)
    },
    renew: () => {
      configFor = configsOf(options, session)
    },
  }
}

async function review(paths: readonly string[], options: ReviewOptions, session: Session): Promise<void> {
  const { io, t } = session
  if (!options.html && options.output !== undefined) throw new UsageError('review.outputAlone')
  if (options.write && options.learn === undefined) throw new UsageError('learned.writeAlone')
  const configFor = configsOf(options, session)
  const inputs = await inputsOf(paths, session, configFor)
  if (inputs.files.includes('-')) throw new UsageError('corrections.stdin')
  const files = await thereOf(inputs.files, session)
  if (files.length === 0) return
  if (options.learn !== undefined)
    return learnInTerminal(
      options.learn,
      files,
      officeOf(options, session).configFor,
      options.write ?? false,
      session,
    )
  if (options.html) return writePage(files, options, configFor, session)
  const desk = new Desk(files, session, officeOf(options, session), options.by)
  const { address } = await startReview(desk, session)
  await io.stderr.write(`${t('review.open', { count: files.length })}\n`)
  await io.stdout.write(`${address}\n`)
  // The server runs until the terminal ends the program.
  await new Promise(() => undefined)
}

/** `protocol review`: a page of this machine on which a person confirms and corrects what was read. */
export function declareReview(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('review.description'))
    .argument('[FILE...]', t('argument.files'))
    .option('--by <name>', t('review.by'))
    .option('--html', t('review.html'))
    .option('--learn <part=words>', t('learned.learn'))
    .option('--write', t('learned.write'))
  addReadingOptions(command, session)
  addOutputOptions(command, session)
  addExamples(command, session, [
    ['protocol review record.docx', 'review.example.file'],
    ["protocol review archive/ --by 'Орлова А.П.'", 'review.example.folder'],
    ['protocol review record.docx --html -o page.html', 'review.example.html'],
    ['protocol review record.md --learn decided=Порешили', 'learned.example'],
  ])
  command.action((files: string[], options: ReviewOptions) => review(files, options, session))
}
