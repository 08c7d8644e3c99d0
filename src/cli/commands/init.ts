import { join } from 'node:path'
import type { Command } from 'commander'
import { configTemplate } from '../config/template.ts'
import { CONFIG_FILES } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { writeToFolder } from '../output-folder.ts'
import { refuseOverwriting, writeResult } from '../outputs.ts'
import type { Session } from '../session.ts'

interface InitOptions {
  readonly force?: boolean
  readonly examples?: boolean
}

/** Records and templates that come with the program, and the names they are written by. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'asino.md': 'asino/protocol.md',
  'school-council.txt': 'school-council/protocol.txt',
  'works-meeting.md': 'works-meeting/protocol.md',
  'letter.txt.liquid': 'templates/letter.txt.liquid',
  'order.md.liquid': 'templates/order.md.liquid',
}

async function writeExamples(folder: string, force: boolean, session: Session): Promise<void> {
  const { packageFile } = await import('../../render/package/package-file.ts')
  const planned = Object.entries(EXAMPLES).map(([name, path]) => ({
    name,
    content: () => Promise.resolve(packageFile(`examples/${path}`)),
  }))
  await writeToFolder(folder, planned, force, session)
  await session.io.stderr.write(`${session.t('init.examplesWritten', { folder })}\n`)
}

async function init(
  folder: string,
  { force = false, examples = false }: InitOptions,
  session: Session,
): Promise<void> {
  const output = join(folder, CONFIG_FILES[0])
  const target = { output, force }
  await refuseOverwriting(target, session)
  await writeResult(configTemplate(session.language), target, session)
  await session.io.stderr.write(`${session.t('init.written', { file: output })}\n`)
  if (examples) await writeExamples(join(folder, 'examples'), force, session)
}

/** `protocol init`: a configuration to start from. */
export function declareInit(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.folder'))
    .description(t('init.description'))
    .argument('[FOLDER]', t('init.argument'))
    .option('--examples', t('init.examples'))
    .option('--force', t('init.force'))
  addExamples(command, session, [['protocol init protocols', 'init.example']])
  command.action((folder: string | undefined, options: InitOptions) => init(folder ?? '.', options, session))
}
