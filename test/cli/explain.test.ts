import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

describe('explain', () => {
  test('prints the page of a rule in the language of the messages', async () => {
    const { run } = world()
    const page = await run(['explain', 'chair-is-named'])
    expect(page).toMatchObject({ code: 0, err: '' })
    expect(page.out).toMatch(/^# chair-is-named\n\n\*\*The chair is named\.\*\*\n[^]*\n## Found here\n/)
    expect((await run(['explain', 'chair-is-named', '--lang', 'ru'])).out).toContain(
      '**Председатель назван.**',
    )
  })

  test('names the nearest rule for an unknown one, exit code 2', async () => {
    expect(await world().run(['explain', 'chair-is-name'])).toEqual({
      code: 2,
      out: '',
      err: "protocol: there is no rule 'chair-is-name'; did you mean chair-is-named?\nTry 'protocol explain --help'.\n",
    })
  })

  test('without a rule lists all', async () => {
    const { out } = await world().run(['explain'])
    expect(out).toMatch(/^schema-valid +The model follows the schema$/m)
    expect(out).toMatch(/^numbers-are-unique +A body gives each number once a year$/m)
  })
})
