import { describe, expect, test } from 'vitest'
import { renderTemplate } from '../../src/render/template/template.ts'
import { TemplateError } from '../../src/render/template/template-error.ts'
import type { TemplateFormat } from '../../src/render/template/template-format.ts'
import { assignee, decision, empty, person, until } from './models.ts'

const model = {
  ...empty,
  title: 'Протокол совещания <b>№ 7</b>',
  number: '7',
  date: '2022-06-30',
  chair: person('Крылова А.П.', 'начальник отдела'),
  decisions: [
    decision('1', 'купить насос', {
      kind: 'action',
      assignees: [assignee('Ёлкин П.П.')],
      deadline: until('до 1 июля', '2022-07-01'),
    }),
  ],
}

const rendered = (template: string, format: TemplateFormat = 'text'): string =>
  renderTemplate(model, template, format)

function mistake(template: string, format: TemplateFormat = 'text'): string {
  try {
    rendered(template, format)
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  throw new Error('no mistake was found')
}

describe('a template', () => {
  test('escapes the words of the record as its format asks', () => {
    expect(rendered('{{ protocol.title }}')).toBe('Протокол совещания <b>№ 7</b>')
    expect(rendered('{{ protocol.title }}', 'html')).toBe('Протокол совещания &lt;b&gt;№ 7&lt;/b&gt;')
    expect(rendered('{{ protocol.title }}', 'markdown')).toBe('Протокол совещания \\<b>№ 7\\</b>\n')
  })

  test('puts people into cases', () => {
    expect(
      rendered("Поручить {{ tasks[0].assignees | dative }} {{ protocol.chair | person: 'accusative' }}"),
    ).toBe('Поручить Ёлкину П.П. Крылову А.П., начальника отдела')
  })

  test('names line and column of a mistake', () => {
    expect(mistake('a\n{{ protocol.dat }}')).toBe("2:4: there is no 'protocol.dat'")
  })
})
