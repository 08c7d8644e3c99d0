import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { toString } from 'mdast-util-to-string'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractOf } from '../../../src/render/extract/extract.ts'
import type { Protocol } from '../../../src/model/schema.ts'
import { renderTemplate } from '../../../src/render/template/template.ts'
import type { TemplateFormat } from '../../../src/render/template/template-format.ts'
import { templateKind } from '../../../src/render/template/template-format.ts'
import { assignee, attendee, decision, empty, person, until } from '../models.ts'

const group = { type: 'group' as const, name: 'члены бригады', asWritten: 'членам бригады', lead: false }
const model: Protocol = {
  ...empty,
  title: 'Протокол <b>совещания</b>',
  number: '7',
  date: '2022-06-30',
  chair: person('Крылова А.П.', 'начальник отдела'),
  attendees: [
    attendee('Рыбак К.Р.', 'мастер'),
    { type: 'group', name: 'члены бригады', count: 4, organizations: [] },
  ],
  decisions: [
    decision('1', 'купить насос\nи шланг', {
      kind: 'action',
      assignees: [assignee('Ёлкин П.П.'), assignee('Рыбак К.Р.', 'Рыбаку К.Р.', false), group],
      deadline: until('до 1 июля', '2022-07-01'),
    }),
    decision('2', 'принять к сведению'),
  ],
}

const rendered = (template: string, format: TemplateFormat = 'text', of = model): string =>
  renderTemplate(of, template, format)

describe('what a template writes', () => {
  test('follows the ending before .liquid', () => {
    expect(templateKind('a/order.md.liquid')).toEqual({ format: 'markdown', extension: 'md' })
    expect(templateKind('page.HTML.liquid')).toEqual({ format: 'html', extension: 'html' })
    expect(templateKind('table.csv.liquid')).toEqual({ format: 'text', extension: 'csv' })
    expect(templateKind('letter.liquid')).toEqual({ format: 'text', extension: 'txt' })
    expect(templateKind('letter.md')).toEqual({ format: 'markdown', extension: 'md' })
    expect(templateKind('constructor.constructor.liquid').format).toBe('text')
  })

  test('has the words of the record escaped as the format asks', () => {
    expect(rendered('{{ protocol.title }}')).toBe('Протокол <b>совещания</b>')
    expect(rendered('{{ protocol.title }}', 'html')).toBe('Протокол &lt;b&gt;совещания&lt;/b&gt;')
    expect(rendered('{{ protocol.title }}', 'markdown')).toBe('Протокол \\<b>совещания\\</b>\n')
    expect(rendered('{% echo protocol.title %}', 'html')).toBe('Протокол &lt;b&gt;совещания&lt;/b&gt;')
  })

  test.each([
    '30.06.2022',
    '№ 4-р',
    '1.2.3',
    'a & b',
    'вопрос № 5#3',
    'с 10:00 до 12:00',
    'Иванов И.И. (СОШ № 4)',
  ])('leaves %j as it is in Markdown', (words) => {
    expect(rendered('{{ protocol.title }}', 'markdown', { ...empty, title: words })).toBe(`${words}\n`)
  })

  test('any words show as they are in Markdown, wherever they stand', () => {
    const parser = unified().use(remarkParse)
    const piece = fc.constantFrom(
      ...'ab1.)-+=#>!&;*_`[]()<>~|\\ \t'.split(''),
      '[a]',
      '![',
      '&amp;',
      '12.',
      '---',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', 'x ', '# '), (pieces, before) => {
        const words = pieces.join('')
        const markdown = rendered(`${before}{{ protocol.title }}`, 'markdown', { ...empty, title: words })
        const shown = words.trim().replace(/\s+/g, ' ')
        const lead = before === 'x ' ? before : ''
        expect(toString(parser.parse(markdown))).toBe((lead + shown).trim())
      }),
      { numRuns: 500 },
    )
  })

  test('keeps lines where it is asked to', () => {
    expect(rendered('{{ tasks[0].text | lines }}', 'markdown')).toBe('купить насос\\\nи шланг\n')
    expect(rendered('{{ tasks[0].text | lines }}', 'html')).toBe('купить насос<br>и шланг')
    expect(rendered('{{ tasks[0].text | lines }}')).toBe('купить насос\nи шланг')
    expect(rendered('{{ tasks[0].text }}', 'markdown')).toBe('купить насос и шланг\n')
  })

  test('is no other with CRLF and a byte order mark', () => {
    expect(rendered('\ufeffa\r\n{% if true %}\r\nb\r\n{% endif %}\r\n')).toBe('a\nb\n')
  })
})

describe('tags with a line to themselves', () => {
  test.each([
    ['a\n{% if true %}\nb\n{% endif %}\nc', 'a\nb\nc'],
    ['a\n  {% assign x = 1 %}  \nb', 'a\nb'],
    ['{% if true %}{% if true %}\nb\n{% endif %} {% endif %}', 'b\n'],
    ['a {% if true %}b{% endif %} c', 'a b c'],
    ['{% if true %}a{% endif %}\nb', 'a\nb'],
    ['a\n{% comment %} one\ntwo {% endcomment %}\nb', 'a\nb'],
    ['{{ 1 }}\n{% # note %}\n{{ 2 }}', '1\n2'],
    ['a\n{%- if true -%}\nb\n{%- endif -%}\nc', 'abc'],
    ['a\n{% raw %}\n{{ x }}\n{% endraw %}\nb', 'a\n\n{{ x }}\nb'],
    ['{% assign x = 1 %}', ''],
    ['{% for i in (1..3) %}\n{{ i }}\n{% endfor %}\n', '1\n2\n3\n'],
    ['\n\n{% if true %}\n\nb\n\n{% endif %}\n\nc', '\n\n\nb\n\n\nc'],
  ])('%j gives %j', (template, text) => {
    expect(rendered(template)).toBe(text)
  })
})

describe('variables', () => {
  test('what a record does not state prints nothing and is false', () => {
    const template = '[{{ protocol.place }}{{ protocol.secretary.name }}{{ protocol.time.start }}]'
    expect(rendered(`${template}{% if protocol.place %}x{% endif %}`)).toBe('[]')
    for (const filter of [
      'dative',
      'person',
      'short_name',
      'initials_first',
      'short_date',
      'long_date',
      'capitalize',
    ])
      expect(rendered(`{{ protocol.endDate | ${filter} }}`)).toBe('')
  })

  test('everybody has the same properties, so that a template for people does not fail with a group', () => {
    const names = ['position', 'familyName', 'reason', 'remote', 'count', 'organizations', 'lead', 'gender']
    const all = names.map((name) => `{{ one.${name} }}`).join('')
    const people = `{% for one in protocol.attendees %}${all};{% endfor %}{% for one in tasks[0].assignees %}${all};{% endfor %}`
    expect(rendered(people)).toBe('мастерРыбакmale;4;Ёлкинtruemale;Рыбакfalsemale;false;')
  })

  test('clauses and tasks are the leaves in printed order with their question', () => {
    const deep: Protocol = {
      ...empty,
      agenda: [
        {
          number: '3',
          title: 'О насосе',
          speakers: [],
          remarks: [],
          vote: null,
          decisions: [
            decision('3.1', 'поручить', {
              items: [decision('а', 'купить', { kind: 'action' }), decision('б', 'записать')],
            }),
          ],
        },
      ],
    }
    const line = '{{ c.itemNumber }} {{ c.itemTitle }} {{ c.number }} {{ c.text }};'
    expect(rendered(`{% for c in clauses %}${line}{% endfor %}`, 'text', deep)).toBe(
      '3 О насосе а поручить купить;3 О насосе б поручить записать;',
    )
    expect(rendered(`{% for c in tasks %}${line}{% endfor %}`, 'text', deep)).toBe(
      '3 О насосе а поручить купить;',
    )
  })

  test('somebody prints as the name, a clause and a deadline as the text, a list with commas', () => {
    expect(
      rendered('{{ protocol.chair }}; {{ tasks[0].deadline }}; {{ clauses }}; {{ tasks[0].assignees }}'),
    ).toBe(
      'Крылова А.П.; до 1 июля; купить насос\nи шланг, принять к сведению; Ёлкин П.П., Рыбак К.Р., члены бригады',
    )
  })

  test('labels are in the language of the record', () => {
    expect(rendered('{{ label.chair }} {{ label.agenda | upcase }}')).toBe('Председатель ПОВЕСТКА ДНЯ')
    expect(rendered('{{ label.chair }}', 'text', { ...empty, language: 'en' })).toMatch(/^[A-Z][a-z]+$/)
  })

  test('the assignee of an extract', () => {
    const [first] = model.decisions[0]?.assignees ?? []
    if (!first) throw new Error('nobody')
    const extract = extractOf(model, { assignee: first.name })
    expect(renderTemplate(extract, '{{ assignee | dative }}: {{ tasks.size }}', 'text', first)).toBe(
      'Ёлкину П.П.: 1',
    )
    expect(renderTemplate(model, '[{{ assignee }}]', 'text')).toBe('[]')
  })
})

describe('the templates that are shown', () => {
  const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  const modelOf = (name: string): Protocol => JSON.parse(textOf(`examples/${name}/model.json`)) as Protocol
  const order = textOf('examples/templates/order.md.liquid')
  const letter = textOf('examples/templates/letter.txt.liquid')

  test('an order puts those who are to do something into the dative, unless the clause names them', () => {
    expect(renderTemplate(modelOf('works-meeting'), order, 'markdown')).toBe(
      textOf('examples/templates/order.works-meeting.md'),
    )
    expect(renderTemplate(modelOf('school-council'), order, 'markdown')).toBe(
      textOf('examples/templates/order.school-council.md'),
    )
  })

  test('an order has tasks that nobody is named for as they stand', () => {
    expect(renderTemplate(modelOf('asino'), order, 'markdown')).toBe(
      textOf('examples/templates/order.asino.md'),
    )
  })

  test('a letter to an assignee', () => {
    const record = modelOf('works-meeting')
    const who = record.agenda[0]?.decisions[2]?.assignees[1]
    if (!who) throw new Error('nobody')
    const extract = extractOf(record, { assignee: who.name })
    expect(renderTemplate(extract, letter, 'text', who)).toBe(
      textOf('examples/templates/letter.works-meeting.txt'),
    )
  })

  test('both work with a record that states nothing', () => {
    expect(renderTemplate(empty, order, 'markdown')).toContain('Поручений нет.')
    expect(renderTemplate(empty, letter, 'text')).toContain('Вам дано 0 поручений')
  })
})
