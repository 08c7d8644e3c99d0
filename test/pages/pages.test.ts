import { describe, expect, test } from 'vitest'
import { faultOf, shownCalls } from './shown-calls.ts'

const calls = shownCalls()

describe('the pages of the documentation', () => {
  test('show calls in both languages', () => {
    const ru = calls.filter(({ page }) => page.startsWith('docs/ru/'))
    expect(ru.length).toBeGreaterThan(25)
    expect(calls.length - ru.length).toBeGreaterThan(25)
  })

  test.each(calls)('$page: $call', async (shown) => {
    expect(await faultOf(shown)).toBeNull()
  })

  test('a call that does not run is told of', async () => {
    const shown = { page: 'docs/none.md', call: 'protocol render record.md --to parchment' }
    expect(await faultOf(shown)).toMatch(/^exit code 2: /)
  })
})
