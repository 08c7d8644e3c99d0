import { fileError } from '../inputs.ts'
import type { Session } from '../session.ts'
import { shownPath } from '../shown-path.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** Reads a YAML file of the configuration, in UTF-8. Throws a UsageError where it cannot be read or is no YAML. */
export async function readConfigYaml(path: string, session: Session): Promise<YamlFile> {
  const file = shownPath(path, session)
  try {
    return readYaml(file, new TextDecoder().decode(await session.io.files.read(path)))
  } catch (error) {
    throw fileError(error, file)
  }
}
