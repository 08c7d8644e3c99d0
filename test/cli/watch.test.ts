import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BAD, GOOD } from './records.ts'
import { world } from './world.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PROGRAM = `
  const { run } = await import(${JSON.stringify(join(ROOT, 'src/cli/run.ts'))})
  process.argv.splice(1, 0, 'protocol')
  process.exitCode = await run(process)
`

/** What a program says, to be waited for however long it takes. */
class Heard {
  #text = ''
  #waiting: (() => void) | null = null

  add(words: string): void {
    this.#text += words
    this.#waiting?.()
  }

  /** Forgets what was said up to then. */
  async until(words: string): Promise<void> {
    while (!this.#text.includes(words)) await new Promise<void>((done) => (this.#waiting = done))
    this.#text = ''
  }
}

test('--watch checks again what changes, and tells of files that are gone', async () => {
  const { folder, write } = world({ 'a.md': GOOD, 'b.md': GOOD.replace('№ 4', '№ 5') })
  const tsx = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const args = ['--import', tsx, '--input-type=module', '-e', PROGRAM, '--', 'check', '.', '--watch']
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
  onTestFinished(() => void child.kill())
  const heard = new Heard()
  child.stdout.on('data', (chunk: Buffer) => heard.add(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => heard.add(chunk.toString()))
  const said = (words: string): Promise<void> => heard.until(words)
  await said('waiting for changes')
  write('b.md', BAD)
  await said('b.md:1:1 error no chair is named chair-is-named')
  write('b.md', BAD.replace('№ 5', 'Председатель – Лосева М.И.\n\n№ 5'))
  await said('waiting for changes')
  write('deep/c.md', BAD.replace('№ 5', '№ 6'))
  await said('deep/c.md:1:1 error no chair is named chair-is-named')
  rmSync(join(folder, 'b.md'))
  await said('protocol: b.md: is gone\n')
  write('protocol.yaml', 'rules: { chair-is-named: info }')
  await said('deep/c.md:1:1 info no chair is named chair-is-named')
  write('protocol.yaml', 'rulez: {}')
  await said("protocol: protocol.yaml:1:1: no such key: 'rulez'; did you mean rules?\n")
  expect(child.exitCode).toBeNull()
})
