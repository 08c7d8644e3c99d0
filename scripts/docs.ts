/**
 * `npm run docs`: writes the pages of the rules in docs/rules anew, in English and in docs/rules/ru in Russian, each with
 * an index. Pages of rules that are gone are removed. Beside them the manual, man/protocol.1.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { manPage } from './package/man-page.ts'
import { rulePages } from '../test/check/rule-pages.ts'

const root = path.join(import.meta.dirname, '..', 'docs', 'rules')
const pages = rulePages()
mkdirSync(path.join(root, 'ru'), { recursive: true })
for (const folder of ['', 'ru']) {
  for (const name of readdirSync(path.join(root, folder))) {
    if (name.endsWith('.md') && !pages.has(path.posix.join(folder, name)))
      rmSync(path.join(root, folder, name))
  }
}
for (const [name, content] of pages) writeFileSync(path.join(root, name), content)
process.stdout.write(`${String(pages.size)} pages written\n`)

const manual = path.join(import.meta.dirname, '..', 'man')
mkdirSync(manual, { recursive: true })
writeFileSync(path.join(manual, 'protocol.1'), await manPage())
