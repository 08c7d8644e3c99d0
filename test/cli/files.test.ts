import { expect, test } from 'vitest'
import { buildDocx, p } from '../read/files/build-docx.ts'
import { GOOD } from './records.ts'
import { world } from './world.ts'

const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайное</w:t></w:r></w:p>'
const record = buildDocx(`${p('Протокол № 5')}${hidden}${p('12 мая 2023 г.')}`)

test('the text that places point into is written where it is asked for, once, over nothing', async () => {
  const there = world({ 'a.docx': record, 'b.md': '# Протокол № 6' })
  const { code, out, err } = await there.run(['parse', 'a.docx', '--save-text', 'a.txt'])
  expect(code).toBe(0)
  expect(err).toContain('a.docx:1:1 info 1 piece of hidden text is not read')
  const text = there.read('a.txt')
  expect(text).toBe('Протокол № 5\n\n12 мая 2023 г.\n')
  const { positions } = JSON.parse(out) as { positions: Record<string, { start: { offset: number } }> }
  expect(text.slice(positions['/date']?.start.offset)).toBe('12 мая 2023 г.\n')
  expect(await there.run(['check', 'b.md', '--save-text', 'a.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('a.txt exists; --save-text needs a new name') as string,
  })
  expect(await there.run(['parse', 'a.docx', 'b.md', '--save-text', 'c.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--save-text takes one FILE') as string,
  })
})

test.each([
  ['a.docx', record.subarray(0, 200), 'a.docx: is damaged or cut off and cannot be read'],
  ['a.docx', 'Протокол', 'a.docx: is no docx file, though its name says so; --from text reads it as text'],
  ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'a.doc: is damaged or cut off and cannot be read'],
  [
    'a.doc',
    Uint8Array.of(0xdb, 0xa5, 0x2d, 0),
    "a.doc: is in Word's format of before 1997; save it as .docx",
  ],
])('%s that cannot be read costs one line', async (name, content, line) => {
  const { code, out, err } = await world({ [name]: content }).run(['parse', name])
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `protocol: ${line}\n` })
})

test('what lies beside records is no record, unless it is asked for', async () => {
  const { run, write } = world({
    'a.md': GOOD,
    'README.md': GOOD,
    'docs/LICENSE.txt': GOOD,
    'readme-club.md': GOOD,
  })
  const files = async (...paths: string[]): Promise<string[]> => {
    const { out } = await run(['check', ...paths, '--reporter', 'junit'])
    return [...out.matchAll(/<testsuite name="([^"]+)"/g)].map(([, name = '']) => name)
  }
  expect(await files('.')).toEqual(['a.md', 'readme-club.md'])
  expect(await files('*.md')).toEqual(['README.md', 'a.md', 'readme-club.md'])
  expect(await files('README.md')).toEqual(['README.md'])
  write('.protocolignore', '!README.md\n')
  expect(await files('.')).toEqual(['README.md', 'a.md', 'readme-club.md'])
  write('protocol.yaml', 'files: [docs/**]\n')
  expect(await files('.')).toEqual(['docs/LICENSE.txt'])
})
