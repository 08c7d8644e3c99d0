import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../src/cli/node-io.ts'
import { areDropped, checkAndRender } from '../src/cli/single-file.ts'
import type { Io } from '../src/cli/io.ts'
import { version } from '../src/cli/version.ts'
import { BAD, GOOD } from './cli/records.ts'
import { world } from './cli/world.ts'
import { ownPlaces, ROOT } from './packaging.ts'

function ioOf(folder: string, argv: readonly string[]): { io: Io; printed: () => string } {
  let text = ''
  const output = {
    isTTY: false,
    write: (content: string | Uint8Array) => {
      text += String(content)
      return Promise.resolve()
    },
  }
  const stdin = {
    isTTY: true,
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.resolve({ done: true, value: undefined as never }),
    }),
  }
  const io: Io = {
    argv,
    cwd: folder,
    env: {},
    stdin,
    stdout: output,
    stderr: output,
    files: nodeFiles(folder),
  }
  return { io, printed: () => text }
}

describe('files without a command', () => {
  test('are told from calls', async () => {
    const { folder } = world({ 'a.md': GOOD, check: GOOD, 'b/c.md': GOOD })
    const dropped = (...argv: string[]): Promise<boolean> => areDropped(ioOf(folder, argv).io)
    expect(await dropped('a.md')).toBe(true)
    expect(await dropped('a.md', 'b/c.md')).toBe(true)
    for (const call of [
      [],
      ['check'],
      ['check', 'a.md'],
      ['a.md', '--quiet'],
      ['b'],
      ['none.md'],
      ['--version'],
    ])
      expect(await dropped(...call)).toBe(false)
  })

  test('are checked and written as Word documents; nothing is replaced', async () => {
    const { folder, read } = world({ 'good.md': GOOD, 'bad.md': BAD, 'kept.md': GOOD, 'kept.docx': 'mine' })
    const first = ioOf(folder, ['good.md', 'bad.md'])
    expect(await checkAndRender(first.io)).toBe(1)
    expect(first.printed()).toContain('chair-is-named')
    expect(first.printed()).toContain('written: good.docx\n')
    expect(read('good.docx').startsWith('PK')).toBe(true)
    const second = ioOf(folder, ['good.docx'])
    expect(await checkAndRender(second.io)).toBe(0)
    expect(second.printed()).toContain('written: good-protocol.docx\n')
    const third = ioOf(folder, ['kept.md'])
    expect(await checkAndRender(third.io)).toBe(2)
    expect(read('kept.docx')).toBe('mine')
  })
})

const release = join(ROOT, 'release')
const program = join(release, `protocol-${version}-linux-x64`)

describe.skipIf(!existsSync(program) || process.platform !== 'linux')('the executable for Linux', () => {
  test('has the sum that is told, as all others have', () => {
    const sums = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
    const told = sums.map((line) => line.slice(66)).sort()
    expect(told).toEqual(
      readdirSync(release)
        .filter((name) => name.startsWith('protocol-'))
        .sort(),
    )
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(release, line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64))
  })

  test('works in an empty environment, with fonts, templates and examples inside', () => {
    const { folder } = world()
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env: {}, encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(run('init', '--examples').status).toBe(0)
    const { doubts, ...model } = JSON.parse(run('parse', 'examples/asino.md').stdout) as { doubts?: unknown }
    expect(doubts).toBeDefined()
    expect(model).toEqual(JSON.parse(readFileSync(join(ROOT, 'examples/asino/model.json'), 'utf8')))
    for (const format of ['pdf', 'docx', 'html', 'xlsx', 'markdown'])
      expect(run('render', 'examples/asino.md', '--to', format, '-o', `out.${format}`)).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      })
    for (const format of ['pdf', 'docx', 'html'])
      expect(JSON.parse(run('parse', `out.${format}`).stdout)).toMatchObject({ number: '20' })
    expect(run('examples/works-meeting.md')).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(join(folder, 'examples'))).toContain('works-meeting.docx')
  })

  test('knows nothing of the machine that built it', () => {
    const bytes = readFileSync(program)
    expect(ownPlaces.filter((place) => bytes.includes(place))).toEqual([])
  })

  test('comes with the terms of all that is in it', () => {
    const terms = readFileSync(join(release, 'THIRD-PARTY-NOTICES.md'), 'utf8')
    for (const name of ['pdfmake', 'unpdf', 'zod', 'saxes', 'Node.js', 'Liberation Serif'])
      expect(terms).toMatch(new RegExp(`^## ${name.replace('.', '\\.')} `, 'm'))
  })
})
