import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rulePages } from './rule-pages.ts'

const ROOT = path.join(import.meta.dirname, '../../docs/rules')

test('docs/rules is what `npm run docs` writes', () => {
  const pages = rulePages()
  const there = ['', 'ru'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.posix.join(folder, name)),
  )
  expect(there.sort()).toEqual([...pages.keys()].sort())
  for (const [name, content] of pages) expect(readFileSync(path.join(ROOT, name), 'utf8'), name).toBe(content)
})
