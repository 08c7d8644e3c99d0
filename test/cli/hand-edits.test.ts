import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergedText } from '../../src/cli/hand-edits/merged-text.ts'
import { world, type World } from './world.ts'

const RECORD = `ПРОТОКОЛ № 5
заседания совета

12 апреля 2024 г.

Председатель: Лосева М.И.

Повестка дня:
1. О ремонте

1. О ремонте
СЛУШАЛИ: Дубова П.П.
РЕШИЛИ:
1.1. Дубову П.П. подготовить смету до 01.06.2024.
1.2. Контроль возложить на Лосеву М.И.

Председатель    М.И. Лосева
`

const run = (place: World, argv: string[]) =>
  place.run(argv, { env: { XDG_CACHE_HOME: join(place.folder, 'cache') } })

describe('merging', () => {
  test('keeps the changes of both, with the line ends of the hand', () => {
    expect(mergedText('a\nb\nc\nd\n', 'A\r\nb\r\nc\r\nd\r\n', 'a\nb\nc\nD\n')).toEqual({
      text: 'A\r\nb\r\nc\r\nD\r\n',
      conflicts: null,
    })
  })

  test('the same change on both sides is none', () => {
    expect(mergedText('a\nb\n', 'a\nB\n', 'a\nB\n')).toEqual({ text: 'a\nB\n', conflicts: null })
  })

  test('names the lines that both have changed', () => {
    expect(mergedText('a\nb\nc\n', 'a\nhand\nc\n', 'a\nnew\nc\n')).toEqual({ text: null, conflicts: [2] })
  })
})

describe('a document that was changed by hand since it was rendered', () => {
  const call = ['render', 'record.txt', '--to', 'markdown', '-o', 'out.md', '--force']

  test('Markdown: what people wrote stays, and what is new in the record comes to it', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    place.write('out.md', `${place.read('out.md').trimEnd()}\n\nПриписка от руки.\n`)
    place.write('record.txt', RECORD.replace('01.06.2024', '01.07.2024'))
    const { code, err } = await run(place, call)
    expect([code, err]).toEqual([0, 'out.md: what was changed by hand since the last rendering is kept\n'])
    expect(place.read('out.md')).toContain('до 01.07.2024')
    expect(place.read('out.md')).toContain('Приписка от руки.')
    const third = await run(place, call)
    expect(third.code).toBe(0)
    expect(place.read('out.md')).toContain('Приписка от руки.')
  })

  test('Markdown: where both changed one line nothing is written', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    const mine = place.read('out.md').replace('01.06.2024', '05.06.2024')
    place.write('out.md', mine)
    place.write('record.txt', RECORD.replace('01.06.2024', '01.07.2024'))
    const { code, err } = await run(place, call)
    expect(code).toBe(2)
    expect(err).toMatch(/^protocol: out\.md:\d+: changed by hand, and rendered otherwise now \(lines \d+\)/u)
    expect(place.read('out.md')).toBe(mine)
  })

  test('one that nobody changed is replaced without a word', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    place.write('record.txt', RECORD.replace('01.06.2024', '01.07.2024'))
    const { code, err } = await run(place, call)
    expect([code, err]).toEqual([0, ''])
    expect(place.read('out.md')).not.toContain('01.06.2024')
  })

  test.each(['docx', 'html', 'csv', 'xlsx'])('%s: is not replaced; another file can be named', async (to) => {
    const place = world({ 'record.txt': RECORD })
    const into = (file: string): string[] => ['render', 'record.txt', '--to', to, '-o', file, '--force']
    await run(place, into('out.bin'))
    const path = join(place.folder, 'out.bin')
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from(' ')]))
    const { code, err } = await run(place, into('out.bin'))
    expect([code, err.startsWith('protocol: out.bin was changed by hand since it was rendered;')]).toEqual([
      2,
      true,
    ])
    expect((await run(place, into('other.bin'))).code).toBe(0)
    expect((await run(place, into('other.bin'))).code).toBe(0)
  })

  test('in a folder of documents as well', async () => {
    const place = world({ 'a.txt': RECORD, 'b.txt': RECORD })
    const all = ['render', 'a.txt', 'b.txt', '--to', 'markdown', '-o', 'out/', '--force']
    await run(place, all)
    place.write('out/b.md', `${place.read('out/b.md').trimEnd()}\n\nПриписка.\n`)
    place.write('b.txt', RECORD.replace('01.06.2024', '01.07.2024'))
    expect((await run(place, all)).code).toBe(0)
    expect(place.read('out/b.md')).toContain('Приписка.')
    expect(place.read('out/b.md')).toContain('01.07.2024')
    expect(place.read('out/a.md')).not.toContain('Приписка.')
  })

  test('a draft as well', async () => {
    const talk =
      'WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n<v Лосева>Решили: Дубову подготовить смету до первого июня.\n'
    const place = world({ 'talk.vtt': talk })
    const draft = ['draft', 'talk.vtt', '-o', 'out.md', '--force']
    await run(place, draft)
    place.write('out.md', `Черновик правила Лосева.\n\n${place.read('out.md')}`)
    expect((await run(place, draft)).code).toBe(0)
    expect(place.read('out.md')).toContain('Черновик правила Лосева.')
  })

  test('without --force a file that is there is refused as ever', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    const { code, err } = await run(place, call.slice(0, -1))
    expect([code, err.includes('out.md exists')]).toEqual([2, true])
  })

  test('nothing is kept beside the documents', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    expect(readdirSync(place.folder).sort()).toEqual(['cache', 'out.md', 'record.txt'])
    expect(existsSync(join(place.folder, 'cache', 'protocolist', 'rendered'))).toBe(true)
  })

  test('what was kept and is broken is as if it were not there', async () => {
    const place = world({ 'record.txt': RECORD })
    await run(place, call)
    const folder = join(place.folder, 'cache', 'protocolist', 'rendered')
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{')
    place.write('out.md', 'x\n')
    expect((await run(place, call)).code).toBe(0)
    expect(place.read('out.md')).toContain('ПРОТОКОЛ')
  })
})
