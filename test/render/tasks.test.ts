import { expect, test } from 'vitest'
import { renderTasks } from '../../src/render/tasks/check-list.ts'
import { assignee, council, decision, empty, until } from './models.ts'

const input = (model: typeof council) => [{ file: 'a.md', model }]

test('a group per assignee, lead-ins before the words, nobody last', () => {
  expect(renderTasks(input(council), {})).toBe(`# Поручения по протоколу № 7 (14.03.2024)

## Библиотеки округа

- [ ] Библиотекам округа: подготовить выставки до 10 апреля 2024 года — до 10.04.2024 (п. 1.2.1)
- [ ] Библиотекам округа: ежемесячно сообщать о числе читателей — ежемесячно (п. 1.2.2)

## Дроздов С.И.

- [ ] Подготовить афишу — до 01.04.2024 (п. 1.3; совместно: Громов К.Д.)

## Громов К.Д.

- [ ] Подготовить афишу — до 01.04.2024 (п. 1.3; совместно: Дроздов С.И.)

## Без ответственного

- [ ] Разослать протокол участникам
`)
})

test('by due date, what has none last, resolutions not at all', () => {
  const task = (text: string, due: string | null) =>
    decision(null, text, {
      kind: 'action',
      assignees: [assignee('Лось Ф.Ф.')],
      deadline: due === null ? null : until('', due),
    })
  const decisions = [task('позже', '2024-05-02'), task('когда-нибудь', null), task('раньше', '2024-05-01')]
  const text = renderTasks(input({ ...empty, decisions: [...decisions, decision(null, 'одобрить')] }), {})
  expect(text.match(/позже|когда-нибудь|раньше|одобрить/g)).toEqual(['раньше', 'позже', 'когда-нибудь'])
})

test('the question is named where the clause number alone would not tell', () => {
  const task = decision('2', 'купить', { kind: 'action' })
  const item = { number: '4', title: '', speakers: [], remarks: [], vote: null, decisions: [task] }
  expect(renderTasks(input({ ...empty, agenda: [item] }), {})).toContain('купить (вопрос 4; п. 2)')
})
