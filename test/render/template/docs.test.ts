import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LABEL_KEYS } from '../../../src/language/lexicon.ts'
import { printingIn } from '../../../src/language/printing.ts'
import type { Protocol } from '../../../src/model/schema.ts'
import { markdownFilters } from '../../../src/render/markdown/markdown-filters.ts'
import { BUILT_IN_TEMPLATES } from '../../../src/render/template/built-in.ts'
import { LIQUID_FILTERS, TAGS } from '../../../src/render/template/engine.ts'
import { officeFilters } from '../../../src/render/template/office-filters.ts'
import { renderTemplate } from '../../../src/render/template/template.ts'
import type { TemplateFormat } from '../../../src/render/template/template-format.ts'
import { world } from '../../cli/world.ts'

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = textOf('docs/templates.md')
const model = JSON.parse(textOf('examples/school-council/model.json')) as Protocol
const printing = printingIn('ru')

/** The cells of the table between the markers `<!-- name:begin -->` and `<!-- name:end -->`. */
function rows(name: string): string[][] {
  const [, block = ''] = page.split(`<!-- ${name}:begin -->`)
  const [table = ''] = block.split(`<!-- ${name}:end -->`)
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
}

/** The code of a cell, a line for each piece. */
const code = (cell = ''): string =>
  [...cell.replaceAll('\\|', '|').matchAll(/(`+)(.*?)\1/g)].map(([, , words = '']) => words.trim()).join('\n')

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

const TABLES: readonly (readonly [string, TemplateFormat, readonly string[]])[] = [
  ['office', 'text', [...Object.keys(officeFilters('text', 'ru', printing)), 'raw']],
  ['blocks', 'markdown', Object.keys(markdownFilters(printing))],
  ['liquid', 'text', LIQUID_FILTERS],
]

describe.each(TABLES)('the table of filters: %s', (name, format, filters) => {
  test('names every filter, and no other', () => {
    const named = rows(name).map(([filter]) => code(filter))
    expect([...new Set(named)].sort()).toEqual([...filters].sort())
  })

  test.each(rows(name))('%s %s', (filter, example, gives) => {
    const template = code(example)
    expect(template).toContain(`| ${code(filter)}`)
    expect(lines(renderTemplate(model, template, format))).toBe(code(gives))
  })
})

describe('the page', () => {
  test.each(rows('mistakes'))('tells the message of %s', async (template, message) => {
    const { run } = world({
      'x.txt.liquid': code(template),
      'a.txt': textOf('examples/school-council/protocol.txt'),
    })
    const { code: exit, out, err } = await run(['render', 'a.txt', '--template', 'x.txt.liquid'])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err.split('\n')[0]).toBe(`protocol: ${code(message)}`)
  })

  test('names every tag and every built-in template', () => {
    for (const tag of TAGS) expect(page).toContain(`\`${tag}\``)
    for (const name of BUILT_IN_TEMPLATES) expect(page).toContain(`../templates/${name}.md.liquid`)
  })

  test('the keys of labels are listed where it says', () => {
    for (const key of LABEL_KEYS) expect(textOf('docs/configuration.md') + page).toContain(`\`${key}\``)
  })

  test('its own examples of templates are right', () => {
    const examples = [...page.matchAll(/```liquid\n([^]*?)```/g)].map(([, text = '']) => text)
    expect(examples.length).toBeGreaterThan(1)
    const shown = examples.map((text) =>
      renderTemplate(model, text.replaceAll('task.assignees', 'tasks[1].assignees'), 'markdown'),
    )
    expect(shown[0]).toContain('\n1. Соболю К.Р. подготовить меню второго завтрака')
    expect(shown[1]).toBe('Поручить Зориной В.А., Ермакову О.Л.\n')
  })
})

/** The names and examples of a table, as they stand in a page. */
const shown = (text: string, name: string): string[] => {
  const [, block = ''] = text.split(`<!-- ${name}:begin -->`)
  const [table = ''] = block.split(`<!-- ${name}:end -->`)
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, 4)
      .map(code)
      .join(' → '),
  )
}

test.each(['office', 'blocks', 'liquid', 'mistakes'])('the Russian page has the same table: %s', (name) => {
  expect(shown(textOf('docs/ru/templates.md'), name)).toEqual(shown(page, name))
})
