import { defineConfig } from 'tsdown'

const shared = {
  format: 'esm',
  target: 'node20.19',
  platform: 'node',
  outDir: 'dist',
  fixedExtension: false,
} as const

/**
 * Each file that is loaded costs time at start-up: what all commands share stands in one, and what every command
 * that reads a record shares in another. The Markdown parser is not among them: plain text does without it.
 */
const groups = [
  { name: 'door', test: /src\/cli\/(?:help|inputs|io|options|outputs|reading|usage-error)\.ts$/ },
  { name: 'record', test: /src\/(?:cli\/pipeline|read\/(?!markdown\.ts)[a-z-]+|recognise\/[a-z-]+)\.ts$/ },
]

/** Everything is bundled, so that a command loads a few small files; commands and formats stay files of their own. */
export default defineConfig([
  {
    ...shared,
    entry: { main: 'src/cli/main.ts', 'node-io': 'src/cli/node-io.ts', index: 'src/index.ts' },
    minify: true,
    dts: false,
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
    outputOptions: { codeSplitting: { groups } },
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    clean: false,
    dts: { emitDtsOnly: true },
    deps: { neverBundle: ['zod'] },
  },
])
