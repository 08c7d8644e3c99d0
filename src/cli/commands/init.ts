import { join } from 'node:path'
import type { Command } from 'commander'
import { configTemplate } from '../config/template.ts'
import { CONFIG_FILES } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { refuseOverwriting, writeResult } from '../outputs.ts'
import type { Session } from '../session.ts'

interface InitOptions {
  readonly force?: boolean
}

async function init(folder: string, { force = false }: InitOptions, session: Session): Promise<void> {
  const output = join(folder, CONFIG_FILES[0])
  const target = { output, force }
  await refuseOverwriting(target, session)
  await writeResult(configTemplate(session.language), target, session)
  await session.io.stderr.write(`${session.t('init.written', { file: output })}\n`)
}

/** `protocol init`: a configuration to start from. */
export function declareInit(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.folder'))
    .description(t('init.description'))
    .argument('[FOLDER]', t('init.argument'))
    .option('--force', t('init.force'))
  addExamples(command, session, [['protocol init protocols', 'init.example']])
  command.action((folder: string | undefined, options: InitOptions) => init(folder ?? '.', options, session))
}
