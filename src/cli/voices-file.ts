import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'
import { yamlMapping } from './yaml-mapping.ts'

/** Names of voices by their labels. */
export type VoiceNames = Readonly<Record<string, string>>

/** Whether a value of YAML gives each label a name. */
export const areVoiceNames = (value: unknown): value is VoiceNames =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).every((name) => typeof name === 'string' && name.trim() !== '')

/** Reads the YAML file of `--voices`, 'label: name' a line; throws a UsageError that names what is wrong with it. */
export async function voicesFile(path: string, session: Session): Promise<VoiceNames> {
  const value = await yamlMapping(path, session, 'usage.badVoices')
  if (!areVoiceNames(value)) throw new UsageError('usage.badVoices', { file: path })
  return value
}
