import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

/** Sentences of talk that read like plans, promises, orders and titles, and decide nothing. */
const TALK: readonly (readonly [voice: string, said: string])[] = [
  ['Anna', "Um, so we'll say it is about ten centimetres."],
  ['Kate', 'Uh the the amount of buttons, that is what people hate.'],
  ['Mark', "Okay, um, we'll go for two then."],
  ['Peter', "Yeah. I'll just draw the other one."],
  ['Mark', 'Okay. Good.'],
  ['Peter', 'Easy to use, easy to lose as well.'],
  ['Anna', "Right, we're talking about the cover now."],
  ['Kate', 'The next thing on my list, uh, the lunch was awful.'],
  ['Mark', 'Lovely to see all of you again.'],
  ['Anna', "We'll make it a big one, and and we put the money in the case."],
  ['Mark', 'Mm, okay, that works, I guess we could go with that.'],
  ['Peter', 'A lot of the users lose it, hmm.'],
]

const talk = (times: number, rest: readonly (readonly [string, string])[] = []): string =>
  [...Array.from({ length: times }, () => TALK).flat(), ...rest]
    .map(([voice, said]) => `${voice}: ${said}`)
    .join('\n\n')

describe('a talk that nobody leads', () => {
  it('decides nothing by plans, promises and orders in passing, and gets no titles of scraps', async () => {
    const { model, diagnostics } = await parse(talk(6), { file: 'talk.txt' })
    expect(model.decisions).toEqual([])
    expect(model.agenda).toEqual([])
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('meeting-is-led')
  })

  it('decides what is said to be decided, and tasks with a day that somebody takes on', async () => {
    const { model } = await parse(
      talk(3, [
        ['Mark', 'So our decision: keep the rubber cover for now.'],
        ['Mark', 'Peter, can you send the drawings by the third of May?'],
        ['Peter', 'Yes, sure.'],
      ]),
      { file: 'talk.txt' },
    )
    expect(model.decisions.map(({ text }) => text)).toEqual([
      'keep the rubber cover for now.',
      'Peter, can you send the drawings by the third of May?',
    ])
  })
})

describe('whoever is set to work', () => {
  it.each(['Easy to use the new gate at night.', 'Paper to note about the gate and the fence.'])(
    'is no word that only opens its sentence: %s',
    async (said) => {
      const text = `Chair: I'm chairing today. The first item, the gate.\n\nAnna: It fell.\n\nChair: ${said}\n\nAnna: Yes.\n\nChair: Thank you, the meeting is closed.`
      const { model } = await parse(text, { file: 'talk.txt' })
      expect([...model.decisions, ...model.agenda.flatMap(({ decisions }) => decisions)]).toEqual([])
    },
  )
})
