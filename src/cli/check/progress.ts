import type { Session } from '../session.ts'

/** Files from which on a person wonders whether anything happens. */
const MANY = 20

export interface Progress {
  step(done: number): Promise<void>
  end(): Promise<void>
}

/**
 * '12/1000' on standard error, where that is a terminal and the files are many. The cursor goes back to the line's
 * beginning each time, so that a message written meanwhile takes its place.
 */
export function progress(count: number, { io }: Session): Progress {
  const shown = io.stderr.isTTY && count >= MANY
  return {
    step: async (done) => {
      if (shown) await io.stderr.write(`${done}/${count}\r`)
    },
    end: async () => {
      if (shown) await io.stderr.write('\u001b[K')
    },
  }
}
