import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'tsdown'

/** What tells one build from another: the cache of records keeps nothing across them. */
function build(): string {
  const hash = createHash('sha256')
  const files = ['src', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const file of [...files.sort(), 'package-lock.json']) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const shared = {
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
  // Asked for by us as a module and by pdfkit as CommonJS: without this it would be there twice.
  alias: { fontkit: createRequire(import.meta.url).resolve('fontkit') },
} as const

/**
 * Everything is bundled: installing the package brings no other packages but the one that its types name, and the pool of
 * threads, which starts a file of its own.
 */
const bundled = {
  minify: true,
  dts: false,
  deps: { alwaysBundle: [/^(?!tinypool$)/], onlyBundle: false as const },
}

/**
 * Commander asks for node:child_process to start commands that are programs of their own. There are none here, and
 * loading it (with sockets and pipes behind it) would cost a tenth of a start. The others get the real one.
 */
const substitutes: Readonly<Record<string, string>> = {
  'node:child_process': "exports.spawn = () => { throw new Error('no commands of their own') }",
  // As a module of Node's it is not seen by the files that are split off (rolldown 1).
  'node:process': 'module.exports = globalThis.process',
}
const isSubstituted = (id: string, importer = ''): boolean =>
  Object.hasOwn(substitutes, id) &&
  (id !== 'node:child_process' || /node_modules\/commander\//.test(importer))
const substitute = {
  name: 'substitute',
  resolveId: (id: string, importer?: string) => (isSubstituted(id, importer) ? `\0${id}.cjs` : null),
  load: (id: string) => substitutes[id.slice(1, -4)] ?? null,
}

/**
 * What `parse` needs to read a plain text stands in one file. Not in it, and loaded when they are used: the other
 * commands (with zod behind `check` and `schema`), searching folders, configuration, the Markdown parser, the readers of
 * other formats.
 */
const groups = [
  {
    name: 'record',
    test: /src\/(?:cli\/(?!(?:check|completion|config|fix|review|templates)\/|corrections\/corrections|corrections\/write|commands\/(?!parse\.)|records\/(?:check-|render-|in-thread|threads|cache)|render-|find-files|exclusions|search)|source|document|language\/(?!(?:ru\/|en\/)?speech)|recognise\/(?!speech|corrections)|read\/(?!captions|code-page|docx?|html|odt|rtf|pdf|mail|unzip|container)[a-z-]+\.ts|report\/plain)|node_modules\/(?:commander|chalk)/,
  },
]

export default defineConfig([
  // The command line tool: few files, so that what V8 compiled of each can be kept (scripts/code-cache.cjs).
  {
    ...shared,
    ...bundled,
    format: 'cjs',
    entry: { protocol: 'src/cli/run.ts' },
    define: { __BUILD__: JSON.stringify(build()) },
    plugins: [substitute],
    outputOptions: { codeSplitting: { groups }, chunkFileNames: 'protocol-[name].cjs' },
    outExtensions: () => ({ js: '.cjs' }),
  },
  // The library.
  { ...shared, ...bundled, format: 'esm', entry: { index: 'src/index.ts' }, clean: false },
  {
    ...shared,
    format: 'esm',
    entry: { index: 'src/index.ts' },
    clean: false,
    dts: { emitDtsOnly: true },
    deps: { neverBundle: ['zod'] },
  },
])
