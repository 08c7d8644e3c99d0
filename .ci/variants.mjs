// Copies of a folder of records with gold facts, as they arrive from other machines: CRLF, windows-1251, without marks of
// Markdown, and with them in a file that is called plain text.
// Usage: node .ci/variants.mjs FROM TO
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import process from 'node:process'

const [from = '', to = ''] = process.argv.slice(2)

const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
const bytes = new Map([...letters].map((letter, byte) => [letter, byte]))

/** Throws where the text has a letter that windows-1251 has not. */
function windows1251(text) {
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter)
    if (byte === undefined) throw new Error(`not in windows-1251: ${letter}`)
    return byte
  })
}

const VARIANTS = [
  { suffix: 'crlf', extension: '.md', content: (text) => text.replaceAll('\n', '\r\n') },
  { suffix: 'windows-1251', extension: '.md', content: windows1251 },
  { suffix: 'marked', extension: '.txt', content: (text) => text },
  { suffix: 'marked-crlf', extension: '.txt', content: (text) => text.replaceAll('\n', '\r\n') },
  { suffix: 'marked-windows-1251', extension: '.txt', content: windows1251 },
  { suffix: 'plain', extension: '.txt', content: (text) => text.replaceAll('**', '') },
]

for (const file of readdirSync(from).filter((name) => name.endsWith('.md'))) {
  const { name } = parse(file)
  const text = readFileSync(join(from, file), 'utf8').replaceAll('\r\n', '\n')
  for (const { suffix, extension, content } of VARIANTS) {
    writeFileSync(join(to, `${name}-${suffix}${extension}`), content(text))
    copyFileSync(join(from, `${name}.gold.yaml`), join(to, `${name}-${suffix}.gold.yaml`))
  }
}
