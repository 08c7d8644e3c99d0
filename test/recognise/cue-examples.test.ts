import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { read } from '../../src/read/readers.ts'
import { cues } from '../../src/recognise/cues/cues.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** Small records, each with one line that begins with the mark. */
interface Examples {
  readonly yes: string
  readonly no: string
}

const FILE = path.join(import.meta.dirname, 'cue-examples.yaml')
const examples = parseYaml(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Examples>>

/** What the line that is asked about begins with. */
const MARK = '▶ '

/** Ids of the cues that speak of the marked line of a small record. */
async function cuesOn(example: string): Promise<string[]> {
  const at = example.indexOf(MARK)
  const line = example.slice(0, at).split('\n').length
  const text = example.slice(0, at) + example.slice(at + MARK.length)
  const { lines } = await recognise(await read('record.md', new TextEncoder().encode(text), {}))
  const marked = lines.filter(({ position: { start, end } }) => start.line <= line && line <= end.line)
  expect(marked, 'the marked line is read').not.toEqual([])
  return marked.flatMap(({ fired }) => fired.map(({ cue }) => cue.id))
}

describe('the examples of the cues', () => {
  test('are of every cue, and of no other', () => {
    expect(Object.keys(examples).sort()).toEqual(cues.map(({ id }) => id).sort())
  })

  test.each(Object.entries(examples))('%s', async (id, { yes, no }) => {
    for (const example of [yes, no]) expect(example.split(MARK), example).toHaveLength(2)
    expect(await cuesOn(yes), yes).toContain(id)
    expect(await cuesOn(no), no).not.toContain(id)
  })
})
