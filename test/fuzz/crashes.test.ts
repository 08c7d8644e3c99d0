import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inputsOf } from './input.ts'
import { verdictOn } from './verdict.ts'

const FOLDER = path.join(import.meta.dirname, 'crashes')
const stored = (file: string): { extension: string; bytes: Uint8Array } => ({
  extension: path.extname(file).slice(1),
  bytes: new Uint8Array(readFileSync(path.join(FOLDER, file))),
})

/** What `npm run fuzz` once broke the program with. */
describe('an input that once broke a law', () => {
  it.each(readdirSync(FOLDER))('%s keeps them all', async (file) => {
    expect(await verdictOn(stored(file))).toBeNull()
  })
})

describe('the inputs of a seed', () => {
  it('are the same each time, and others for another seed', () => {
    const [one, again, other] = ['1', '1', '2'].map((seed) => {
      const inputAt = inputsOf(seed)
      return [0, 1, 2, 3, 4, 5].map(inputAt)
    })
    expect(one).toEqual(again)
    expect(one).not.toEqual(other)
  })

  it('are of every kind', () => {
    const inputAt = inputsOf('1')
    const kinds = new Set(Array.from({ length: 1500 }, (_, index) => inputAt(index).extension))
    for (const kind of ['md', 'txt', 'vtt', 'srt', 'json', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'html'])
      expect(kinds).toContain(kind)
  })
})

it('a law that does not hold is named', async () => {
  const input = { extension: 'txt', bytes: null as unknown as Uint8Array }
  expect(await verdictOn(input)).toMatchObject({
    law: 'is read or refused',
    error: expect.any(TypeError) as unknown,
  })
})
