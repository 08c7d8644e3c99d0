import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** Throws a UsageError where an output is one of the inputs: a record is never replaced by what was made of it. */
export async function keepInputs(
  inputs: readonly string[],
  outputs: readonly string[],
  { io }: Session,
): Promise<void> {
  const taken = new Set<string>()
  for (const input of inputs) {
    const path = await io.files.realPath(input)
    if (path !== null) taken.add(path)
  }
  for (const output of outputs) {
    const path = output === '-' ? null : await io.files.realPath(output)
    if (path !== null && taken.has(path)) throw new UsageError('usage.outputIsInput', { file: output })
  }
}
