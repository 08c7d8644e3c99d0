import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { FailedOutput } from '../../src/cli/io.ts'
import { GOOD } from './records.ts'
import { world } from './world.ts'

const oneLine = (err: string): void => expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)

describe('what is no regular file', () => {
  test.each([['parse'], ['check'], ['render', '--to', 'csv'], ['parse', '--no-config', '--lang', 'ru']])(
    'is refused by %s %s %s: a pipe, a device, a folder of nothing',
    async (...argv) => {
      const { folder, run } = world()
      execFileSync('mkfifo', [join(folder, 'pipe.md')])
      for (const file of ['pipe.md', '/dev/zero', '/dev/null']) {
        const { code, out, err } = await run([...argv, file])
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(err).toMatch(new RegExp(`${file}: (?:is not a regular file|это не обычный файл)`))
        oneLine(err)
      }
    },
  )

  test('is refused as configuration, register and template too', async () => {
    const { folder, run, write } = world({ 'a.md': GOOD })
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    expect((await run(['check', 'a.md', '--config', 'pipe.yaml'])).code).toBe(2)
    expect((await run(['render', 'a.md', '--template', 'pipe.yaml'])).code).toBe(2)
    write('protocol.yaml', 'people: pipe.yaml\n')
    expect((await run(['check', 'a.md'])).code).toBe(2)
  })
})

describe('--max-size', () => {
  test('bounds files and standard input', async () => {
    const { run } = world({ 'big.txt': `${GOOD}\n${'а '.repeat(700_000)}`, 'a.md': GOOD })
    const refused = await run(['parse', 'big.txt', 'a.md', '--max-size', '1'])
    expect(refused.code).toBe(2)
    expect(refused.err).toBe('protocol: big.txt: is larger than 1 MB; --max-size allows more\n')
    expect(JSON.parse(refused.out)).toHaveLength(1)
    const piped = await run(['parse', '-', '--max-size', '1'], { stdin: 'a'.repeat(1_000_001) })
    expect(piped).toMatchObject({ code: 2, out: '' })
    expect(piped.err).toContain('<stdin>: is larger than 1 MB')
    expect((await run(['parse', 'a.md', '--max-size', '1'])).code).toBe(0)
    expect((await run(['parse', 'a.md', '--max-size', 'x'])).code).toBe(2)
  })
})

describe('names and links', () => {
  test('that lead nowhere cost a line', async () => {
    const { folder, run } = world({ 'a.md': GOOD })
    symlinkSync('b.md', join(folder, 'c.md'))
    symlinkSync('c.md', join(folder, 'b.md'))
    const loop = await run(['parse', 'b.md', 'a.md'])
    expect(loop.code).toBe(2)
    expect(loop.err).toBe('protocol: b.md: its symbolic links lead round in a circle\n')
    const long = `${'a'.repeat(300)}.md`
    for (const argv of [
      ['parse', long],
      ['parse', 'a.md', '-o', long],
      ['check', 'a.md', '--config', long],
    ]) {
      const { code, err } = await run(argv)
      expect(code).toBe(2)
      expect(err).toContain('the name is too long for this file system')
      oneLine(err)
    }
  })

  test('as long as names can be are written to', async () => {
    const { folder, run } = world({ 'a.md': GOOD })
    const name = `${'a'.repeat(250)}.json`
    expect((await run(['parse', 'a.md', '-o', name])).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual([name, 'a.md'].sort())
  })

  test('keep their permissions when they are written anew', async () => {
    const { folder, run } = world({ 'a.md': GOOD.replace('№ 4', '№  4 - 5') })
    chmodSync(join(folder, 'a.md'), 0o640)
    await run(['format', 'a.md', '--write'])
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })
})

const FULL = '/dev/full'

describe.skipIf(!existsSync(FULL))('a full disk', () => {
  test('is told for files', async () => {
    const { run } = world({ 'a.md': GOOD })
    const { code, err } = await run(['parse', 'a.md', '-o', FULL, '--force'])
    expect(code).toBe(2)
    expect(err).toBe(
      `protocol: ${FULL}: not written, there is no room left on the disk\nTry 'protocol parse --help'.\n`,
    )
  })
})

test('an output that fails is told, not called a defect', async () => {
  const { folder } = world({ 'a.md': GOOD })
  const { nodeFiles } = await import('../../src/cli/node-io.ts')
  let err = ''
  const code = await main({
    argv: ['parse', 'a.md'],
    cwd: folder,
    env: {},
    stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
    stdout: { isTTY: false, write: () => Promise.reject(new FailedOutput(new Error('ENOSPC: no space'))) },
    stderr: {
      isTTY: false,
      write: async (words) => {
        err += words
      },
    },
    files: nodeFiles(folder),
  })
  expect({ code, err }).toEqual({
    code: 2,
    err: 'protocol: the output cannot be written: ENOSPC: no space\n',
  })
})

test('--fix does not say that it put right what it could not write', async () => {
  const { folder, run } = world({ 'a.md': GOOD.replace('Секретарь –', 'Секретарь  -') })
  const files = await import('../../src/cli/node-io.ts')
  const real = files.nodeFiles(folder)
  let err = ''
  const write = async (words: string | Uint8Array): Promise<void> => {
    err += words
  }
  const code = await main({
    argv: ['check', 'a.md', '--fix', '--no-config'],
    cwd: folder,
    env: {},
    stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
    stdout: { isTTY: false, write: async () => undefined },
    stderr: { isTTY: false, write },
    files: {
      ...real,
      write: () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })),
    },
  })
  expect(code).toBe(2)
  expect(err).toContain('a.md: not written, there is no room left on the disk')
  expect(err).not.toMatch(/1 file/)
  expect((await run(['check', 'a.md', '--fix', '--no-config'])).err).toMatch(/1/)
})
