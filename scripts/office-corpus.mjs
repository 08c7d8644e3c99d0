#!/usr/bin/env node
/**
 * `node scripts/office-corpus.mjs FROM TO`: writes the texts of a folder of pairs (NAME.md or NAME.txt with
 * NAME.gold.yaml) out as the files that people have, by LibreOffice: TO/docx, TO/doc, TO/odt, TO/rtf, TO/html, TO/pdf, each with
 * the gold beside it, so that a scorer can be run on every folder. Needs `soffice` (LibreOffice Writer).
 *
 * Plain text is opened by LibreOffice itself, a paragraph per line, as when it is pasted into a document. Markdown goes
 * through HTML, made by CommonMark's rules, so that headings, lists and tables (with lines) become those of the word
 * processor.
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
  pdf: 'pdf:writer_pdf_Export',
}
const [from, to, ...wanted] = process.argv.slice(2)
if (!from || !to) {
  process.stderr.write('usage: node scripts/office-corpus.mjs FROM TO [docx doc odt rtf html pdf]\n')
  process.exit(2)
}
const formats = wanted.length > 0 ? wanted : Object.keys(FILTERS)
const work = mkdtempSync(path.join(tmpdir(), 'office-corpus-'))

/** One start of LibreOffice for all the files of a step. */
function convert(files, format, folder, filter = []) {
  if (files.length === 0) return
  const profile = `-env:UserInstallation=file://${work}/profile`
  const target = ['--convert-to', FILTERS[format], '--outdir', folder]
  execFileSync('soffice', [profile, '--headless', ...filter, ...target, ...files], { stdio: 'ignore' })
}

/** A text in UTF-8 or, failing that, in windows-1251, as old offices keep theirs. */
function textOf(file) {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

async function htmlOf(markdown) {
  const body = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(markdown)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${String(body).replaceAll('<table>', '<table border="1">')}</body></html>`
}

try {
  const pages = []
  const texts = []
  for (const gold of readdirSync(from).filter((name) => name.endsWith('.gold.yaml'))) {
    const name = gold.slice(0, -'.gold.yaml'.length)
    const there = readdirSync(from)
    if (there.includes(`${name}.md`)) {
      const page = path.join(work, `${name}.html`)
      writeFileSync(page, await htmlOf(textOf(path.join(from, `${name}.md`))))
      pages.push(page)
    } else if (there.includes(`${name}.txt`)) {
      const text = path.join(work, `${name}.txt`)
      writeFileSync(text, textOf(path.join(from, `${name}.txt`)))
      texts.push(text)
    } else continue
    for (const format of formats) {
      mkdirSync(path.join(to, format), { recursive: true })
      copyFileSync(path.join(from, gold), path.join(to, format, gold))
    }
  }
  const docx = path.join(work, 'docx')
  convert(pages, 'docx', docx, ['--infilter=HTML (StarWriter)'])
  convert(texts, 'docx', docx, ['--infilter=Text (encoded):UTF8,LF,,,'])
  const written = readdirSync(docx).map((name) => path.join(docx, name))
  for (const format of formats) {
    if (format === 'docx')
      for (const file of written) copyFileSync(file, path.join(to, format, path.basename(file)))
    else convert(written, format, path.join(to, format))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
