/**
 * `npm run test:runtimes [-- 20 22 24]`: installs a clone of what is committed on each of these versions of Node.js, from
 * the packages of the registry that ship the runtime, and fails where npm or the build has anything to warn of, or where
 * the program then does not do its work. Needs the registry.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { runtime } from './release/runtime.mjs'

const root = join(import.meta.dirname, '..')
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24']
const top = mkdtempSync(join(tmpdir(), 'protocol-runtimes-'))
let failed = false

/** Runs a command in the clone with this runtime first on the path; both of its outputs, as text. */
function run(node, cwd, command, ...args) {
  const outer = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))
  const path = `${dirname(node)}${delimiter}${process.env.PATH}`
  const env = { ...Object.fromEntries(outer), PATH: path, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

for (const version of versions) {
  const node = runtime('linux', version)
  const clone = join(top, version)
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone])
  const calls = [
    ['node', '--version'],
    ['npm', 'ci', '--no-audit', '--no-fund'],
    ['node', 'bin/protocol.js', 'parse', 'examples/asino/protocol.md', '--format', 'summary'],
    ['node', 'bin/protocol.js', 'render', 'examples/asino/protocol.md', '--to', 'pdf', '--output', 'out.pdf'],
    ['node', 'bin/protocol.js', 'parse', 'out.pdf', '--format', 'summary'],
  ]
  for (const call of calls) {
    const { status, text } = run(node, clone, ...call)
    const warns = /\bwarn|deprecat/i.test(text)
    if (status !== 0 || warns) failed = true
    const said =
      status !== 0 || warns ? `failed\n${text.slice(0, 2000)}` : call[1] === '--version' ? text.trim() : 'ok'
    process.stdout.write(`${version}: ${call.join(' ')}: ${said}\n`)
  }
}
rmSync(top, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0
