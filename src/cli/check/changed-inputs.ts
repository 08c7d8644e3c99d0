import { resolve } from 'node:path'
import type { ConfigFor } from '../find-config.ts'
import { inputsOf } from '../inputs.ts'
import type { Session } from '../session.ts'
import { changedFiles, isRevision } from './git.ts'

/**
 * Of the records that the arguments name (none: those of the working folder) the ones that changed in git. `asked` is
 * the value of `--changed`: a revision, true for none, or the first path of the call, since `--changed protocols/` reads
 * like both.
 */
export async function changedInputs(
  asked: string | true,
  paths: readonly string[],
  session: Session,
  configFor: ConfigFor,
): Promise<string[]> {
  const { io } = session
  const isPath =
    asked !== true &&
    !(await isRevision(asked, session)) &&
    ((await io.files.exists(asked)) || (await io.files.isFolder(asked)))
  const named = isPath ? [asked, ...paths] : paths
  const changed = await changedFiles(asked === true || isPath ? null : asked, session)
  const { files } = await inputsOf(named.length > 0 ? named : ['.'], session, configFor)
  return files.filter((file) => changed.has(resolve(io.cwd, file)))
}
