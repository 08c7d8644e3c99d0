/**
 * `npm run docs`: writes the pages of the rules in docs/rules anew, in English and in docs/rules/ru in Russian, each with
 * an index. Pages of rules that are gone are removed. Beside them the manual, man/protocol.1. With `--check` nothing is
 * written: what differs is told, every call that a page of docs shows is run, and the exit code is 1 where something is amiss.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { manPage } from './package/man-page.ts'
import { rulePages } from '../test/check/rule-pages.ts'
import { faultOf, shownCalls } from '../test/pages/shown-calls.ts'

const ROOT = path.join(import.meta.dirname, '..')
const RULES = 'docs/rules'

/** What this script writes, by its path from the root. */
async function written(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const [name, content] of rulePages()) pages.set(path.posix.join(RULES, name), content)
  return pages.set('man/protocol.1', await manPage())
}

/** Pages of rules that there are no more. */
const gone = (pages: ReadonlyMap<string, string>): string[] =>
  [RULES, `${RULES}/ru`].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .map((name) => `${folder}/${name}`)
      .filter((name) => name.endsWith('.md') && !pages.has(name)),
  )

async function check(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const differs = [...pages].flatMap(([name, content]) => {
    const file = path.join(ROOT, name)
    return existsSync(file) && readFileSync(file, 'utf8') === content ? [] : [`${name}: not as written now`]
  })
  const calls = shownCalls()
  const faults: string[] = []
  for (const shown of calls) {
    const found = await faultOf(shown)
    if (found !== null) faults.push(`${shown.page}: ${shown.call}: ${found}`)
  }
  process.stdout.write(`${String(pages.size)} pages compared, ${String(calls.length)} calls run\n`)
  return [...differs, ...gone(pages).map((name) => `${name}: no such rule`), ...faults]
}

function write(pages: ReadonlyMap<string, string>): void {
  for (const name of gone(pages)) rmSync(path.join(ROOT, name))
  for (const [name, content] of pages) {
    mkdirSync(path.dirname(path.join(ROOT, name)), { recursive: true })
    writeFileSync(path.join(ROOT, name), content)
  }
  process.stdout.write(`${String(pages.size)} pages written\n`)
}

const pages = await written()
if (process.argv.includes('--check')) {
  const amiss = await check(pages)
  for (const line of amiss) process.stdout.write(`${line}\n`)
  process.exitCode = amiss.length === 0 ? 0 : 1
} else write(pages)
