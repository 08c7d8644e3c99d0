import { describe, expect, it } from 'vitest'
import { CUES } from '../../src/language/speech-cues.ts'
import { speechIn } from '../../src/language/speech.ts'
import { evidenceIn } from '../../src/recognise/speech/cues/weigh.ts'

describe.each(['ru', 'en'])('cues of speech: %s', (language) => {
  const words = speechIn(language)
  describe.each(CUES)('%s', (id) => {
    const { yes, no } = words.cues[id].examples
    const found = (sentence: string): boolean => evidenceIn(sentence, words).some((one) => one.id === id)
    it.each(yes)('is found: %s', (sentence) => expect(found(sentence)).toBe(true))
    it.each(no)('is not found: %s', (sentence) => expect(found(sentence)).toBe(false))
  })
})
