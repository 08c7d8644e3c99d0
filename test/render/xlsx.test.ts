import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { renderXlsx } from '../../src/render/xlsx/xlsx.ts'
import { council, decision, empty, hostile } from './models.ts'
import { elements, sheetsOf as read } from './read-back/xlsx.ts'

const inputs = (...models: Protocol[]) => models.map((model, index) => ({ file: `${index}.md`, model }))
const bytesOf = (...models: Protocol[]): Promise<Uint8Array> => renderXlsx(inputs(...models), {})

describe('a register as XLSX', () => {
  test('has a sheet of decisions, of people, of votes', async () => {
    const [decisions, people, votes] = read(await bytesOf(council, council))
    expect([decisions?.name, people?.name, votes?.name]).toEqual(['Решения', 'Участники', 'Голосования'])
    expect(decisions?.rows).toHaveLength(1 + 2 * 7)
    expect(decisions?.rows[4]?.slice(4, 10)).toEqual([
      '1.3',
      'Подготовить афишу.',
      'поручение',
      'Дроздов С.И.; Громов К.Д.',
      '45383',
      '01.04.2024',
    ])
    expect(people?.rows.slice(1, 9).map(([, , name, role]) => [name, role])).toEqual([
      ['Крылова А.П.', 'председатель'],
      ['Дроздов С.И.', 'секретарь'],
      ['Вербин О.Л.', 'присутствовал(а)'],
      ['Щукина Н.Н.', 'присутствовал(а)'],
      ['руководителя библиотек', 'присутствовал(а)'],
      ['АНО «Липовские чтения»', 'присутствовал(а)'],
      ['Пестов Р.Р.', 'отсутствовал(а)'],
      ['Громов К.Д.', 'приглашён(а)'],
    ])
    expect(people?.rows[4]?.[8]).toBe('дистанционно')
    expect(votes?.rows).toHaveLength(3)
    expect(votes?.rows[1]?.slice(6, 12)).toEqual(['5', '0', '0', '', 'да', 'принято'])
  })

  test('keeps its header in sight, with filters, and prints it on every page', async () => {
    const bytes = await bytesOf(council)
    for (const { xml, rows } of read(bytes)) {
      expect(elements(xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' })
      const last = String.fromCharCode(64 + (rows[0]?.length ?? 0)) + String(rows.length)
      expect(elements(xml, 'autoFilter')[0]?.attributes['ref']).toBe(`A1:${last}`)
      expect(elements(xml, 'pageSetup')[0]?.attributes).toMatchObject({ orientation: 'landscape' })
      expect(elements(xml, 'col')).toHaveLength(rows[0]?.length ?? 0)
    }
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles')
  })

  test('gives the same bytes every time', async () => {
    expect(await bytesOf(council, hostile)).toEqual(await bytesOf(council, hostile))
    expect(strFromU8(unzipSync(await bytesOf(empty))['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '1980-01-01T00:00:00Z',
    )
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '- пункт',
    '@a',
    '_x0041_ и _x005F_',
    '<b>&amp;"\u202eабв 😀',
    ' по краям ',
    'две\nстроки',
    'управляющие \u0001\u001b\u0000',
    '',
  ])('the words %j stay words', async (text) => {
    const [sheet] = read(await bytesOf({ ...empty, decisions: [decision('1', text)] }))
    expect(sheet?.rows[1]?.[5]).toBe(text)
    expect(elements(sheet?.xml ?? '', 'f')).toEqual([])
  })

  test('words longer than a cell holds are cut, which the cell and the renderer say', async () => {
    const told: unknown[] = []
    const model = {
      ...empty,
      decisions: [decision('1', 'коротко'), decision('2', '😀'.repeat(20_000))],
      positions: {
        '/decisions/1': { start: { line: 9, column: 1, offset: 0 }, end: { line: 9, column: 1, offset: 0 } },
      },
    }
    const bytes = await renderXlsx(inputs(model), { warn: (warning) => told.push(warning) })
    const words = read(bytes)[0]?.rows[2]?.[5] ?? ''
    expect(words).toMatch(/^(?:😀)+…$/u)
    expect(words.length).toBeGreaterThan(32_760)
    expect(told).toEqual([
      { code: 'cell-cut', file: '0.md', line: 9, column: 'Решение', length: 40_000, kept: 32_766 },
    ])
  })

  test('an empty record gives headers', async () => {
    expect(read(await bytesOf(empty)).map(({ rows }) => rows.length)).toEqual([1, 1, 1])
  })

  test('in English where the record is', async () => {
    const sheets = read(await bytesOf({ ...council, language: 'en' }))
    expect(sheets.map(({ name }) => name)).toEqual(['Decisions', 'People', 'Votes'])
  })
})

const OFFICE = '/usr/bin/soffice'

/** The office may be there without its spreadsheets: Debian's libreoffice-writer alone. */
const CALC = '/usr/bin/localc'

describe.skipIf(!existsSync(OFFICE) || !existsSync(CALC))('LibreOffice', () => {
  test('reads the decisions, dates as dates', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'protocol-xlsx-'))
    try {
      writeFileSync(join(folder, 'a.xlsx'), await bytesOf(council, hostile))
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0'
      const argv = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter]
      execFileSync(OFFICE, [...argv, '--outdir', folder, join(folder, 'a.xlsx')], {
        stdio: 'ignore',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, 'a.csv'), 'utf8'), {
        skipEmptyLines: true,
      })
      expect(data).toHaveLength(1 + 7 + 1)
      expect(data[4]?.slice(4, 9)).toEqual([
        '1.3',
        'Подготовить афишу.',
        'поручение',
        'Дроздов С.И.; Громов К.Д.',
        '04/01/2024',
      ])
      expect(data[8]?.slice(3, 6)).toEqual([
        '=СУММ(A1) | "таблица"',
        '3',
        '@все: <b>снять</b> показания, _вовремя_ и 2 * 2 = 4',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
