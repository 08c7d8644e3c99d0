import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { isBuilt, ROOT } from '../packaging.ts'
import { BAD, GOOD } from './records.ts'
import { world, type World } from './world.ts'

const text = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

interface Step {
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
}
const action = parse(text('action.yml')) as Action
const hooks = parse(text('.pre-commit-hooks.yaml')) as readonly Hook[]

/** A repository with a good record on main, and a branch. */
function repository(): World {
  const made = world({ 'good.md': GOOD })
  const git = (...args: string[]): void => {
    const settings = ['user.name=Test', 'user.email=test@example.org', 'init.defaultBranch=main']
    execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
      cwd: made.folder,
      stdio: 'pipe',
    })
  }
  git('init')
  git('add', '.')
  git('commit', '-m', 'first')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  git('checkout', '-b', 'branch')
  return made
}

describe('against the published schemas', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true })
  const schema = (name: string): object => JSON.parse(text(`test/schemas/${name}.json`)) as object

  test.each([
    ['github-action', 'action.yml', { name: 'x', description: 'x', runs: { using: 'composite' } }],
    ['pre-commit-hooks', '.pre-commit-hooks.yaml', [{ id: 'x' }]],
    ['github-workflow', 'examples/ci/github-workflow.yml', { on: 'push' }],
    ['github-workflow', '.github/workflows/release.yml', { on: 'push', jobs: {} }],
  ])('%s: %s', (name, file, wrong) => {
    const isValid = ajv.compile(schema(name))
    isValid(parse(text(file)))
    expect(isValid.errors).toBeNull()
    expect(isValid(wrong)).toBe(false)
    ajv.removeSchema()
  })
})

describe.skipIf(!isBuilt)('the action', () => {
  /** Runs the shell of the action's steps as GitHub's runner does: expressions filled in, files for what they set. */
  function runAction(
    folder: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ) {
    const top = mkdtempSync(path.join(tmpdir(), 'protocol-action-'))
    onTestFinished(() => rmSync(top, { recursive: true, force: true }))
    const file = (name: string): string => {
      writeFileSync(path.join(top, name), '')
      return path.join(top, name)
    }
    const runner: Record<string, string> = {
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_ENV: file('env'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: top,
    }
    let told = { code: 0, out: '', err: '' }
    for (const step of action.runs.steps) {
      if (step.run === undefined) continue
      const own = Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        value.replace(
          /\$\{\{ inputs\.([\w-]+) \}\}/g,
          (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? '',
        ),
      ])
      const set = readFileSync(path.join(top, 'env'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('='))
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            ...runner,
            ...(Object.fromEntries(set) as Record<string, string>),
            ...(Object.fromEntries(own) as Record<string, string>),
            ...env,
          },
        },
      )
      told = { code: status ?? -1, out: stdout, err: stderr }
      if (told.code !== 0) break
    }
    const read = (name: string): string => readFileSync(path.join(top, name), 'utf8')
    return { ...told, output: read('output'), summary: read('summary'), program: read('env') }
  }

  test('checks what a pull request changes, or everything', () => {
    const { folder, write } = repository()
    const pull = { GITHUB_BASE_REF: 'main' }
    expect(runAction(folder, {}, pull)).toMatchObject({ code: 0, out: '', err: '', output: 'exit-code=0\n' })
    write('bad.md', BAD)
    const told = runAction(folder, {}, pull)
    expect(told).toMatchObject({ code: 1, err: '', output: 'exit-code=1\n' })
    expect(told.out).toMatch(/^::error file=bad\.md,.*chair-is-named/m)
    expect(told.out).not.toContain('good.md')
    expect(told.summary).toContain('### bad.md')
    expect(runAction(folder, {}, { GITHUB_BASE_REF: '' }).code).toBe(1)
  })

  test('takes paths and arguments line by line, and runs nothing of them', () => {
    const { folder, write } = repository()
    write('a b/bad $(touch pwned).md', BAD)
    const inputs = {
      paths: 'a b\r\n\n',
      arguments: '--rule\nchair-is-named=off\n--max-warnings\n1000',
      annotations: 'false',
      sarif: 'out.sarif',
    }
    const told = runAction(folder, inputs, {})
    expect(told).toMatchObject({ err: '', output: 'exit-code=0\n', summary: '' })
    expect(told.out).toMatch(/^a b\/bad \$\(touch pwned\)\.md:/m)
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false)
    const sarif = JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8')) as { version: string }
    expect(sarif.version).toBe('2.1.0')
    expect(runAction(folder, { arguments: '$(touch pwned)\n`touch pwned`' }, {}).code).toBe(2)
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false)
  })

  test.each([
    ['1.2.3', 'protokolist@1.2.3'],
    ['./protokolist.tgz', './protokolist.tgz'],
  ])('installs version %s', (version, source) => {
    const { folder, write } = repository()
    write('bin/npm', `#!/bin/sh\necho "$@" > "${path.join(folder, 'called')}"\n`)
    chmodSync(path.join(folder, 'bin/npm'), 0o755)
    const told = runAction(
      folder,
      { version },
      { PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
    )
    expect(told.program).toMatch(/^PROTOCOL_PROGRAM=.*\/protocol\/bin\/protocol\n$/)
    expect(readFileSync(path.join(folder, 'called'), 'utf8')).toMatch(
      new RegExp(`^install --global .* -- ${source.replaceAll('.', '\\.')}\n$`),
    )
  })
})

describe('hooks of pre-commit', () => {
  test.each(hooks)('$id passes what is good and refuses what is not', async ({ entry, files }) => {
    const { run, write } = repository()
    const call = entry.replace(/^protocol /, '').split(' ')
    expect((await run(call)).code).toBe(0)
    write('bad.md', BAD)
    expect(new RegExp(files).test('bad.md')).toBe(true)
    expect(await run(call)).toMatchObject({ code: 1 })
  })

  test('the example names one of them', () => {
    const { repos } = parse(text('examples/ci/pre-commit-config.yaml')) as {
      repos: { hooks: { id: string }[] }[]
    }
    const named = repos.flatMap((repo) => repo.hooks.map(({ id }) => id))
    expect(named.filter((id) => !hooks.some((hook) => hook.id === id))).toEqual([])
    expect(named).not.toEqual([])
  })

  test.skipIf(spawnSync('pre-commit', ['--version']).status !== 0)('pre-commit takes the manifest', () => {
    const { status } = spawnSync('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], { cwd: ROOT })
    expect(status).toBe(0)
  })
})

describe("GitLab's component", () => {
  const [spec, jobs] = parseAllDocuments(text('templates/check.yml')).map((one) => one.toJS() as unknown) as [
    { spec: { inputs: Record<string, { default?: string }> } },
    Record<string, { script: string[]; artifacts: { reports: { codequality: string } } }>,
  ]
  const { inputs } = spec.spec

  test('has an input for each that it uses, and the example gives those without a default', () => {
    const used = new Set(
      [...text('templates/check.yml').matchAll(/\$\[\[ inputs\.([a-z]+) \]\]/g)].map(([, name = '']) => name),
    )
    expect([...used].sort()).toEqual(Object.keys(inputs).sort())
    const { include } = parse(text('examples/ci/gitlab-ci.yml')) as { include: { inputs: object }[] }
    const needed = Object.keys(inputs).filter((name) => inputs[name]?.default === undefined)
    expect(Object.keys(include[0]?.inputs ?? {})).toEqual(expect.arrayContaining(needed))
  })

  test.skipIf(!isBuilt)('its script checks, writes the report and fails with the check', () => {
    const { folder, write, read } = repository()
    write('bin/npm', '#!/bin/sh\n')
    write(
      'bin/protocol',
      `#!/bin/sh\nexec "${process.execPath}" "${path.join(ROOT, 'bin/protocol.js')}" "$@"\n`,
    )
    for (const name of ['npm', 'protocol']) chmodSync(path.join(folder, 'bin', name), 0o755)
    const job = jobs['protocol-check']
    const script = (job?.script ?? [])
      .join('\n')
      .replace(/\$\[\[ inputs\.([a-z]+) \]\]/g, (_, name: string) =>
        name === 'paths' ? '*.md' : (inputs[name]?.default ?? 'protokolist'),
      )
    const env = { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}` }
    const call = () =>
      spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' })
    expect(call()).toMatchObject({ status: 0, stderr: '' })
    write('bad.md', BAD)
    expect(call()).toMatchObject({ status: 1, stderr: '' })
    const report = JSON.parse(read(job?.artifacts.reports.codequality ?? '')) as { check_name: string }[]
    expect(report.map((issue) => issue.check_name)).toContain('chair-is-named')
  })
})

test('the problem matcher understands the plain report', async () => {
  const { problemMatcher } = JSON.parse(text('examples/ci/problem-matcher.json')) as {
    problemMatcher: {
      pattern: { regexp: string; file: number; line: number; severity: number; code: number }[]
    }[]
  }
  const pattern = problemMatcher[0]?.pattern[0]
  if (!pattern) throw new Error('no pattern')
  const { out } = await world({ 'a: b/bad 1.md': BAD }).run(['check', 'a: b/bad 1.md'])
  const lines = out
    .trimEnd()
    .split('\n')
    .filter((line) => !/:\d+ info /.test(line))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) {
    const found = new RegExp(pattern.regexp).exec(line)
    expect(found?.[pattern.file]).toBe('a: b/bad 1.md')
    expect(found?.[pattern.severity]).toMatch(/^(?:error|warning)$/)
    expect(line.endsWith(` ${found?.[pattern.code] ?? '-'}`)).toBe(true)
  }
})
