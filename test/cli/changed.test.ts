import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { BAD } from './records.ts'
import { world, type World } from './world.ts'

function repository(files: Readonly<Record<string, string>>): World & { git(...args: string[]): void } {
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
