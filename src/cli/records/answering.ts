import type { MessagePort } from 'node:worker_threads'
import type { Output, Programs } from '../io.ts'
import type { Answer, Asked } from './asked-program.ts'
import type { Places } from './in-order.ts'

/** What the program does for a thread. */
export interface Services {
  /** Absent where no other program may be started. */
  readonly programs: Programs | undefined
  /** Other programs that run for all threads together. */
  readonly places: Places
  readonly screen: Output
  /** The time of a record stands still while another program works for it. */
  readonly limit: { stop(): void; start(): void }
}

/** What Node says of a program that is not there. */
const ABSENT = Object.assign(new Error('no other programs'), { code: 'ENOENT' })

/** Answers what a thread asks by a port, until that is closed. */
export function answer(port: MessagePort, { programs, places, screen, limit }: Services): void {
  let running = 0
  const run = async ({ id, command, args, input }: Asked & { readonly ask: 'run' }): Promise<Answer> => {
    if (running++ === 0) limit.stop()
    try {
      if (!programs) throw ABSENT
      const finished = await places.with(() => programs.run(command, args, input))
      return { id, finished, code: null, message: '' }
    } catch (error) {
      const { message = String(error), code = null } = error as { message?: string; code?: unknown }
      return { id, finished: null, code, message }
    } finally {
      if (--running === 0) limit.start()
    }
  }
  port.on('message', (asked: Asked) => {
    if (asked.ask === 'show') void screen.write(asked.content)
    else void run(asked).then((answered) => port.postMessage(answered))
  })
}
