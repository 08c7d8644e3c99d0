import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/check/check.ts'
import { fixedRecord } from '../../src/cli/fix/fixed-record.ts'
import { parseBytes } from '../../src/cli/pipeline.ts'
import { bytesOf, casesIn, optionsOf } from '../case.ts'
import { world } from './world.ts'

const HEAD = `Протокол № 7
совещания рабочей группы

17.05.2023

`
const AGENDA = `${HEAD}Повестка дня:
1. О поливе
2. О насосе
4. О заборе

1. СЛУШАЛИ: Лосеву М.И. о поливе.

РЕШИЛИ:
1.1. Лосевой М.И. составить график полива до 25.05.2023.
1.3. Ёлкину П.П. проверить краны до 26.05.2023.

2. СЛУШАЛИ: Ёлкина П.П. о насосе.

РЕШИЛИ:
2.1. Принять к сведению.

4. СЛУШАЛИ: Лосеву М.И. о заборе.

РЕШИЛИ:
4.1. Ёлкину П.П. покрасить забор до 01.06.2023.
`
const PUT_RIGHT = AGENDA.replaceAll('1.3.', '1.2.')
  .replaceAll('4. О', '3. О')
  .replaceAll('4. С', '3. С')
  .replaceAll('4.1.', '3.1.')

const clauses = (...numbered: readonly string[]): string =>
  `${HEAD}РЕШИЛИ:\n${numbered.map((words) => `${words}\n`).join('')}`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const put = async (text: string): Promise<string> =>
  (await fixedRecord('a.txt', bytes(text), {}, ['numbering'])).after

describe('--fix --renumber', () => {
  test('closes gaps wherever a number stands: agenda, heads, clauses', async () => {
    const { run, read } = world({ 'a.txt': AGENDA })
    await run(['check', 'a.txt', '--fix'])
    expect(read('a.txt')).toBe(AGENDA.replace('№ 7', '№\u00a07'))
    const { out } = await run(['check', 'a.txt', '--fix', '--renumber'])
    expect(read('a.txt')).toBe(PUT_RIGHT.replace('№ 7', '№\u00a07'))
    expect(out).not.toContain('numbering-is-sequential')
  })

  test('--dry-run shows it and changes nothing', async () => {
    const { run, read } = world({ 'a.txt': AGENDA })
    const { code, out } = await run(['check', 'a.txt', '--fix', '--fix-type', 'numbering', '--dry-run'])
    expect(code).toBe(1)
    expect(out).toContain('\n-4. О заборе\n+3. О заборе\n')
    expect(out).not.toContain('№')
    expect(read('a.txt')).toBe(AGENDA)
  })

  test('parts a number that stands twice', async () => {
    const twice = clauses(
      '1. Лосевой М.И. составить график до 25.05.2023.',
      '1. Ёлкину П.П. проверить краны до 26.05.2023.',
      '4. Ёлкину П.П. покрасить забор до 27.05.2023.',
    )
    expect(await put(twice)).toBe(twice.replace('1. Ёлкину', '2. Ёлкину').replace('4. Ёлкину', '3. Ёлкину'))
  })

  test.each([
    [
      'a reference to a point that would move',
      ['1. Лосевой М.И. составить график.', '3. Ёлкину П.П. доложить о пункте 3 до 26.05.2023.'],
      "a.txt:8:27: not renumbered: 'пункте 3' may mean",
    ],
    [
      'a reference to a number that would get another meaning',
      ['1. Лосевой М.И. составить график по п. 2.', '3. Ёлкину П.П. доложить.'],
      "a.txt:7:37: not renumbered: 'п. 2' may mean",
    ],
    [
      'a range of points',
      ['1. Лосевой М.И. составить график.', '3. Ёлкину П.П. доложить по пунктам 1–4.'],
      "a.txt:8:28: not renumbered: 'пунктам 1–4' may mean",
    ],
    [
      'a question in words',
      ['1. Лосевой М.И. составить график.', '3. Ёлкину П.П. доложить по третьему вопросу.'],
      "a.txt:8:28: not renumbered: 'третьему вопросу' may mean",
    ],
    [
      'a bare number of several parts',
      ['1.1. Лосевой М.И. составить график.', '1.3. Ёлкину П.П. доложить, см. 1.3.'],
      "a.txt:8:32: not renumbered: '1.3' may mean",
    ],
    [
      'a step back',
      ['1. Лосевой М.И. составить график.', '5. Ёлкину П.П. доложить.', '3. Ёлкину П.П. проверить краны.'],
      'a.txt:9:1: not renumbered: 3 goes on from nothing before it',
    ],
  ])('leaves alone and says so: %s', async (_, lines, line) => {
    const text = clauses(...lines)
    const { run, read } = world({ 'a.txt': text })
    const { out, err } = await run(['check', 'a.txt', '--fix', '--fix-type', 'numbering'])
    expect(err).toContain(line)
    expect(out).toContain('numbering-is-sequential')
    expect(read('a.txt')).toBe(text)
  })

  test('a point of another record is not meant', async () => {
    const text = clauses(
      '1. Лосевой М.И. составить график.',
      '3. Ёлкину П.П. исполнить пункт 3 протокола от 12.04.2023 № 5.',
    )
    expect(await put(text)).toBe(text.replace('\n3.', '\n2.'))
  })
})

describe('laws of renumbering', () => {
  test.each(casesIn('test/fixtures').map((one) => [one.name, one] as const))(
    '%s: nothing but numbers differs, and no gap is left unless it is said why',
    async (_, one) => {
      if (!/\.(?:md|txt)$/.test(one.input)) return
      const options = optionsOf(one)
      const {
        before,
        after,
        bytes: written,
        refused,
      } = await fixedRecord(one.input, bytesOf(one), options, ['numbering'])
      const bare = (text: string): string => text.replace(/\d+/g, '0')
      expect(bare(after)).toBe(bare(before))
      if (refused.length > 0) return expect(after).toBe(before)
      const { model } = await parseBytes(one.input, written, options)
      const left = checkModel(model).filter(({ ruleId }) => ruleId === 'numbering-is-sequential')
      for (const { reason } of left) expect(reason).toMatch(/^numbering starts/)
    },
  )

  test('clauses with gaps anywhere come out as 1, 2, 3 …', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
        async (steps) => {
          let number = 1
          const lines = [1, ...steps.map((step) => (number += step))].map(
            (printed) => `${printed}. Лосевой М.И. составить график полива.`,
          )
          const text = clauses(...lines)
          const wanted = clauses(...lines.map((line, index) => line.replace(/^\d+/, String(index + 1))))
          expect(await put(text)).toBe(wanted)
        },
      ),
      { numRuns: 40 },
    )
  })
})
