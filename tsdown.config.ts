import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig } from 'tsdown'
import { buildName } from './scripts/package/build-name.ts'
import { bundleRecord } from './scripts/package/bundle-record.ts'
import { readyLetters } from './scripts/package/ready-letters.ts'
import manifest from './package.json' with { type: 'json' }

const shared = {
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
  logLevel: 'error',
} as const

/**
 * What reads foreign input is a dependency of its own, so that `npm audit` sees it where the package is installed; so is
 * the pool of threads, which starts a file of its own. All else is bundled: what writes documents brings many times what is
 * used of it, what reads the call is needed at each start.
 */
const read = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(?:/|$)`))
const bundled = {
  minify: true,
  dts: false,
  deps: { alwaysBundle: [/.*/], neverBundle: read, onlyBundle: false as const },
  // pdfmake takes its own folder off the names of its files, which are only names in memory; modules have no such word.
  define: { __dirname: '"/"', __BUILD__: JSON.stringify(buildName(import.meta.dirname)) },
}

/**
 * Commander asks for node:child_process to start commands that are programs of their own. There are none here, and
 * loading it (with sockets and pipes behind it) would cost a tenth of a start. The others get the real one.
 */
const substitutes: Readonly<Record<string, string>> = {
  'node:child_process': "exports.spawn = () => { throw new Error('no commands of their own') }",
}
const isSubstituted = (id: string, importer = ''): boolean =>
  Object.hasOwn(substitutes, id) && /node_modules\/commander\//.test(importer)
const substitute = {
  name: 'substitute',
  resolveId: (id: string, importer?: string) => (isSubstituted(id, importer) ? `\0${id}.cjs` : null),
  load: (id: string) => substitutes[id.slice(1, -4)] ?? null,
}

/** The compiled part of the writer of databases stands beside the bundle, packed: an archive packs it less tightly. */
const sqliteEngine = {
  name: 'sqlite-engine',
  writeBundle: ({ dir }: { readonly dir?: string }) => {
    const engine = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')
    writeFileSync(`${dir ?? 'dist'}/sql-wasm.wasm.br`, brotliCompressSync(readFileSync(engine)))
  },
}

/**
 * What `parse` needs to read a plain text stands in one file. Not in it, and loaded when they are used: the other
 * commands (with zod behind `check` and `schema`), searching folders, configuration, the Markdown parser, the readers of
 * other formats.
 */
const groups = [
  {
    name: 'record',
    test: /src\/(?:cli\/(?!(?:check|completion|config|fix|hand-edits|learned|lsp|ocr|public|register|review|templates)\/|corrections\/corrections|corrections\/write|commands\/(?!parse\.)|records\/(?:check-|render-|in-thread|threads|cache|pack|asked-program|answering)|render-|find-files|exclusions|search)|source|document|language\/(?!(?:ru\/|en\/)?speech|personal|addresses)|recognise\/(?!speech|corrections)|read\/(?!captions|code-page|docx?|html|odt|rtf|pdf|mail|unzip|container)[a-z-]+\.ts|report\/plain)|node_modules\/(?:commander|chalk)/,
  },
]

export default defineConfig([
  // The program and the library, of the same files: nothing is there twice.
  {
    ...shared,
    ...bundled,
    format: 'esm',
    // Asked for by us as a module and by pdfkit as CommonJS: without this it would be there twice.
    alias: { fontkit: createRequire(import.meta.url).resolve('fontkit') },
    entry: { protocol: 'src/cli/run.ts', index: 'src/index.ts' },
    plugins: [readyLetters(), substitute, sqliteEngine, bundleRecord(import.meta.dirname)],
    outputOptions: { codeSplitting: { groups }, chunkFileNames: '[name].js' },
  },
  {
    ...shared,
    format: 'esm',
    entry: { index: 'src/index.ts' },
    clean: false,
    dts: { emitDtsOnly: true },
    deps: { neverBundle: ['zod'] },
  },
])
