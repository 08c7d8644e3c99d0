import { expect, it } from 'vitest'
import { read } from '../../src/read/readers.ts'
import { buildDocx, p } from './files/build-docx.ts'

const mail = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))
const HEAD = ['From: a@example.org', 'To: b@example.org', 'Subject: Minutes', 'MIME-Version: 1.0']
const BOUNDARY = 'Content-Type: multipart/mixed; boundary="x"'

it('reads the record that is attached, and says which it is and what is left', async () => {
  const docx = Buffer.from(buildDocx(p('Протокол № 5'))).toString('base64')
  const parts = [
    ['--x', 'Content-Type: text/plain', '', 'See the file.'],
    ['--x', 'Content-Disposition: attachment; filename="logo.png"', 'Content-Type: image/png', '', 'x'],
    [
      '--x',
      'Content-Disposition: attachment; filename="record.docx"',
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      '',
      docx,
    ],
  ]
  const document = await read('a.eml', mail([...HEAD, BOUNDARY, '', ...parts.flat(), '--x--', '']))
  expect(document.source).toMatchObject({ file: 'a.eml/record.docx', original: 'Протокол № 5\n' })
  expect(document.omitted).toEqual(new Map([['attachment', 1]]))
})

it('reads the words of a mail without one, whatever the file is called', async () => {
  const plain = [...HEAD, 'Content-Type: text/plain; charset=utf-8', '', 'Протокол № 5', '']
  expect((await read('a.txt', mail(plain))).source.original.trim()).toBe('Протокол № 5')
  const page = [...HEAD, 'Content-Type: text/html; charset=utf-8', '', '<p>Протокол</p>']
  expect((await read('a.eml', mail(page))).source.original.trim()).toBe('Протокол')
})

it('without any words is empty', async () => {
  await expect(read('a.eml', mail([...HEAD, '', '']))).rejects.toMatchObject({
    name: 'ReadError',
    code: 'empty',
  })
})
