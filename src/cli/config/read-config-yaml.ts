import { relative } from 'node:path'
import { fileError } from '../inputs.ts'
import type { Session } from '../session.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A path as people see it: from the working folder. */
export const shownPath = (path: string, { io }: Session): string => relative(io.cwd, path) || path

/** Reads a YAML file of the configuration, in UTF-8. Throws a UsageError where it cannot be read or is no YAML. */
export async function readConfigYaml(path: string, session: Session): Promise<YamlFile> {
  const file = shownPath(path, session)
  try {
    return readYaml(file, new TextDecoder().decode(await session.io.files.read(path)))
  } catch (error) {
    throw fileError(error, file)
  }
}
