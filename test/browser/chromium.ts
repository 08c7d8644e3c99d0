import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** A browser that asks nobody anything. */
export function openChromium(): Promise<Browser> {
  const switches = ['gpu', 'quic', 'background-networking', 'component-update', 'sync', 'extensions']
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--no-first-run', ...switches.map((name) => `--disable-${name}`)],
  })
}

/** A folder for pages, gone when `remove` is called. */
export function pageFolder(): { address: (name: string, html: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-pages-'))
  return {
    address: (name, html) => {
      writeFileSync(join(folder, name), html)
      return `file://${join(folder, name)}`
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
