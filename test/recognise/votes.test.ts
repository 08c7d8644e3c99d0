import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dates as englishDates } from '../../src/language/en/dates.ts'
import { votes as english } from '../../src/language/en/votes.ts'
import { dates as russianDates } from '../../src/language/ru/dates.ts'
import { votes as russian } from '../../src/language/ru/votes.ts'
import { voteSchema } from '../../src/model/schema.ts'
import { findVote } from '../../src/language/votes.ts'
import { phrases } from '../phrases/phrases.ts'

interface Row {
  readonly text: string
  readonly expect: 'none' | object
}

const ru = { dates: russianDates, votes: russian }
const en = { dates: englishDates, votes: english }
const NOTHING = { yes: null, no: null, abstain: null, notVoting: null, unanimous: null, result: null }

describe.each([
  ['ru', ru],
  ['en', en],
])('votes in %s', (language, lexicon) => {
  test.each(phrases<Row>(`vote.${language}`))('$text', ({ text, expect: expected }) => {
    const vote = findVote(text, lexicon)?.vote ?? null
    expect(vote).toEqual(expected === 'none' ? null : { ...NOTHING, ...(expected as object) })
  })
})

describe('any text', () => {
  const WORDS = [
    'за',
    ' – ',
    '5',
    ' ',
    'против',
    ', ',
    'нет',
    'воздержались',
    ' (',
    ')',
    '%',
    'единогласно',
    'принято',
    'решение',
    '. ',
  ].concat([
    'голосовали',
    ': ',
    'голосов',
    '«',
    '»',
    'и ',
    'for ',
    'against ',
    '5-0',
    'carried ',
    'большинством голосов',
    'не ',
    '\n',
    'двадцать ',
  ])

  test('gives a valid vote whose words stand at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.constantFrom(ru, en),
        (parts, lexicon) => {
          const text = parts.join('')
          const found = findVote(text, lexicon)
          if (!found) return
          expect(text.slice(found.start, found.end)).toBe(found.vote.text)
          expect(voteSchema.safeParse(found.vote).success).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['за 5 против ', 'единогласно принято ', 'голосовали: за ', 'за и против ', '( за - 5 ', '(('])(
    'half a megabyte of %j is read in time',
    (unit) => {
      findVote(unit.repeat(Math.ceil(500_000 / unit.length)), ru)
    },
  )
})
