import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { read } from '../../src/read/readers.ts'
import { AgendaReader } from '../../src/recognise/agenda.ts'
import { KeptReading } from '../../src/recognise/kept/kept-reading.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { inventedRecord } from '../../bench/invented-record.ts'

/** All that is read of a text and found in it. */
async function found(text: string, file: string, kept?: KeptReading): Promise<unknown> {
  const document = await read(file, new TextEncoder().encode(text), { encoding: 'utf-8' })
  const recognised = await recognise(document, kept ? { kept } : {})
  const { model, diagnostics, facts, lines, printed } = recognised
  const doubted = { ...model, doubts: recognised.doubts() }
  const findings = checkModel(doubted, { file, document, reading: diagnostics, language: 'en', own: true })
  return {
    doubted,
    diagnostics,
    facts,
    lines: lines.map(({ role, by, margin }) => [role, by, margin]),
    printed,
    findings,
  }
}

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

const INSERTED = [
  'а',
  ' ',
  '.',
  '7',
  '\n',
  '\n\n',
  '\r\n',
  ' до 5 мая ',
  'Лосев А.А. ',
  '\n\n1.4. Рысину Г.Д. сдать отчёт до 31 февраля 2023 года.\n\n',
  '\n\nРЕШИЛИ:\n\n',
  '\n\n2. О ремонте крыши\n\n',
  '\n\n| № | Вопрос |\n| --- | --- |\n| 1 | О смете |\n\n',
]

/** The versions of a text of which each is the one before with one edit, or with an edit undone. */
function versions(text: string, count: number, seed: number): string[] {
  const pick = chance(seed)
  const all = [text]
  while (all.length <= count) {
    const last = all.at(-1) ?? ''
    const at = pick(last.length + 1)
    const kind = pick(5)
    if (kind === 0 && all.length > 1) all.push(all.at(-2) ?? '')
    else if (kind === 1) all.push(last.slice(0, at) + last.slice(at + 1 + pick(30)))
    else all.push(last.slice(0, at) + (INSERTED[pick(INSERTED.length)] ?? '') + last.slice(at))
  }
  return all
}

const FIXTURES = join(import.meta.dirname, '../fixtures')
/** Every so many-th fixture is edited, and each so often. */
const EACH = 9
const EDITS = 12

const texts = readdirSync(FIXTURES)
  .flatMap((name) => ['md', 'txt'].map((extension) => join(FIXTURES, name, `input.${extension}`)))
  .filter(existsSync)

describe('a reading with what is kept of the last version', () => {
  test.each([
    ...texts
      .filter((_, at) => at % EACH === 0)
      .map((file) => [file.slice(FIXTURES.length + 1), readFileSync(file, 'utf8')]),
    ['invented.md', inventedRecord(4000, 'markdown')],
    ['invented.txt', inventedRecord(4000, 'text')],
  ])('is the same as one without: %s', { timeout: 60_000 }, async (file = '', text = '') => {
    const kept = new KeptReading()
    for (const [at, version] of versions(text, EDITS, text.length).entries())
      expect(await found(version, file, kept), `version ${String(at)}`).toEqual(await found(version, file))
  })

  test('reads the questions again whose lines have changed, and no others', async () => {
    const text = inventedRecord(8000, 'markdown')
    const kept = new KeptReading()
    await found(text, 'record.md', kept)
    const item = vi.spyOn(AgendaReader.prototype, 'item')
    const count = async (version: string): Promise<number> => {
      item.mockClear()
      await found(version, 'record.md', kept)
      return item.mock.calls.length
    }
    expect(await count(text)).toBe(0)
    const longer = text.replace('\n\n4. О', '\n\nСлово взял Кедров К.Л.\n\n4. О')
    expect(await count(longer)).toBe(1)
    expect(await count(longer.replace('Голосовали', 'голосовали'))).toBe(1)
    // Who is known has changed: any name may be read otherwise.
    expect(await count(longer.replace('- Кедров', '- Тополев'))).toBeGreaterThan(5)
    item.mockRestore()
  })
})
