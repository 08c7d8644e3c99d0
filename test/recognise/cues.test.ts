import { describe, expect, test } from 'vitest'
import { cues } from '../../src/recognise/cues/cues.ts'

const ids = cues.map(({ id }) => id)

describe('the cues', () => {
  test('each have an id of their own', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('are named in kebab-case', () => {
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })
})
