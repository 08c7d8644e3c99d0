import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archivedRecord } from '../../src/archive/archived-record.ts'
import { registerOf } from '../../src/archive/register.ts'
import { registerHtml } from '../../src/render/register/page/register-page.ts'
import { parse } from '../../src/index.ts'
import { openChromium, pageFolder } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DESKTOP = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const FILES = ['2023-08-22', '2023-10-17', '2023-12-12', '2024-01-23', '2024-03-26', '2024-05-21']

const pages = pageFolder()
let browser: Browser
let address = ''

beforeAll(async () => {
  browser = await openChromium()
  const records = await Promise.all(
    FILES.map(async (name) => {
      const file = `examples/archive/tsn/${name}.md`
      const { model, text } = await parse(readFileSync(file), { file })
      return archivedRecord(file, model, text)
    }),
  )
  const register = registerOf(records)
  const answer = {
    register,
    tasks: register.tasks,
    counts: null,
    today: '2024-06-01',
    language: 'ru' as const,
  }
  address = pages.address('register.html', registerHtml(answer))
})

afterAll(async () => {
  await browser.close()
  pages.remove()
})

/** Opens the page, and holds against it that nothing goes wrong or out while `use` works with it. */
async function visiting(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  const wrong: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) wrong.push(request.url())
    })
    await page.goto(address)
    await use(page)
    expect(wrong).toEqual([])
  } finally {
    await context.close()
  }
}

const shown = (page: Page): Promise<string[]> => page.locator('#tasks tbody tr:visible .id').allInnerTexts()

describe('the page of the register', () => {
  test.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])('has no barriers on %s', async (_, options) => {
    await visiting({ ...options, bypassCSP: true }, async (page) => {
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    })
  })

  test('fits on a phone', async () => {
    await visiting(PHONE, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    })
  })

  test('searches, filters and is cleared by the keyboard alone', async () => {
    await visiting(DESKTOP, async (page) => {
      const all = await shown(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('видеонаблюдении')
      expect(await shown(page)).toHaveLength(1)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Громов')
      expect(await shown(page)).toHaveLength(0)
      expect(await page.locator('#none').isVisible()).toBe(true)
      await page.locator('button[type=reset]').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page)).toEqual(all)
    })
  })

  test('sorts by a column both ways and says so', async () => {
    await visiting(DESKTOP, async (page) => {
      const days = (): Promise<string[]> => page.locator('#tasks tbody td.due').allInnerTexts()
      const head = page.locator('th').first()
      await head.locator('button').focus()
      await page.keyboard.press('Enter')
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      const up = await days()
      expect(up).toEqual([...up].sort())
      await page.keyboard.press('Enter')
      expect(await days()).toEqual([...up].reverse())
    })
  })

  test('shows a month and a person by their bars', async () => {
    await visiting(DESKTOP, async (page) => {
      await page.locator('[data-month="2024-05"]').click()
      const month = await page.locator('#tasks tbody tr:visible td.due').allInnerTexts()
      expect(month.every((day) => day.startsWith('2024-05'))).toBe(true)
      expect(await page.locator('[data-month="2024-05"]').getAttribute('aria-pressed')).toBe('true')
      await page.locator('[data-month="2024-05"]').click()
      await page.locator('[data-person="Ломов А.В."]').click()
      expect(new Set(await page.locator('#tasks tbody tr:visible td.who').allInnerTexts())).toEqual(
        new Set(['Ломов А.В.']),
      )
    })
  })

  test('prints all rows across A4', async () => {
    await visiting(DESKTOP, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf).toMatch(/\/MediaBox \[0 0 84[12]\.\d+ 59[45]\.\d+\]/)
    })
  })
})
