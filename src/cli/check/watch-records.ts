import { basename, resolve } from 'node:path'
import { CONFIG_FILES, configsOf, type ConfigOptions } from '../find-config.ts'
import { fileError, inputsOf } from '../inputs.ts'
import type { RunOptions } from '../records/run-options.ts'
import type { Session } from '../session.ts'
import type { Baseline } from './baseline.ts'
import { checkCall } from './check-call.ts'
import { Checking } from './checking.ts'
import { conclude, type ReportOptions } from './conclude.ts'
import { setupsFor, type SetupOptions } from './setup.ts'
import { watchPaths } from './watch.ts'

export interface WatchOptions extends SetupOptions, ConfigOptions, ReportOptions, RunOptions {}

/** A file on which the checking of others depends. */
const isSetting = (file: string): boolean =>
  /\.(?:ya?ml|protocolignore)$/.test(basename(file)) ||
  (CONFIG_FILES as readonly string[]).includes(basename(file))

/** `--watch`: checks, and checks again what changes, until it is stopped. */
export async function watchRecords(
  paths: readonly string[],
  baseline: Baseline | null,
  options: WatchOptions,
  session: Session,
): Promise<void> {
  const { io, t } = session
  const named = paths.length > 0 ? paths : ['.']
  let checking: Checking
  let known: readonly string[] = []

  const list = async (): Promise<{ files: readonly string[]; many: boolean }> =>
    inputsOf(named, session, configsOf(options, session))
  const everything = async (): Promise<void> => {
    const configFor = configsOf(options, session)
    const setupFor = await setupsFor(options, configFor, session)
    const { files, many } = await list()
    checking = new Checking(session, setupFor, configFor, { together: many, call: checkCall(options) })
    known = files
    await checking.run(files)
  }
  const report = async (): Promise<void> => {
    await conclude(checking, baseline, options, session)
    await io.stderr.write(`${t('watch.waiting')}\n`)
  }
  const again = async (changed: ReadonlySet<string>): Promise<void> => {
    if ([...changed].some(isSetting)) {
      await everything()
      return report()
    }
    const { files } = await list()
    const now = new Set(files)
    const before = new Set(known)
    const gone: string[] = []
    for (const file of known) {
      const there = now.has(file) && (await io.files.exists(file))
      if (there) continue
      checking.forget(file)
      gone.push(file)
      await io.stderr.write(`protocol: ${t('watch.gone', { file })}\n`)
    }
    known = files.filter((file) => !gone.includes(file))
    const stale = known.filter((file) => !before.has(file) || changed.has(resolve(io.cwd, file)))
    if (stale.length === 0 && gone.length === 0) return
    await checking.run(stale)
    await report()
  }

  const begin = async (): Promise<void> => {
    await everything()
    await report()
  }
  try {
    await watchPaths(named, session, begin, again)
  } catch (error) {
    throw fileError(error, named.join(', '))
  }
}
