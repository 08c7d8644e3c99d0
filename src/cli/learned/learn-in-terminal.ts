import { SYNONYM_KEYS } from '../../language/synonyms.ts'
import type { ConfigFor } from '../find-config.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { changesOf, lessonSchema, seenOf, shownChanges, type Change, type Lesson } from './lesson.ts'

/** 'decided=Порешили', 'body=актив*' or 'person=Котов Пётр Никитич' as a lesson; throws a UsageError for anything else. */
function lessonTold(told: string): Lesson {
  const at = told.indexOf('=')
  const [key, words] = [told.slice(0, Math.max(0, at)), told.slice(at + 1)]
  const lesson = lessonSchema.safeParse(
    key === 'person' ? { kind: 'person', name: words } : { kind: 'words', key, words },
  )
  if (!lesson.success)
    throw new UsageError('learned.badLesson', { told, names: [...SYNONYM_KEYS, 'person'].join(', ') })
  return lesson.data
}

/** Shows what the office of some records would have to write to know something, and writes it where that is wanted. */
export async function learnInTerminal(
  told: string,
  files: readonly string[],
  configFor: ConfigFor,
  write: boolean,
  session: Session,
): Promise<void> {
  const { io, t } = session
  const lesson = lessonTold(told)
  // Records of one configuration change it once; nothing is written before all of it is known.
  const all = new Map<string, readonly Change[]>()
  for (const file of files) {
    const changes = await changesOf(lesson, file, await configFor(file), session)
    all.set(seenOf(changes), changes)
  }
  for (const changes of all.values()) {
    await io.stdout.write(shownChanges(changes, session))
    if (write) for (const { path, after } of changes) await io.files.write(path, after)
  }
  await io.stderr.write(`${t(write ? 'learned.written' : 'learned.shown')}\n`)
}
