import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')
const NOUNS = ['source', 'document', 'language', 'model']
const VERBS = ['read', 'recognise', 'archive', 'check', 'render', 'report']
const LONGEST = 250

interface SourceFile {
  /** Path below src, such as 'render/csv.ts'. */
  readonly path: string
  readonly room: string
  readonly text: string
  /** Paths below src of the files that it imports. */
  readonly imports: readonly string[]
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:from|import\() ?'(\.[^']+)'|import '(\.[^']+)'/g)
  return [...found].map(([, from, bare]) => relative(SRC, resolve(SRC, dirname(path), from ?? bare ?? '')))
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return {
      path,
      room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
      text,
      imports: importsOf(path, text),
    }
  })

const roomOf = (path: string): string => path.slice(0, path.indexOf('/'))

/** Rooms that a file in `room` may import. */
function allowed(room: string): readonly string[] {
  if (NOUNS.includes(room)) return NOUNS.slice(0, NOUNS.indexOf(room) + 1)
  if (VERBS.includes(room)) return [...NOUNS, room]
  return [...NOUNS, ...VERBS, room]
}

const words = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')

describe('the law of imports', () => {
  test('src holds the known rooms only', () => {
    const rooms = new Set(files.map(({ room }) => room))
    expect([...rooms].filter((room) => !['', 'cli', ...NOUNS, ...VERBS].includes(room))).toEqual([])
  })

  test('a noun imports nouns to its left, a verb imports nouns, nobody imports the door', () => {
    const broken = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((imported) =>
          imported.startsWith('..')
            ? !path.endsWith('cli/version.ts')
            : !allowed(room).includes(roomOf(imported)),
        )
        .map((imported) => `${path} imports ${imported}`),
    )
    expect(broken).toEqual([])
  })

  test('only the library and the door stand above the rooms', () => {
    expect(files.filter(({ room }) => room === '').map(({ path }) => path)).toEqual(['index.ts'])
  })
})

describe('purity', () => {
  const WORLD = [
    /\bconsole\b/,
    /\bprocess\./,
    /['"]node:/,
    /new Date\(\)/,
    /\bDate\.now\b/,
    /\bMath\.random\b/,
  ]
  const EXCEPTION = 'render/package/package-file.ts'

  test('only the door touches the world; one file reads those of the package itself', () => {
    const broken = files
      .filter(({ path, room }) => room !== 'cli' && path !== EXCEPTION)
      .flatMap(({ path, text }) =>
        WORLD.filter((word) => word.test(words(text))).map((word) => `${path}: ${word.source}`),
      )
    expect(broken).toEqual([])
  })
})

describe('words of a language', () => {
  const OWN = /^language\/(?:ru|en)(?:\/|\.ts$)/
  /** Where the languages are put together: their table, and what a register says in the language of its user. */
  const TABLES = ['language/lexicons.ts', 'language/register-words.ts']

  test('what knows one language alone is asked for through its lexicon', () => {
    const broken = files
      .filter(({ path }) => !OWN.test(path) && !TABLES.includes(path))
      .flatMap(({ path, imports }) =>
        imports.filter((imported) => OWN.test(imported)).map((imported) => `${path} imports ${imported}`),
      )
    expect(broken).toEqual([])
  })

  /** Stretches of an alphabet in a regex: they say what is a letter, not what is a word. */
  const ALPHABETS = /Ѐ-ԯ|Ѐ-ӿ|Ѐ-Я|а-џ|А-ЯЁ|а-яё|А-Я|а-я|IVXІХ/gu
  const CYRILLIC = /\p{Script=Cyrillic}/u
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    'recognise/repair/look-alikes.ts': 'single letters of two alphabets that look alike',
    'recognise/protocol-number.ts': 'the letter of the sign No. as it is typed in either alphabet',
    'recognise/corrections/letters.ts': 'ё and е are one letter where words are compared',
    'recognise/doubt/looks.ts': 'features that weights were learned for, by either alphabet',
    'recognise/doubt/line-features.ts': 'the same',
    'check/example.ts': 'the record that examples of rules are made of',
    'check/transcript-example.ts': 'the same for talks',
  }

  const isMessage = (node: ts.Node): boolean => {
    for (let at: ts.Node | undefined = node; at; at = at.parent)
      if (ts.isPropertyAssignment(at) && at.name.getText() === 'ru') return true
    return false
  }
  const isText = (node: ts.Node): boolean =>
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)

  /** Cyrillic literals of a file; the texts of rules, which carry messages and examples in both languages, are none. */
  function cyrillicIn({ path, text }: SourceFile): string[] {
    if (!CYRILLIC.test(words(text).replaceAll(ALPHABETS, ''))) return []
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const ofRules = /^check\/(?:records-)?rules\//.test(path)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) || (isText(node) && !ofRules && !isMessage(node))) {
        const literal = node.getText().replaceAll(ALPHABETS, '')
        if (CYRILLIC.test(literal)) found.push(`${path}: ${literal}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  }

  test('none stands in the code that recognises and checks', () => {
    const told = files
      .filter(({ path, room }) => ['recognise', 'check'].includes(room) && !(path in EXCEPTIONS))
      .flatMap(cyrillicIn)
    expect(told).toEqual([])
  })

  test('every exception is one', () => {
    const needless = Object.keys(EXCEPTIONS).filter((path) => {
      const file = files.find((one) => one.path === path)
      return !file || cyrillicIn(file).length === 0
    })
    expect(needless).toEqual([])
  })
})

describe('files', () => {
  test(`have at most ${LONGEST} lines, language data aside`, () => {
    const long = files
      .filter(({ path }) => !/^language\/(?:[a-z]{2}\/|[a-z-]*[a-z]{2}\.ts$)/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
    expect(long).toEqual([])
  })

  test('are named in kebab-case, with names that say what is in them', () => {
    const odd = files
      .map(({ path }) => path)
      .filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path))
    const vague = files
      .map(({ path }) => path)
      .filter((path) => /(?:^|[/-])(?:util|helper|common|manager|impl)s?\b/.test(path))
    expect([...odd, ...vague]).toEqual([])
  })

  test('export by name, and none is there only to pass on what others export', () => {
    const passing = /^export (?:type )?(?:\{[^}]*\}|\*(?: as \w+)?) from [^\n]*$/gm
    const broken = files
      .filter(({ path, text }) => {
        const own = words(text).replace(passing, '').includes('export ')
        return /^export default/m.test(text) || (!own && path !== 'index.ts')
      })
      .map(({ path }) => path)
    expect(broken).toEqual([])
  })
})

describe('tables', () => {
  /** A table, and the files of its room that are not entries but what entries are made of. */
  const TABLES: readonly {
    readonly table: string
    readonly folder: string
    readonly parts: readonly string[]
  }[] = [
    { table: 'check/rules.ts', folder: 'check/rules', parts: [] },
    { table: 'check/records-rules.ts', folder: 'check/records-rules', parts: [] },
    { table: 'render/renderers.ts', folder: 'render', parts: [] },
    { table: 'report/reporters.ts', folder: 'report', parts: ['code-frame.ts', 'wrapped.ts'] },
    { table: 'cli/commands.ts', folder: 'cli/commands', parts: [] },
  ]

  test.each(TABLES)('$table names every file of its room', ({ table, folder, parts }) => {
    const imports = files.find(({ path }) => path === table)?.imports ?? []
    const room = files.map(({ path }) => path).filter((path) => dirname(path) === folder && path !== table)
    const missing = room.filter(
      (path) => !imports.includes(path) && !parts.includes(path.slice(folder.length + 1)),
    )
    expect(missing).toEqual([])
  })
})
