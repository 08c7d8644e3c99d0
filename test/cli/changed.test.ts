import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { BAD, GOOD } from './records.ts'
import { world, type World } from './world.ts'

function repository(
  files: Readonly<Record<string, string | Uint8Array>>,
): World & { git(...args: string[]): void } {
  const made = world(files)
  const git = (...args: string[]): void => {
    const author = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'init.defaultBranch=main',
    ]
    execFileSync('git', [...author, ...args], { cwd: made.folder, stdio: 'pipe' })
  }
  git('init')
  return { ...made, git }
}

const checked = async ({ run }: World, ...flags: string[]): Promise<string[]> => {
  const { out } = await run(['check', ...flags, '--reporter', 'json'])
  return [...new Set((JSON.parse(out) as { findings: { file: string }[] }).findings.map(({ file }) => file))]
}

test('--changed looks at what git says has changed', async () => {
  const one = repository({ 'a.md': BAD, 'папка/б.md': BAD, 'c.md': BAD, '.gitignore': 'tmp/\n' })
  expect(await checked(one, '--changed')).toEqual(['a.md', 'c.md', 'папка/б.md'])
  one.git('add', '.')
  expect(await checked(one, '--changed')).toEqual(['a.md', 'c.md', 'папка/б.md'])
  one.git('commit', '-m', 'first')
  expect(await checked(one, '--changed')).toEqual([])
  one.write('папка/б.md', `${BAD}\n`)
  one.write('new.md', BAD)
  one.write('tmp/x.md', BAD)
  expect(await checked(one, '--changed')).toEqual(['new.md', 'папка/б.md'])
  expect(await checked(one, '--changed', 'папка/')).toEqual(['папка/б.md'])
  one.git('checkout', '-b', 'branch')
  one.git('add', '.')
  one.git('commit', '-m', 'second')
  expect(await checked(one, '--changed')).toEqual([])
  expect(await checked(one, '--changed', 'main')).toEqual(['new.md', 'папка/б.md'])
  one.git('checkout', 'main')
  one.write('a.md', `${BAD}\n\n`)
  one.git('commit', '-am', 'third')
  one.git('checkout', 'branch')
  expect(await checked(one, '--changed', 'main')).toEqual(['new.md', 'папка/б.md'])
  one.git('rm', 'c.md')
  expect(await checked(one, '--changed')).toEqual([])
})

const numbered = (number: number, date: string, reference = ''): string =>
  GOOD.replace('№ 4', `№ ${number}`)
    .replace('12 мая 2023 г.', date)
    .replace('график полива', `график полива ${reference}`)

/** The record of another body. */
const OTHER = BAD.replace('садового товарищества', 'школьного совета')

const found = async ({ run }: World, ...flags: string[]): Promise<string[]> => {
  const { out } = await run(['check', ...flags, '--rule', 'deadline-is-not-past=off'])
  return out.split('\n').flatMap((line) => /^(\S+?):\d+:\d+ .* (\S+)$/.exec(line)?.slice(1).join(' ') ?? [])
}

test('--changed holds what has changed against the whole archive', async () => {
  const archive = repository({
    'a.md': numbered(4, '12 мая 2023 г.'),
    'b.md': numbered(5, '15 мая 2023 г.'),
    'c.md': numbered(6, '16 мая 2023 г.', 'во исполнение пункта 1 протокола от 15 мая 2023 г. № 5'),
    'old.md': OTHER,
  })
  archive.git('add', '.')
  archive.git('commit', '-m', 'first')
  archive.write(
    'd.md',
    numbered(7, '17 мая 2023 г.', 'во исполнение пункта 1 протокола от 12 мая 2023 г. № 4'),
  )
  expect(await found(archive, '--changed')).toEqual([])
  archive.write(
    'd.md',
    numbered(9, '17 мая 2023 г.', 'во исполнение пункта 7 протокола от 12 мая 2023 г. № 4'),
  )
  expect(await found(archive, '--changed')).toEqual([
    'd.md numbers-have-no-gaps',
    'd.md referenced-points-exist',
  ])
  archive.write('d.md', numbered(5, '17 мая 2023 г.'))
  expect(await found(archive, '--changed')).toContain('d.md numbers-are-unique')
})

test('--changed tells what a change breaks in a record that has not changed, and nothing else of it', async () => {
  const archive = repository({
    'b.md': numbered(5, '15 мая 2023 г.'),
    'c.md': numbered(6, '16 мая 2023 г.', 'во исполнение пункта 2 протокола от 15 мая 2023 г. № 5'),
    'old.md': OTHER,
    'pixels.md': Uint8Array.of(0, 1, 2, 3),
  })
  archive.git('add', '.')
  archive.git('commit', '-m', 'first')
  archive.write(
    'b.md',
    numbered(5, '15 мая 2023 г.')
      .replace('2. О поливе\n\n', '\n')
      .replace(/## 2[^]*(?=Председатель {2})/, ''),
  )
  expect(await found(archive, '--changed')).toEqual(['c.md referenced-points-exist'])
  const { code, err } = await archive.run(['check', '--changed'])
  expect(code).toBe(0)
  expect(err).toContain('pixels.md')
})

test('--changed reads nothing where nothing has changed', async () => {
  const archive = repository({ 'a.md': GOOD, 'pixels.md': Uint8Array.of(0, 1, 2, 3) })
  archive.git('add', '.')
  archive.git('commit', '-m', 'first')
  expect(await archive.run(['check', '--changed'])).toMatchObject({ code: 0, out: '', err: '' })
})

test.each([
  [['--changed', 'no-such-branch'], "protocol: git knows no revision 'no-such-branch'\n"],
  [['--changed=--output=x'], "protocol: git knows no revision '--output=x'\n"],
])('a revision that does not exist: %j', async (flags, line) => {
  const { run } = repository({ 'a.md': BAD })
  const { code, out, err } = await run(['check', ...flags])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.startsWith(line)).toBe(true)
})

test('outside a repository it is one line', async () => {
  const { code, err } = await world({ 'a.md': BAD }).run(['check', '--changed'])
  expect(code).toBe(2)
  expect(err).toMatch(/^protocol: git: fatal: not a git repository/)
})
