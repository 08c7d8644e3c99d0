import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftModel } from '../src/render/draft/draft-model.ts'
import { draftOf } from '../src/render/draft/draft.ts'
import { facts } from '../src/model/equality.ts'
import { bytesOf, casesIn, expectedFiles, optionsOf, outcomeOf, type Outcome } from './case.ts'
import { everyFactHasAPlace, lineEndsDoNotMatter, nothingIsLost, positionsHold } from './laws.ts'

/** What a draft keeps of a fact: not how a date was worked out, nor the words that it was said in. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled)
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  if ('rrule' in record) return { due: record['due'], rrule: record['rrule'] }
  if ('abstain' in record) return { ...record, text: null }
  return Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, settled(entry)]))
}

/** What was decided, who does it and by when, question by question. */
const decidedIn = ({ agenda, decisions }: Outcome['model']): unknown =>
  [...agenda, { decisions }].map((item) =>
    item.decisions.map(({ text, assignees, deadline }) => ({
      text,
      assignees: assignees.map(({ name }) => name),
      due: deadline?.due ?? deadline?.rrule ?? null,
    })),
  )

describe.each(casesIn('test/transcripts'))('$name', (one) => {
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
  })

  it('gives what is expected', async () => {
    for (const [name, content] of await expectedFiles(one, outcome)) {
      const file = path.join(one.folder, name)
      if (existsSync(file)) expect(content, name).toBe(readFileSync(file, 'utf8'))
    }
    expect(outcome.model.kind).toBe('transcript')
  })

  it('points into the source', () => {
    positionsHold(outcome)
    everyFactHasAPlace(outcome)
  })

  it('loses nothing', () => {
    nothingIsLost(outcome)
  })

  it('does not mind the line ends', () => lineEndsDoNotMatter(one.input, outcome))

  it('gives the same facts as the draft that is made of it', async () => {
    const { markdown } = draftOf(outcome.model, 'short', { diagnostics: outcome.diagnostics })
    const again = await outcomeOf('draft.md', new TextEncoder().encode(markdown))
    // What the draft leaves open stands below it, and is read as nothing else.
    const decided = { ...again.model, unrecognized: [] }
    expect(settled(facts(decided))).toEqual(settled(facts(draftModel(outcome.model, 'short'))))
  })

  // 'решили закупить …', noted without a speaker and without capitals, is still read as decided within a discussion.
  const asked = one.name.endsWith('lower-case') ? it.fails : it
  asked('gives the same decisions as the draft with all that was said', async () => {
    const { markdown } = draftOf(outcome.model, 'full', { diagnostics: outcome.diagnostics })
    const again = await outcomeOf('draft.md', new TextEncoder().encode(markdown))
    expect(decidedIn(again.model)).toEqual(decidedIn(draftModel(outcome.model, 'full')))
  })
})

/** Pieces of captions and rubbish: no order of them may throw, lose a letter or point astray. */
const LINES = [
  'WEBVTT',
  'NOTE проверено',
  '00:00:01.000 --> 00:00:02.000',
  '00:01,5 --> мимо',
  '00:00:03,500 --> 00:00:05,000 align:start',
  '17',
  '<v Орлова Анна>Переходим ко второму вопросу.</v>',
  '<v.loud Зуев Пётр>Предлагаю поручить Орловой Анне подготовить отчёт до пятницы',
  '<v >пусто</v> <c.x>да</c> &amp; &lt;нет&gt;',
  'Орлова Анна: кто за? Пять. Против? Нет.',
  'Решили: первое – утвердить; второе – Зуеву Петру проверить до двадцатого, нет, до двадцать пятого',
  'Сегодня двенадцатое марта две тысячи двадцать четвёртого года',
  'принято единогласно',
  'до до до пятницы эээ',
  '<00:00:04.000>слово<',
  'Speaker 1: so, um, let us move on',
  '{\\an8}титр',
  '',
  '--> -->',
]

const captions = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...LINES) }, fc.string({ maxLength: 30 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((lines) => `WEBVTT\n\n00:00.000 --> 00:01.000\nНачало\n\n${lines.join('\n')}`)

describe.each(['soup.vtt', 'soup.srt', 'soup.txt'])('%s', (file) => {
  it('keeps every promise on any mix of lines', async () => {
    await fc.assert(
      fc.asyncProperty(captions, async (content) => {
        const outcome = await outcomeOf(file, new TextEncoder().encode(content))
        positionsHold(outcome)
        nothingIsLost(outcome)
      }),
      { numRuns: 200 },
    )
  })
})
