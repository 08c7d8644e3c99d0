import type { Text } from '../document/text.ts'
import { stripMarks } from './person-entries.ts'

/** Without marks at both ends and the full stop of the sentence ('г. Асино.' keeps its inner dots). */
export function stripDot(text: Text): Text {
  const stripped = stripMarks(text)
  return stripped.value.endsWith('.') ? stripped.slice(0, stripped.length - 1) : stripped
}
