import type { Label } from '../language/labels.ts'

/** What is said of a clause apart from its sentence: who acts, by when, who controls. */
export type TailKey = 'assignee' | 'deadline' | 'control'

const KEYS: readonly string[] = ['assignee', 'deadline', 'control'] satisfies TailKey[]

export const isTailKey = (key: string): key is TailKey => KEYS.includes(key)

/** What a label says of a clause: below one 'Когда:' and 'Дата:' ask for its term. */
export function tailKeyOf({ key, separator, tail }: Label): TailKey | null {
  if (isTailKey(key)) return key
  return key === 'date' && separator === ':' && tail === '' ? 'deadline' : null
}
