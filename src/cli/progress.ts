import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'

/** Shows how many of the files are done; told again at the end, it takes itself away. */
export type Progress = (done: number) => Promise<void>

/** '3 of 500 files' on one line of a terminal that is overwritten, where the files are many; nothing anywhere else. */
export function progressOn(
  { io, screen = io.stderr, t }: Session,
  count: number,
  many: number,
  words: MessageKey = 'progress',
): Progress {
  if (!screen.isTTY || count < many) return async () => undefined
  // The cursor goes back to the line's beginning, so that a message written meanwhile takes its place.
  return (done) => screen.write(done === count ? '\u001b[K' : `\u001b[K${t(words, { done, count })}\r`)
}
