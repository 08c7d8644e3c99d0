import { describe, expect, it } from 'vitest'
import { isSpoken } from '../../src/language/lexicon.ts'
import { read } from '../../src/read/readers.ts'
import { prepared } from '../../src/recognise/prepared.ts'
import { recogniseSpeech } from '../../src/recognise/speech/recognise-speech.ts'
import { saidFeatures } from '../../src/recognise/speech/said-features.ts'
import type { Talk } from '../../src/recognise/speech/talk.ts'

const MEETING = `Orlova Anna: Today is 12 March 2024, I am chairing. The first item is the porch.

Fisher Brian: The porch leaks and the gutter hangs loose.

Cole Mary: We could mend the gutter first.

Orlova Anna: Agreed, we mend the gutter first. Brian, get the boards by Friday.

Fisher Brian: I'll get the boards on Thursday.

Orlova Anna: Thank you. The second item is the fence.

Cole Mary: Twelve posts are rotten.
`

async function talkOf(text: string): Promise<Talk> {
  const document = await read('talk.txt', new TextEncoder().encode(text), {})
  const { units, language } = prepared(document)
  if (!isSpoken(language)) throw new Error('a language in which nobody is heard')
  return recogniseSpeech(document, units, language, 'en', null, { byRules: true }).talk
}

async function seenOf(words: string): Promise<string[]> {
  const talk = await talkOf(MEETING)
  return saidFeatures(
    talk,
    talk.utterances.findIndex(({ value }) => value.includes(words)),
  )
}

describe('what is seen of a sentence before it is weighed', () => {
  it('puts a word that is no name in the place of a voice that is named', async () => {
    const seen = await seenOf('get the boards by')
    expect(seen).toContain('first VOICE')
    expect(seen.filter((one) => one.includes('brian'))).toEqual([])
  })

  it('tells that the one who is named answers, and says the same words', async () => {
    const seen = await seenOf('get the boards by')
    expect(seen).toEqual(expect.arrayContaining(['leads hands asked dated', 'answer called at once']))
    expect(seen.find((one) => one.startsWith('answer called echoes'))).not.toBe('answer called echoes 0')
  })

  it('tells that somebody else said it before', async () => {
    const [agreed, first] = [await seenOf('Agreed, we mend'), await seenOf('The porch leaks')]
    const before = (seen: readonly string[]): string | undefined =>
      seen.find((one) => /^said before \d/.test(one))
    expect(before(agreed)).toBe('said before 4')
    expect(before(first)).toBe('said before 1')
  })

  it('tells what whoever leads does from what others do', async () => {
    expect(await seenOf("I'll get")).toContain('follows hands own dated')
    expect(await seenOf('Agreed, we mend')).toContain('leads stop .')
  })
})
