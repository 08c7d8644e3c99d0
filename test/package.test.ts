import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { manPage } from '../scripts/package/man-page.ts'
import { licenceOf } from '../scripts/package/notices.ts'
import { lockOf, withDependencies } from '../scripts/package/software-bill.ts'
import { version } from '../src/cli/version.ts'
import { isBuilt, ownPlaces, packed, ROOT, type Packed } from './packaging.ts'

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

test('the manual tells what the commands do now', async () => {
  expect(text('man/protocol.1')).toBe(await manPage())
})

describe.skipIf(!isBuilt)('the package', () => {
  let made: Packed
  beforeAll(() => {
    made = packed()
  })
  afterAll(() => {
    made.remove()
  })
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(made.folder, 'bin/protocol.js'), ...args], {
      cwd: made.folder,
      encoding: 'utf8',
    })

  test('is small, and holds what is for its users and nothing else', () => {
    expect(made.size).toBeLessThan(2_500_000)
    const names = [...made.files.keys()]
    expect(names).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.ru.md',
        'SECURITY.md',
        'THIRD-PARTY-NOTICES.md',
        'bin/protocol.js',
        'dist/index.d.ts',
        'dist/index.js',
        'docs/check.md',
        'docs/rules/ru/README.md',
        'man/protocol.1',
        'sbom.cdx.json',
      ]),
    )
    expect(
      names.filter((name) => /(?:^|\/)(?:src|test|scripts|node_modules)\/|\.(?:map|cache|tgz)$/.test(name)),
    ).toEqual([])
  })

  test('holds nothing twice', () => {
    const SLICE = 400
    const filled = [...made.files.values()].filter((bytes) => bytes.length > 0)
    const hashes = filled.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    expect(new Set(hashes).size).toBe(hashes.length)
    const bodies = [...made.files].filter(([name]) => name.startsWith('dist/'))
    const known = bodies.map(([name, bytes]) => ({ name, words: bytes.toString('latin1') }))
    const twice = known.flatMap(({ name, words }) => {
      const slices: string[] = []
      for (let at = 1_000; at + SLICE < words.length; at += 10_000) slices.push(words.slice(at, at + SLICE))
      return known
        .filter((other) => other.name !== name && slices.some((slice) => other.words.includes(slice)))
        .map((other) => `${name}, ${other.name}`)
    })
    expect(twice).toEqual([])
  })

  test('knows nothing of the machine that built it', () => {
    const telling = [...made.files].filter(
      ([name, bytes]) =>
        !name.startsWith('docs/') && [...ownPlaces, 'file:///'].some((place) => bytes.includes(place)),
    )
    expect(telling.map(([name]) => name)).toEqual([])
  })

  test('runs beside nothing but what its package.json names', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(run('schema')).toMatchObject({ status: 0, stderr: '' })
    const example = 'examples/asino/protocol.md'
    const parsed = run('parse', example)
    expect(parsed).toMatchObject({ status: 0, stderr: '' })
    // The examples are what the library gives: doubts are told by the commands.
    const { doubts, ...model } = JSON.parse(parsed.stdout) as { doubts?: unknown }
    expect(doubts).toBeDefined()
    expect(model).toEqual(JSON.parse(text('examples/asino/model.json')))
    const found = run('check', example).stdout.replaceAll('examples/asino/', '').split('\n')
    expect(found.filter((line) => !line.endsWith('fact-is-doubtful')).join('\n')).toBe(
      text('examples/asino/diagnostics.txt'),
    )
    for (const format of ['docx', 'pdf', 'xlsx', 'html', 'markdown', 'csv', 'icalendar']) {
      const out = join(made.folder, `out.${format}`)
      const { status, stderr } = run('render', example, '--to', format, '--output', out, '--force')
      expect({ format, status, stderr: status === 0 ? '' : stderr }).toEqual({
        format,
        status: 0,
        stderr: '',
      })
      expect(existsSync(out)).toBe(true)
    }
    for (const format of ['docx', 'pdf', 'html']) {
      const { status, stderr } = run('parse', `out.${format}`)
      expect({ format, status, stderr }).toEqual({ format, status: 0, stderr: '' })
    }
    for (const ending of ['odt', 'rtf'])
      expect(run('parse', join(ROOT, `test/office/record.${ending}`))).toMatchObject({
        status: 0,
        stderr: '',
      })
  })

  test('is a library', () => {
    const script = join(made.folder, '../../use.mjs')
    writeFileSync(
      script,
      `import { parse, check, render } from 'protokolist'
const result = await parse('Протокол № 3\\n\\nПредседатель: Зуева А.А.\\n', { file: 'a.txt' })
check(result)
console.log(result.model.chair.name, (await render(result.model, { to: 'pdf' })).length > 1000)`,
    )
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect({ stdout, stderr: stderr.slice(-500) }).toEqual({ stdout: 'Зуева А.А. true\n', stderr: '' })
  })

  test('keeps compiled code with its user only, where Node.js can', () => {
    const home = mkdtempSync(join(tmpdir(), 'protocol-home-'))
    onTestFinished(() => rmSync(home, { recursive: true, force: true }))
    const bin = join(made.folder, 'bin/protocol.js')
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: '', NODE_COMPILE_CACHE: undefined }
    const call = () => spawnSync(process.execPath, [bin, '--help'], { encoding: 'utf8', env })
    expect(call()).toMatchObject({ status: 0, stderr: '' })
    const keeps = Number(process.versions.node.split('.')[0]) >= 22
    expect(existsSync(join(home, '.cache/protocol'))).toBe(keeps)
    expect(call()).toMatchObject({ status: 0, stderr: '' })
  })
})

describe.skipIf(!isBuilt)('notices and bill of software', () => {
  const lock = lockOf(ROOT)
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => text(join('src', name)))
  /** Packages that the source names, types aside. */
  const asked = new Set(
    sources.flatMap((source) =>
      [
        ...source.matchAll(
          /^(?:import (?!type )|\})[^'\n]*from '((?:@[^/']+\/)?[^./'][^/']*)|import\('((?:@[^/']+\/)?[^./'][^/']*)/gm,
        ),
      ]
        .map(([, from, loaded]) => from ?? loaded ?? '')
        .filter((name) => !name.startsWith('node:')),
    ),
  )
  const own = new Set(Object.keys(lock['']?.dependencies ?? {}))

  test('everything that is bundled is there, with its terms', () => {
    const bundled = withDependencies(
      lock,
      [...asked].filter((name) => !own.has(name)).map((name) => `node_modules/${name}`),
    )
    expect(bundled.length).toBeGreaterThan(10)
    const page = text('THIRD-PARTY-NOTICES.md')
    const missing = bundled
      .map((folder) => `## ${folder.replace(/^.*node_modules\//, '')} ${lock[folder]?.version ?? ''}\n`)
      .filter((title) => !page.includes(title))
    expect(missing).toEqual([])
    const chapters = page.split(/^## (?=\S+ \d[\w.-]*$)/m).slice(1)
    expect(chapters.filter((chapter) => !/`{5}text\n[^`]{300}/.test(chapter))).toEqual([])
    expect(page).toContain('SIL OPEN FONT LICENSE')
  })

  test('every library that the source reads input with is a dependency', () => {
    // One is an extension of another; the pool of threads is named by the program's door.
    const elsewhere = ['remark-gfm', 'tinypool']
    expect([...own].filter((name) => !elsewhere.includes(name) && !asked.has(name))).toEqual([])
    expect([...asked].filter((name) => !own.has(name)).sort()).toEqual([
      'chalk',
      'commander',
      'csv-stringify',
      'diff',
      'docx',
      'fontkit',
      'hucre',
      'hyparquet-writer',
      'node-diff3',
      'pdfmake',
      'sql.js',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ])
  })

  test('the bill is valid CycloneDX and names what is bundled and what is installed', () => {
    const bill = JSON.parse(text('sbom.cdx.json')) as {
      components: { name: string; 'bom-ref': string; licenses?: unknown }[]
    }
    const folder = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-library/res/schema')
    const schema = (name: string): object => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object
    const ajv = new Ajv({ strict: false, validateFormats: false })
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(
        schema(`${name}.SNAPSHOT.schema.json`),
        `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      )
    const isValid = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'))
    isValid(bill)
    expect(isValid.errors).toBeNull()
    expect(bill.components.filter(({ licenses }) => !licenses)).toEqual([])
    const refs = bill.components.map((component) => component['bom-ref'])
    for (const installed of withDependencies(lock, [''])) expect(refs).toContain(`installed:${installed}`)
    expect(refs).toContain('bundled:node_modules/pdfmake')
  })

  test('a package without terms cannot be shipped', () => {
    const root = mkdtempSync(join(tmpdir(), 'protocol-terms-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    const manifest = (license?: string): void =>
      writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', license }))
    manifest()
    expect(() => licenceOf(root, '.')).toThrow('names no licence')
    manifest('Apache-2.0')
    expect(() => licenceOf(root, '.')).toThrow('no text of its licence')
    writeFileSync(join(root, 'LICENSE.txt'), 'Terms')
    expect(licenceOf(root, '.')).toMatchObject({ licence: 'Apache-2.0', texts: ['Terms'] })
  })
})
