import { resolve } from 'node:path'
import type { ConfigFor } from '../find-config.ts'
import { inputsOf, type Inputs } from '../inputs.ts'
import type { Session } from '../session.ts'
import { changedFiles, isRevision } from './git.ts'

/** The records of a call, and which of them changed in git. */
export interface ChangedInputs extends Inputs {
  readonly changed: ReadonlySet<string>
}

/**
 * The records that the arguments name (none: those of the working folder), and which of them changed in git. Where none
 * did, or only one record is named, nothing else needs to be read. `asked` is the value of `--changed`: a revision, true
 * for none, or the first path of the call, since `--changed protocols/` reads like both.
 */
export async function changedInputs(
  asked: string | true,
  paths: readonly string[],
  session: Session,
  configFor: ConfigFor,
): Promise<ChangedInputs> {
  const { io } = session
  const isPath =
    asked !== true &&
    !(await isRevision(asked, session)) &&
    ((await io.files.exists(asked)) || (await io.files.isFolder(asked)))
  const named = isPath ? [asked, ...paths] : paths
  const changed = await changedFiles(asked === true || isPath ? null : asked, session)
  const { files, many, found } = await inputsOf(named.length > 0 ? named : ['.'], session, configFor)
  const own = files.filter((file) => changed.has(resolve(io.cwd, file)))
  return { files: own.length > 0 ? files : [], many, found, changed: new Set(own) }
}
