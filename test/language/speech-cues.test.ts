import { describe, expect, it } from 'vitest'
import { CUES } from '../../src/language/speech-cues.ts'
import { isSpoken } from '../../src/language/lexicon.ts'
import { lexicons } from '../../src/language/lexicons.ts'
import { evidenceIn } from '../../src/recognise/speech/cues/weigh.ts'

describe.each(lexicons.filter(isSpoken))('cues of speech: $code', ({ speech: words }) => {
  describe.each(CUES)('%s', (id) => {
    const { yes, no } = words.cues[id].examples
    const found = (sentence: string): boolean => evidenceIn(sentence, words).some((one) => one.id === id)
    it.each(yes)('is found: %s', (sentence) => expect(found(sentence)).toBe(true))
    it.each(no)('is not found: %s', (sentence) => expect(found(sentence)).toBe(false))
  })
})
