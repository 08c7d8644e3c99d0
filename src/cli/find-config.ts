import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Config } from './config/config.ts'
import type { ReadingOptions } from './pipeline.ts'
import type { Session } from './session.ts'

/** Names of the configuration; of two in one folder the first one counts. */
export const CONFIG_FILES = ['protocol.yaml', 'protocol.yml'] as const

export interface ConfigOptions {
  /** A path for `--config`, false for `--no-config`. */
  readonly config?: string | boolean
}

export function addConfigOptions(command: Command, { t }: Session): void {
  command.option('--config <file>', t('option.config')).option('--no-config', t('option.noConfig'))
}

/** The configuration of a file: the nearest protocol.yaml upwards from it, null where there is none. */
export type ConfigFor = (file: string) => Promise<Config | null>

/**
 * Finds and loads configurations, each once. Without one on the way up it costs a few questions to the file system:
 * whatever reads a configuration is loaded for the first that is found. The result rejects with a UsageError where the
 * configuration is wrong, with the same one each time.
 */
export function configsOf({ config }: ConfigOptions, session: Session): ConfigFor {
  const { io } = session
  const loaded = new Map<string, Promise<Config>>()
  const found = new Map<string, Promise<string | null>>()
  const load = (path: string, folder: string): Promise<Config> => {
    const known =
      loaded.get(path) ?? import('./config/load-config.ts').then((it) => it.loadConfig(path, folder, session))
    loaded.set(path, known)
    return known
  }
  const find = (folder: string): Promise<string | null> => {
    const known = found.get(folder) ?? search(folder)
    found.set(folder, known)
    return known
  }
  const search = async (folder: string): Promise<string | null> => {
    for (const name of CONFIG_FILES) {
      const path = join(folder, name)
      if (await io.files.exists(path)) return path
    }
    return dirname(folder) === folder ? null : find(dirname(folder))
  }
  return async (file) => {
    if (config === false) return null
    if (typeof config === 'string') return load(resolve(io.cwd, config), io.cwd)
    const path = await find(file === '-' ? io.cwd : dirname(resolve(io.cwd, file)))
    return path === null ? null : load(path, dirname(path))
  }
}

/** How a file is to be read: as the call says, else as its configuration says. */
export async function readingFor(
  file: string,
  options: ReadingOptions,
  configFor: ConfigFor,
): Promise<ReadingOptions> {
  const config = await configFor(file)
  return config ? { ...config.reading, ...options } : options
}
