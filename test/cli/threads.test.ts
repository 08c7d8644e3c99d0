import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Programs } from '../../src/cli/io.ts'
import type { ThreadSource } from '../../src/cli/records/thread-source.ts'
import { tsvOf } from '../read/scan/tsv-rows.ts'
import { BAD, GOOD } from './records.ts'
import { world, type World } from './world.ts'

const threads: ThreadSource = {
  module: join(import.meta.dirname, 'threads/program.mjs'),
  load: () => import('tinypool'),
}

const DAMAGED = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])
const RECORDS = {
  'good.md': GOOD,
  'bad.md': BAD,
  'empty.txt': '',
  'damaged.docx': DAMAGED,
  'old.txt': Buffer.from(
    'cfd0cececfcecad1ceccc020b92031320a31322e30332e323032340ad0c5d8c8cbc83a0a312e20d1eee7e2e0f2fc20f1eee1f0e0ede8e52e0a',
    'hex',
  ),
  'recording.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.000\n<v Осин>Смета принята.\n',
  'unread.srt': '1\n00:00:00,000 --> 00:00:03,000\nСметы пока нет.\n',
}

const inFolder = ({ folder }: World, name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, name))
      .sort()
      .map((file) => [file, readFileSync(join(folder, name, file), 'latin1')]),
  )

describe('records that threads work on', () => {
  test.each([
    ['parse --encoding windows-1251 --date 2024-05-06 --format ndjson', '"date":"2024-05-06"'],
    ['check --reporter json --lang ru', 'Председатель назван'],
    ['render --to csv', 'old.txt'],
  ])('%s writes the same as without them', async (command, words) => {
    const { run } = world(RECORDS)
    const argv = [...command.split(' '), '.']
    const alone = await run([...argv, '--jobs', '1'])
    expect(alone.code).toBe(2)
    expect(alone.err).toContain('empty.txt')
    expect(alone.out).toContain(words)
    expect(await run([...argv, '--jobs', '2'], { threads })).toEqual(alone)
  })

  test('documents in a folder are the same', async () => {
    const there = world(RECORDS)
    const argv = ['render', ...Object.keys(RECORDS), '--to', 'markdown', '--unread']
    const alone = await there.run([...argv, '-o', 'one/', '--jobs', '1'])
    expect(await there.run([...argv, '-o', 'two/', '--jobs', '2'], { threads })).toEqual(alone)
    const names = ['bad.md', 'good.md', 'old.md', 'recording.md', 'unread.md']
    expect(Object.keys(inFolder(there, 'one'))).toEqual(names)
    expect(inFolder(there, 'two')).toEqual(inFolder(there, 'one'))
  })
})

test('a thread that fails costs its record one line', async () => {
  const there = world({
    'a.md': GOOD,
    'ends.md': 'THREAD ENDS',
    'fails.md': 'THREAD FAILS',
    'hangs.md': `THREAD HANGS\n${' '.repeat(1_000_000)}`,
    'z.md': BAD,
  })
  const { out: others } = await there.run(['parse', 'a.md', 'z.md', '--format', 'ndjson'])
  const { code, out, err } = await there.run(
    ['parse', '.', '--format', 'ndjson', '--jobs', '2', '--timeout', '30'],
    { threads },
  )
  expect([code, out]).toEqual([2, others])
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/^protocol: ends\.md: could not be read to its end \(.*\)$/),
    'protocol: fails.md: could not be read to its end (no memory)',
    'protocol: hangs.md: took more than 30 s and was given up; --timeout allows more',
    '',
  ])
  const alone = await there.run(['check', 'hangs.md', '--timeout', '1'], { threads })
  expect([alone.code, alone.err]).toEqual([
    2,
    'protocol: hangs.md: took more than 1 s and was given up; --timeout allows more\n',
  ])
})

describe('text in pictures', () => {
  const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const table = tsvOf(['Протокол № 7', '12.03.2024', 'Председатель - Орлова А.И.'])
  const programs: Programs = {
    parallel: 2,
    run: async (command, args) => {
      if (command !== 'tesseract') throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
      if (args.includes('--version')) return { code: 0, stdout: bytes('tesseract 5.3.0'), stderr: '' }
      if (args.includes('--list-langs')) return { code: 0, stdout: bytes('eng\nrus'), stderr: '' }
      return { code: 0, stdout: bytes(table), stderr: '' }
    },
  }
  const files = { 'a.png': PICTURE, 'b.png': PICTURE, 'protocol.yaml': 'ocr: { cache: false }\n' }
  const argv = ['parse', 'a.png', 'b.png', '--format', 'ndjson', '--jobs', '2']

  test('is recognised by the program for its threads, and never kept', async () => {
    const there = world(files)
    const { code, out } = await there.run([...argv, '--cache'], { threads, programs })
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(out).toContain('"date":"2024-03-12"')
    expect(readdirSync(there.folder)).not.toContain('.protocol-cache')
  })

  test('is not where the call says so, or where nothing recognises it', async () => {
    const { run } = world(files)
    const refused = await run([...argv, '--ocr', 'off'], { threads, programs })
    expect(refused).toEqual(await run([...argv, '--ocr', 'off', '--jobs', '1'], { programs }))
    expect(refused.code).toBe(2)
    const absent = await run(argv, { threads })
    expect(absent).toEqual(await run([...argv, '--jobs', '1']))
    expect(absent.err).toContain('tesseract')
  })
})
