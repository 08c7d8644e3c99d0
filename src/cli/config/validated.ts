import type * as z from 'zod'
import { SYNONYM_KEYS } from '../../language/synonyms.ts'
import { registeredPersonSchema } from '../../model/register.ts'
import type { Session } from '../session.ts'
import type { MessageKey } from '../translate.ts'
import type { UsageError } from '../usage-error.ts'
import { nearest } from './nearest.ts'
import type { YamlFile } from './yaml-file.ts'

/** What the value of a key is to be; a text where nothing is said. */
const EXPECTED: Readonly<Record<string, MessageKey>> = {
  rules: 'config.expected.rules',
  files: 'config.expected.texts',
  ignore: 'config.expected.texts',
  extends: 'config.expected.texts',
  disable: 'config.expected.texts',
  aliases: 'config.expected.texts',
  synonyms: 'config.expected.texts',
  language: 'config.expected.language',
  email: 'config.expected.email',
  cache: 'config.expected.cache',
  keep: 'config.expected.texts',
  confidential: 'config.expected.texts',
  public: 'config.expected.mapping',
  languages: 'config.expected.texts',
  dpi: 'config.expected.dpi',
  'ocr.cache': 'config.expected.boolean',
  ocr: 'config.expected.mapping',
}

/** Keys whose value is a mapping of names. */
const MAPPINGS = new Set(['rules', 'synonyms', 'templates'])

/** What an `ocr` mapping may hold. */
const OCR_KEYS = ['command', 'languages', 'dpi', 'cache']
const PUBLIC_KEYS = ['keep', 'confidential']
const PERSON_KEYS = Object.keys(registeredPersonSchema.shape)

/** Makes a zod issue one line about a place in the file. */
export type MistakeOf = (yaml: YamlFile, issue: z.core.$ZodIssue) => UsageError

function unknownKey(yaml: YamlFile, path: readonly PropertyKey[], names: readonly string[]): UsageError {
  const key = String(path.at(-1))
  const near = nearest(key, names)
  return near
    ? yaml.atKey(path, 'config.unknownKeyNear', { key, near })
    : yaml.atKey(path, 'config.unknownKey', { key, names: names.join(', ') })
}

/** The keys that a mapping in a file may have. */
function keysOf(top: PropertyKey | undefined, names: readonly string[]): readonly string[] {
  if (top === 'synonyms') return SYNONYM_KEYS
  if (top === 'people') return PERSON_KEYS
  if (top === 'public') return PUBLIC_KEYS
  return top === 'ocr' ? OCR_KEYS : names
}

/** Mistakes in a mapping of the given keys, in words. */
export function mistakeIn(
  names: readonly string[],
  { t }: Session,
  special: Readonly<Record<string, MessageKey>> = {},
): MistakeOf {
  return (yaml, issue) => {
    const { path } = issue
    const labels = path[0] === 'synonyms'
    if (issue.code === 'unrecognized_keys') {
      const keys = keysOf(path[0], names)
      return unknownKey(yaml, [...path, issue.keys[0] ?? ''], keys)
    }
    if (issue.code === 'invalid_key') return unknownKey(yaml, path, labels ? SYNONYM_KEYS : names)
    if (path.length === 0) return yaml.atValue([], 'config.noMapping', { names: names.join(', ') })
    const named = path.filter((part) => typeof part === 'string')
    const key = String(named.at(-1))
    const mapping = path.at(-1) === key && MAPPINGS.has(key)
    const expected = mapping
      ? 'config.expected.mapping'
      : (special[key] ??
        EXPECTED[named.join('.')] ??
        EXPECTED[key] ??
        EXPECTED[String(path[0])] ??
        'config.expected.text')
    return yaml.atValue(path, 'config.badValue', { key, expected: t(expected) })
  }
}

/** The value of a YAML file as a schema has it; an empty file is an empty mapping. Throws a UsageError for the first mistake. */
export function validated<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
  mistakeOf: MistakeOf,
): z.infer<Schema> {
  const result = schema.safeParse(yaml.value ?? {})
  if (result.success) return result.data
  // A misspelt key makes the right one missing: it is what the mistake is.
  const { issues } = result.error
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  throw issue ? mistakeOf(yaml, issue) : new Error('a schema that fails without an issue')
}
