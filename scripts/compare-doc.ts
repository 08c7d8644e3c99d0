/**
 * `tsx scripts/compare-doc.ts FILE|FOLDER...`: checks the reader of Word's binary format against LibreOffice. Files that
 * are no .doc (.docx, .odt, .rtf, .html, .txt) are first written as .doc; then LibreOffice writes every .doc as .docx,
 * and the facts read from the two must be the same. Prints a line per file, what differs below it, and exits 1 where any
 * does. Needs `soffice` (LibreOffice Writer); fetches nothing.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { diffLines } from 'diff'
import { facts } from '../src/model/equality.ts'
import { read } from '../src/read/readers.ts'
import { recognise } from '../src/recognise/recognise.ts'

const WRITTEN_FIRST = ['.docx', '.odt', '.rtf', '.html', '.txt']
const MOST_SHOWN = 12

interface Reading {
  readonly text: string
  readonly facts: string
}

const work = mkdtempSync(path.join(tmpdir(), 'compare-doc-'))

/** One start of LibreOffice for all the files. */
function convert(files: readonly string[], filter: string, folder: string): void {
  if (files.length === 0) return
  const profile = `-env:UserInstallation=file://${work}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files], {
    stdio: 'ignore',
  })
}

async function readingOf(file: string): Promise<Reading> {
  try {
    const document = await read(file, readFileSync(file))
    const { model } = await recognise(document, {})
    return { text: document.source.original, facts: JSON.stringify(facts(model), null, 1) }
  } catch (error) {
    return { text: '', facts: `not read: ${String(error)}` }
  }
}

/** Lines that only one of two has. */
function difference(one: string, other: string): string[] {
  const parts = diffLines(one, other).filter(({ added, removed }) => added || removed)
  return parts.flatMap(({ added, value }) =>
    value
      .trimEnd()
      .split('\n')
      .map((line) => `  ${added ? '+' : '-'} ${line}`),
  )
}

try {
  const files = process.argv
    .slice(2)
    .flatMap((name) =>
      statSync(name).isDirectory() ? readdirSync(name).map((file) => path.join(name, file)) : [name],
    )
  if (files.length === 0) throw new Error('tsx scripts/compare-doc.ts FILE|FOLDER...')
  const [old, modern] = [path.join(work, 'doc'), path.join(work, 'docx')]
  mkdirSync(old)
  convert(
    files.filter((file) => WRITTEN_FIRST.includes(path.extname(file))),
    'doc:MS Word 97',
    old,
  )
  for (const file of files.filter((name) => name.endsWith('.doc'))) {
    copyFileSync(file, path.join(old, path.basename(file)))
  }
  const docs = readdirSync(old).map((name) => path.join(old, name))
  convert(docs, 'docx:MS Word 2007 XML', modern)
  let [compared, same, texts] = [0, 0, 0]
  for (const doc of docs) {
    const docx = path.join(modern, `${path.basename(doc, '.doc')}.docx`)
    if (!existsSync(docx)) {
      process.stdout.write(`not read by LibreOffice: ${path.basename(doc)}\n`)
      continue
    }
    compared++
    const [one, other] = [await readingOf(doc), await readingOf(docx)]
    const alike = one.facts === other.facts
    if (alike) same++
    if (one.text === other.text) texts++
    process.stdout.write(
      `${alike ? 'same' : 'DIFFERS'}${one.text === other.text ? '' : ' (other text)'} ${path.basename(doc)}\n`,
    )
    const shown = alike ? difference(one.text, other.text) : difference(one.facts, other.facts)
    for (const line of shown.slice(0, MOST_SHOWN)) process.stdout.write(`${line}\n`)
  }
  process.stdout.write(`${same} of ${compared} with the same facts, ${texts} with the same text\n`)
  if (same < compared) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
