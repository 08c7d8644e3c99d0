import type { Command } from 'commander'
import { escapedUnseen } from '../source/visible.ts'
import { fileError } from './inputs.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

export interface OutputOptions {
  readonly output?: string
  readonly force?: boolean
}

export function addOutputOptions(command: Command, { t }: Session): void {
  command.option('-o, --output <file>', t('option.output')).option('--force', t('option.force'))
}

const isFile = (output: string | undefined): output is string => output !== undefined && output !== '-'

/** Throws a UsageError where `-o` names a file that exists and `--force` is not given: before any work is done. */
export async function refuseOverwriting({ output, force }: OutputOptions, { io }: Session): Promise<void> {
  if (isFile(output) && !force && (await io.files.exists(output))) {
    throw new UsageError('usage.outputExists', { file: output })
  }
}

/**
 * Writes the result to the file of `-o`, or to standard output: bytes to a terminal only where `-o -` asks for it. What
 * cannot be seen goes to standard output in escapes where the content is JSON, and is named in other texts.
 */
export async function writeResult(
  content: string | Uint8Array,
  options: OutputOptions,
  session: Session,
  isJson = false,
): Promise<void> {
  const { output } = options
  if (!isFile(output)) {
    const { stdout } = session.io
    if (typeof content !== 'string' && stdout.isTTY && output !== '-')
      throw new UsageError('usage.terminalOutput')
    return stdout.write(isJson && typeof content === 'string' ? escapedUnseen(content) : content)
  }
  await refuseOverwriting(options, session)
  try {
    await session.io.files.write(output, content)
  } catch (error) {
    throw fileError(error, output)
  }
}
