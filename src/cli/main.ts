import { Command, CommanderError } from 'commander'
import { version } from './version.ts'
import { colour, PLAIN } from './colour.ts'
import { commands } from './commands.ts'
import { usageErrorOf } from './commander-errors.ts'
import { guarded } from './guarded-output.ts'
import { localHelp } from './help.ts'
import { ClosedOutput, FailedOutput, type Io } from './io.ts'
import { MEGABYTE, MEGABYTES } from './max-size.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'
import { messageLanguage, translator } from './translate.ts'
import { UsageError } from './usage-error.ts'

function program(session: Session, print: (text: string) => void): Command {
  const { t } = session
  const root = new Command('protocol')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp(localHelp(session))
    .description(t('program.description'))
    .usage(t('program.usage'))
    .version(version, '-V, --version', t('option.version'))
    .option('--lang <language>', t('option.lang'), oneOf('--lang', ['en', 'ru']))
    .option('--no-color', t('option.noColor'))
    .helpOption('-h, --help', t('option.help'))
    .helpCommand(false)
    .allowExcessArguments(false)
    .addHelpText('after', `\n${t('program.after')}`)
    .hook('preSubcommand', async (_, command) => {
      const declare = await commands[command.name()]?.load()
      declare?.(command, session)
    })
  for (const [name, { summary }] of Object.entries(commands)) {
    root.command(name).summary(t(summary)).description(t(summary)).helpOption('-h, --help', t('option.help'))
  }
  return root
}

/** Runs commander; its help, version and errors come back as exceptions and are turned into text and codes here. */
async function call(session: Session): Promise<void> {
  const { argv, stdout, stderr } = session.io
  let printed = ''
  try {
    const root = program(session, (text) => {
      printed += text
    })
    await root.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const asked = error.exitCode === 0
    if (!asked) session.exitCode = 2
    if (asked || error.code === 'commander.help') await (asked ? stdout : stderr).write(printed)
    else throw usageErrorOf(error)
  }
}

/** The command of the call, for the hint: 'protocol parse'. */
function calledAs(argv: readonly string[]): string {
  const name = argv.find((argument) => Object.hasOwn(commands, argument))
  return name ? `protocol ${name}` : 'protocol'
}

/**
 * The whole command line tool: runs the command that `io.argv` names and gives the exit code
 * (0 clean, 1 findings of severity error, 2 wrong call, unreadable input or a defect). Never rejects
 * except when standard error itself cannot be written to.
 */
export async function main(asked: Io): Promise<number> {
  const language = messageLanguage(asked.argv, asked.env)
  const t = await translator(language)
  const paint = await colour(asked)
  const io = {
    ...asked,
    stdout: guarded(asked.stdout, paint !== PLAIN),
    stderr: guarded(asked.stderr, asked.stderr.isTTY || paint !== PLAIN),
  }
  const session: Session = {
    io,
    language,
    t,
    paint,
    exitCode: 0,
    mostBytes: MEGABYTES * MEGABYTE,
    ocr: 'auto',
    pageFolders: new Set(),
  }
  try {
    await call(session)
    return session.exitCode
  } catch (error) {
    if (error instanceof ClosedOutput) return session.exitCode
    if (error instanceof FailedOutput) {
      const told = error.isFull ? t('output.full') : t('output.failed', { message: error.message })
      await io.stderr.write(`protocol: ${told}\n`)
    } else if (error instanceof UsageError) {
      const hint = t('usage.hint', { command: calledAs(io.argv) })
      await io.stderr.write(`protocol: ${t(error.key, error.values)}\n${hint}\n`)
    } else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
      await io.stderr.write(`protocol: ${t('defect')}\n\n${stack}\n`)
    }
    return 2
  }
}
