import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'
import { nodeFiles } from '../src/cli/node-io.ts'

const ROOT = resolve(import.meta.dirname, '..')
const GUIDE = readFileSync(resolve(ROOT, 'docs/ru/secretary.md'), 'utf8')

/** The calls of the fenced blocks that name an example. */
const calls = [...GUIDE.matchAll(/^protocol (.*examples\/.*)$/gm)].map(([, words = '']) => words)

async function run(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' }
  const output = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY: false,
    write: async (words) => {
      text[name] += words
    },
  })
  const stdin = { isTTY: true, async *[Symbol.asyncIterator]() {} }
  const io = { argv, cwd: ROOT, env: {}, stdin, stdout: output('out'), stderr: output('err') }
  return { code: await main({ ...io, files: nodeFiles(ROOT) }), ...text }
}

describe('the guide for secretaries', () => {
  it('shows calls of every part of the work', () => {
    expect(calls.map((call) => call.split(' ')[0])).toEqual([
      'parse',
      'check',
      'extract',
      'render',
      'render',
      'register',
    ])
  })

  it.each(calls)('protocol %s runs', async (call) => {
    const { code, out, err } = await run(call.split(' '))
    expect({ code, told: err.includes('--help'), empty: out === '' }).toEqual({
      code: 0,
      told: false,
      empty: false,
    })
  })
})
