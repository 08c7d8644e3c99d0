import type { TaskRegister } from '../model/task-register.ts'
import type { Position } from '../source/place.ts'
import type { OptionSpecs, OptionValues } from './option.ts'
import type { RuleBase } from './rule.ts'
import type { RecordSummary } from './summary.ts'

/** What a rule across records found: in which file and where. */
export interface RecordsFinding<Key extends string = string> {
  readonly message: Key
  readonly values?: Readonly<Record<string, string | number>>
  readonly file: string
  /** The other records that make it one: a change of any of them may have brought it about. */
  readonly others?: readonly string[]
  readonly at: Position | null
}

export interface RecordsContext<Options extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<Options>
  /** What became of the tasks of these records; null where it is not at hand. */
  readonly register: TaskRegister | null
}

/** A rule about several records at once: a true sentence about a good archive. */
export interface RecordsRule<
  Key extends string = string,
  Options extends OptionSpecs = OptionSpecs,
> extends RuleBase<Key, Options> {
  check(records: readonly RecordSummary[], context: RecordsContext<Options>): readonly RecordsFinding<Key>[]
}
