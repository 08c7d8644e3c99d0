import { dirname } from 'node:path'
import type { Command } from 'commander'
import { escapedUnseen } from '../source/visible.ts'
import { fileError } from './inputs.ts'
import type { Draft } from './io.ts'
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

/** The result of a command, written piece by piece: into the file of `-o` all at once or not at all, or to standard output. */
export interface Result {
  /** Whether anything has been written. */
  readonly begun: boolean
  write(content: string | Uint8Array): Promise<void>
  /** The result is whole: the file takes its place. */
  close(): Promise<void>
  /** There is to be no result: what was written into a file is taken away. */
  discard(): Promise<void>
}

/** Bytes go to a terminal only where `-o -` asks for it. What cannot be seen is in escapes in JSON, and named in other texts. */
function toStandardOutput(output: string | undefined, { io }: Session, isJson: boolean): Result {
  let begun = false
  return {
    get begun() {
      return begun
    },
    write: async (content) => {
      const { stdout } = io
      if (typeof content !== 'string' && stdout.isTTY && output !== '-')
        throw new UsageError('usage.terminalOutput')
      begun = true
      await stdout.write(isJson && typeof content === 'string' ? escapedUnseen(content) : content)
    },
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

/** Begins the result of a command; the file is begun with the first piece. */
export function resultTo(options: OutputOptions, session: Session, isJson = false): Result {
  const { output } = options
  if (!isFile(output)) return toStandardOutput(output, session, isJson)
  const { files } = session.io
  let draft: Draft | null = null
  const told = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      const folder = dirname(output)
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (isMissing && !(await files.isFolder(folder)))
        throw new UsageError('output.noFolder', { file: output, folder })
      throw fileError(error, output)
    }
  }
  return {
    get begun() {
      return draft !== null
    },
    write: (content) =>
      told(async () => {
        draft ??= await files.draft(output)
        await draft.write(content)
      }),
    close: async () => {
      if (draft === null) return
      await refuseOverwriting(options, session)
      await told(async () => {
        await draft?.finish()
        await draft?.place()
      })
    },
    discard: async () => draft?.discard(),
  }
}

/** Writes a result that is whole already; see `Result`. */
export async function writeResult(
  content: string | Uint8Array,
  options: OutputOptions,
  session: Session,
  isJson = false,
): Promise<void> {
  await refuseOverwriting(options, session)
  await writing(resultTo(options, session, isJson), (result) => result.write(content))
}

/** Writes a result by `write`; where that fails there is none. */
export async function writing(result: Result, write: (result: Result) => Promise<void>): Promise<void> {
  try {
    await write(result)
    await result.close()
  } catch (error) {
    await result.discard()
    throw error
  }
}
