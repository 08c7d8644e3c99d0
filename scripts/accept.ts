/**
 * `npm run accept [NAME…]`: writes the expected files of the fixtures and examples anew, from what the program gives now.
 * Files that exist are rewritten, model.json and diagnostics.txt are made where they are missing. Read the diff.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bytesOf, casesIn, expectedFiles, optionsOf, outcomeOf } from '../test/case.ts'

const wanted = process.argv.slice(2)
const ALWAYS = new Set(['model.json', 'diagnostics.txt'])
let changed = 0
for (const one of [...casesIn('test/fixtures'), ...casesIn('test/transcripts'), ...casesIn('examples')]) {
  if (wanted.length > 0 && !wanted.some((name) => one.name.includes(name))) continue
  const outcome = await outcomeOf(one.input, bytesOf(one), optionsOf(one))
  for (const [name, content] of await expectedFiles(one, outcome)) {
    const file = path.join(one.folder, name)
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null
    if (before === content || (before === null && !ALWAYS.has(name))) continue
    writeFileSync(file, content)
    changed++
    process.stdout.write(`${before === null ? 'new    ' : 'changed'} ${one.name}/${name}\n`)
  }
}
process.stdout.write(`${String(changed)} files written\n`)
