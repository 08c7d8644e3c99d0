import type { Assignee } from '../model/schema.ts'
import { isCalled } from '../model/is-called.ts'
import { assigneesIn } from '../render/extract/assignees.ts'
import type { RenderInput } from '../render/renderer.ts'
import { nearest } from './config/nearest.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** So many names are listed. */
const MOST = 12

/** The name that was probably meant, by the whole of it or by the surname. */
function nearestTo(asked: string, among: readonly Assignee[]): string | null {
  const near = nearest(
    asked,
    among.flatMap((one) => [one.name, ...(one.type === 'person' && one.familyName ? [one.familyName] : [])]),
  )
  const found = among.find((one) => one.name === near || (one.type === 'person' && one.familyName === near))
  return found?.name ?? null
}

/** All on one line, as a message is; of very many the first. */
export const listed = (lines: readonly string[]): string =>
  lines.length > MOST ? `${lines.slice(0, MOST).join('; ')}; … (${lines.length})` : lines.join('; ')

/** That nobody of a name is to do anything, and who was probably meant, or who there is. */
export function unknownAssignee(name: string, among: readonly Assignee[]): UsageError {
  const near = nearestTo(name, among)
  if (near !== null) return new UsageError('usage.unknownAssigneeNear', { name, near })
  if (among.length === 0) return new UsageError('usage.noAssignees', { name })
  return new UsageError('usage.unknownAssignee', { name, names: listed(among.map((one) => one.name)) })
}

/**
 * Throws a UsageError where `--assignee` names nobody of the records. Somebody who takes part and has nothing to do is no
 * error: that is said, and the list is empty.
 */
export async function checkAskedAssignee(
  asked: string | undefined,
  inputs: readonly RenderInput[],
  { io, t }: Session,
): Promise<void> {
  if (asked === undefined) return
  const among = inputs.flatMap(({ model }) => assigneesIn(model))
  if (among.some((one) => isCalled(one, asked))) return
  const present = inputs.flatMap(({ model }) => [
    ...[model.chair, model.secretary].filter((one) => one !== null),
    ...model.attendees,
    ...model.absent,
    ...model.invited,
  ])
  if (!present.some((one) => isCalled(one, asked))) throw unknownAssignee(asked, among)
  await io.stderr.write(`protocol: ${t('render.noTasks', { name: asked })}\n`)
}
