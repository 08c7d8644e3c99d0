import { describe, expect, it } from 'vitest'
import { withReadyLetters } from '../scripts/package/ready-letters.ts'

const made = (pattern: string): RegExp => new RegExp(withReadyLetters(pattern), 'u')

describe('letters of patterns, listed when they are bundled', () => {
  it.each(['L', 'Lu', 'Ll'])('are those of \\p{%s} in Latin 1 and Russian', (name) => {
    const [said, listed] = [new RegExp(String.raw`\p{${name}}`, 'u'), made(String.raw`\p{${name}}`)]
    for (let code = 0; code < 0x460; code++) {
      if (code > 0xff && code < 0x400) continue
      const sign = String.fromCharCode(code)
      expect([sign, listed.test(sign)]).toEqual([sign, said.test(sign)])
    }
  })

  it.each(['Ž', 'ž', 'Ґ', 'ә', 'Ω', 'λ', 'ễ', 'א', '字', '한'])('have %s, of another alphabet', (letter) => {
    expect(made(String.raw`^\p{L}$`).test(letter)).toBe(true)
  })

  it.each(['1', '-', '_', '«', '№', '–', '\u0301', '€'])('do not have %s', (sign) => {
    expect(made(String.raw`^[\p{L}\p{Lu}]$`).test(sign)).toBe(false)
  })

  it('are put into a class and make one of their own', () => {
    const pattern = made(String.raw`^\p{Lu}[\p{L}\]-]+\.\P{L}$`)
    expect(pattern.test('Орлов-].1')).toBe(true)
    expect(pattern.test('орлов.1')).toBe(false)
  })
})
