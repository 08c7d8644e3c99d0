import { stringify } from 'yaml'
import type { Correction } from '../../model/corrections.ts'
import { escapedUnseen, hasUnseen } from '../../source/visible.ts'

const KEYS = [
  'path',
  'quote',
  'before',
  'after',
  'under',
  'was',
  'value',
  'absent',
  'confirmed',
  'move',
  'by',
  'when',
  'note',
] as const satisfies readonly (keyof Correction)[]

/** A file of corrections as people and git read it: an entry below the other, its keys in one order. */
export function correctionsYaml(corrections: readonly Correction[]): string {
  const entries = corrections.map((entry) =>
    Object.fromEntries(KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]]))),
  )
  const yaml = stringify({ corrections: entries }, { lineWidth: 0, aliasDuplicateObjects: false })
  if (!hasUnseen(yaml)) return yaml
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const
  return escapedUnseen(stringify({ corrections: entries }, { lineWidth: 0, ...quoted }))
}
