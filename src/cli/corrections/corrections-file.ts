import { resolve } from 'node:path'
import type * as z from 'zod'
import {
  correctionSchema,
  correctionsSchema,
  type CorrectionMistake,
  type Corrections,
} from '../../model/corrections.ts'
import { factPath } from '../../model/fact-path.ts'
import { nearest } from '../config/nearest.ts'
import { readConfigYaml } from '../config/read-config-yaml.ts'
import type { YamlFile } from '../config/yaml-file.ts'
import { validated } from '../config/validated.ts'
import type { Session } from '../session.ts'
import type { MessageKey } from '../translate.ts'
import type { UsageError } from '../usage-error.ts'

const MISTAKES: Readonly<Record<CorrectionMistake, MessageKey>> = {
  path: 'corrections.badPath',
  value: 'corrections.badValue',
  one: 'corrections.notOne',
  absent: 'corrections.notAbsent',
  move: 'corrections.badMove',
}

const ENTRY_KEYS = Object.keys(correctionSchema.shape)
const isMistake = (message: string): message is CorrectionMistake => Object.hasOwn(MISTAKES, message)

/** The path that the entry gives which an issue is about. */
function pathOf(yaml: YamlFile, at: readonly PropertyKey[]): string {
  const { corrections } = yaml.value as { readonly corrections: readonly { readonly path: string }[] }
  return corrections[Number(at[1])]?.path ?? ''
}

/** Makes a mistake in a file of corrections one line with its place. */
const mistakeIn =
  ({ t }: Session) =>
  (yaml: YamlFile, issue: z.core.$ZodIssue): UsageError => {
    const { path } = issue
    const entry = path.length > 1
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? ''
      const names = entry ? ENTRY_KEYS : ['corrections']
      const near = nearest(key, names)
      return near
        ? yaml.atKey([...path, key], 'config.unknownKeyNear', { key, near })
        : yaml.atKey([...path, key], 'config.unknownKey', { key, names: names.join(', ') })
    }
    if (path.length === 0) return yaml.atValue([], 'config.noMapping', { names: 'corrections' })
    if (issue.code === 'custom' && isMistake(issue.message)) {
      const at = pathOf(yaml, path)
      const kind = factPath(at)?.kind ?? 'text'
      return yaml.atValue(path, MISTAKES[issue.message], {
        path: at,
        expected: t(`corrections.expected.${kind}`),
      })
    }
    const key = String(path.at(-1))
    if (path.length === 1)
      return yaml.atValue(path, 'config.badValue', { key, expected: t('corrections.expected.list') })
    if (path.length === 2) return yaml.atValue(path, 'config.noMapping', { names: ENTRY_KEYS.join(', ') })
    const truth = key === 'absent' || key === 'confirmed'
    const expected = truth ? 'corrections.expected.true' : 'config.expected.text'
    return yaml.atValue(path, 'config.badValue', { key, expected: t(expected) })
  }

/** A file of corrections; throws a UsageError, one line with its place, for what is wrong with it. */
export async function readCorrections(path: string, session: Session): Promise<Corrections> {
  return validated(
    await readConfigYaml(resolve(session.io.cwd, path), session),
    correctionsSchema,
    mistakeIn(session),
  )
}
