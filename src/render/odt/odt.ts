import { FIRST_LANGUAGE } from '../../language/detect.ts'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { EMBEDDED_NAME } from '../../model/embedded.ts'
import { xmlText } from '../layout/xml-text.ts'
import type { Layout } from '../layout/block.ts'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import { PAGE } from '../layout/page.ts'
import { pageRuns } from '../layout/page-runs.ts'
import type { BinaryRender } from '../renderer.ts'
import { AutomaticStyles } from './automatic-styles.ts'
import { blocksXml } from './blocks.ts'
import { FONTS, namedStyles, pageStyles } from './styles.ts'

const MIME = 'application/vnd.oasis.opendocument.text'
const NO_DATE = new Date(1980, 0, 1)
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ')

const root = (name: string, inside: string): string =>
  `${XML}<office:${name} ${NAMESPACES}>${inside}</office:${name}>`

function contentXml(layouts: readonly Layout[], left: number): string {
  const styles = new AutomaticStyles()
  const text = layouts
    .flatMap((layout) =>
      pageRuns(layout.blocks).map(({ landscape, blocks }, at) => {
        const width = (landscape ? PAGE.height : PAGE.width) - left - PAGE.right
        const page = at === 0 ? 'First' : landscape ? 'Turned' : 'Standard'
        return blocksXml({ ...layout, blocks }, width, page, styles)
      }),
    )
    .join('')
  return root(
    'document-content',
    `${FONTS}<office:automatic-styles>${styles.xml()}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
  )
}

function stylesXml(language: string, left: number): string {
  const { layouts, masters } = pageStyles(left)
  return root(
    'document-styles',
    `${FONTS}<office:styles>${namedStyles(language)}</office:styles><office:automatic-styles>${layouts}</office:automatic-styles><office:master-styles>${masters}</office:master-styles>`,
  )
}

/** Title, language and, as a property of ours that office programs keep, the model. */
function metaXml(title: string | null, language: string, embedded: string | null): string {
  const name = title === null ? '' : `<dc:title>${xmlText(title)}</dc:title>`
  const own =
    embedded === null
      ? ''
      : `<meta:user-defined meta:name="${EMBEDDED_NAME}">${xmlText(embedded)}</meta:user-defined>`
  return root(
    'document-meta',
    `<office:meta>${name}<dc:language>${xmlText(language)}</dc:language>${own}</office:meta>`,
  )
}

const PARTS = ['content.xml', 'styles.xml', 'meta.xml']
const MANIFEST = `${XML}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>${PARTS.map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`

/**
 * The record as an OpenDocument text (ISO/IEC 26300) from the same layout as the Word document. The same model gives the same
 * bytes: nothing in the file tells when it was made.
 */
export const renderOdt: BinaryRender = (inputs, options) => {
  const layouts = inputs.map((input) => layoutOf(input, options))
  const [first] = layouts
  const [input] = inputs
  const embedded = inputs.length === 1 && input && first ? embeddingOf(input.model, first) : null
  const left = options.archive ? PAGE.archiveLeft : PAGE.left
  const language = first?.language ?? FIRST_LANGUAGE
  const parts = [
    contentXml(layouts, left),
    stylesXml(language, left),
    metaXml(first?.title ?? null, language, embedded),
  ]
  // The kind of the file comes first and is not packed (ODF 1.3 part 2, 3.3).
  const zipped: Zippable = { mimetype: [strToU8(MIME), { level: 0, mtime: NO_DATE }] }
  zipped['META-INF/manifest.xml'] = [strToU8(MANIFEST), { level: 9, mtime: NO_DATE }]
  parts.forEach((part, at) => {
    zipped[PARTS[at] ?? ''] = [strToU8(part), { level: 9, mtime: NO_DATE }]
  })
  return Promise.resolve(zipSync(zipped))
}
