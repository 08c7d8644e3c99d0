import { describe, expect, test } from 'vitest'
import { GOOD } from './records.ts'
import { world } from './world.ts'

/** Said on a recording: nothing of it becomes a fact, and a document of facts has no words. */
const SILENT = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n[музыка]\n'

describe('what is rendered reads back', () => {
  test.each(['markdown', 'docx', 'odt', 'html', 'pdf'])('%s of a record, and nothing is said', async (to) => {
    const { code, err } = await world({ 'record.md': GOOD }).run([
      'render',
      'record.md',
      '--to',
      to,
      '-o',
      'out',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('or one line says that it does not', async () => {
    const { err } = await world({ 'talk.vtt': SILENT }).run([
      'render',
      'talk.vtt',
      '--to',
      'html',
      '-o',
      'out',
    ])
    const lines = err.split('\n').filter((line) => line.includes('document-reads-back'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^talk\.vtt:1:1 warning the document read again gives other facts/)
  })

  test('NDJSON names each clause', async () => {
    const { out } = await world({ 'record.md': GOOD }).run(['parse', 'record.md', '--format', 'ndjson'])
    const model = JSON.parse(out) as { agenda: { decisions: { id: string }[] }[] }
    const ids = model.agenda.flatMap(({ decisions }) => decisions.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(1)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}@protokolist$/)
  })
})
