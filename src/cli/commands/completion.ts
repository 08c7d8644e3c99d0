import type { Command } from 'commander'
import { commands } from '../commands.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { programOutline, type ProgramOutline } from '../completion/program-outline.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { addExamples } from '../help.ts'
import { oneOf } from '../options.ts'
import type { Session } from '../session.ts'

const SHELLS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} as const satisfies Record<string, (outline: ProgramOutline) => string>
type Shell = keyof typeof SHELLS

/** The script of a shell, made from the program as it declares itself: it cannot be out of date. */
async function completion(shell: Shell, self: Command, session: Session): Promise<void> {
  const root = self.parent ?? self
  for (const command of root.commands) {
    if (command !== self) (await commands[command.name()]?.load())?.(command, session)
  }
  await session.io.stdout.write(SHELLS[shell](programOutline(root, session.t('option.help'))))
}

/** `protocol completion SHELL`: what the shell needs to complete a call. */
export function declareCompletion(command: Command, session: Session): void {
  const { t } = session
  command
    .usage(t('usage.shell'))
    .description(t('completion.description'))
    .argument('<SHELL>', t('completion.shell'), oneOf('SHELL', Object.keys(SHELLS) as Shell[]))
  addExamples(command, session, [
    ['protocol completion bash >> ~/.bashrc', 'completion.example.bash'],
    ['protocol completion fish > ~/.config/fish/completions/protocol.fish', 'completion.example.fish'],
  ])
  command.action((shell: Shell) => completion(shell, command, session))
}
