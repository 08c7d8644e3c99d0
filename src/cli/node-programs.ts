import { spawn, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Finished, Programs } from './io.ts'

/** Signals after which the programs that were started are ended as well. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Programs started by this process. Where it is interrupted they are ended, then it ends by the same signal. */
export function nodePrograms(process: NodeJS.Process): Programs {
  const running = new Set<ChildProcess>()
  const interrupted = (signal: NodeJS.Signals): void => {
    for (const child of running) child.kill('SIGKILL')
    for (const one of ENDINGS) process.off(one, interrupted)
    process.kill(process.pid, signal)
  }
  const enter = (child: ChildProcess): void => {
    if (running.size === 0) for (const signal of ENDINGS) process.on(signal, interrupted)
    running.add(child)
  }
  const leave = (child: ChildProcess): void => {
    running.delete(child)
    if (running.size === 0) for (const signal of ENDINGS) process.off(signal, interrupted)
  }
  return {
    get parallel() {
      return availableParallelism()
    },
    run: (command, args, input) =>
      new Promise<Finished>((done, failed) => {
        // Each program has one page: threads of its own would stand in the way of the others.
        const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
        const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
        enter(child)
        const [out, err]: [Buffer[], Buffer[]] = [[], []]
        child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
        child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
        child.on('error', (error) => {
          leave(child)
          failed(error)
        })
        child.on('close', (code) => {
          leave(child)
          done({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })
        })
        // A program that ends before it has read everything is told by its code.
        child.stdin.on('error', () => undefined)
        child.stdin.end(input)
      }),
  }
}
