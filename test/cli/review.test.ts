import { request, type OutgoingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
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

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

/** A request as it is, with any host and origin; a fetch would put them right. */
function ask(address: string, { method = 'GET', path, headers = {}, body }: Asked = {}): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address)
  return new Promise((done, failed) => {
    const sent = request({ hostname, port, method, path: path ?? pathname + search, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

interface View {
  readonly version: string
  readonly text: string
  readonly undoable: boolean
  readonly facts: readonly {
    readonly path: string | null
    readonly value: string
    readonly settled: boolean
    readonly places: readonly { readonly start: number; readonly end: number }[]
  }[]
}

/** Opens the page and gives what its requests need. */
async function opened(address: string): Promise<{
  readonly page: Answer
  readonly own: OutgoingHttpHeaders
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: unknown) => Promise<Answer>
}> {
  const page = await ask(address)
  const data = /name="review" content="([^"]*)"/.exec(page.body)?.[1] ?? ''
  const { key } = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&#39;', "'")) as { key: string }
  const own = { 'x-protocol-session': key, origin: new URL(address).origin }
  return {
    page,
    own,
    get: (path) => ask(address, { path, headers: own }),
    post: (path, body) =>
      ask(address, {
        method: 'POST',
        path,
        headers: own,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

const viewOf = ({ body }: Answer): View => JSON.parse(body) as View

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
