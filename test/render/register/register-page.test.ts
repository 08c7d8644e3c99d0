import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { RegisteredTask } from '../../../src/model/task-register.ts'
import { registerHtml } from '../../../src/render/register/page/register-page.ts'

const HOSTILE = '<img src=x onerror="alert(1)"> & «кавычки» "quotes"'

const task = (more: Partial<RegisteredTask>): RegisteredTask => ({
  id: '2024-05-14/5/1.1@0000',
  text: HOSTILE,
  assignees: [],
  controller: null,
  deadline: null,
  due: null,
  status: 'open',
  body: HOSTILE,
  protocol: { number: '5', date: '2024-05-14', title: null },
  item: null,
  point: '1.1',
  place: { file: 'a"b.md', line: 3, column: 1, offset: 9 },
  history: [],
  ...more,
})

const page = registerHtml({
  register: { tasks: [], records: [], untied: [] },
  tasks: [task({}), task({ id: '2024-05-14/5/1.2@0000', due: '2024-06-01', status: 'done' })],
  counts: null,
  today: '2024-07-01',
  language: 'ru',
})

describe('the page of the register', () => {
  test('lets no script run but its own, by the hash of it', () => {
    const script = readFileSync(join(import.meta.dirname, '../../../templates/register.js'))
    const hash = createHash('sha256').update(script).digest('base64')
    expect(page).toContain(`script-src 'sha256-${hash}'`)
  })

  test('shows words as words', () => {
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x')
  })

  test('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // The filters work as one types: there is nothing to submit.
      rules: {
        'no-inline-style': 'off',
        'require-sri': 'off',
        'prefer-native-element': 'off',
        'wcag/h32': 'off',
      },
    })
    const report = await validator.validateString(page)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([])
  })

  test('fetches nothing', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
  })
})
