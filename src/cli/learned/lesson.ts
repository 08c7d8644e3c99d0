import { dirname, join, relative, resolve } from 'node:path'
import * as z from 'zod'
import { SYNONYM_KEYS } from '../../language/synonyms.ts'
import { lettersOf } from '../../recognise/corrections/letters.ts'
import { digest } from '../../source/digest.ts'
import type { Config } from '../config/config.ts'
import { synonymOf } from '../config/load-config.ts'
import { readYaml } from '../config/yaml-file.ts'
import { CONFIG_FILES } from '../find-config.ts'
import { patchOf } from '../fix/patch.ts'
import type { Session } from '../session.ts'
import { shownPath } from '../shown-path.ts'
import { UsageError } from '../usage-error.ts'
import { withEntry, withValue } from './yaml-list.ts'

const words = z.string().trim().min(1).max(300)

/** What an office is to know from now on: words that head a part or name a body, or a person of its register. */
export const lessonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), key: z.enum(SYNONYM_KEYS), words }),
  z.strictObject({
    kind: z.literal('person'),
    name: words,
    position: words.optional(),
    alias: words.optional(),
  }),
])
export type Lesson = z.infer<typeof lessonSchema>

/** A file of the office that a lesson changes. */
export interface Change {
  readonly path: string
  /** Null: there is none yet. */
  readonly before: string | null
  readonly after: string
}

const PEOPLE_FILE = 'people.yaml'

async function textOf(path: string, { io }: Session): Promise<string | null> {
  if (!(await io.files.exists(path))) return null
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await io.files.read(path))
}

/** The text of a file of YAML; throws a UsageError for one that is none: it is not made worse. */
async function yamlTextOf(path: string, session: Session): Promise<string | null> {
  const text = await textOf(path, session)
  if (text !== null) readYaml(shownPath(path, session), text)
  return text
}

/** Where the configuration of a record is, or would be: in the working folder, or beside a record elsewhere. */
function configPath(record: string, config: Config | null, { io }: Session): string {
  if (config) return config.path
  const folder = dirname(resolve(io.cwd, record))
  const outside = relative(io.cwd, folder).startsWith('..')
  return join(outside ? folder : io.cwd, CONFIG_FILES[0])
}

const valueOf = (text: string | null): Record<string, unknown> =>
  (readYaml('', text ?? '').value ?? {}) as Record<string, unknown>

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one) => typeof one === 'string')

const sameWords = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other)

async function wordsLearned(
  { key, words: told }: Extract<Lesson, { kind: 'words' }>,
  path: string,
  session: Session,
): Promise<Change[]> {
  const form = synonymOf(told)
  if (form === null || (key === 'body' && /\s/.test(form)))
    throw new UsageError('learned.badWords', { words: told })
  const before = await yamlTextOf(path, session)
  const { synonyms } = valueOf(before)
  const known = (synonyms as Record<string, unknown> | null | undefined)?.[key]
  if (textsOf(known).some((one) => synonymOf(one)?.toLowerCase() === form.toLowerCase()))
    throw new UsageError('learned.known', { words: form })
  return [{ path, before, after: withEntry(before ?? '', ['synonyms', key], form) }]
}

interface Listed {
  readonly name?: unknown
  readonly aliases?: unknown
}

/** The register with a person in it, or with a further spelling of one who is in it. */
function withPerson(text: string, { name, position, alias }: Extract<Lesson, { kind: 'person' }>): string {
  const { people } = valueOf(text)
  const listed = Array.isArray(people) ? (people as Listed[]) : []
  const at = listed.findIndex((one) => typeof one.name === 'string' && sameWords(one.name, name))
  if (at < 0)
    return withEntry(text, ['people'], {
      name,
      ...(position && { position }),
      ...(alias && { aliases: [alias] }),
    })
  if (alias === undefined || textsOf(listed[at]?.aliases).some((one) => sameWords(one, alias)))
    throw new UsageError('learned.known', { words: name })
  return withEntry(text, ['people', at, 'aliases'], alias)
}

async function personLearned(
  lesson: Extract<Lesson, { kind: 'person' }>,
  config: Config | null,
  path: string,
  session: Session,
): Promise<Change[]> {
  const register = config?.register ?? join(dirname(path), PEOPLE_FILE)
  const before = await yamlTextOf(register, session)
  const change = { path: register, before, after: withPerson(before ?? '', lesson) }
  if (config?.register) return [change]
  // Nothing reads the register yet.
  const configured = await yamlTextOf(path, session)
  return [change, { path, before: configured, after: withValue(configured ?? '', 'people', PEOPLE_FILE) }]
}

/** The files that a lesson changes, with what is to stand in them. Throws a UsageError for what is known or cannot be learned. */
export async function changesOf(
  lesson: Lesson,
  record: string,
  config: Config | null,
  session: Session,
): Promise<Change[]> {
  const path = configPath(record, config, session)
  return lesson.kind === 'words'
    ? wordsLearned(lesson, path, session)
    : personLearned(lesson, config, path, session)
}

/** A fingerprint of what was shown of changes: what is written is what was shown. */
export const seenOf = (changes: readonly Change[]): string => digest(JSON.stringify(changes))

/** The changes as a person looks at them. */
export const shownChanges = (changes: readonly Change[], session: Session): string =>
  changes
    .map(({ path, before, after }) => patchOf(shownPath(path, session), before ?? '', after).join('\n'))
    .join('\n')
