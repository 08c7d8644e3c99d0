import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Person, Remark, Protocol } from '../../src/model/schema.ts'
import { renderMarkdown } from '../../src/render/markdown/markdown.ts'
import { normalise } from '../../src/render/markdown/normalise.ts'
import { briefing, council, decision, empty, hostile, person, until } from './models.ts'

const markdown = (model: Protocol): string => renderMarkdown([{ file: 'a.md', model }], {})

const decided = (...decisions: Protocol['decisions']): string => markdown({ ...empty, decisions })

describe('a record as Markdown', () => {
  const text = markdown(council)

  test('has its head in the forms that offices use', () => {
    expect(text.slice(0, text.indexOf('**ПОВЕСТКА'))).toBe(`Управление культуры Липовского округа

# Протокол заседания совета по чтению

№ 7

14 марта 2024 г.

Место проведения: г. Липовск, ул. Садовая, д. 3

Начало: 10:00

Окончание: 12:15

Председатель – Крылова А.П., начальник управления культуры

Секретарь – Дроздов С.И., главный специалист

**Присутствовали:**

**члены совета:**

- Вербин О.Л., директор музея
- Щукина Н.Н., заведующая архивом (дистанционно)

**Присутствовали:**

- 3 руководителя библиотек: МБУ «Книга», МБУ «Чтение»
- АНО «Липовские чтения»

**Отсутствовали:**

- Пестов Р.Р. (отпуск)

**Приглашены:**

- Громов К.Д., издатель

Присутствуют 5 из 7 членов.

Кворум имеется.

`)
  })

  test('keeps the numbers of clauses as printed', () => {
    expect(text).toContain(
      '\n1.1. Доклад принять к сведению.\n\n1.2. Библиотекам округа:\n\n1.2.1. подготовить',
    )
  })

  test('names who and by when below a clause only where its words do not', () => {
    expect(text).toContain(
      '1.3. Подготовить афишу.\n\nОтветственный: Дроздов С.И., Громов К.Д.\n\nСрок: 01.04.2024\n\nКонтроль: Крылова А.П.\n',
    )
    expect(text).not.toContain('Срок: до 10 апреля')
    expect(text).not.toContain('Ответственный: Библиотеки')
  })

  test('names the speakers of a question so that their order can be read back', () => {
    const [a, b, c] = [person('Жук А.А.'), person('Лось Б.Б.'), person('Рысь В.В.')]
    const spoke = (...people: Person[]): Remark[] =>
      people.map((one) => ({ speaker: one, role: null, label: null, text: 'за.', time: null }))
    const heard = (speakers: Person[], remarks: Remark[]): string | undefined => {
      const named = speakers.map((one) => ({ ...one, role: null }))
      const item = { number: '1', title: 'Тема', speakers: named, remarks, vote: null, decisions: [] }
      return /^Докладчик: (.*)$/m.exec(markdown({ ...empty, agenda: [item] }))?.[1]
    }
    expect(heard([a, b, c], spoke(b, c))).toBe('Жук А.А.')
    expect(heard([a, b, c], spoke(b, a, c))).toBe('Жук А.А., Лось Б.Б.')
    expect(heard([a, b], spoke(a, b))).toBeUndefined()
    expect(heard([b, a], spoke(a, b))).toBe('Лось Б.Б., Жук А.А.')
  })

  test('ends with what was not understood, each piece a quote, where that is asked for', () => {
    expect(text).not.toContain('Нераспознанный')
    const whole = renderMarkdown([{ file: 'a.md', model: council }], { unread: true })
    expect(whole.slice(whole.indexOf('## Нераспознанный'))).toBe(
      '## Нераспознанный текст\n\n> Тел. 2-22-02\\\n> Факс нет\n\n> \\# не заголовок\n',
    )
  })

  test('keeps the numbers of a list with a gap', () => {
    expect(markdown(briefing)).toContain(
      '\n1\\. Юрьеву Т.Т. закупить краску.\n\n2\\. Проверить кровлю.\n\n- с улицы;\n- с чердака.\n\n4\\. Заменить стекло.\n',
    )
  })

  test('uses a plain list where that shows the numbers', () => {
    expect(decided(decision('3', 'Первое.'), decision('4', 'Второе.'))).toContain('3. Первое.\n4. Второе.\n')
  })

  test('puts what hangs on an item of a list into the item', () => {
    const due = decision('2', 'Второе.', {
      deadline: until('1 мая', '2024-05-01'),
      items: [decision(null, 'часть')],
    })
    expect(decided(decision('1', 'Первое.'), due)).toContain('2. Второе.\n\n   Срок: 1 мая\n\n   - часть\n')
  })

  test('shows the words of the record, not what Markdown would make of them', () => {
    expect(markdown(hostile)).toContain('\\<b>снять\\</b> показания, \\_вовремя\\_ и 2 \\* 2 = 4')
  })

  test('of an empty model is empty', () => {
    expect(markdown(empty).trim()).toBe('')
  })

  test.each([council, briefing, hostile])(
    'is canonical: bringing it into canonical form changes nothing',
    (model) => {
      expect(normalise(markdown(model))).toBe(markdown(model))
    },
  )

  test.each([
    '1. не список',
    '12) не список',
    '- не пункт',
    '+ не пункт',
    '=== не черта',
    '# не заголовок',
    '> не цитата',
    '```не код```',
    '[не](ссылка) ![не](картинка) [^1]',
    '&amp; &#1072; \\* *а* _б_ __в__ ~~г~~ | д | e',
    '| не | таблица |',
    '<!-- не примечание -->',
    '[ ] не задача',
    '* * *',
    '---',
    '2022-06-30 и № 5/2 (п. 3)',
  ])('shows %j as it is written', (words) => {
    const parsed = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(decided(decision(null, words)))
    const paragraphs: string[] = []
    const types = new Set<string>()
    visit(parsed, (node) => {
      types.add(node.type)
      if (node.type === 'paragraph') paragraphs.push(toString(node))
    })
    // What looks like a part of the record stands behind a word joiner, which is not seen.
    expect(paragraphs.at(-1)?.replace(/^\u2060/, '')).toBe(words)
    expect([...types].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'strong', 'text'])
  })

  test('an address keeps its letters', () => {
    const words = 'См. https://example.org/a_b, www.example.org и a@example.org'
    const text = decided(decision(null, words))
    expect(toString(unified().use(remarkParse).use(remarkGfm).parse(text))).toContain(words)
    expect(normalise(text)).toBe(text)
  })

  test('a long list stays one list', () => {
    const decisions = Array.from({ length: 1000 }, (_, index) =>
      decision(String(index + 1), 'Поручить осмотр.'),
    )
    expect(decided(...decisions)).toMatch(/\n999\. Поручить осмотр\.\n1000\. Поручить осмотр\.\n$/)
    expect(decided(...decisions).split('\n\n')).toHaveLength(2)
  })

  test('cuts long text into pieces without a trace', () => {
    const decisions = Array.from({ length: 400 }, (_, index) =>
      decision(null, `Поручение ${index}: ${'слово '.repeat(20)}`),
    )
    const agenda = ['1', '2', '3'].map((number) => ({
      number,
      title: `Вопрос ${number}`,
      speakers: [],
      remarks: [],
      vote: null,
      decisions,
    }))
    const text = markdown({ ...empty, agenda })
    expect(text.match(/^- Поручение/gm)).toHaveLength(1200)
    expect(text).not.toMatch(/\n{3}/)
  })
})
