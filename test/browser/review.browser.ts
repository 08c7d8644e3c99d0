import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { reviewed } from '../cli/reviewed.ts'
import { world } from '../cli/world.ts'
import { openChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const RECORD = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

Повестка дня:

1. О ремонте крыши

1. О ремонте крыши

Решили по первому вопросу:

1. Рудакову В.В. подготовить смету до 20.04.2024.
2. Выдано 18 бюллетеней, крышу осмотрел (Зимина Е.С.

Председатель            Орлова А.П.
Секретарь               Котов П.Н.

Исп. Лапина О.О., тел. 2-15-07
`

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

async function opened(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
  await page.goto(address)
  await page.waitForSelector('.fact')
  return page
}

const corrections = (yaml: string): unknown => (parseYaml(yaml) as { corrections: unknown }).corrections
const saved = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.getElementById('state')?.textContent === 'Сохранено.')

describe('the page of review', () => {
  test('has what is doubtful first, and is worked by keys', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const page = await opened(address)
    expect(await page.textContent('.fact')).toContain('Выдано 18 бюллетеней')
    expect(await page.textContent('#count')).toContain('сомнительных без решения: 1')
    await page.keyboard.press('x')
    await saved(page)
    expect(await page.textContent('#count')).toContain('сомнительных без решения: 0')
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([
      { path: '/agenda/0/decisions/1', absent: true },
    ])
    await page.keyboard.press('u')
    await page.waitForFunction(() => document.getElementById('state')?.textContent === 'Отменено.')
    expect(corrections(read('record.corrections.yaml'))).toEqual([])
    await page.close()
  })

  test('corrects a fact that was misread', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const page = await opened(address)
    await page.click('.fact:has-text("20.04.2024"):has-text("Срок")')
    await page.keyboard.press('e')
    await page.fill('textarea', '2024-04-21')
    await page.keyboard.press('Enter')
    await saved(page)
    expect(await page.textContent('#facts')).toContain('21.04.2024')
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([
      { path: '/agenda/0/decisions/0/deadline', value: '2024-04-21', was: '2024-04-20' },
    ])
    await page.close()
  })

  test('moves somebody to another list, and counts what is doubtful beside the record', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const page = await opened(address)
    expect(await page.textContent('#records')).toBe('record.txt (1)')
    await page.click('.fact.present:has-text("Рудаков В.В."), .fact:has-text("Рудаков В.В.")')
    await page.click('.move.absent')
    await saved(page)
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([
      { path: '/attendees/1', quote: 'Рудаков В.В.', move: '/absent/-' },
    ])
    await page.close()
  })

  test('makes a fact of selected words', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const page = await opened(address)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.getElementById('text') as HTMLElement,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('Лапина О.О.') ?? -1
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(node, at, node, at + 'Лапина О.О.'.length)
      }
    })
    await page.dispatchEvent('#text', 'pointerup')
    await page.click('#adding .invited')
    await page.keyboard.press('Enter')
    await saved(page)
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([
      { path: '/invited/-', quote: 'Лапина О.О.', value: 'Лапина О.О.' },
    ])
    await page.close()
  })

  test('is told when the file changed underneath, and shows what is there', async () => {
    const { address, write, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const page = await opened(address)
    write('record.txt', RECORD.replace('№ 3', '№ 4'))
    await page.keyboard.press('x')
    await page.waitForFunction(() => document.getElementById('state')?.textContent?.includes('изменились'))
    expect(await page.textContent('#text')).toContain('№ 4')
    expect(() => read('record.corrections.yaml')).toThrow()
    await page.close()
  })

  test('is worked by the keyboard alone: words are typed instead of selected', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'en' })
    const page = await opened(address)
    await page.keyboard.press('j')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    const before = await focused()
    await page.keyboard.press('a')
    await page.keyboard.type('нет таких слов')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#state')).toContain('no such words')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('лапина  о.о.')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Лапина О.О.')
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('invited')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe(before)
    expect(await page.isVisible('#adding')).toBe(false)
    await page.keyboard.press('a')
    await page.keyboard.type('Лапина О.О.')
    for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key)
    await page.waitForFunction(() => document.getElementById('state')?.textContent === 'Saved.')
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([
      { path: '/chair', value: 'Лапина О.О.' },
    ])
    await page.close()
  })

  test('keeps for the office what is shown first: words, a body, a person', async () => {
    const { address, read, write } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    write('protocol.yaml', '# ours\nlanguage: ru # always\n')
    const page = await opened(address)
    const wrote = async (): Promise<void> => {
      await page.click('#adding .lesson button:not(.cancel)')
      await page.waitForSelector('#adding .diff')
      await page.click('#adding .write')
      await page.waitForFunction(() => document.getElementById('state')?.textContent?.startsWith('Записано'))
    }
    await page.keyboard.press('a')
    await page.keyboard.type('Исп. Лапина')
    await page.keyboard.press('Enter')
    await page.click('#adding .heads')
    await page.fill('#adding .lesson input', 'Составил')
    await page.selectOption('#adding select', 'secretary')
    await wrote()
    expect(read('protocol.yaml')).toBe(
      '# ours\nlanguage: ru # always\nsynonyms:\n  secretary:\n    - Составил\n',
    )
    await page.keyboard.press('a')
    await page.keyboard.type('Активу')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#state')).toContain('нет')
    await page.keyboard.press('Escape')
    await page.click('.fact.person:has-text("Котов П.Н.")')
    await page.click('.register')
    await page.fill('#adding .lesson input', 'Котов Пётр Никитич')
    await wrote()
    expect(read('people.yaml')).toContain('- name: Котов Пётр Никитич')
    expect(await page.textContent('#facts')).toContain('Котов Пётр Никитич')
    await page.close()
  })

  test.each(['en', 'ru'] as const)(
    'can be read by everybody, and breaks no policy of its own: %s',
    async (lang) => {
      const { address } = await reviewed({ 'record.txt': RECORD }, { lang })
      const page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
      const told: string[] = []
      page.on('console', (message) => told.push(message.text()))
      await page.goto(address)
      await page.waitForSelector('.fact')
      expect(told).toEqual([])
      expect(await page.getAttribute('html', 'lang')).toBe(lang)
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setBypassCSP', { enabled: true })
      const barriers = async (): Promise<string[]> => {
        const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run(document)`)
        return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)
      }
      expect(await barriers()).toEqual([])
      await page.keyboard.press('s')
      expect(await barriers()).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('a')
      await page.keyboard.type('Лапина')
      await page.keyboard.press('Enter')
      expect(await barriers()).toEqual([])
      await page.click('#adding .heads')
      expect(await barriers()).toEqual([])
      await page.fill('#adding .lesson input', 'Составил')
      await page.click('#adding .lesson button:not(.cancel)')
      await page.waitForSelector('#adding .diff')
      expect(await barriers()).toEqual([])
      await page.close()
    },
  )

  test('fits on a tablet, held either way, and is worked by touch', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { lang: 'ru' })
    const context = await browser.newContext({
      viewport: { width: 820, height: 1180 },
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForSelector('.fact')
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(820)
    await page.tap('.fact.person:has-text("Зимина Е.С.")')
    const button = await page.locator('.confirm').boundingBox()
    expect(button?.height).toBeGreaterThanOrEqual(44)
    await page.tap('.confirm')
    await saved(page)
    expect(corrections(read('record.corrections.yaml'))).toMatchObject([{ confirmed: true }])
    await page.setViewportSize({ width: 1180, height: 820 })
    expect(await width()).toBeLessThanOrEqual(1180)
    await context.close()
  })
})

describe('the page of review as a file', () => {
  test('saves corrections as a file that the record is then read with', async () => {
    const place = world({ 'record.txt': RECORD })
    const call = ['review', 'record.txt', '--html', '-o', 'page.html', '--lang', 'ru', '--by', 'Орлова']
    expect((await place.run(call)).code).toBe(0)
    const page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', ({ message }) => told.push(message))
    await page.goto(`file://${place.folder}/page.html`)
    await page.waitForSelector('.fact')
    expect(await page.textContent('#count')).toContain('сомнительных без решения: 1')
    await page.keyboard.press('x')
    await saved(page)
    await page.click('.fact:has-text("20.04.2024"):has-text("Срок")')
    await page.keyboard.press('e')
    await page.fill('textarea', 'скоро')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.getElementById('state')?.textContent?.includes('быть не может'))
    await page.fill('textarea', '2024-04-21')
    await page.keyboard.press('Enter')
    await saved(page)
    await page.keyboard.press('c')
    await saved(page)
    await page.keyboard.press('u')
    await page.click('.fact.decision:has-text("подготовить смету")')
    await page.keyboard.press('s')
    await page.fill('#facts textarea', 'Рудакову В.В. подготовить смету\nдо 20.04.2024.')
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await page.keyboard.press('u')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.download')])
    expect(download.suggestedFilename()).toBe('record.corrections.yaml')
    place.write('record.corrections.yaml', readFileSync(await download.path()))
    expect(corrections(place.read('record.corrections.yaml'))).toMatchObject([
      { path: '/agenda/0/decisions/1', absent: true, by: 'Орлова' },
      { path: '/agenda/0/decisions/0/deadline', value: '2024-04-21', was: '2024-04-20', by: 'Орлова' },
    ])
    expect((await place.run(['corrections', 'record.txt'])).code).toBe(0)
    const { out } = await place.run(['parse', 'record.txt', '--format', 'json'])
    expect(out).toContain('"due": "2024-04-21"')
    expect(told).toEqual([])
    await page.close()
  })
})
