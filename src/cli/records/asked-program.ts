import type { MessagePort } from 'node:worker_threads'
import type { Finished, Output, Programs } from '../io.ts'

/** What a thread asks of the program while it works on a record. */
export type Asked =
  | {
      readonly ask: 'run'
      readonly id: number
      readonly command: string
      readonly args: readonly string[]
      readonly input: Uint8Array
    }
  | { readonly ask: 'show'; readonly content: string | Uint8Array }

/** What another program that was started for a thread left behind; or why it was not, as Node's error says. */
export interface Answer {
  readonly id: number
  readonly finished: Finished | null
  readonly code: unknown
  readonly message: string
}

/** How a thread asks: by a port that is there for one record. */
export interface Asking {
  readonly port: MessagePort
  /** How many other programs run at once. */
  readonly parallel: number
  /** Whether it is shown how far the work is. */
  readonly isShown: boolean
}

interface Waiting {
  readonly done: (finished: Finished) => void
  readonly failed: (error: Error) => void
}

/**
 * Other programs and the terminal as a thread has them: it asks the program for them. A thread is not told of signals, and
 * what it started itself would outlive it.
 */
export class AskedProgram implements Programs, Output {
  #asking: Asking | null = null
  readonly #waiting = new Map<number, Waiting>()
  #count = 0

  begin(asking: Asking): void {
    this.#asking = asking
    asking.port.on('message', ({ id, finished, code, message }: Answer) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (finished) waiting?.done(finished)
      else waiting?.failed(Object.assign(new Error(message), { code }))
    })
  }

  end(): void {
    this.#asking = null
    this.#waiting.clear()
  }

  get parallel(): number {
    return this.#asking?.parallel ?? 1
  }

  get isTTY(): boolean {
    return this.#asking?.isShown ?? false
  }

  run(command: string, args: readonly string[], input: Uint8Array): Promise<Finished> {
    return new Promise((done, failed) => {
      const id = this.#count++
      this.#waiting.set(id, { done, failed })
      this.#ask({ ask: 'run', id, command, args, input })
    })
  }

  async write(content: string | Uint8Array): Promise<void> {
    this.#ask({ ask: 'show', content })
  }

  #ask(asked: Asked): void {
    this.#asking?.port.postMessage(asked)
  }
}
