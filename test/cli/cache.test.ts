import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inOrder, Places } from '../../src/cli/records/in-order.ts'
import { world, type World } from './world.ts'

const RECORD =
  'ПРОТОКОЛ № 7\n12.03.2024\nПредседатель: Осин А.А.\nСекретарь: Рябова Б.Б.\nРЕШИЛИ:\n1. Осину А.А. подготовить смету до 20.03.2024.\n'
const files = { 'a.txt': RECORD, 'b.txt': RECORD.replace('№ 7', '№ 8') }

const packsOf = ({ folder }: World, name = '.protocol-cache'): string[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.pack'))
    .map((file) => join(folder, name, file))

describe('--cache', () => {
  test.each([['check'], ['parse'], ['parse --format ndjson'], ['render --to csv'], ['render --to tasks']])(
    '%s gives the same with it, and what is kept is what is used',
    async (command) => {
      const there = world(files)
      const argv = [...command.split(' '), 'a.txt', 'b.txt']
      const without = await there.run(argv)
      expect(await there.run([...argv, '--cache'])).toEqual(without)
      expect(packsOf(there)).toHaveLength(1)
      expect(await there.run([...argv, '--cache'])).toEqual(without)
      expect(packsOf(there)).toHaveLength(1)
    },
  )

  test('a record whose corrections have changed is read again', async () => {
    const there = world(files)
    const number = (value: string): string =>
      `corrections:\n  - path: /number\n    quote: № 7\n    value: '${value}'\n`
    await there.run(['parse', 'a.txt', '--cache'])
    there.write('a.corrections.yaml', number('70'))
    expect((await there.run(['parse', 'a.txt', '--cache'])).out).toContain('"number": "70"')
    there.write('a.corrections.yaml', number('71'))
    expect((await there.run(['parse', 'a.txt', '--cache'])).out).toContain('"number": "71"')
  })

  test('a record that has changed is read again', async () => {
    const there = world(files)
    await there.run(['parse', 'a.txt', '--cache'])
    there.write('a.txt', RECORD.replace('№ 7', '№ 9'))
    expect((await there.run(['parse', 'a.txt', '--cache'])).out).toContain('"number": "9"')
  })

  test.each([
    ['cut short', (path: string) => truncateSync(path, 40)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['of another program', (path: string) => writeFileSync(path, 'something else\n'.repeat(100))],
    [
      'changed within',
      (path: string) => {
        const bytes = readFileSync(path)
        for (let at = 60; at < 400; at++) bytes[at] = 120
        writeFileSync(path, bytes)
      },
    ],
  ])('a pack that is %s is not trusted', async (_, spoil) => {
    const there = world(files)
    const plain = await there.run(['parse', 'a.txt', 'b.txt'])
    await there.run(['parse', 'a.txt', 'b.txt', '--cache'])
    for (const path of packsOf(there)) spoil(path)
    expect(await there.run(['parse', 'a.txt', 'b.txt', '--cache'])).toEqual(plain)
  })

  test('what else lies in the folder is left alone', async () => {
    const kept = { 'kept/.gitignore': 'mine', 'kept/other.pack': 'not of this program' }
    const there = world({ ...files, ...kept, 'protocol.yaml': 'cache: kept\n' })
    await there.run(['parse', 'a.txt'])
    expect(packsOf(there, 'kept')).toHaveLength(2)
    for (const [name, content] of Object.entries(kept)) expect(there.read(name)).toBe(content)
  })

  test('two runs at once', async () => {
    const there = world(files)
    const argv = ['parse', 'a.txt', 'b.txt']
    const plain = await there.run(argv)
    const both = [there.run([...argv, '--cache']), there.run([...argv, '--cache'])]
    expect(await Promise.all(both)).toEqual([plain, plain])
    expect(packsOf(there)).toHaveLength(2)
    expect(await there.run([...argv, '--cache'])).toEqual(plain)
  })

  test('many packs are put together', async () => {
    const there = world({ 'a.txt': '' })
    for (let number = 1; number <= 9; number++) {
      there.write('a.txt', RECORD.replace('№ 7', `№ ${number}`))
      await there.run(['parse', 'a.txt', '--cache'])
    }
    expect(packsOf(there).length).toBeLessThan(8)
    expect((await there.run(['parse', 'a.txt', '--cache'])).out).toContain('"number": "9"')
  })

  test('the configuration asks for it, and names the folder', async () => {
    const there = world({ ...files, 'protocol.yaml': 'cache: kept\n' })
    await there.run(['parse', 'a.txt'])
    expect(packsOf(there, 'kept')).toHaveLength(1)
    await there.run(['parse', 'b.txt', '--no-cache'])
    expect(packsOf(there, 'kept')).toHaveLength(1)
  })

  test('a folder that cannot be made is said once and changes nothing', async () => {
    const there = world({ ...files, '.protocol-cache': 'a file' })
    const { code, out, err } = await there.run(['parse', 'a.txt', 'b.txt', '--cache'])
    expect(code).toBe(0)
    expect(out).toBe((await there.run(['parse', 'a.txt', 'b.txt'])).out)
    expect(err).toMatch(/^protocol: \.protocol-cache: nothing could be kept there .*\n$/)
  })
})

describe('files that cannot be used', () => {
  test('the first ends the call where that is asked for, and nothing is written', async () => {
    const there = world({ ...files, 'b.txt': '' })
    const argv = ['parse', 'a.txt', 'b.txt', 'missing.txt', '-o', 'all.json']
    const ended = await there.run([...argv, '--keep-going=false'])
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.err).toContain('b.txt')
    expect(ended.err).not.toContain('missing.txt')
    expect(readdirSync(there.folder).sort()).toEqual(['a.txt', 'b.txt'])
  })

  test('of many the number is told', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, RECORD]))
    const there = world({ ...many, '3.txt': '' })
    const { code, err } = await there.run(['parse', '*.txt', '--format', 'ndjson'])
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n').at(-1)).toBe('1 of 20 files could not be used')
  })
})

describe('work in order', () => {
  test('is given in the order of its items, however it finishes, and not too much of it is begun', async () => {
    const waiting = new Map<number, () => void>()
    const places = new Places(2)
    const started: number[] = []
    const start = (item: number): Promise<number> =>
      places.with(async () => {
        started.push(item)
        await new Promise<void>((go) => waiting.set(item, go))
        return item * 10
      })
    const found: number[] = []
    const all = (async () => {
      for await (const [, value] of inOrder([1, 2, 3, 4], 3, start)) found.push(value)
    })()
    const settle = (): Promise<void> => new Promise((done) => setImmediate(done))
    await settle()
    expect(started).toEqual([1, 2])
    waiting.get(2)?.()
    await settle()
    expect([started, found]).toEqual([[1, 2, 3], []])
    for (const item of [1, 3, 4]) {
      waiting.get(item)?.()
      await settle()
    }
    await all
    expect(found).toEqual([10, 20, 30, 40])
  })
})
