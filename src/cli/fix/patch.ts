import { createTwoFilesPatch } from 'diff'
import { visibleLine } from '../../source/visible.ts'

/** The lines of a unified diff, as `patch` takes it. */
export function patchOf(file: string, before: string, after: string): string[] {
  const name = visibleLine(file)
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 2 })
  return patch.split('\n').filter((line) => !/^(?:=+|Index: .*)$/.test(line))
}
