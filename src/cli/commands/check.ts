import type { Command } from 'commander'
import { checkModel } from '../../check/check.ts'
import type { PrettyStyle } from '../../report/pretty.ts'
import { reporters } from '../../report/reporters.ts'
import type { Diagnostic, Severity } from '../../source/diagnostic.ts'
import { addExamples } from '../help.ts'
import { eachInput, inputsOf } from '../inputs.ts'
import { parseBytes, type ReadingOptions } from '../pipeline.ts'
import { addReadingOptions, readingNotes } from '../reading.ts'
import type { Session } from '../session.ts'
import type { MessageKey } from '../translate.ts'

function styleOf({ paint, t }: Session): PrettyStyle {
  return {
    severity: {
      error: { word: t('severity.error'), paint: paint.red },
      warning: { word: t('severity.warning'), paint: paint.yellow },
      info: { word: t('severity.info'), paint: paint.blue },
    },
    heading: (words) => paint.bold(paint.underline(words)),
    dim: paint.dim,
  }
}

const COUNTS: Readonly<Record<Severity, MessageKey>> = {
  error: 'check.errors',
  warning: 'check.warnings',
  info: 'check.infos',
}

/** '1 error, 2 warnings' for people; a pipe gets the findings alone. */
function tally(found: readonly Diagnostic[], records: number, { t }: Session): string {
  const counts = Object.entries(COUNTS)
    .map(([severity, key]) => ({
      key,
      count: found.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => t(key, { count }))
  return counts.length > 0 ? counts.join(', ') : t('check.clean', { count: records })
}

async function check(files: readonly string[], options: ReadingOptions, session: Session): Promise<void> {
  const { io } = session
  const found: Diagnostic[] = []
  let records = 0
  await eachInput(await inputsOf(files, session), session, async (file, bytes) => {
    const parsed = await parseBytes(file, bytes, options)
    const { document, model, diagnostics } = parsed
    records += 1
    found.push(...checkModel(model, { file, document, reading: diagnostics, language: session.language }))
    await readingNotes(parsed.document, session)
  })
  if (session.exitCode === 0 && found.some(({ severity }) => severity === 'error')) session.exitCode = 1
  await io.stdout.write(reporters[io.stdout.isTTY ? 'pretty' : 'plain'](found, styleOf(session)))
  if (io.stdout.isTTY && records > 0) await io.stderr.write(`${tally(found, records, session)}\n`)
}

/** `protocol check`: what is missing or contradicts itself. */
export function declareCheck(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.files'))
    .description(t('check.description'))
    .argument('[FILE...]', t('argument.files'))
  addReadingOptions(command, session)
  addExamples(command, session, [
    ['protocol check record.md', 'check.example.file'],
    ['protocol check archive/*.md --lang ru', 'check.example.many'],
  ])
  command.action((files: string[], options: ReadingOptions) => check(files, options, session))
}
