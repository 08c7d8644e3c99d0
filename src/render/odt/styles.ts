import { printingIn } from '../../language/printing.ts'
import { PAGE } from '../layout/page.ts'
import { xmlText } from '../layout/xml-text.ts'

/** Every office program has it or a free one of the same widths. */
const FONT = 'Times New Roman'
const MM = 'mm'

export const mm = (millimetres: number): string => `${Number(millimetres.toFixed(2))}${MM}`
const pt = (points: number): string => `${points}pt`

type Properties = Readonly<Record<string, string>>

const attributes = (properties: Properties): string =>
  Object.entries(properties)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')

/** What a style says of paragraphs and of letters. */
export interface StyleLook {
  readonly paragraph?: Properties
  readonly text?: Properties
  /** Tab stops, in millimetres. */
  readonly tabs?: readonly { readonly at: number; readonly type: 'left' | 'center' | 'right' }[]
}

/** The inside of a style of paragraphs. */
export function styleBody({ paragraph = {}, text, tabs = [] }: StyleLook): string {
  const stops = tabs.map(
    ({ at, type }) => `<style:tab-stop style:position="${mm(at)}" style:type="${type}"/>`,
  )
  const inside = stops.length > 0 ? `<style:tab-stops>${stops.join('')}</style:tab-stops>` : ''
  const letters = text ? `<style:text-properties${attributes(text)}/>` : ''
  return `<style:paragraph-properties${attributes(paragraph)}>${inside}</style:paragraph-properties>${letters}`
}

const BOLD = { 'fo:font-weight': 'bold' }
const SINGLE = { 'fo:line-height': '100%' }
const KEPT = { 'fo:keep-with-next': 'always' }
const between = (above: number, below: number): Properties => ({
  'fo:margin-top': pt(above),
  'fo:margin-bottom': pt(below),
})

/** The styles of the document's parts, as in the Word document: whoever edits it changes all alike at once. */
const STYLES: Readonly<Record<string, StyleLook>> = {
  Title: {
    paragraph: { 'fo:text-align': 'center', ...KEPT, ...between(12, 12), ...SINGLE },
    text: BOLD,
  },
  Heading2: { paragraph: { 'fo:text-indent': mm(PAGE.indent), ...KEPT, ...between(10, 4) }, text: BOLD },
  Requisite: { paragraph: { 'fo:text-align': 'center', ...between(0, 6), ...SINGLE } },
  Stamp: { paragraph: { ...between(0, 2), ...SINGLE } },
  Line: { paragraph: between(2, 2) },
  Entry: { paragraph: between(0, 2) },
  Part: { paragraph: between(8, 4), text: BOLD },
  Text: { paragraph: { 'fo:text-align': 'justify', 'fo:text-indent': mm(PAGE.indent), ...between(0, 4) } },
  Point: { paragraph: between(0, 4) },
  Particular: { paragraph: between(0, 4) },
  Cell: { text: { 'fo:font-size': pt(PAGE.tableSize) } },
  ColumnHead: {
    paragraph: { 'fo:text-align': 'center', ...KEPT },
    text: { ...BOLD, 'fo:font-size': pt(PAGE.tableSize) },
  },
  BlankCaption: { paragraph: { 'fo:text-align': 'center' }, text: { 'fo:font-size': pt(PAGE.captionSize) } },
  Gap: { paragraph: SINGLE, text: { 'fo:font-size': pt(4) } },
  Quote: {
    paragraph: {
      'fo:margin-left': mm(PAGE.indent),
      'fo:border-left': '0.75pt solid #999999',
      'fo:padding-left': '2mm',
      ...between(0, 4),
    },
  },
}

const DEEPEST = 9
/** The dashes before points. */
function bullets(): string {
  const levels = Array.from({ length: DEEPEST }, (_, at) => {
    const left = mm(PAGE.indent + PAGE.step * (at + 1))
    return `<text:list-level-style-bullet text:level="${at + 1}" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${left}" fo:margin-left="${left}" fo:text-indent="${mm(-PAGE.step)}"/></style:list-level-properties></text:list-level-style-bullet>`
  })
  return `<text:list-style style:name="Points">${levels.join('')}</text:list-style>`
}

/** The named styles, everything based on letters of the document's language. */
export function namedStyles(language: string): string {
  const base = {
    'style:font-name': FONT,
    'fo:font-size': pt(PAGE.textSize),
    'fo:language': language,
    'fo:country': printingIn(language).region,
  }
  const line = { 'fo:line-height': `${PAGE.lineHeight * 100}%`, 'fo:orphans': '2', 'fo:widows': '2' }
  const named = Object.entries(STYLES).map(
    ([name, look]) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"${name === 'Title' ? ' style:default-outline-level="1"' : ''}>${styleBody(look)}</style:style>`,
  )
  return `<style:default-style style:family="paragraph"><style:text-properties${attributes(base)}/></style:default-style><style:style style:name="Standard" style:family="paragraph">${styleBody({ paragraph: line })}</style:style>${named.join('')}<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Plain" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style><style:style style:name="Capitals" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>${bullets()}`
}

export const FONTS = `<office:font-face-decls><style:font-face style:name="${FONT}" svg:font-family="&apos;${FONT}&apos;, &apos;Liberation Serif&apos;, Tinos, &apos;PT Astra Serif&apos;" style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls>`

/** Pages upright and turned on their side; the first has no number (GOST R 7.0.97-2016, 3). */
export function pageStyles(left: number): { readonly layouts: string; readonly masters: string } {
  const layout = (name: string, turned: boolean, numbered: boolean): string => {
    const [width, height] = turned ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
    const gap = PAGE.top - PAGE.pageNumber
    const header = numbered
      ? `<style:header-style><style:header-footer-properties fo:min-height="${mm(gap)}" fo:margin-bottom="0mm"/></style:header-style>`
      : ''
    return `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${mm(width)}" fo:page-height="${mm(height)}" style:print-orientation="${turned ? 'landscape' : 'portrait'}" fo:margin-top="${mm(numbered ? PAGE.pageNumber : PAGE.top)}" fo:margin-bottom="${mm(PAGE.bottom)}" fo:margin-left="${mm(left)}" fo:margin-right="${mm(PAGE.right)}"/>${header}</style:page-layout>`
  }
  const number =
    '<style:header><text:p text:style-name="Requisite"><text:page-number text:select-page="current"/></text:p></style:header>'
  return {
    layouts:
      layout('pageFirst', false, false) +
      layout('pageUpright', false, true) +
      layout('pageTurned', true, true),
    masters: `<style:master-page style:name="First" style:page-layout-name="pageFirst" style:next-style-name="Standard"/><style:master-page style:name="Standard" style:page-layout-name="pageUpright">${number}</style:master-page><style:master-page style:name="Turned" style:page-layout-name="pageTurned">${number}</style:master-page>`,
  }
}
