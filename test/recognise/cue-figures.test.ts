import { describe, expect, test } from 'vitest'
import { addLines, emptyFigures, falseLines, type CueFigures } from '../../scripts/accuracy/cue-figures.ts'
import { cueTable } from '../../scripts/accuracy/cue-table.ts'
import type { Gold } from '../../scripts/accuracy/gold.ts'
import { score } from '../../scripts/accuracy/score.ts'
import { emptyTallies } from '../../scripts/accuracy/tally.ts'
import { read } from '../../src/read/readers.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import type { Recognised } from '../../src/recognise/recognised.ts'

const RECORD = `# Протокол совещания

Присутствовали:

- Сомова А.Б.
- Ершов В.Г.

ПОВЕСТКА ДНЯ:

1. О мостках
2. О лодках

## 1. О мостках

РЕШИЛИ:

1. Ершову В.Г. починить мостки до 19 мая 2023 года.

## 2. О лодках

РЕШИЛИ:

1. Сомовой А.Б. пересчитать лодки до 25 мая 2023 года.
`
const RIGHT: Gold = {
  attendees: ['Сомова А.Б.', 'Ершов В.Г.'],
  agenda: [
    { title: 'О мостках', decisions: ['Ершову В.Г. починить мостки до 19 мая 2023 года.'] },
    { title: 'О лодках', decisions: ['Сомовой А.Б. пересчитать лодки до 25 мая 2023 года.'] },
  ],
}

const recognised = async (): Promise<Recognised> =>
  recognise(await read('a.md', new TextEncoder().encode(RECORD), {}))

async function wrongLines(gold: Gold): Promise<number[]> {
  const { model } = await recognised()
  return [...falseLines(score(gold, model, emptyTallies()), model)]
}

describe('the lines of false facts', () => {
  test('are none where all is right, and none for what is missed', async () => {
    expect(await wrongLines(RIGHT)).toEqual([])
    expect(await wrongLines({ ...RIGHT, attendees: [...(RIGHT.attendees ?? []), 'Щукин Д.Е.'] })).toEqual([])
  })

  test.each<[string, Gold, number[]]>([
    ['a person', { ...RIGHT, attendees: ['Сомова А.Б.'] }, [6]],
    ['a question with its decision', { ...RIGHT, agenda: RIGHT.agenda?.slice(0, 1) ?? [] }, [11, 23]],
    ['a decision', { agenda: [{ title: 'О мостках', decisions: [] }, { title: 'О лодках' }] }, [17]],
  ])('are those on which %s begins', async (_, gold, lines) => {
    expect(await wrongLines(gold)).toEqual(lines)
  })
})

describe('the figures of cues', () => {
  const figuresFor = async (wrong: readonly number[]): Promise<Map<string, CueFigures>> => {
    const figures = emptyFigures()
    addLines(figures, (await recognised()).lines, new Set(wrong))
    return figures
  }

  test('count a false line against the cue that won it, and no other', async () => {
    const figures = await figuresFor([6])
    expect(figures.get('name-at-head')).toMatchObject({ won: 2, wrong: 1 })
    const wrong = [...figures.values()].filter((one) => one.wrong > 0).map(({ cue }) => cue.id)
    expect(wrong).toEqual(['name-at-head'])
  })

  test('are printed with the worst cue first and those that never won apart', async () => {
    const table = cueTable([...(await figuresFor([6])).values()])
    const [won, idle, against] = table.split('\n\n')
    expect(won?.split('\n')[1]).toMatch(/^name-at-head +shaped +\d+ +2 +1 +1 +50\.0 %$/)
    expect(idle).toMatch(/^Never won:\n/)
    expect(idle).not.toContain('name-at-head')
    expect(against).toContain('name-is-no-title')
  })
})
