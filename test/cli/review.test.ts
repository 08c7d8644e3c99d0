import type { OutgoingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { ask, opened, viewOf, type View } from './asked.ts'
import { reviewed } from './reviewed.ts'
import { world } from './world.ts'

const RECORD = `Протокол № 3

12.04.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В.

Повестка дня:

1. О ремонте крыши

1. О ремонте крыши

Решили:

1. Рудакову В.В. подготовить смету до 20.04.2024.
`

describe('who is let in', () => {
  test('the page opens once, and lets nothing run or be fetched but its own', async () => {
    const { address } = await reviewed({ 'record.txt': RECORD })
    expect(new URL(address).hostname).toBe('127.0.0.1')
    const { page } = await opened(address)
    expect(page.status).toBe(200)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page.body).not.toContain('Орлова')
    expect(await ask(address)).toMatchObject({ status: 403, body: '' })
  })

  test.each([
    ['no token', '/'],
    ['another token', '/?token=abc'],
    ['an empty token', '/?token='],
    ['data without the page', '/records'],
    ['a file', '/record.txt'],
    ['a path upwards', '/../../etc/passwd'],
    ['a path upwards in codes', '/%2e%2e/%2e%2e/etc/passwd'],
    ['another address', '//example.org/records'],
    ['no address', '//'],
  ])('%s: 403 and nothing else', async (_, path) => {
    const { address } = await reviewed({ 'record.txt': RECORD })
    expect(await ask(address, { path })).toMatchObject({ status: 403, body: '' })
  })

  test.each([
    ['a name that was made to lead here', { host: 'evil.example' }],
    ['the name of this machine', { host: 'localhost' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin of nothing', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another server of this machine', { 'sec-fetch-site': 'same-site' }],
    ['a wrong key', { 'x-protocol-session': 'x'.repeat(43) }],
  ])('%s gets 403, with all else right', async (_, wrong: OutgoingHttpHeaders) => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    if (!('x-protocol-session' in wrong)) expect((await ask(address, { headers: wrong })).status).toBe(403)
    const { own } = await opened(address)
    const headers = { ...own, ...wrong }
    for (const path of ['/records', '/record?id=0'])
      expect(await ask(address, { path, headers })).toMatchObject({ status: 403, body: '' })
    const body = JSON.stringify({ id: 0, version: '', path: '/chair', start: 0, end: 5, absent: true })
    expect(await ask(address, { method: 'POST', path: '/decide', headers, body })).toMatchObject({
      status: 403,
    })
    expect(() => read('record.corrections.yaml')).toThrow()
  })

  test('what changes something names its origin', async () => {
    const { address } = await reviewed({ 'record.txt': RECORD })
    const { own } = await opened(address)
    const headers = { 'x-protocol-session': own['x-protocol-session'] }
    const body = '{"id":0,"version":""}'
    expect(await ask(address, { method: 'POST', path: '/undo', headers, body })).toMatchObject({
      status: 403,
    })
  })
})

describe('what is asked for', () => {
  test('only the records that were named, by their number', async () => {
    const { address } = await reviewed({ 'record.txt': RECORD })
    const { get } = await opened(address)
    expect(JSON.parse((await get('/records')).body)).toEqual(['record.txt'])
    for (const id of ['1', '-1', '../record.txt', 'NaN', '', '__proto__', '0.5'])
      expect((await get(`/record?id=${id}`)).status, id).toBe(id === '' ? 200 : 404)
    for (const path of ['/etc/passwd', '/record.corrections.yaml', '/decide'])
      expect((await get(path)).status).toBe(404)
  })

  test('a body too large or not understood changes nothing, and the server goes on', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const large = await post('/decide', 'x'.repeat(1_000_000)).catch(() => ({ status: 413 }))
    expect(large.status).toBe(413)
    for (const body of [
      '',
      '{',
      '[]',
      '{"id":"0"}',
      { id: 0, version: '', path: '/chair', start: -1, end: 2 },
    ])
      expect((await post('/decide', body)).status).toBe(400)
    expect((await get('/records')).status).toBe(200)
    expect(() => read('record.corrections.yaml')).toThrow()
  })
})

describe('what is decided', () => {
  const chair = ({ facts }: View): View['facts'][number] =>
    facts.find(({ path }) => path === '/chair') ?? { path: null, value: '', settled: false, places: [] }

  test('is written beside the record at once, with its words and who said so, and can be taken back', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD }, { by: 'Орлова' })
    const { get, post } = await opened(address)
    const before = viewOf(await get('/record?id=0'))
    const [place] = chair(before).places
    const after = viewOf(
      await post('/decide', {
        id: 0,
        version: before.version,
        path: '/chair',
        ...place,
        value: 'Орлова Анна Петровна',
      }),
    )
    expect(chair(after)).toMatchObject({ value: 'Орлова Анна Петровна', settled: true })
    expect(parseYaml(read('record.corrections.yaml'))).toEqual({
      corrections: [
        {
          path: '/chair',
          quote: 'Орлова А.П.',
          before: '№ 3 12.04.2024 Председатель:',
          after: 'Секретарь: Котов П.Н. Присутствовали: Зимина',
          was: 'Орлова А.П.',
          value: 'Орлова Анна Петровна',
          by: 'Орлова',
        },
      ],
    })
    const undone = viewOf(await post('/undo', { id: 0, version: after.version }))
    expect(chair(undone)).toEqual(chair(before))
    expect((await post('/undo', { id: 0, version: undone.version })).status).toBe(400)
  })

  test('on a record that another page has changed is refused, and that page keeps what it saved', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const { version, facts } = viewOf(await get('/record?id=0'))
    const [place] = chair({ version, facts, text: '', undoable: false }).places
    const decision = { id: 0, version, path: '/chair', ...place }
    const [one, other] = await Promise.all([
      post('/decide', { ...decision, confirmed: true }),
      post('/decide', { ...decision, absent: true }),
    ])
    expect([one.status, other.status]).toEqual([200, 409])
    expect(parseYaml(read('record.corrections.yaml'))).toMatchObject({ corrections: [{ confirmed: true }] })
  })

  test('that is no value of the fact is refused', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const { version } = viewOf(await get('/record?id=0'))
    for (const wrong of [
      { path: '/date', value: 'вчера' },
      { path: '/positions', absent: true },
      { path: '/chair' },
    ])
      expect((await post('/decide', { id: 0, version, start: 0, end: 8, ...wrong })).status).toBe(400)
    expect(() => read('record.corrections.yaml')).toThrow()
  })

  test('is added to a question or a clause by its words', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const { version, text } = viewOf(await get('/record?id=0'))
    const start = text.indexOf('смету')
    await post('/decide', {
      id: 0,
      version,
      path: '/agenda/0/decisions/0/assignees/-',
      owner: '/agenda/0/decisions/0',
      start,
      end: start + 5,
      value: 'Зимина Е.С.',
    })
    expect(parseYaml(read('record.corrections.yaml'))).toMatchObject({
      corrections: [
        {
          path: '/agenda/0/decisions/0/assignees/-',
          under: 'Рудакову В.В. подготовить смету до 20.04.2024.',
        },
      ],
    })
    const again = viewOf(await get('/record?id=0'))
    expect(again.facts.map(({ value }) => value)).toContain('Зимина Е.С.')
  })

  test('beside a file of corrections with a mistake: the mistake is told, and nothing is written', async () => {
    const broken = 'corrections:\n  - path: /chair\n    quoted: x\n'
    const { address, read } = await reviewed({ 'record.txt': RECORD, 'record.corrections.yaml': broken })
    const { get } = await opened(address)
    const { status, body } = await get('/record?id=0')
    expect(status).toBe(422)
    expect(body).toContain('record.corrections.yaml:3:5')
    expect(read('record.corrections.yaml')).toBe(broken)
  })
})

describe('what there is not', () => {
  test.each([
    ['none.md', 'protocol: none.md: no such file\n'],
    ['empty', 'protocol: empty: no records in this folder\n'],
  ])('%s opens no page', async (name, err) => {
    const { run } = world({ 'empty/notes.csv': 'x' })
    expect(await run(['review', name])).toEqual({ code: 2, out: '', err })
  })
})

describe('decisions that belong together', () => {
  test('are written and taken back together', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const { version, text } = viewOf(await get('/record?id=0'))
    const at = (words: string): { start: number; end: number } => {
      const start = text.indexOf(words)
      return { start, end: start + words.length }
    }
    const list = { path: '/attendees/-', value: 'Рудаков В.В.', ...at('Рудаков В.В.') }
    const both = {
      path: '/attendees/0',
      absent: true,
      ...at('Зимина Е.С.'),
      also: [{ path: '/attendees/1', absent: true, ...at('Рудаков В.В.') }, list],
    }
    const after = viewOf(await post('/decide', { id: 0, version, ...both }))
    expect(
      (parseYaml(read('record.corrections.yaml')) as { corrections: unknown[] }).corrections,
    ).toHaveLength(3)
    await post('/undo', { id: 0, version: after.version })
    expect(parseYaml(read('record.corrections.yaml'))).toEqual({ corrections: [] })
  })

  test('one of which is no decision: none is written', async () => {
    const { address, read } = await reviewed({ 'record.txt': RECORD })
    const { get, post } = await opened(address)
    const { version } = viewOf(await get('/record?id=0'))
    const right = { path: '/chair', confirmed: true, start: 33, end: 40 }
    const wrong = { path: '/date', value: 'вчера', start: 0, end: 5 }
    expect((await post('/decide', { id: 0, version, ...right, also: [wrong] })).status).toBe(400)
    expect(() => read('record.corrections.yaml')).toThrow()
  })

  test('words called no fact are quoted all, however many', async () => {
    const long = `${Array.from({ length: 30 }, (_, at) => `слово${String(at)}`).join(' ')}.`
    const { address } = await reviewed({
      'record.txt': `${RECORD}\nПредседатель            Орлова А.П.\n\n${long}\n`,
    })
    const { get, post } = await opened(address)
    const { version, facts } = viewOf(await get('/record?id=0'))
    const unread = facts.find(({ value }) => value.startsWith('слово0'))
    const view = viewOf(
      await post('/decide', { id: 0, version, path: unread?.path, ...unread?.places[0], absent: true }),
    )
    expect(view.facts.filter(({ value }) => value.includes('слово'))).toEqual([])
  })
})

test('what is open in a record is counted without opening it', async () => {
  const doubtful = RECORD.replace(
    '1. Рудакову',
    '2. Выдано 18 бюллетеней, крышу осмотрел (Зимина Е.С.\n1. Рудакову',
  )
  const { address } = await reviewed({ 'one.txt': RECORD, 'two.txt': doubtful })
  const { get } = await opened(address)
  const open = async (id: number): Promise<unknown> => JSON.parse((await get(`/open?id=${String(id)}`)).body)
  expect(await open(0)).toBe(0)
  expect(await open(1)).toBeGreaterThan(0)
  expect((await get('/open?id=7')).status).toBe(404)
})
