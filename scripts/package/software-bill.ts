import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BundledPackage } from './notices.ts'

/** What package-lock.json says of a package. */
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
export type Lock = Readonly<Record<string, Locked>>

/** Where `name` is found by a package in `folder`, as Node looks for it; null where it is not installed. */
export function resolved(lock: Lock, folder: string, name: string): string | null {
  for (let place = folder; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
    if (lock[found]) return found
    if (place === '') return null
  }
}

/** These packages and all that they depend on; types are not software. */
export function withDependencies(lock: Lock, starts: readonly string[]): readonly string[] {
  const folders = new Set(starts)
  for (const folder of folders) {
    for (const name of Object.keys(lock[folder]?.dependencies ?? {})) {
      const found = name.startsWith('@types/') ? null : resolved(lock, folder, name)
      if (found) folders.add(found)
    }
  }
  return [...folders].filter((folder) => folder !== '').sort()
}

/** What package-lock.json says of all packages, by folder. */
export const lockOf = (root: string): Lock =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }).packages

const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

/** A licence as CycloneDX wants it: an identifier, or an expression of several. */
const licences = (licence: string) =>
  /^[\w.+-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }]

/** Subresource integrity as CycloneDX writes it: 'sha512-…' in base64 becomes SHA-512 in hexadecimal. */
function hashes(integrity: string | undefined) {
  const found = /^sha(1|256|384|512)-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '')
  if (!found?.[2]) return {}
  const content = Buffer.from(found[2], 'base64').toString('hex')
  return { hashes: [{ alg: found[1] === '512' ? 'SHA-512' : `SHA-${found[1] ?? ''}`, content }] }
}

/**
 * The bill of software in CycloneDX 1.6: packages that `dist` holds (their property `protocol:bundled` says so) and those
 * that are installed beside it. No time and no random number stand in it: the same build gives the same bytes.
 */
export function softwareBill(root: string, bundled: readonly BundledPackage[]): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { name, version, license } = manifest as { name: string; version: string; license: string }
  const packages = lockOf(root)
  const terms = new Map(bundled.map(({ folder, licence }) => [folder, licence]))
  const component = (folder: string, isBundled: boolean) => {
    const locked = packages[folder]
    if (!locked) throw new Error(`package-lock.json does not have ${folder}`)
    const licence = terms.get(folder) ?? locked.license
    const full = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const [group, short] = full.startsWith('@') ? full.split('/') : [undefined, full]
    return {
      type: 'library',
      'bom-ref': `${isBundled ? 'bundled' : 'installed'}:${folder}`,
      ...(group && { group }),
      name: short,
      version: locked.version,
      ...(licence && { licenses: licences(licence) }),
      purl: purl(full, locked.version),
      ...hashes(locked.integrity),
      properties: [{ name: 'protocol:bundled', value: String(isBundled) }],
    }
  }
  const components = [
    ...bundled.map(({ folder }) => component(folder, true)),
    ...withDependencies(packages, ['']).map((folder) => component(folder, false)),
  ]
  const self = {
    type: 'application',
    'bom-ref': 'protocol',
    name,
    version,
    licenses: licences(license),
    purl: purl(name, version),
  }
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: self },
    components,
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
