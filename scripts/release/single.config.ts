import { createRequire } from 'node:module'
import { defineConfig } from 'tsdown'
import { buildName } from '../package/build-name.ts'
import { bundleRecord } from '../package/bundle-record.ts'

const root = process.cwd()

/** All of the program in one file, as an executable of Node.js takes it. */
export default defineConfig({
  target: 'node24',
  platform: 'node',
  fixedExtension: false,
  logLevel: 'error',
  minify: true,
  dts: false,
  format: 'cjs',
  clean: false,
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  define: { __dirname: '"/"', __BUILD__: JSON.stringify(buildName(root)) },
  alias: { fontkit: createRequire(import.meta.url).resolve('fontkit') },
  entry: { single: 'scripts/release/single.ts' },
  plugins: [bundleRecord(root, process.env['PROTOCOL_NOTICES'] ?? root)],
  outputOptions: { codeSplitting: false },
  outExtensions: () => ({ js: '.cjs' }),
})
