/**
 * `npm run release [-- linux win]`: the program as one executable per system in release/, with SHA-256 sums and the terms of
 * all that it holds. The runtime comes from the registry's packages that ship it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  appendFileSync,
  chmodSync,
  existsSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { inject } from 'postject'
import { bundleSingle } from './bundle-single.mjs'
import { runtime } from './runtime.mjs'

/** Both systems have it, and what is written for one of them is read by the other. */
const NODE = '24.21.0'
/** Where Node.js looks for a program inside its own file. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'
const ENDINGS = { linux: '', win: '.exe' }

const root = join(import.meta.dirname, '../..')
const target = join(root, 'release')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const systems = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ENDINGS)
const work = mkdtempSync(join(tmpdir(), 'protocol-release-'))

/** The compiled part of the writer of databases, packed as it is beside the bundle. */
const engine = join(work, 'sql-wasm.wasm.br')
writeFileSync(engine, brotliCompressSync(readFileSync(join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'))))

/** Files of the package by their path in it, and where they are. */
const assets = Object.fromEntries([
  ...['fonts', 'templates', 'examples', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.yml'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), path]),
  ),
  ['dist/sql-wasm.wasm.br', engine],
])

function blob(main, useCodeCache) {
  const output = join(work, useCodeCache ? 'cached.blob' : 'plain.blob')
  const config = join(work, 'sea.json')
  writeFileSync(
    config,
    JSON.stringify({ main, output, assets, useCodeCache, disableExperimentalSEAWarning: true }),
  )
  execFileSync(nodes.get('linux'), ['--experimental-sea-config', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return readFileSync(output)
}

/** Runtimes come first: without them nothing is built, and what was built before stays. */
function runtimes() {
  try {
    return new Map(['linux', ...systems].map((system) => [system, runtime(system, NODE)]))
  } catch (error) {
    process.stderr.write(`release: ${error.message}\n`)
    process.exit(1)
  }
}

const nodes = runtimes()
const main = await bundleSingle(root, work)
rmSync(target, { recursive: true, force: true })
mkdirSync(target)
const sums = []
for (const system of systems) {
  const name = `protocol-${version}-${system}-x64${ENDINGS[system]}`
  const path = join(target, name)
  copyFileSync(nodes.get(system), path)
  chmodSync(path, 0o755)
  // Compiled code is only good for the system that compiled it.
  await inject(path, 'NODE_SEA_BLOB', blob(main, system === 'linux'), { sentinelFuse: FUSE })
  sums.push(`${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}\n`)
}
writeFileSync(join(target, 'SHA256SUMS'), sums.join(''))
copyFileSync(join(work, 'THIRD-PARTY-NOTICES.md'), join(target, 'THIRD-PARTY-NOTICES.md'))
const terms = join(nodes.get('linux'), '../../LICENSE')
if (!existsSync(terms)) throw new Error('the runtime has no text of its licence')
appendFileSync(
  join(target, 'THIRD-PARTY-NOTICES.md'),
  `\n## Node.js ${NODE}\n\n\`\`\`\`\`text\n${readFileSync(terms, 'utf8').trim()}\n\`\`\`\`\`\n`,
)
rmSync(work, { recursive: true, force: true })
process.stdout.write(sums.join(''))
