/** `npm run screenshots`: the pictures of docs/images, taken of the examples in Chromium. */
import { readFileSync } from 'node:fs'
import { read } from '../src/read/readers.ts'
import { recognise } from '../src/recognise/recognise.ts'
import { renderHtml } from '../src/render/html/html.ts'
import { openChromium, pageFolder } from '../test/browser/chromium.ts'

const file = 'examples/school-council/protocol.txt'
const document = await read(file, readFileSync(file), {})
const { model } = await recognise(document)
const input = { file: 'protocol.txt', model, source: document.source.original }
const pages = pageFolder()
const browser = await openChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1160, height: 640 }, reducedMotion: 'reduce' })
  await page.goto(pages.address('evidence.html', renderHtml([input], { evidence: true })))
  await page.locator('a.fact.deadline', { hasText: 'не позднее 20 мая' }).hover()
  await page.screenshot({ path: 'docs/images/evidence.png' })
  await page.setViewportSize({ width: 960, height: 1000 })
  await page.goto(pages.address('record.html', renderHtml([input], {})))
  await page.screenshot({ path: 'docs/images/html.png' })
} finally {
  await browser.close()
  pages.remove()
}
