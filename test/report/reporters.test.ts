import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join, dirname } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { reporters, type ReporterName } from '../../src/report/reporters.ts'
import { empty, report, style } from './findings.ts'

async function printed(name: ReporterName, what: Report = report): Promise<string> {
  const reporter = await reporters[name]()
  return reporter(what, style)
}

describe('pretty', () => {
  test('shows the line, a caret under the place, and each note once', async () => {
    expect((await printed('pretty')).replaceAll(/[\u0001\ud800]|[^\S\n]+$/gm, '')).toMatchInlineSnapshot(`
      "протоколы/№ 1, 100%.md
           -  error    no chair is named  chair-is-named
          The chair signs the record.
          Add a line.
        12:4  warning  nothing was decided on “<b>A & B</b>: 100%, <U+0001>]]>”  agenda-item-has-decision
          12 │ 1. Насосы и трубы [31m
             │    ^^^^^^
          Say what was decided.

      /abs/b.txt
        3:150  info  lone  half  agenda-item-has-decision
          3 │ …xxxxxxxxxxxxxx отсюда и до конца очень длинной строки  отсюда и до конца очень длинной стр…
            │                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      3 in all
      "
    `)
  })

  test('of nothing is the summary alone', async () => {
    expect(await printed('pretty', empty)).toBe('0 in all\n')
  })
})

describe('github', () => {
  test('escapes what would end a property or a message', async () => {
    const lines = (await printed('github')).split('\n')
    expect(lines[0]).toBe(
      '::error file=протоколы/№ 1%2C 100%25.md,line=1,title=chair-is-named::no chair is named%0AThe chair signs the record.%0AAdd a line.',
    )
    expect(lines[1]).toMatch(/^::warning file=.*,line=12,endLine=12,col=4,endColumn=10,title=agenda-item/)
    expect(lines[1]).toMatch(/<\/b>: 100%25, /)
    expect(lines[2]).toMatch(/^::notice file=\/abs\/b\.txt,line=3,endLine=5,col=150,endColumn=2,/)
    expect(lines).toHaveLength(4)
  })
})

describe('markdown', () => {
  test('shows foreign words as words', async () => {
    const page = await printed('markdown')
    expect(page).toContain('### протоколы/№ 1, 100%.md\n')
    expect(page).toContain(
      '| 12:4 | warning | nothing was decided on “&lt;b&gt;A &amp; B&lt;/b&gt;: 100%, &lt;U\\+0001&gt;\\]\\]&gt;” | agenda-item-has-decision |',
    )
    expect(page.endsWith('3 in all\n')).toBe(true)
  })

  test('neither a link nor an image nor a mention comes of a finding', async () => {
    const [first] = report.findings
    if (!first) throw new Error('no finding')
    const nasty = { ...first, file: '![a](b)@c|d', reason: '[x](http://y) `z` @team #1 | <img>' }
    const page = await printed('markdown', { ...report, findings: [nasty] })
    const html = String(
      await unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(page),
    )
    expect(html).not.toMatch(/<img|<code|<a /)
    expect(html).toContain('![a](b)@c|d</h3>')
    expect(html.match(/<td/g)).toHaveLength(4)
  })

  test('of nothing is the summary alone', async () => {
    expect(await printed('markdown', empty)).toBe('0 in all\n')
  })
})

describe('sarif', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'))
  // The schema is written in draft 4, which calls `id` what ajv knows as `$id`.
  const {
    id: _id,
    $schema: _draft,
    ...schema
  } = JSON.parse(readFileSync(join(folder, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)

  test.each([
    ['a report', report],
    ['an empty report', empty],
  ])('%s is valid against the published schema', async (_name, what) => {
    expect(validate(JSON.parse(await printed('sarif', what))) ? [] : validate.errors).toEqual([])
  })

  test('the schema refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  test('results point at their rules, at the places and at files by URI', async () => {
    const { runs } = JSON.parse(await printed('sarif')) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } }
        results: {
          ruleId: string
          ruleIndex: number
          level: string
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> }
          }[]
        }[]
      }[]
    }
    const results = runs[0]?.results ?? []
    for (const { ruleId, ruleIndex } of results)
      expect(runs[0]?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    const places = results.map(({ locations }) => locations[0]?.physicalLocation)
    expect(places[0]?.artifactLocation.uri).toBe(
      '%D0%BF%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB%D1%8B/%E2%84%96%201,%20100%25.md',
    )
    expect(places[1]?.region).toEqual({ startLine: 12, startColumn: 4, endLine: 12, endColumn: 10 })
    expect(places[2]?.artifactLocation.uri).toBe('file:///abs/b.txt')
  })
})

describe('junit', () => {
  /** The elements of a document with their attributes; throws where it is not well-formed. */
  function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
    const found: { name: string; attributes: Record<string, string> }[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }))
    parser.write(xml).close()
    return found
  }

  test('is well-formed; only errors fail', async () => {
    const found = elements(await printed('junit'))
    expect(found[0]).toMatchObject({ name: 'testsuites', attributes: { tests: '4', failures: '1' } })
    expect(found.filter(({ name }) => name === 'testsuite')).toHaveLength(3)
    expect(found.filter(({ name }) => name === 'testcase')).toHaveLength(4)
    expect(found.filter(({ name }) => name === 'failure')).toEqual([
      { name: 'failure', attributes: { type: 'chair-is-named', message: 'no chair is named' } },
    ])
  })

  test('a file without findings is a case that passes', async () => {
    expect(elements(await printed('junit', empty)).map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
    ])
  })
})

describe('gitlab', () => {
  test('has what GitLab asks for', async () => {
    const issues = JSON.parse(await printed('gitlab')) as Record<string, unknown>[]
    expect(issues[1]).toEqual({
      description: report.findings[1]?.reason,
      check_name: 'agenda-item-has-decision',
      fingerprint: 'b2',
      severity: 'minor',
      location: { path: 'протоколы/№ 1, 100%.md', lines: { begin: 12, end: 12 } },
    })
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info'])
    expect(JSON.parse(await printed('gitlab', empty))).toEqual([])
  })
})

describe('json', () => {
  test('has the findings, the rules and the sums', async () => {
    expect(JSON.parse(await printed('json'))).toMatchObject({
      summary: { files: 3, error: 1, warning: 1, info: 1 },
      findings: [
        { line: null, ruleId: 'chair-is-named' },
        { line: 12, column: 4 },
        { line: 3, note: null },
      ],
      rules: [{ id: 'agenda-item-has-decision' }, { id: 'chair-is-named' }],
    })
  })
})
