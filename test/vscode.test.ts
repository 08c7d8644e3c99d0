import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { version } from '../src/cli/version.ts'
import { ownPlaces, ROOT } from './packaging.ts'

test('the extension for VS Code is packed with all that it needs, and the same each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-vsix-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const pack = (name: string): Uint8Array => {
    const output = join(folder, name)
    const tsx = join(ROOT, 'node_modules/.bin/tsx')
    execFileSync(tsx, [join(ROOT, 'scripts/vscode.ts'), '--output', output], { stdio: 'pipe' })
    return readFileSync(output)
  }
  const bytes = pack('a.vsix')
  expect(bytes.length).toBeLessThan(300_000)
  expect(pack('b.vsix')).toEqual(bytes)
  const parts = unzipSync(bytes)
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const manifest = JSON.parse(text('extension/package.json')) as Record<string, unknown>
  expect(manifest).toMatchObject({ name: 'protokolist', version, type: 'commonjs', main: './extension.js' })
  expect(text('extension.vsixmanifest')).toContain(`Id="protokolist" Version="${version}"`)
  // Each word that the manifest leaves to its translations has one, in both languages.
  const keys = [...text('extension/package.json').matchAll(/%([\w.]+)%/g)].map(([, key]) => key).sort()
  for (const name of ['package.nls.json', 'package.nls.ru.json'])
    expect(Object.keys(JSON.parse(text(`extension/${name}`)) as object).sort()).toEqual(keys)
  const code = text('extension/extension.js')
  const asked = new Set([...code.matchAll(/\brequire\([`"']([^`"']+)[`"']\)/g)].map(([, name]) => name ?? ''))
  expect([...asked].filter((name) => !isBuiltin(name) && name !== 'vscode')).toEqual([])
  expect(ownPlaces.filter((place) => Object.keys(parts).some((name) => text(name).includes(place)))).toEqual(
    [],
  )
  expect(text('extension/THIRD-PARTY-NOTICES.md')).toContain('vscode-languageclient')
})
