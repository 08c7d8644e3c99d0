import { describe, expect, test } from 'vitest'
import { parse, type Protocol } from '../../src/index.ts'

const read = async (text: string): Promise<Protocol> => (await parse(text)).model

const titles = ({ agenda }: Protocol): string[] => agenda.map(({ title }) => title)

const HEAD = '# Tide Gauge Working Group Minutes, 4 March 2024\n\nPresent: Ann Roe, Bob Lee, Kim Park\n\n'

describe('headings in the marks of another syntax', () => {
  const body = (one: string, two: string, three: string): string =>
    `${one}\n\nThe charter was read once more.\n\nACTION: Ann Roe to send the charter round.\n\n` +
    `${two}\n\nThe list is long, and nobody has sorted it.\n\n${three}\n\nKim Park told of the harbour survey.\n`

  test.each([
    ['AsciiDoc', '== Review of the charter', '== List of gauges', '=== Harbour survey'],
    ['MediaWiki', '== Review of the charter ==', '== List of gauges ==', '== Harbour survey =='],
    ['Textile', 'h2. Review of the charter', 'h2. List of gauges', 'h2. Harbour survey'],
  ])('%s', async (_, one, two, three) => {
    const head = HEAD.replace('# ', '')
    const model = await read(head + body(one, two, three))
    expect(titles(model)).toContain('Review of the charter')
    expect(titles(model)).toContain('Harbour survey')
    expect(titles(model).join(' ')).not.toMatch(/=|h2/u)
    expect(model.agenda.find(({ title }) => title === 'Review of the charter')?.decisions).toHaveLength(1)
  })
})

describe('titles with a line of signs below them', () => {
  const under = (title: string, sign: string): string => `${title}\n${sign.repeat(title.length)}\n\n`
  const record = (sign: string): string =>
    under('Tide Gauge Working Group Minutes, 4 March 2024', sign) +
    'Present: Ann Roe, Bob Lee, Kim Park\n\n' +
    `${under('Review of the charter', sign)}The charter was read once more.\n\n` +
    `${under('Paint for the jetty', sign)}Two colours were tried, and one of them peeled.\n\n` +
    `${under('Harbour survey', sign)}Kim Park told of the boats.\n`

  test.each(['=', '^', '+'])('%s', async (sign) => {
    const model = await read(record(sign))
    expect(titles(model)).toEqual(['Review of the charter', 'Paint for the jetty', 'Harbour survey'])
  })
})

describe('what was listed and what was talked about', () => {
  const list = (...points: string[]): string =>
    `## Agenda\n\n${points.map((one) => `- [ ] ${one}\n`).join('')}\n`

  test('is told in the words of the headings', async () => {
    const model = await read(
      `${HEAD}${list('Figure out the buoy question', 'Decide with the port what comes next')}## Minutes\n\n` +
        '### Status of the sensors\n\nNearly ready, two are missing.\n\n### Cable route\n\nThe drawing is done.\n',
    )
    expect(titles(model)).toEqual(['Status of the sensors', 'Cable route'])
  })

  test('stays listed where the body has no questions of its own', async () => {
    const model = await read(
      `${HEAD}${list('Status of the sensors', 'Cable route', 'Insurance')}## Minutes\n\n` +
        '### Status of the sensors\n\nNearly ready.\n\n### Cable route\n\nThe drawing is done.\n',
    )
    expect(titles(model)).toEqual(['Status of the sensors', 'Cable route', 'Insurance'])
  })

  test('a list with some notes of its own is no body where the notes come below', async () => {
    const model = await read(
      `${HEAD}# Agenda\n- Call for talks (we should have done this in May)\n  - Mail the list\n- Shirts\n\n` +
        '# Minutes of the meeting\n\n- Call for talks\n  - Seven came in so far\n\n- Shirts\n  - Some 120 are needed\n',
    )
    expect(titles(model).sort()).toEqual(['Call for talks', 'Shirts'])
  })

  test('a label alone among the points is one of them', async () => {
    const model = await read(
      `${HEAD}## Agenda\n\n- Letters\n- Reports\n- Jetty paint\n\n## Minutes\n\n### Letters\n\nNone came.\n\n` +
        '### Jetty paint\n\nTwo colours were tried.\n',
    )
    expect(titles(model)).toContain('Jetty paint')
    expect(titles(model)).toContain('Letters')
  })
})

describe('headings that group', () => {
  test('the issues of a repository are the questions', async () => {
    const model = await read(
      `${HEAD}## Agenda\n\n### tidework/site\n\n* Build with the full charts #214\n  * Some fear for the size\n\n` +
        '* Faster start #377\n  * No update\n\n### tidework/admin\n\n* Travel fund #12\n  * Moved up a level\n',
    )
    expect(titles(model).map((title) => title.replace(/ #\d+$/u, ''))).toEqual([
      'Build with the full charts',
      'Faster start',
      'Travel fund',
    ])
  })

  test('people under a heading are no questions', async () => {
    const model = await read(
      `${HEAD}## Treasurer's Report\n\nThe account is sound.\n\n## Member Reports\n\n### Martin\n\nBuilt a new mast.\n\n` +
        '### Katie\n\nWill teach a class in June.\n\n## Boat house\n\nThe roof leaks again.\n',
    )
    expect(titles(model)).not.toContain('Martin')
    expect(titles(model)).not.toContain('Katie')
    expect(titles(model)).toContain('Boat house')
  })

  test('a counted question keeps the headings without a number below it', async () => {
    const model = await read(
      `${HEAD}## 1. Accounts\n\nThey were read.\n\n## 2. Election\n\nBob Lee returns the votes.\n\n### The new committee\n\n` +
        'Four people serve.\n\n## 3. Roof\n\nIt leaks.\n',
    )
    expect(titles(model)).toEqual(['Accounts', 'Election', 'Roof'])
  })
})
