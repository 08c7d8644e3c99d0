import { Readable, Writable } from 'node:stream'
import type { Io } from '../io.ts'

/** The standard streams of a call as those that the protocol is spoken over. */
export function streamsOf({ stdin, stdout }: Io): { readonly input: Readable; readonly output: Writable } {
  const output = new Writable({
    write(chunk: Uint8Array, _, done) {
      stdout.write(chunk).then(() => done(), done)
    },
  })
  return { input: Readable.from(stdin, { objectMode: false }), output }
}
