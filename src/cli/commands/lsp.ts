import { Option, type Command } from 'commander'
import { addConfigOptions, type ConfigOptions } from '../find-config.ts'
import { addExamples } from '../help.ts'
import { serve } from '../lsp/server.ts'
import type { Session } from '../session.ts'

/** `protocol lsp`: a language server for editors. */
export function declareLsp(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.none'))
    .description(t('lsp.description'))
    .option('--stdio', t('lsp.stdio'))
    // An editor may tell its process, so that the server ends with it: the library looks for it itself.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
  addConfigOptions(command, session)
  addExamples(command, session, [['protocol lsp --stdio', 'lsp.example']])
  command.action((options: ConfigOptions) => serve(options, session))
}
