import type { Command } from 'commander'
import type { Question } from '../../archive/asked-tasks.ts'
import { COUNT_KEYS, TASK_STATUSES, type CountKey } from '../../model/task-register.ts'
import { calendarDay } from '../calendar-day.ts'
import { listOf, oneOf } from '../options.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** Options that ask the register something. */
export interface QuestionOptions extends Omit<Question, 'overdueOn'> {
  readonly overdue?: boolean
  readonly today?: string
  readonly history?: string
  readonly countBy?: CountKey
}

export function addQuestionOptions(command: Command, { t }: Session): void {
  command
    .option('--assignee <name>', t('register.assignee'))
    .option('--body <words>', t('register.body'))
    .option('--about <words>', t('register.about'))
    .option('--due-before <date>', t('register.dueBefore'), calendarDay('--due-before'))
    .option('--due-after <date>', t('register.dueAfter'), calendarDay('--due-after'))
    .option(
      '--status <names>',
      t('register.status', { choices: TASK_STATUSES.join(', ') }),
      listOf('--status', TASK_STATUSES),
    )
    .option('--overdue', t('register.overdue'))
    .option('--today <date>', t('register.today'), calendarDay('--today'))
    .option('--history <id>', t('register.history'))
    .option(
      '--count-by <what>',
      t('register.countBy', { choices: COUNT_KEYS.join(', ') }),
      oneOf('--count-by', COUNT_KEYS),
    )
}

/** What is asked; throws a UsageError for `--overdue` without `--today`: the clock is not read. */
export function questionOf(options: QuestionOptions): Question {
  const { assignee, body, about, dueBefore, dueAfter, status, overdue, today } = options
  if (overdue && today === undefined) throw new UsageError('usage.overdueNeedsToday')
  return {
    ...(assignee !== undefined && { assignee }),
    ...(body !== undefined && { body }),
    ...(about !== undefined && { about }),
    ...(dueBefore !== undefined && { dueBefore }),
    ...(dueAfter !== undefined && { dueAfter }),
    ...(status !== undefined && { status }),
    ...(overdue && today !== undefined && { overdueOn: today }),
  }
}

/** Whether the whole register is wanted rather than an answer. */
export const asksNothing = (options: QuestionOptions): boolean =>
  Object.keys(questionOf(options)).length === 0 &&
  options.history === undefined &&
  options.countBy === undefined
