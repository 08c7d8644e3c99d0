import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIQUID_FILTERS, TAGS } from '../../../src/render/template/engine.ts'
import { renderTemplate } from '../../../src/render/template/template.ts'
import { TemplateError } from '../../../src/render/template/template-error.ts'
import type { TemplateFormat } from '../../../src/render/template/template-format.ts'
import { variablesLike } from '../../../src/render/template/variable-names.ts'
import { empty, person } from '../models.ts'

const model = { ...empty, title: 'Протокол', chair: person('Крылова А.П.') }

/** The mistake that is found in a template; a result where there is none. */
function outcome(template: string, format: TemplateFormat = 'text'): string {
  try {
    return `gives ${JSON.stringify(renderTemplate(model, template, format))}`
  } catch (error) {
    if (error instanceof TemplateError)
      return `${error.fault} ${error.line}:${error.column} ${error.what}`.trim()
    throw error
  }
}

describe('a mistake has its place and its kind', () => {
  test.each([
    ['a\n  {{ protocol.dat }}', 'unknown-variable 2:6 protocol.dat'],
    ['{% for i in (1..2) %}\n{{ i }} {{ x.y }}\n{% endfor %}', 'unknown-variable 2:12 x'],
    [
      "{{ tasks | map: 'x' }}{{ protocol.agenda | where: 'x', 1 }}{{ 'a' | where: 'b' }}",
      'unknown-variable 1:69 b',
    ],
    ['{{ protocol.title\n | upcase | nope: 1 }}', 'unknown-filter 2:13 nope'],
    ['{% if protocol.title | nope %}{% endif %}', 'unknown-filter 1:24 nope'],
    ['{% liquid\n  assign a = 1\n  echo a | nope\n%}', 'unknown-filter 3:12 nope'],
    ['x\n{% foo %}', 'unknown-tag 2:4 foo'],
    ['{% if true %}\n{% for a in b %}', 'unclosed 2:1 {% for a in b %}'],
    ['a {{ b', 'unclosed 1:3 {{ b'],
    ['a {% b', 'unclosed 1:3 {% b'],
    ['{% raw %}', 'unclosed 1:1 {% raw %}'],
    ['{% comment %}', 'unclosed 1:1 {% comment %}'],
    ['{% endfor %}', 'stray 1:1 {% endfor %}'],
    ['{% else %}', 'stray 1:1 {% else %}'],
    ['{% for a of b %}{% endfor %}', 'syntax 1:1 {% for a of b %}'],
    ['{{ 1 + 1 }}', 'syntax 1:7 {{ 1 + 1 }}'],
    ['{% case %}{% endcase %}', 'syntax 1:8 {% case %}'],
    ['{{ protocol.title | long_date }}', 'bad-value 1:21 long_date'],
    ["{{ '2022-02-31' | long_date }}", 'bad-value 1:19 long_date'],
    ["{{ protocol.chair | person: 'x' }}", 'bad-value 1:21 person'],
    ["{{ protocol.chair | dative: 'x' }}", 'bad-value 1:21 dative'],
    ['{{ protocol.chair | declines }}', 'bad-value 1:21 declines'],
    ['{{ 5 | dative }}', 'bad-value 1:8 dative'],
    ["{{ 'a' | plural: 'b' }}", 'bad-value 1:10 plural'],
    ['{{ 1 | divided_by: 0 }}', 'bad-value 1:8 divided_by'],
    ["{{ protocol.agenda | agenda: 'x' }}", 'markdown-only 1:22 agenda'],
  ])('%j: %s', (template, expected) => {
    expect(outcome(template)).toBe(expected)
  })

  test.each(['attendees', 'agenda', 'item', 'clauses', 'signatures', 'attachments', 'quotes', 'attendance'])(
    '%s of what it is not made for',
    (filter) => {
      expect(outcome(`{{ 5 | ${filter} }}`, 'markdown')).toBe(`bad-value 1:8 ${filter}`)
    },
  )

  test('names that could have been meant', () => {
    expect(variablesLike('protocol.dat')).toContain('protocol.date')
    expect(variablesLike('one.itemTitel')).toContain('one.itemTitle')
    expect(variablesLike('label.agend')).toContain('label.agenda')
    expect(variablesLike('protocl')).toEqual(expect.arrayContaining(['protocol', 'tasks', 'clauses']))
  })
})

describe('a template can do no harm', () => {
  test('no files, no clock, no dice, no code in texts', () => {
    for (const tag of ['include', 'render', 'layout', 'block', 'tablerow', 'increment'])
      expect(outcome(`{% ${tag} '/etc/passwd' %}`)).toBe(`unknown-tag 1:4 ${tag}`)
    for (const filter of [
      'date',
      'date_to_string',
      'sample',
      'shuffle',
      'where_exp',
      'find_exp',
      'sha256',
      'url_decode',
    ])
      expect(outcome(`{{ 'now' | ${filter}: 'a', 'b' }}`)).toBe(`unknown-filter 1:12 ${filter}`)
    expect(
      [...LIQUID_FILTERS].filter((name) =>
        /date|sample|shuffle|_exp|base64|sha|url|uri|json|inspect/.test(name),
      ),
    ).toEqual([])
    expect(TAGS).not.toContain('include')
  })

  test.each([
    '{{ protocol.constructor }}',
    '{{ protocol.__proto__ }}',
    "{{ protocol['__proto__'] }}",
    '{{ protocol.toString }}',
    '{{ protocol.title.constructor }}',
    '{{ protocol.agenda.constructor }}',
    '{{ protocol.agenda.map }}',
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ this }}',
    '{{ process }}',
    '{{ globalThis }}',
    "{{ protocol.attendees | map: 'constructor' | where: 'x' }}{{ tasks.constructor.name }}",
  ])('%s is no way to a prototype', (template) => {
    expect(outcome(template)).toMatch(/^unknown-variable /)
  })

  test('a prototype is not to be changed', () => {
    outcome(
      "{% assign __proto__ = 'x' %}{% capture constructor %}y{% endcapture %}{% cycle '__proto__': 1, 2 %}",
    )
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}.constructor).toBe(Object)
  })

  const nested = (depth: number): string =>
    '{% for a in (1..1000) %}'.repeat(depth) + '{% endfor %}'.repeat(depth)
  const grown = (step: string): string =>
    `{% assign s = 'aaaaaaaaaa' %}{% for i in (1..99) %}${step}{% endfor %}{{ s }}`

  test.each([
    ['a long range', '{% for i in (1..100000000) %}{% endfor %}'],
    ['a longer one', '{{ (1..9007199254740991) }}'],
    ['loops in loops', nested(4)],
    [
      'a list walked again and again',
      `{% assign l = 'a,b' | split: ',' %}${'{% for a in l %}'.repeat(24)}x${'{% endfor %}'.repeat(24)}`,
    ],
    ['a text that doubles', grown('{% assign s = s | append: s %}')],
    ['a captured text that doubles', grown('{% capture s %}{{ s }}{{ s }}{% endcapture %}')],
    ['a captured raw text that doubles', grown('{% capture s %}{{ s | raw }}{{ s | raw }}{% endcapture %}')],
    ['a text that multiplies', grown("{% assign s = s | replace: 'a', s %}")],
    [
      'a list that doubles',
      "{% assign s = 'a,b' | split: ',' %}{% for i in (1..99) %}{% assign s = s | concat: s %}{% endfor %}",
    ],
    ['tags in tags', '{% if true %}'.repeat(100_000)],
    ['a long template', 'a'.repeat(1_000_001)],
  ])('%s ends in a line', (_, template) => {
    expect(outcome(template)).toMatch(/^too-much \d+:\d+/)
  })

  test('any text is a template or a mistake in one', () => {
    const words = [
      '{{',
      '}}',
      '{%',
      '%}',
      '|',
      ':',
      ',',
      '.',
      '[',
      ']',
      '(',
      ')',
      '..',
      '"',
      "'",
      '-',
      '\n',
      ' ',
      'if',
      'for',
      'in',
      'endif',
      'endfor',
      'raw',
      'endraw',
      'comment',
      'assign',
      '=',
      'case',
      'when',
      'protocol',
      'tasks',
      'title',
      'dative',
      'map',
      'where',
      'person',
      'lines',
      '5',
      'x',
    ]
    const soup = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
        (template, format) => {
          expect(outcome(template, format)).toMatch(/^(?:gives |[a-z-]+ \d+:\d+)/)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('the same template gives the same text, in any time zone and at any time', () => {
    const template = "{{ '2022-06-30' | long_date }} {{ '2022-01-01' | short_date }}"
    expect(outcome(template)).toBe('gives "30 июня 2022 г. 01.01.2022"')
  })
})
