import { mergeSettings, type CheckSettings, type RuleSetting } from '../../check/settings.ts'
import type { Config } from '../config/config.ts'
import { profileNamed, unknownProfile, type NamedProfile } from '../config/profile.ts'
import type { ConfigFor } from '../find-config.ts'
import type { ReadingOptions } from '../pipeline.ts'
import type { Session } from '../session.ts'

/** What the front matter of a record says about itself. */
export interface RecordWishes {
  readonly profile: NamedProfile | null
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** How one record is read and judged: what configuration and flags come to. */
export interface RecordSetup {
  readonly profile: NamedProfile
  /** The settings; what the record itself wishes is the strongest of all. */
  settings(wishes?: RecordWishes): CheckSettings
  readonly reading: ReadingOptions
  readonly config: Config | null
}

/** The setup of a file, by where it stands. */
export type SetupFor = (file: string) => Promise<RecordSetup>

export interface SetupOptions extends ReadingOptions {
  readonly profile?: string
  readonly rule?: Readonly<Record<string, RuleSetting>>
}

const DEFAULT_PROFILE = 'operational'

/** Setups from the flags of a call; one for each configuration. Throws a UsageError for a profile that does not exist. */
export async function setupsFor(
  options: SetupOptions,
  configFor: ConfigFor,
  session: Session,
): Promise<SetupFor> {
  const { profile: name, rule: flags = {}, encoding, from, onlyRecords, corrections, split } = options
  const told = {
    ...(encoding !== undefined && { encoding }),
    ...(from !== undefined && { from }),
    ...(onlyRecords !== undefined && { onlyRecords }),
    ...(corrections !== undefined && { corrections }),
    ...(split !== undefined && { split }),
  }
  const named = (profile: string): Promise<NamedProfile> =>
    profileNamed(profile, session.io.cwd, session, unknownProfile(profile))
  const asked = name === undefined ? null : await named(name)
  const fallback = await named(DEFAULT_PROFILE)
  const make = (config: Config | null): RecordSetup => {
    const profile = asked ?? config?.profile ?? fallback
    const rules = { rules: config?.rules ?? {} }
    return {
      profile,
      settings: (wishes) =>
        mergeSettings(
          (wishes?.profile ?? profile).settings,
          rules,
          { rules: flags },
          { rules: wishes?.rules ?? {} },
        ),
      reading: { ...config?.reading, ...told },
      config,
    }
  }
  const without = make(null)
  const made = new WeakMap<Config, RecordSetup>()
  return async (file) => {
    const config = await configFor(file)
    if (!config) return without
    const setup = made.get(config) ?? make(config)
    made.set(config, setup)
    return setup
  }
}
