import { fileError } from './inputs.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** Names of voices by their labels. */
export type VoiceNames = Readonly<Record<string, string>>

/** Whether a value of YAML gives each label a name. */
export const areVoiceNames = (value: unknown): value is VoiceNames =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).every((name) => typeof name === 'string' && name.trim() !== '')

/** Reads the YAML file of `--voices`, 'label: name' a line; throws a UsageError that names what is wrong with it. */
export async function voicesFile(path: string, { io }: Session): Promise<VoiceNames> {
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
    throw new UsageError('usage.badVoices', { file: path })
  }
  if (!areVoiceNames(value)) throw new UsageError('usage.badVoices', { file: path })
  return value
}
