import { describe, expect, test } from 'vitest'
import { randomFrom, withOtherWords } from '../../scripts/doubt/damage.ts'
import { boundFor, sharesFrom } from '../../scripts/doubt/left-out.ts'
import { examplesOf } from '../../scripts/doubt/readings.ts'
import { scoreOf, trained, type Example } from '../../scripts/doubt/train.ts'
import { read } from '../../src/read/readers.ts'
import { BUCKETS, bucketsOf } from '../../src/recognise/doubt/buckets.ts'
import { packed, unpacked } from '../../src/recognise/doubt/packed.ts'
import { HIGH, LOW, WEIGHTS } from '../../src/recognise/doubt/weights.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** Facts of which those with a bracket are wrong, whatever else is seen of them. */
function sample(): Example[] {
  const random = randomFrom(7)
  return Array.from({ length: 600 }, () => {
    const wrong = random() < 0.3
    const features = [wrong ? 'open-bracket' : 'numbered', `words ${String(Math.floor(random() * 4))}`]
    return { buckets: bucketsOf('decision', features), wrong }
  })
}

const RECORD = `Протокол № 3

Председатель: Орлова А.П.

Решили:

1. Рудакову В.В. подготовить смету до 20.04.2024.
2. Принять информацию к сведению.
`

describe('training of doubts', () => {
  test('finds what wrong facts have in common, the same each time', () => {
    const weights = trained(sample())
    const score = (feature: string): number => scoreOf(weights, bucketsOf('decision', [feature, 'words 1']))
    expect(score('open-bracket')).toBeGreaterThan(0)
    expect(score('numbered')).toBeLessThan(0)
    expect(packed(trained(sample()))).toBe(packed(weights))
  })

  test('leaves out what is seen of hardly any fact', () => {
    const once = bucketsOf('vote', ['seldom'])
    const weights = trained([...sample(), { buckets: once, wrong: true }])
    expect(scoreOf(weights, once)).toBe(0)
  })

  test('takes the facts of a record with the verdicts on them', async () => {
    const document = await read('record.txt', new TextEncoder().encode(RECORD), {})
    const { model, lines } = await recognise(document)
    const verdicts = [
      { field: 'chair', pointer: '/chair', right: true },
      { field: 'decisions', pointer: '/decisions/0', right: true },
      { field: 'decisions.attached', pointer: '/decisions/0', right: false },
      { field: 'date', pointer: '/date', right: false },
    ] as const
    const examples = examplesOf(model, lines, document.source.original, verdicts)
    expect(examples.map(({ pointer, wrong }) => [pointer, wrong])).toEqual([
      ['/chair/name', false],
      ['/decisions/0/text', false],
      ['/decisions/0/text', true],
    ])
  })

  test('changes words wherever they stand, and no others', () => {
    const text = 'Решили: принять.\nРешили иначе.'
    const other = withOtherWords(text, 1, randomFrom(1))
    const [first = '', second = ''] = other.split('\n')
    expect(other).not.toContain('Решили')
    expect(second.startsWith(first.slice(0, 6))).toBe(true)
    expect(withOtherWords(text, 0, randomFrom(1))).toBe(text)
  })

  test('finds the score from which on few right facts are doubtful', () => {
    const fact = (score: number, wrongs: number) => ({
      set: '',
      file: '',
      pointer: '',
      kind: null,
      score,
      rights: 1 - wrongs,
      wrongs,
    })
    const scored = [fact(3, 1), fact(2, 0), fact(1, 1), fact(0, 0), fact(-1, 0)]
    expect(boundFor(scored, 0.34)).toBe(1)
    expect(sharesFrom(scored, 1)).toEqual({ wrongs: 2, rights: 3, wrong: 1, right: 1 / 3 })
  })
})

describe('weights of doubts', () => {
  test('are packed without loss but of small steps', () => {
    const weights = new Float64Array(BUCKETS)
    weights[0] = 0.4
    weights[31] = -0.8
    weights[32] = 1.24
    weights[BUCKETS - 1] = -0.04
    const [first, ...rest] = [...unpacked(packed(weights))]
    expect(first?.[0]).toBe(0)
    expect(first?.[1]).toBeCloseTo(0.4)
    expect(rest.map(([place]) => place)).toEqual([31, 32, BUCKETS - 1])
    expect(rest.map(([, weight]) => Math.round(weight * 100))).toEqual([-80, 124, -4])
  })

  test('fit the places of features, and are few enough to be carried along', () => {
    const places = [...unpacked(WEIGHTS).keys()]
    expect(places.length).toBeGreaterThan(1000)
    expect(places.every((place) => place >= 0 && place < BUCKETS)).toBe(true)
    expect(WEIGHTS.length).toBeLessThan(25_000)
    expect(HIGH).toBeGreaterThan(LOW)
    const known = bucketsOf('decision', [
      'no-verb',
      'close-runner-up',
      'open-bracket',
      'margin 0',
      'role clause',
      'tells-what-happened',
      'few-words',
    ])
    expect(known.filter((place) => unpacked(WEIGHTS).has(place)).length).toBeGreaterThan(5)
  })
})
