import type { KeptStatus } from '../../archive/kept-statuses.ts'
import { registerWordsOf } from '../../language/register-words.ts'
import type { SourcePlace, TaskRegister } from '../../model/task-register.ts'
import type { Session } from '../session.ts'

const placeWords = ({ file, line, column }: SourcePlace): string =>
  [file, line, column].filter((part) => part !== null).join(':')

/** A line for each entry of a kept list that names no task; the exit code is then 2. */
export async function reportUnknownIds(
  kept: readonly KeptStatus[],
  { tasks }: TaskRegister,
  session: Session,
): Promise<void> {
  const ids = new Set(tasks.map(({ id }) => id))
  for (const { id, place } of kept) {
    if (ids.has(id)) continue
    session.exitCode = 2
    await session.io.stderr.write(
      `protocol: ${session.t('register.noTask', { place: placeWords(place), id })}\n`,
    )
  }
}

/** A line for each thing told that contradicts what was told before it. */
export async function reportContradictions(
  { tasks }: TaskRegister,
  { io, t, language }: Session,
): Promise<void> {
  const { statuses } = registerWordsOf(language)
  for (const { id, history } of tasks)
    for (const [index, { contradicts, status, place }] of history.entries()) {
      const before = history[index - 1]
      if (!contradicts || !before) continue
      const values = {
        place: placeWords(place),
        id,
        status: statuses[status],
        before: statuses[before.status],
        other: placeWords(before.place),
      }
      await io.stderr.write(`protocol: ${t('register.contradiction', values)}\n`)
    }
}
