import type { CheckSettings } from '../../check/settings.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { ReadingOptions } from '../pipeline.ts'

/** How one record is read and judged: what configuration and flags come to. */
export interface RecordSetup {
  readonly settings: CheckSettings
  readonly people: PeopleRegister | null
  readonly reading: ReadingOptions
  /** Records of one archive share it: the path of their configuration; '' without one. */
  readonly archive: string
}

/** The setup of a file, by where it stands. */
export type SetupFor = (file: string) => Promise<RecordSetup>
