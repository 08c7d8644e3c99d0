import { writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { licenceOf, notices } from './notices.ts'
import { lockOf, softwareBill, withDependencies } from './software-bill.ts'

interface Chunk {
  readonly type: string
  readonly fileName: string
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>
}

interface BundleRecord {
  readonly name: string
  writeBundle(options: unknown, bundle: Readonly<Record<string, unknown>>): void
}

/** Folder of the package that a module belongs to, from the root; null for a module of our own. */
export function packageFolder(root: string, id: string): string | null {
  const path = relative(root, id.replace(/\?.*$/, '')).split(sep).join('/')
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return found?.[1] ?? null
}

/** Writes, beside what was bundled, the licences of it (THIRD-PARTY-NOTICES.md) and the bill of all software (sbom.cdx.json). */
export const bundleRecord = (root: string, target: string = root): BundleRecord => ({
  name: 'bundle-record',
  writeBundle(_options: unknown, bundle: Readonly<Record<string, unknown>>): void {
    const folders = new Set<string>()
    for (const chunk of Object.values(bundle) as Chunk[]) {
      for (const [id, { code }] of Object.entries(chunk.modules ?? {})) {
        const folder = code === null ? null : packageFolder(root, id)
        if (folder) folders.add(folder)
      }
    }
    // A package may hold its own dependencies ready bundled: they count as well.
    const bundled = withDependencies(lockOf(root), [...folders]).map((folder) => licenceOf(root, folder))
    writeFileSync(join(target, 'THIRD-PARTY-NOTICES.md'), notices(root, bundled))
    writeFileSync(join(target, 'sbom.cdx.json'), softwareBill(root, bundled))
  },
})
