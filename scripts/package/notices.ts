import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is part of what we ship, with the terms on which it may be. */
export interface BundledPackage {
  /** From the root: 'node_modules/chalk'. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  /** Texts of its files of licence and notice. */
  readonly texts: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type: string }
  readonly author?: string | { readonly name: string }
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.][\w.-]*)?$/i
const README = /^readme(?:\.\w+)?$/i

/** The chapter on the licence in a README, where a package has no file for it. */
function chapterOf(readme: string): string[] {
  const start = /^#+ *(?:the )?licen[cs]e\b.*$|^licen[cs]e\n[-=]+$/im.exec(readme)
  if (!start) return []
  const rest = readme.slice(start.index + start[0].length)
  const end = /^#+ /m.exec(rest)
  const text = rest.slice(0, end?.index).trim()
  // The whole terms, not only their name.
  return /permission|redistribut/i.test(text) ? [text] : []
}

/** MIT and ISC are the same words whoever grants them: what a package means that names one of them and adds no text. */
const STANDARD: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
}

function authorOf({ author }: Manifest): string {
  const name = typeof author === 'string' ? author : author?.name
  return name ? `Author: ${name}\n\n` : ''
}

/**
 * What a package says of its licence.
 * @throws Error where it names none or its text is not to be had: such a package cannot be shipped.
 */
export function licenceOf(root: string, folder: string): BundledPackage {
  const place = join(root, folder)
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  const names = readdirSync(place).sort()
  const text = (file: string): string =>
    readFileSync(join(place, file), 'utf8').replace(/\r\n?/g, '\n').trim()
  const files = names.filter((file) => LICENCE_FILE.test(file)).map(text)
  const said = typeof license === 'string' ? license : license?.type
  const licence = said ?? (files.some((file) => /^(?:The )?MIT License\b/.test(file)) ? 'MIT' : null)
  if (!licence) throw new Error(`${folder} names no licence`)
  const chapters = names.filter((file) => README.test(file)).flatMap((file) => chapterOf(text(file)))
  const standard = STANDARD[licence]
  const texts = [files, chapters, standard ? [authorOf(manifest) + standard] : []].find(
    (some) => some.length > 0,
  )
  if (!texts) throw new Error(`${folder} (${licence}) has no text of its licence`)
  return { folder, name, version, licence, texts }
}

/** Fence that no line of a text can end. */
const quoted = (text: string): string => `\`\`\`\`\`text\n${text}\n\`\`\`\`\``

/** The page that says whose work the package holds, and on what terms. */
export function notices(root: string, bundled: readonly BundledPackage[]): string {
  const fonts = readFileSync(join(root, 'fonts/LICENSE'), 'utf8').trim()
  const seen = new Set<string>()
  const chapters = bundled
    .filter(({ name, version }) => !seen.has(`${name}@${version}`) && seen.add(`${name}@${version}`))
    .map(
      ({ name, version, licence, texts }) =>
        `## ${name} ${version}\n\n${licence}\n\n${texts.map(quoted).join('\n\n')}\n`,
    )
  return `# Third-party notices

Written by the build. \`dist\` holds, wholly or in part, the packages below; those named under \`dependencies\` in
package.json are installed beside this package, each with its own licence. \`sbom.cdx.json\` lists both.

${chapters.join('\n')}
## Liberation Serif (fonts)

OFL-1.1

${quoted(fonts)}
`
}
