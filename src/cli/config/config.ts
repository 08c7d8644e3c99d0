import type { RuleSetting } from '../../check/settings.ts'
import type { PublicWishes } from '../../render/public/public-record.ts'
import type { ReadingOptions } from '../pipeline.ts'
import type { NamedProfile } from './profile.ts'
import type { NamedTemplate } from './templates.ts'

/** A configuration that has been read, with all that it extends. */
export interface Config {
  /** Absolute path of the file. */
  readonly path: string
  /** Patterns count from this folder. */
  readonly folder: string
  readonly profile: NamedProfile | null
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Which records a search finds, as lines of .gitignore; empty: all. */
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly reading: ReadingOptions
  /** What may be published of records, and what not. */
  readonly public: PublicWishes
  /** Templates of one's own by name. */
  readonly templates: ReadonlyMap<string, NamedTemplate>
  /** The Word file that documents take their look from. */
  readonly reference: NamedTemplate | null
  /** Absolute path of the known findings. */
  readonly baseline: string | null
  /** Absolute path of the people register. */
  readonly register: string | null
  /** Absolute path of the folder where outcomes are kept; null where none are. */
  readonly cache: string | null
}
