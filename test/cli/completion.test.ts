import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { world } from './world.ts'

async function script(shell: string): Promise<string> {
  const { code, out, err } = await world().run(['completion', shell])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('in bash', () => {
  /** What bash offers for the words of a call; the last one is being typed. */
  function offered(completion: string, words: readonly string[]): string[] {
    const quoted = ['protocol', ...words].map((word) => `'${word}'`).join(' ')
    const call = `${completion}
COMP_WORDS=(${quoted})
COMP_CWORD=${words.length}
_protocol
printf '%s\\n' "\${COMPREPLY[@]}"`
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', call], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout.split('\n').filter((word) => word !== '')
  }

  test.each([
    [['par'], ['parse']],
    [['check', '--rep'], ['--reporter']],
    [['check', '--reporter', 's'], ['sarif']],
    [['check', '--reporter', '=', 'ju'], ['junit']],
    [
      ['check', '--reporter', '='],
      ['pretty', 'plain', 'json', 'github', 'markdown', 'sarif', 'junit', 'gitlab'],
    ],
    [
      ['--lang', ''],
      ['en', 'ru'],
    ],
    [['--lang', 'ru', 'parse', '--format', 'y'], ['yaml']],
    [['parse', '-f', 'nd'], ['ndjson']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['check', 'a.md', '--max-w'], ['--max-warnings']],
    [['check', 'rec'], []],
    [['check', '--config', ''], []],
    [['render', '--template', 'dr'], ['draft']],
    [['render', '--template', 'order.md'], []],
    [
      ['extract', '--template', '='],
      ['protocol', 'draft'],
    ],
  ])('%j', async (words, expected) => {
    expect(offered(await script('bash'), words)).toEqual(expected)
  })

  test('every command, and every option of its help', async () => {
    const completion = await script('bash')
    expect(offered(completion, ['']).sort()).toEqual(Object.keys(commands).sort())
    for (const name of Object.keys(commands)) {
      const { out } = await world().run([name, '--help'])
      const options = new Set(out.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm))
      options.delete('--version')
      const long = offered(completion, [name, '--']).filter((word) => word.startsWith('--'))
      expect([name, ...new Set(long)].sort()).toEqual([name, ...options].sort())
    }
  })
})

describe.each(['zsh', 'fish'])('in %s', (shell) => {
  test('every command stands in the script, with its options and their values', async () => {
    const completion = await script(shell)
    for (const name of Object.keys(commands)) expect(completion).toMatch(new RegExp(`\\b${name}\\b`))
    expect(completion).toMatch(/reporter/)
    expect(completion).toMatch(/pretty plain json github markdown sarif junit gitlab/)
  })

  const there = spawnSync(shell, ['--version']).status === 0
  test.skipIf(!there)('the shell takes the script', async () => {
    const { folder, write } = world()
    write('script', await script(shell))
    const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

test('another shell is one line', async () => {
  const { code, err } = await world().run(['completion', 'cmd'])
  expect(code).toBe(2)
  expect(err).toMatch(/^protocol: 'cmd' is no value of SHELL: bash, zsh, fish\n/)
})
