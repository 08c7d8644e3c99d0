import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractOf } from '../../src/render/extract/extract.ts'
import { renderHtml } from '../../src/render/html/html.ts'
import { bytesOf, casesIn, outcomeOf } from '../case.ts'
import { council, hostile } from '../render/models.ts'
import { openChromium, pageFolder } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DESKTOP = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

const pages = pageFolder()
const addresses: Record<string, string> = {}
let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
  for (const one of casesIn('examples')) {
    const { model, document } = await outcomeOf(one.input, bytesOf(one))
    const input = { file: one.input, model, source: document.source.original }
    const name = one.name.replaceAll('/', '-')
    const extract = { ...input, model: extractOf(model, { item: 0 }) }
    addresses[`${name}-extract`] = pages.address(`${name}-extract.html`, renderHtml([extract], {}))
    addresses[name] = pages.address(`${name}.html`, renderHtml([input], {}))
    addresses[`${name}-evidence`] = pages.address(
      `${name}-evidence.html`,
      renderHtml([input], { evidence: true }),
    )
  }
  const model = {
    ...council,
    title: '<img src=x onerror="document.title=1">'.repeat(300),
    agenda: hostile.agenda,
  }
  const source = '<script>document.title = 1</script> \u202e javascript:alert(1) \u0000 '.repeat(100)
  addresses['hostile'] = pages.address('hostile.html', renderHtml([{ file: '', model }], {}))
  addresses['hostile-evidence'] = pages.address(
    'hostile-evidence.html',
    renderHtml([{ file: '', model, source }], { evidence: true }),
  )
})

afterAll(async () => {
  await browser.close()
  pages.remove()
})

/** Opens a page, and holds against it that nothing goes wrong or out while `use` works with it. */
async function visiting(
  name: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const wrong: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('dialog', (dialog) => wrong.push(dialog.message()))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== addresses[name]) wrong.push(request.url())
    })
    await page.goto(addresses[name] ?? '')
    await use(page)
    expect(wrong).toEqual([])
  } finally {
    await context.close()
  }
}

const EXAMPLES = casesIn('examples').map((one) => one.name.replaceAll('/', '-'))
const NAMES = [
  ...[...EXAMPLES, 'hostile'].flatMap((name) => [name, `${name}-evidence`]),
  ...EXAMPLES.map((name) => `${name}-extract`),
]

describe.each(NAMES)('%s', (name) => {
  test.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])('has no barriers on %s', async (_, options) => {
    await visiting(name, { ...options, bypassCSP: true }, async (page) => {
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`),
      ).toEqual([])
    })
  })

  test('fits on a phone', async () => {
    await visiting(name, PHONE, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    })
  })

  test('prints on A4, all of it', async () => {
    await visiting(name, DESKTOP, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
      await page.emulateMedia({ media: 'print' })
      const cut = await page
        .locator('h1, main, article, .pane')
        .evaluateAll((all) =>
          all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.outerHTML),
        )
      expect(cut).toEqual([])
    })
  })
})

describe('the page of evidence', () => {
  const name = 'examples-school-council-evidence'
  const lit = (page: Page): Promise<string[]> => page.locator('.on').allInnerTexts()
  const inSight = (page: Page, selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const [inner, outer] = [
          element.getBoundingClientRect(),
          element.closest('.pane')?.getBoundingClientRect(),
        ]
        return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom
      })

  test('lights up the words of the fact that is pointed at, and brings them into sight', async () => {
    await visiting(name, { ...DESKTOP, reducedMotion: 'reduce' }, async (page) => {
      await page.locator('a.fact.deadline', { hasText: 'не позднее 20 мая' }).hover()
      expect(await lit(page)).toEqual([
        expect.stringContaining('20.05.2024 (год – по дате совещания)'),
        'не позднее 20 мая',
      ])
      expect(await inSight(page, '.said.on')).toBe(true)
    })
  })

  test('lights up the fact of the words that are pointed at', async () => {
    await visiting(name, { ...DESKTOP, reducedMotion: 'reduce' }, async (page) => {
      await page.locator('.said.person', { hasText: 'Рыбаку Н.Д.' }).hover()
      expect(await lit(page)).toEqual([
        expect.stringMatching(/Рыбак Н\.Д\.\s+в тексте: Рыбаку Н\.Д\./),
        'Рыбаку Н.Д.',
      ])
      expect(await inSight(page, '.fact.on')).toBe(true)
    })
  })

  test('works with the keyboard alone', async () => {
    await visiting(name, { ...DESKTOP, reducedMotion: 'reduce' }, async (page) => {
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab')
      expect(await lit(page)).toEqual([
        expect.stringContaining('организация'),
        expect.any(String),
        expect.any(String),
      ])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toContain('said')
      await page.keyboard.press('Enter')
      expect(page.url()).toMatch(/#fact-\d+$/)
    })
  })

  test('leads there and back without scripts', async () => {
    await visiting(name, { ...DESKTOP, javaScriptEnabled: false }, async (page) => {
      await page.locator('a.fact.deadline', { hasText: 'не позднее 20 мая' }).click()
      expect(await page.locator(':target').allInnerTexts()).toEqual(['не позднее 20 мая'])
      await page.locator(':target').click()
      expect(page.url()).toMatch(/#fact-\d+$/)
    })
  })
})
