import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { CSV_COLUMNS } from '../../src/render/csv/columns.ts'
import { renderCsv } from '../../src/render/csv/csv.ts'
import { council, decision, empty, hostile } from './models.ts'

const HEAD =
  'file,line,protocol_number,protocol_date,item_number,item_title,decision_number,decision,kind,assignees,deadline,due,rrule'

/** Rows of a table, without looking into quotes. */
const rows = (text: string): string[] => text.trim().split('\n')

describe('decisions as CSV', () => {
  test('a row per leaf clause of every record, lead-ins before its words', () => {
    const table = rows(
      renderCsv(
        [
          { file: 'a.md', model: council },
          { file: 'b.md', model: council },
        ],
        {},
      ),
    )
    expect(table).toHaveLength(1 + 2 * 7)
    expect(table[0]).toBe(HEAD)
    expect(table[2]).toBe(
      'a.md,,7,2024-03-14,1,О подготовке недели чтения,1.2.1,Библиотекам округа: подготовить выставки до 10 апреля 2024 года;,action,Библиотеки округа,до 10 апреля 2024 года,2024-04-10,',
    )
    expect(table[4]).toBe(
      'a.md,42,7,2024-03-14,1,О подготовке недели чтения,1.3,Подготовить афишу.,action,Дроздов С.И.; Громов К.Д.,01.04.2024,2024-04-01,',
    )
    expect(table[9]?.startsWith('b.md,')).toBe(true)
  })

  test('quotes as RFC 4180 says', () => {
    const text = renderCsv(
      [{ file: 'a "b", c', model: { ...empty, decisions: [decision(null, 'две\nстроки')] } }],
      {},
    )
    expect(text).toBe(`${HEAD}\n"a ""b"", c",,,,,,,"две\nстроки",resolution,,,,\n`)
  })

  test('for Excel: byte order mark, CRLF, another delimiter', () => {
    const text = renderCsv([{ file: 'a;b', model: { ...empty, decisions: [decision('1', 'да')] } }], {
      bom: true,
      delimiter: ';',
    })
    expect(text).toBe(`\ufeff${HEAD.replaceAll(',', ';')}\r\n"a;b";;;;;;1;да;resolution;;;;\r\n`)
  })

  test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '＝1', '＋1', '－1', '＠a'])(
    'no cell runs as a formula: %j',
    (text) => {
      const table = renderCsv([{ file: '', model: { ...empty, decisions: [decision(null, text)] } }], {})
      expect(table).toContain(`'${text}`)
    },
  )

  test('every column there is, several records in one table, read by another parser', () => {
    const inputs = [council, hostile].map((model, index) => ({ file: `${index}.md`, model }))
    const text = renderCsv(inputs, { columns: CSV_COLUMNS })
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toHaveLength(8)
    expect(Object.keys(data[0] ?? {})).toEqual(CSV_COLUMNS)
    expect(data[3]).toMatchObject({
      decision: 'Подготовить афишу.',
      lead: 'Дроздов С.И.',
      controller: 'Крылова А.П.',
      deadline_rule: 'explicit',
      vote: council.agenda[0]?.vote?.text,
      chair: 'Крылова А.П.',
    })
  })

  test('names and titles are cells like any other', () => {
    const table = renderCsv([{ file: 'a', model: hostile }], {})
    expect(table).toContain(`"'=СУММ(A1) | ""таблица"""`)
    expect(table).toContain(`,'-Тире А.А.,`)
  })

  test('a row for each assignee, under one lasting id', () => {
    const columns = ['id', 'assignees', 'speakers', 'recurrence'] as const
    const table = (explode?: 'assignees'): string[] =>
      rows(renderCsv([{ file: 'a.md', model: council }], { columns, explode }))
    const whole = table()
    const exploded = table('assignees')
    const id = whole.find((row) => row.includes('Дроздов С.И.; Громов К.Д.'))?.split(',')[0] ?? ''
    expect(id).toMatch(/^[0-9a-f]{32}@protokolist$/)
    expect(exploded.filter((row) => row.startsWith(id)).map((row) => row.split(',')[1])).toEqual([
      'Дроздов С.И.',
      'Громов К.Д.',
    ])
    expect(exploded).toHaveLength(whole.length + 1)
    expect(whole.some((row) => row.endsWith(',ежемесячно'))).toBe(true)
  })
})
