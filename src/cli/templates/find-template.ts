import { sep } from 'node:path'
import { BUILT_IN_TEMPLATES } from '../../render/template/built-in.ts'
import type { RenderFormat } from '../../render/renderers.ts'
import { isPageFormat } from '../../render/template/template-format.ts'
import type { Config } from '../config/config.ts'
import { nearest } from '../config/nearest.ts'
import { shownPath } from '../shown-path.ts'
import type { ConfigFor } from '../find-config.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { builtInTemplate, templateAt, type RecordTemplate } from './record-template.ts'

/** The template of a record: what a name stands for is said by the record's configuration. */
export type TemplateFor = (file: string) => Promise<RecordTemplate>

const isPath = (name: string): boolean => /[/\\]|\.liquid$/i.test(name)

/**
 * What `--template` names: a file; a name of the configuration, which is stronger than one of the program's own; else a
 * file after all. Each is read once. The result rejects with a UsageError where there is none, where a file cannot be read,
 * and where `--to` asks for another format than the template's.
 */
export function templatesOf(
  name: string,
  to: RenderFormat | undefined,
  configFor: ConfigFor,
  session: Session,
): TemplateFor {
  const found = new Map<Config | null, Promise<RecordTemplate>>()
  const load = async (config: Config | null): Promise<RecordTemplate> => {
    const template = await named(name, config, session)
    const fits = to === template.format || (isPageFormat(to) && template.format === 'markdown')
    if (to !== undefined && !fits)
      throw new UsageError('template.otherFormat', { name, format: template.format, to })
    return template
  }
  return async (file) => {
    const config = isPath(name) ? null : await configFor(file)
    const known = found.get(config) ?? load(config)
    found.set(config, known)
    return known
  }
}

async function named(name: string, config: Config | null, session: Session): Promise<RecordTemplate> {
  const { files } = session.io
  if (isPath(name)) return templateAt(name, name, session)
  const own = config?.templates.get(name)
  if (own !== undefined) {
    const shown = shownPath(own.path, session)
    if (!(await staysWithin(own, session))) throw new UsageError('template.outside', { file: shown })
    return templateAt(own.path, shown, session)
  }
  const builtIn = BUILT_IN_TEMPLATES.find((known) => known === name)
  if (builtIn !== undefined) return builtInTemplate(builtIn)
  if (await files.exists(name)) return templateAt(name, name, session)
  const names = [...(config?.templates.keys() ?? []), ...BUILT_IN_TEMPLATES]
  const near = nearest(name, names)
  throw near === null
    ? new UsageError('template.unknown', { name, names: names.join(', ') })
    : new UsageError('template.unknownNear', { name, near, names: names.join(', ') })
}

/** Whether a template of a configuration lies in its folder, symbolic links followed; one that is missing lies nowhere else. */
export async function staysWithin(
  { path, folder }: { readonly path: string; readonly folder: string },
  { io }: Session,
): Promise<boolean> {
  const [file, home] = [await io.files.realPath(path), await io.files.realPath(folder)]
  return file === null || home === null || file.startsWith(home.endsWith(sep) ? home : home + sep)
}
