import { clean } from '../clean.ts'
import { report, type Context } from '../context.ts'
import type { Utterance } from './utterance.ts'

const ID = 'proposal-is-decided'

/** Puts down that nobody is heard to adopt what was proposed, promised or asked for. */
export function leaveUnclear(context: Context, { value, text }: Utterance): void {
  report(context, ID, { text: clean(value) }, text.place())
}

/** Takes that back of what is decided after all. */
export function clearUp({ diagnostics, source }: Context, { text }: Utterance): void {
  const { offset } = source.position(text.place()).start
  const at = diagnostics.findIndex(({ ruleId, place }) => ruleId === ID && place?.start.offset === offset)
  if (at >= 0) diagnostics.splice(at, 1)
}
