import { isAbsolute, relative, resolve } from 'node:path'
import type { MessageKey } from '../translate.ts'
import type { YamlFile } from './yaml-file.ts'

/** A file that a configuration names: its absolute path, and the folder that it is not to leave. */
export interface NamedTemplate {
  readonly path: string
  readonly folder: string
}

/** A file in the folder of a configuration. Throws a UsageError with the given message for a path that leads out of it. */
export function fileWithin(
  yaml: YamlFile,
  at: readonly string[],
  file: string,
  folder: string,
  outside: MessageKey,
): NamedTemplate {
  const path = resolve(folder, file)
  const way = relative(folder, path)
  if (isAbsolute(file) || isAbsolute(way) || way === '' || /^\.\.(?:[/\\]|$)/.test(way))
    throw yaml.atValue(at, outside)
  return { path, folder }
}

/**
 * The templates of a configuration by name. They are files in its folder: what comes with a shared folder is not to read
 * others. Throws a UsageError for a path that leads out of it and for a name that would be taken for a path.
 */
export function templatesIn(
  yaml: YamlFile,
  templates: Readonly<Record<string, string>>,
  folder: string,
): ReadonlyMap<string, NamedTemplate> {
  const entries = Object.entries(templates).map(([name, file]) => {
    if (/[/\\]|\.liquid$/i.test(name))
      throw yaml.atKey(['templates', name], 'config.badTemplateName', { name })
    return [name, fileWithin(yaml, ['templates', name], file, folder, 'config.templateOutside')] as const
  })
  return new Map(entries)
}
