import { describe, expect, test } from 'vitest'
import type { Decision, Protocol } from '../../src/model/schema.ts'
import type { RenderOptions } from '../../src/render/renderer.ts'
import { uidsOf, withIds } from '../../src/render/tasks/uid.ts'
import { renderTasks } from '../../src/render/tasks/check-list.ts'
import { renderIssue } from '../../src/render/tasks/issue.ts'
import { renderTaskJson } from '../../src/render/tasks/task-json.ts'
import { renderTodoTxt } from '../../src/render/tasks/todotxt.ts'
import { assignee, council, decision, empty, hostile } from './models.ts'

const inputs = (...models: Protocol[]) => models.map((model, index) => ({ file: `${index}.md`, model }))
const list = (options: RenderOptions): string => renderTasks(inputs(council), options)

/** The words of the tasks, and the headings. */
const outline = (text: string): string[] => text.match(/^(?:##.*|- \[ \] [^—(\n]*[^—(\n ])/gm) ?? []

describe('the check list', () => {
  test('by date, the names before the words', () => {
    expect(outline(list({ groupBy: 'date' }))).toEqual([
      '## до 01.04.2024',
      '- [ ] Дроздов С.И., Громов К.Д.: Подготовить афишу',
      '## до 10.04.2024',
      '- [ ] Библиотеки округа: Библиотекам округа: подготовить выставки до 10 апреля 2024 года',
      '## Без срока',
      '- [ ] Библиотеки округа: Библиотекам округа: ежемесячно сообщать о числе читателей',
      '- [ ] Разослать протокол участникам',
    ])
  })

  test('by question, in printed order, the record named where there are several', () => {
    expect(outline(list({ groupBy: 'item' })).filter((line) => line.startsWith('#'))).toEqual([
      '## 1. О подготовке недели чтения',
      '## Вне повестки дня',
    ])
    const two = renderTasks(inputs(council, { ...council, number: '8', date: null }), { groupBy: 'item' })
    expect(outline(two).filter((line) => line.startsWith('#'))).toEqual([
      '## № 7, 14.03.2024: 1. О подготовке недели чтения',
      '## № 7, 14.03.2024: Вне повестки дня',
      '## № 8: 1. О подготовке недели чтения',
      '## № 8: Вне повестки дня',
    ])
  })

  test.each([
    [{ assignee: 'дроздов' }, 1],
    [{ assignee: 'Дроздов С.И.' }, 1],
    [{ assignee: 'Дроздов С. И.' }, 1],
    [{ assignee: 'библиотеки' }, 2],
    [{ assignee: 'Дрозд' }, 0],
    [{ dueBefore: '2024-04-01' }, 0],
    [{ dueBefore: '2024-04-02' }, 1],
    [{ overdueOn: '2024-04-10' }, 1],
    [{ overdueOn: '2024-04-11' }, 2],
    [{ overdueOn: '2024-04-11', assignee: 'Громов' }, 1],
  ])('of %j holds %i tasks', (options, count) => {
    expect(JSON.parse(renderTaskJson(inputs(council), options))).toHaveLength(count)
  })
})

describe('todo.txt', () => {
  test('is a task a line, by due date', () => {
    expect(renderTodoTxt(inputs(council), {})).toBe(
      `2024-03-14 Подготовить афишу +протокол-7 @Дроздов_С.И. @Громов_К.Д. due:2024-04-01
2024-03-14 Библиотекам округа: подготовить выставки до 10 апреля 2024 года +протокол-7 @Библиотеки_округа due:2024-04-10
2024-03-14 Библиотекам округа: ежемесячно сообщать о числе читателей +протокол-7 @Библиотеки_округа rrule:FREQ=MONTHLY
2024-03-14 Разослать протокол участникам +протокол-7
`,
    )
  })

  test.each(['x сделать', '(A) важно', '2020-01-01 давно', 'позвать @всех и +1', 'две\nстроки\u2028три'])(
    'the words %j mean nothing else',
    (text) => {
      const lines = renderTodoTxt(
        inputs({ ...empty, decisions: [decision(null, text, { kind: 'action' })] }),
        {},
      )
      expect(lines).not.toMatch(/^(?:x |\([A-Z]\) |\d{4}-)|(?:^|\s)[+@]\S/m)
      expect(lines.trim().split(/[\n\u2028]/)).toHaveLength(1)
      expect(lines.replace(/[\u2060\s]/g, '')).toBe(text.replace(/\s/g, ''))
    },
  )
})

describe('the body of an issue', () => {
  test('is a task list by question, names in bold', () => {
    expect(renderIssue(inputs(council), {})).toContain(
      '### 1. О подготовке недели чтения\n\n- [ ] **Библиотеки округа**: Библиотекам округа: подготовить выставки',
    )
    expect(renderIssue(inputs(council), { groupBy: 'assignee' })).toContain(
      '### Дроздов С.И.\n\n- [ ] Подготовить',
    )
  })

  test('writes to nobody and points nowhere', () => {
    const text = '@octocat: см. #7, GH-8 и <img src=x>'
    const words = renderIssue(inputs({ ...empty, decisions: [decision(null, text, { kind: 'action' })] }), {})
    expect(words).toContain('@<!-- -->octocat: см. #<!-- -->7, GH-<!-- -->8 и \\<img src=x>')
  })
})

describe('tasks as JSON', () => {
  test('have what a program needs', () => {
    const [first, second] = JSON.parse(renderTaskJson(inputs(council, hostile), {})) as object[]
    expect(first).toEqual({
      uid: expect.stringMatching(/^[0-9a-f]{32}@protokolist$/),
      text: 'Подготовить афишу.',
      number: '1.3',
      assignees: ['Дроздов С.И.', 'Громов К.Д.'],
      controller: 'Крылова А.П.',
      deadline: {
        text: '01.04.2024',
        kind: 'date',
        start: null,
        due: '2024-04-01',
        rrule: null,
        rule: 'explicit',
      },
      item: { number: '1', title: 'О подготовке недели чтения' },
      protocol: {
        title: 'Протокол заседания совета по чтению',
        organization: 'Управление культуры Липовского округа',
        number: '7',
        date: '2024-03-14',
      },
      file: '0.md',
      line: 42,
    })
    expect(second).toMatchObject({ number: '1.2.1' })
  })

  test('500 tasks, none lost', () => {
    const decisions = Array.from({ length: 500 }, (_, index) =>
      decision(String(index + 1), 'Сделать.', { kind: 'action', assignees: [assignee('Лось Ф.Ф.')] }),
    )
    const model = { ...empty, decisions }
    const tasks = JSON.parse(renderTaskJson(inputs(model), {})) as { uid: string }[]
    expect(new Set(tasks.map(({ uid }) => uid)).size).toBe(500)
    expect(outline(renderTasks(inputs(model), {}))).toHaveLength(501)
  })
})

describe('names of clauses', () => {
  test('are those of the tasks, and other ones for clauses that lead in', () => {
    const record = { file: 'a.md', model: council }
    const named = withIds(record)
    const ids: (string | undefined)[] = []
    const walk = (list: readonly Decision[]): void => {
      for (const one of list) {
        ids.push(one.id)
        walk(one.items)
      }
    }
    named.agenda.forEach(({ decisions }) => {
      walk(decisions)
    })
    walk(named.decisions)
    expect(ids.every((id) => /^[0-9a-f]{32}@protokolist$/.test(id ?? ''))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    const tasks = [...uidsOf([record]).values()]
    expect(ids).toEqual(expect.arrayContaining(tasks))
    expect(ids.length).toBeGreaterThan(tasks.length)
    expect(withIds({ ...record, file: 'other.md' })).toEqual(named)
  })
})
