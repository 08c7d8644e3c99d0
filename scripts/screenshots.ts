/** `npm run screenshots`: the pictures of docs/images, taken of the examples in Chromium. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, writeFile } from 'node:fs/promises'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { archivedRecord } from '../src/archive/archived-record.ts'
import { registerOf } from '../src/archive/register.ts'
import { parse } from '../src/index.ts'
import { read } from '../src/read/readers.ts'
import { recognise } from '../src/recognise/recognise.ts'
import { renderHtml } from '../src/render/html/html.ts'
import { registerHtml } from '../src/render/register/page/register-page.ts'
import { openChromium, pageFolder } from '../test/browser/chromium.ts'
import { withPalette } from './palette-png.ts'

const file = 'examples/school-council/protocol.txt'
const document = await read(file, readFileSync(file), {})
const { model } = await recognise(document)
const input = { file: 'protocol.txt', model, source: document.source.original }
/** The page of the register of a folder of records. */
async function archivePage(folder: string): Promise<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\/\d{4}-\d\d-\d\d\.(?:md|txt)$/.test(name),
  )
  const records = await Promise.all(
    names.sort().map(async (name) => {
      const { model: facts, text } = await parse(readFileSync(`${folder}/${name}`), { file: name })
      return archivedRecord(name, facts, text)
    }),
  )
  const register = registerOf(records)
  return registerHtml({ register, tasks: register.tasks, counts: null, today: '2024-12-10', language: 'en' })
}

/** The page of review of these records, of the built program; `use` works with its address. */
async function reviewing(
  files: Readonly<Record<string, string>>,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-review-'))
  for (const [name, path] of Object.entries(files)) await copyFile(path, join(folder, name))
  const call = [resolve('bin/protocol.js'), 'review', '--lang', 'en', ...Object.keys(files)]
  const program = spawn(process.execPath, call, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const [address] = (await once(program.stdout, 'data')) as [Buffer]
    await use(address.toString().trim())
  } finally {
    program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const pages = pageFolder()
const browser = await openChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1160, height: 600 }, reducedMotion: 'reduce' })
  await page.goto(pages.address('evidence.html', renderHtml([input], { evidence: true })))
  await page.locator('a.fact.deadline', { hasText: 'не позднее 20 мая' }).hover()
  await writeFile('docs/images/evidence.png', withPalette(await page.screenshot()))
  const reviewed = { 'council.txt': file, 'asino.md': 'examples/asino/protocol.md' }
  await reviewing(reviewed, async (address) => {
    await page.setViewportSize({ width: 1160, height: 462 })
    await page.goto(address)
    await page.click('.record:has-text("asino.md")')
    await page.waitForSelector('.fact.open.on')
    await writeFile('docs/images/review.png', withPalette(await page.screenshot()))
  })
  await page.setViewportSize({ width: 960, height: 830 })
  await page.goto(pages.address('record.html', renderHtml([input], {})))
  await writeFile('docs/images/html.png', withPalette(await page.screenshot()))
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.goto(pages.address('register.html', await archivePage('examples/archive')))
  await writeFile('docs/images/register.png', withPalette(await page.screenshot()))
} finally {
  await browser.close()
  pages.remove()
}
