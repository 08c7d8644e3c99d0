import { fileError } from './inputs.ts'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'
import { UsageError } from './usage-error.ts'

/** Reads a YAML file of keys whose values stay text; throws a UsageError, `bad` where it is no such file. */
export async function yamlMapping(
  path: string,
  { io }: Session,
  bad: MessageKey,
): Promise<Readonly<Record<string, unknown>>> {
  let text: string
  try {
    text = new TextDecoder().decode(await io.files.read(path))
  } catch (error) {
    throw fileError(error, path)
  }
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(text, { schema: 'failsafe' })
  } catch {
    throw new UsageError(bad, { file: path })
  }
  if (!isMapping(value)) throw new UsageError(bad, { file: path })
  return value
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
