import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { renderXlsx } from '../../src/render/xlsx/xlsx.ts'
import { council, decision, empty, hostile } from './models.ts'

const inputs = (...models: Protocol[]) => models.map((model, index) => ({ file: `${index}.md`, model }))
const bytesOf = (...models: Protocol[]): Promise<Uint8Array> => renderXlsx(inputs(...models), {})

interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly rows: string[][]
}

/** '_x005F_' → '_' (ECMA-376 part 1, 22.9.2.19) */
const unescape = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** Texts of the elements of a name, with their attributes, by a strict XML parser. */
function elements(xml: string, name: string): { attributes: Record<string, string>; text: string }[] {
  const found: { attributes: Record<string, string>; text: string }[] = []
  let open: (typeof found)[number] | null = null
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name === name) {
      open = { attributes: tag.attributes as Record<string, string>, text: '' }
      found.push(open)
    }
  })
  parser.on('text', (text) => {
    if (open) open.text += text
  })
  parser.on('closetag', (tag) => {
    if (tag.name === name) open = null
  })
  parser.write(xml).close()
  return found
}

/** A small reader of its own: sheets in order, the cells of each row as words or numbers. */
function read(bytes: Uint8Array): ReadSheet[] {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const strings = elements(files['xl/sharedStrings.xml'] ?? '', 'si').map(({ text }) => unescape(text))
  return elements(files['xl/workbook.xml'] ?? '', 'sheet').map(({ attributes }, index) => {
    const xml = files[`xl/worksheets/sheet${index + 1}.xml`] ?? ''
    const rows: string[][] = []
    for (const { attributes: at, text } of elements(xml, 'c')) {
      const [, column = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(at['r'] ?? '') ?? []
      const words = at['t'] === 's' ? (strings[Number(text)] ?? '') : text
      ;(rows[Number(row) - 1] ??= [])[column.charCodeAt(0) - 65] = words
    }
    return { name: attributes['name'] ?? '', xml, rows }
  })
}

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

describe.skipIf(!existsSync(OFFICE))('LibreOffice', () => {
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
