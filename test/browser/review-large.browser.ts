import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewed } from '../cli/reviewed.ts'
import { openChromium } from './chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

const DOERS = ['Рудакову В.В.', 'Лапину О.О.', 'Зиминой Е.С.', 'Котову П.Н.']

/** A record of so many questions with so many clauses each. */
function record(number: number, questions: number, clauses: number): string {
  const titles = Array.from(
    { length: questions },
    (_, at) => `${String(at + 1)}. О ремонте корпуса ${String(at + 1)}`,
  )
  const clause = (question: number, at: number): string =>
    `${String(question + 1)}.${String(at + 1)}. ${DOERS[(question + at) % 4] ?? ''} подготовить смету ${String(question * clauses + at)} до ${String(10 + (at % 19))}.05.2024.`
  const bodies = titles.map(
    (title, question) =>
      `${title}\n\nРешили:\n\n${Array.from({ length: clauses }, (_, at) => clause(question, at)).join('\n')}\n`,
  )
  return `Протокол № ${String(number)}\n\n12.04.2024\n\nПредседатель: Орлова А.П.\nСекретарь: Котов П.Н.\n\nПовестка дня:\n\n${titles.join('\n')}\n\n${bodies.join('\n')}`
}

/** Milliseconds that the page itself works on a key: what a slow machine or a busy one adds is within the bounds. */
const STEP = 250
const DRAWN = 5000

test('a record of 500 clauses is walked and decided on without waiting', async () => {
  const { address } = await reviewed({ 'record.txt': record(1, 20, 25) }, { lang: 'ru' })
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(address)
  await page.waitForSelector('.fact')
  expect(await page.locator('.fact').count()).toBeGreaterThan(1500)
  const steps = await page.evaluate(() =>
    Array.from({ length: 30 }, () => {
      const start = performance.now()
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', bubbles: true }))
      void document.body.offsetHeight
      return performance.now() - start
    }).sort((a, b) => a - b),
  )
  expect(steps[15]).toBeLessThan(STEP)
  const confirmed = await page.evaluate(() => {
    const start = performance.now()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', bubbles: true }))
    void document.body.offsetHeight
    return { took: performance.now() - start, marks: document.querySelectorAll('.settled').length }
  })
  expect(confirmed.marks).toBe(1)
  expect(confirmed.took).toBeLessThan(STEP)
  await page.waitForFunction(() => document.getElementById('state')?.textContent === 'Сохранено.')
  await page.evaluate(() => document.getElementById('state')?.replaceChildren())
  const start = Date.now()
  await page.keyboard.press('x')
  await page.waitForFunction(() => document.getElementById('state')?.textContent === 'Сохранено.')
  expect(Date.now() - start).toBeLessThan(DRAWN)
  await page.close()
})

test('300 records are listed, opened and counted one by one', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`${String(at + 1).padStart(3, '0')}.txt`, record(at + 1, 3, 2)]),
  )
  const doubtful = record(3, 3, 2).replace(
    /^1\.2\. .*$/m,
    '1.2. Выдано 18 бюллетеней, крышу осмотрел (Зимина Е.С.',
  )
  const { address } = await reviewed({ ...files, '003.txt': doubtful }, { lang: 'ru' })
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(address)
  await page.waitForSelector('.fact')
  expect(await page.locator('.record').count()).toBe(300)
  const start = Date.now()
  await page.locator('.record').nth(150).click()
  await page.waitForFunction(() => document.getElementById('facts')?.textContent?.includes('151'))
  expect(Date.now() - start).toBeLessThan(DRAWN)
  await page.waitForFunction(() =>
    /\(\d+\)/.test(document.querySelector('li:nth-child(3) .record')?.textContent ?? ''),
  )
  await page.close()
})
