import { defineConfig } from 'tsdown'

const shared = {
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
} as const

/** Everything is bundled: installing the package brings no other packages but the one that its types name. */
const bundled = { minify: true, dts: false, deps: { alwaysBundle: [/.*/], onlyBundle: false as const } }

/**
 * Commander asks for node:child_process to start commands that are programs of their own. There are none here, and
 * loading it (with sockets and pipes behind it) would cost a tenth of a start.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string) => (id === 'node:child_process' ? '\0child-process' : null),
  load: (id: string) =>
    id === '\0child-process'
      ? "export const spawn = () => { throw new Error('no commands of their own') }"
      : null,
}

export default defineConfig([
  // The command line tool: one file, so that what V8 compiled of it can be kept (scripts/code-cache.cjs).
  {
    ...shared,
    ...bundled,
    format: 'cjs',
    entry: { protocol: 'src/cli/run.ts' },
    plugins: [withoutChildProcess],
    outputOptions: { codeSplitting: false },
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
