import type { ConfigFor } from '../find-config.ts'
import type { Session } from '../session.ts'
import type { CheckTask } from './check-task.ts'
import type { Worked } from './outcome.ts'
import type { ParseTask } from './parse-task.ts'
import type { RenderTask } from './render-task.ts'

/** What may be done with each record of a call, with what it needs to be told: plain data, the same for all records. */
export type TaskOf =
  | { readonly kind: 'parse'; readonly options: ParseTask }
  | { readonly kind: 'check'; readonly options: CheckTask }
  | { readonly kind: 'render'; readonly options: RenderTask }

/**
 * The work on one record. Throws a UsageError where the record cannot be used, an EndingError where the call is wrong for
 * all of them.
 */
export type Work = (file: string, bytes: Uint8Array) => Promise<Worked>

/** The work of a kind, loaded when it is asked for. */
export async function workOf(task: TaskOf, configFor: ConfigFor, session: Session): Promise<Work> {
  switch (task.kind) {
    case 'parse':
      return (await import('./parse-task.ts')).parseWork(task.options, configFor, session)
    case 'check':
      return (await import('./check-task.ts')).checkWork(task.options, configFor, session)
    case 'render':
      return (await import('./render-task.ts')).renderWork(task.options, configFor, session)
  }
}
