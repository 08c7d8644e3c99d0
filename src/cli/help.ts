import type { Argument, Command, HelpConfiguration, Option } from 'commander'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'

const TITLES: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
}

/** commander's help in the session's language and colours, without the English words it adds to descriptions. */
export function localHelp({ t, paint }: Session): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => paint.bold(TITLES[title] ? t(TITLES[title]) : title),
    subcommandTerm: (command) => command.name(),
    optionDescription: (option: Option) => option.description,
    argumentDescription: (argument: Argument) => argument.description,
  }
}

/** Adds a command's examples to its help: pairs of a call and what it does. */
export function addExamples(
  command: Command,
  session: Session,
  examples: readonly (readonly [string, MessageKey])[],
): void {
  const { t, paint } = session
  const lines = examples.map(([call, meaning]) => `  $ ${call}\n    ${paint.dim(t(meaning))}`)
  command.addHelpText('after', `\n${paint.bold(t('help.examples'))}\n${lines.join('\n')}`)
}
