import { resolve } from 'node:path'
import { profiles } from '../../check/profiles.ts'
import { mergeSettings, type CheckSettings } from '../../check/settings.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { nearest } from './nearest.ts'
import { readConfigYaml } from './read-config-yaml.ts'
import { rulesOf } from './rule-settings.ts'
import { profileSchema } from './schema.ts'
import { mistakeIn, validated } from './validated.ts'

export interface NamedProfile {
  /** As the user named it. */
  readonly name: string
  readonly settings: CheckSettings
}

const isFile = (name: string): boolean => /\.ya?ml$/i.test(name)
const builtIn = (name: string): CheckSettings | undefined =>
  Object.hasOwn(profiles, name) ? profiles[name as keyof typeof profiles].settings : undefined

/** The names of the profiles that come with the program. */
export const profileNames = (): string[] => Object.keys(profiles)

/** How to complain about a name that is no profile. */
export type UnknownProfile = (near: string | null) => UsageError

/** `--profile` names something that does not exist. */
export const unknownProfile =
  (name: string): UnknownProfile =>
  (near) =>
    near
      ? new UsageError('usage.unknownProfileNear', { name, near })
      : new UsageError('usage.unknownProfile', { name, names: profileNames().join(', ') })

/**
 * A profile by its name, or one's own by the path of its YAML file, which counts from `folder`. Throws a UsageError for a
 * name that does not exist and for a file that is wrong.
 */
export async function profileNamed(
  name: string,
  folder: string,
  session: Session,
  unknown: UnknownProfile,
): Promise<NamedProfile> {
  const settings = isFile(name) ? await ownProfile(resolve(folder, name), session) : builtIn(name)
  if (!settings) throw unknown(nearest(name, profileNames()))
  return { name, settings }
}

async function ownProfile(path: string, session: Session): Promise<CheckSettings> {
  const yaml = await readConfigYaml(path, session)
  const mistake = mistakeIn(Object.keys(profileSchema.shape), session)
  const { extends: base, rules } = validated(yaml, profileSchema, mistake)
  const own = { rules: rulesOf(yaml, rules ?? {}, ['rules'], session) }
  if (!base) return own
  const settings = builtIn(base)
  if (!settings) {
    const near = nearest(base, profileNames())
    throw near
      ? yaml.atValue(['extends'], 'config.unknownProfileNear', { name: base, near })
      : yaml.atValue(['extends'], 'config.unknownProfile', {
          name: base,
          names: profileNames().join(', '),
        })
  }
  return mergeSettings(settings, own)
}
