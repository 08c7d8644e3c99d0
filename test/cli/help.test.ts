import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HELP_TOPICS } from '../../src/cli/help-topics.ts'
import { world } from './world.ts'

const docs = new URL('../../docs/', import.meta.url)
const pagesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, docs))
    .flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []))
    .sort()

/** For those who work on the program, not with it. */
const FOR_CONTRIBUTORS = ['architecture', 'testing']

describe('help', () => {
  test('has every page for users, in both languages', () => {
    const topics = [...HELP_TOPICS].sort()
    expect(pagesIn('.').filter((name) => !FOR_CONTRIBUTORS.includes(name))).toEqual(topics)
    expect(pagesIn('ru/')).toEqual(topics)
  })

  test('without a topic lists all, each with its title', async () => {
    const { code, out, err } = await world().run(['help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^scans +Scans$/m)
    expect(out.trim().split('\n')).toHaveLength(HELP_TOPICS.length + 2)
    expect((await world().run(['help', '--lang', 'ru'])).out).toMatch(/^install +Установка$/m)
  })

  test.each(HELP_TOPICS)('prints the page %s without marks that a terminal does not show', async (topic) => {
    for (const language of ['en', 'ru']) {
      const { code, out, err } = await world().run(['help', topic, '--lang', language])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^# /)
      expect(out).not.toMatch(/^```|\]\([a-z]+\.md|!\[/m)
    }
  })

  test('names the call that prints the page a link leads to', async () => {
    expect((await world().run(['help', 'inputs'])).out).toContain('(protocol help scans)')
  })

  test('names the nearest page for an unknown one, exit code 2', async () => {
    expect(await world().run(['help', 'sekretary'])).toEqual({
      code: 2,
      out: '',
      err: "protocol: there is no page 'sekretary'; did you mean secretary?\nTry 'protocol help --help'.\n",
    })
    expect((await world().run(['help', 'zzzzzzzz', '--lang', 'ru'])).err).toContain('нет страницы «zzzzzzzz»')
  })
})
