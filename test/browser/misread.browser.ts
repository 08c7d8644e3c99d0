import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision, Protocol } from '../../src/model/schema.ts'
import { parse } from '../../src/index.ts'
import { reviewed } from '../cli/reviewed.ts'
import { openChromium } from './chromium.ts'
import { misreadRecords, type Act, type MisreadRecord } from './misread-records.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

const damaged = ({ text, errors }: MisreadRecord): string =>
  errors.reduce((now, [right, wrong]) => {
    expect(now).toContain(right)
    return now.replace(right, wrong)
  }, text)

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort()
const clause = ({ assignees, deadline, vote }: Decision): unknown => [
  names(assignees),
  deadline?.due ?? null,
  vote && [vote.yes, vote.no, vote.abstain],
]

/** What a record states, but for the words themselves: they keep the errors. */
const stated = (model: Protocol): unknown => ({
  number: model.number,
  date: model.date,
  roles: [model.chair?.name, model.secretary?.name],
  people: [names(model.attendees), names(model.absent), names(model.invited)],
  agenda: model.agenda.map(({ title, vote, decisions }) => [
    title,
    vote && [vote.yes, vote.no, vote.abstain],
    decisions.map(clause),
  ]),
  decisions: model.decisions.map(clause),
})

/** Waits until the page has said something, so that the next thing is said anew. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /Сохранено|Записано/.test(document.getElementById('state')?.textContent ?? ''),
  )
  await page.evaluate(() => document.getElementById('state')?.replaceChildren())
}

async function focusOn(page: Page, words: string): Promise<void> {
  await page
    .locator('.fact', { hasText: words })
    .first()
    .click({ position: { x: 12, y: 12 } })
}

/** Points at words of the text by typing them. */
async function pointAt(page: Page, words: string): Promise<void> {
  await page.keyboard.press('a')
  await page.fill('#adding textarea', words)
  await page.keyboard.press('Enter')
}

const CARRIED_OUT: {
  readonly [Kind in Act['act']]: (page: Page, act: Extract<Act, { readonly act: Kind }>) => Promise<void>
} = {
  correct: async (page, { fact, value }) => {
    await focusOn(page, fact)
    await page.keyboard.press('e')
    await page.fill('#facts textarea', value)
    await page.keyboard.press('Enter')
  },
  refuse: async (page, { fact }) => {
    await focusOn(page, fact)
    await page.keyboard.press('x')
  },
  move: async (page, { fact, to }) => {
    await focusOn(page, fact)
    await page.click(`.move.${to}`)
  },
  split: async (page, { fact, at }) => {
    await focusOn(page, fact)
    await page.keyboard.press('s')
    const words = await page.inputValue('#facts textarea')
    await page.fill('#facts textarea', words.replace(at, `\n${at}`))
    await page.keyboard.press('Control+Enter')
  },
  join: async (page, { fact, value }) => {
    await focusOn(page, fact)
    await page.keyboard.press('m')
    await page.fill('#facts textarea', value)
    await page.keyboard.press('Enter')
  },
  add: async (page, { words, as, value, to }) => {
    if (to !== undefined) await focusOn(page, to)
    await pointAt(page, words)
    await page.click(`#adding .${as}`)
    await page.fill('#adding textarea', value)
    await page.keyboard.press('Enter')
  },
  head: async (page, { words, part }) => {
    await pointAt(page, words)
    await page.click('#adding .heads')
    await page.selectOption('#adding select', part)
    await page.click('#adding .lesson button:not(.cancel)')
    await page.waitForSelector('#adding .diff ins')
    await page.click('#adding .write')
  },
}

describe('records read wrongly are put right on the page', () => {
  test.each(misreadRecords.map((record) => [record.name, record] as const))('%s', async (_, record) => {
    const right = stated((await parse(record.text, { file: 'record.txt' })).model)
    const text = damaged(record)
    expect(stated((await parse(text, { file: 'record.txt' })).model)).not.toEqual(right)
    const { address, run } = await reviewed({ 'record.txt': text }, { lang: 'ru', by: 'Орлова' })
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', ({ message }) => told.push(message))
    await page.goto(address)
    await page.waitForSelector('.fact')
    for (const act of record.acts) {
      await CARRIED_OUT[act.act](page, act as never)
      await settled(page)
    }
    expect(told).toEqual([])
    expect(await page.locator('#count .doubt').allInnerTexts()).toEqual([])
    await page.close()
    const { out } = await run(['parse', 'record.txt', '--format', 'json'])
    expect(stated(JSON.parse(out) as Protocol)).toEqual(right)
    if (record.acts.some(({ act }) => act !== 'head'))
      expect(await run(['corrections', 'record.txt'])).toMatchObject({ code: 0 })
  })
})
