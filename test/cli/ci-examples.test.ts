import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { BAD, GOOD } from './records.ts'
import { world, type World } from './world.ts'

const FOLDER = path.join(import.meta.dirname, '../../examples/ci')
const PROGRAM = 'npx --yes protokolist '

interface Workflow {
  readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string }[] } }
}
interface Hooks {
  readonly repos: readonly { readonly hooks: readonly { readonly entry: string }[] }[]
}

/** The calls of the program in an example, as words; variables are filled in as the build server would. */
function callsOf(name: string): string[][] {
  const value: unknown = parse(readFileSync(path.join(FOLDER, name), 'utf8'))
  const lines = name.startsWith('github')
    ? (value as Workflow).jobs.check.steps.flatMap(({ run }) => run ?? [])
    : (value as Hooks).repos.flatMap(({ hooks }) => hooks.map(({ entry }) => entry))
  return lines.map((line) => {
    expect(line.startsWith(PROGRAM)).toBe(true)
    const call = line.slice(PROGRAM.length).replace('origin/$GITHUB_BASE_REF', 'main').replaceAll('"', '')
    return call.split(' ')
  })
}

function repository(): World {
  const made = world({ 'good.md': GOOD })
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
  git('add', '.')
  git('commit', '-m', 'first')
  git('checkout', '-b', 'branch')
  return made
}

test.each(['github-workflow.yml', 'pre-commit-config.yaml'])(
  'examples/ci/%s: its commands pass what is good and refuse what is not',
  async (name) => {
    const { run, write } = repository()
    const calls = callsOf(name)
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect(await run(call)).toMatchObject({ code: 0, err: '' })
    write('bad.md', BAD)
    for (const call of calls) {
      const { code, out } = await run(call)
      expect(code).toBe(1)
      expect(out).toContain('chair-is-named')
    }
  },
)
