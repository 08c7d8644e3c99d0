/**
 * `npm run vscode`: packs the extension for VS Code, release/protokolist-VERSION.vsix, or to the file behind `--output`. The same
 * sources give the same bytes; nothing is fetched.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { build } from 'tsdown'
import { bundleRecord } from './package/bundle-record.ts'

const ROOT = join(import.meta.dirname, '..')
const EXTENSION = join(ROOT, 'editors/vscode')
const TEXTS = ['package.nls.json', 'package.nls.ru.json', 'l10n/bundle.l10n.ru.json', 'README.md'] as const
/** The first moment that a zip archive can tell. */
const NO_DATE = new Date(1980, 0, 1)

interface Manifest {
  readonly name: string
  readonly displayName: string
  readonly publisher: string
  readonly engines: { readonly vscode: string }
  readonly categories: readonly string[]
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="json" ContentType="application/json"/><Default Extension="vsixmanifest" ContentType="text/xml"/><Default Extension="js" ContentType="application/javascript"/><Default Extension="md" ContentType="text/markdown"/><Default Extension="txt" ContentType="text/plain"/></Types>
`

/** What the editor reads of the archive before its package.json. */
function vsixManifest(manifest: Manifest, version: string, description: string): string {
  const { name, displayName, publisher, engines, categories } = manifest
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Tags></Tags>
    <Categories>${categories.join(',')}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

/** The extension with all that it uses in one file, and the terms of that. */
async function bundled(): Promise<{ readonly code: string; readonly notices: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'protocol-vscode-'))
  try {
    await build({
      config: false,
      cwd: ROOT,
      entry: { extension: join(EXTENSION, 'extension.ts') },
      outDir,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      dts: false,
      fixedExtension: false,
      logLevel: 'error',
      deps: { alwaysBundle: [/.*/], neverBundle: ['vscode'], onlyBundle: false },
      outExtensions: () => ({ js: '.js' }),
      plugins: [bundleRecord(ROOT, outDir)],
    })
    const read = (name: string): string => readFileSync(join(outDir, name), 'utf8')
    return { code: read('extension.js'), notices: read('THIRD-PARTY-NOTICES.md') }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

const text = (path: string): string => readFileSync(path, 'utf8')
const { version } = JSON.parse(text(join(ROOT, 'package.json'))) as { version: string }
const { values } = parseArgs({ options: { output: { type: 'string' } } })
const output = values.output ?? join(ROOT, `release/protokolist-${version}.vsix`)
const manifest = JSON.parse(text(join(EXTENSION, 'package.json'))) as Manifest
const { description } = JSON.parse(text(join(EXTENSION, 'package.nls.json'))) as { description: string }
const { code, notices } = await bundled()
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': CONTENT_TYPES,
  'extension.vsixmanifest': vsixManifest(manifest, version, description),
  // The source is a module as all of ours are; what editors start is not.
  'extension/package.json': `${JSON.stringify({ ...manifest, type: 'commonjs', version }, null, 2)}\n`,
  'extension/extension.js': code,
  'extension/LICENSE.txt': text(join(ROOT, 'LICENSE')),
  'extension/THIRD-PARTY-NOTICES.md': notices,
  ...Object.fromEntries(TEXTS.map((name) => [`extension/${name}`, text(join(EXTENSION, name))])),
}
const zip: Zippable = {}
for (const [name, content] of Object.entries(parts))
  zip[name] = [strToU8(content), { mtime: NO_DATE, level: 9 }]
mkdirSync(dirname(output), { recursive: true })
const bytes = zipSync(zip)
writeFileSync(output, bytes)
process.stdout.write(`${output}: ${(bytes.length / 1000).toFixed(0)} kB\n`)
