import { printingIn } from '../../language/printing.ts'
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx'
import { PAGE } from '../layout/page.ts'
import { halfPoints, lines, mm, pt } from './measures.ts'

/**
 * Every Word has it, and the free fonts that `fontTable` names besides have the same widths of letters: without it
 * the pages break where they should.
 */
export const FONT = 'Times New Roman'

const BLACK = '000000'
/** Between the lines of a requisite (GOST R 7.0.97-2016, 3.3). */
const SINGLE = { line: lines(1), lineRule: LineRuleType.AUTO }
const base = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const

/** The styles of the document's parts: whoever edits it changes all alike at once. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(PAGE.textSize) },
      paragraph: {
        spacing: { line: lines(PAGE.lineHeight), lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      },
    },
    title: {
      run: { font: FONT, size: halfPoints(PAGE.textSize), bold: true, color: BLACK },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        outlineLevel: 0,
        spacing: { before: pt(12), after: pt(12), ...SINGLE },
      },
    },
    heading2: {
      run: { font: FONT, size: halfPoints(PAGE.textSize), bold: true, color: BLACK },
      paragraph: {
        keepNext: true,
        indent: { firstLine: mm(PAGE.indent) },
        spacing: { before: pt(10), after: pt(4) },
      },
    },
  },
  paragraphStyles: [
    {
      ...base,
      id: 'Requisite',
      name: 'Requisite',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: pt(6), ...SINGLE } },
    },
    { ...base, id: 'Stamp', name: 'Stamp', paragraph: { spacing: { after: pt(2), ...SINGLE } } },
    { ...base, id: 'Line', name: 'Line', paragraph: { spacing: { before: pt(2), after: pt(2) } } },
    { ...base, id: 'Entry', name: 'Entry', paragraph: { spacing: { after: pt(2) } } },
    {
      ...base,
      id: 'Part',
      name: 'Part',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: pt(8), after: pt(4) } },
    },
    {
      ...base,
      id: 'Text',
      name: 'Text',
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: mm(PAGE.indent) },
        spacing: { after: pt(4) },
      },
    },
    {
      ...base,
      id: 'Point',
      name: 'Point',
      paragraph: { spacing: { after: pt(4) } },
    },
    {
      ...base,
      id: 'Particular',
      name: 'Particular',
      paragraph: { indent: { left: mm(PAGE.indent) }, spacing: { after: pt(4) } },
    },
    { ...base, id: 'Cell', name: 'Cell', run: { size: halfPoints(PAGE.tableSize) } },
    {
      ...base,
      id: 'ColumnHead',
      name: 'Column Head',
      run: { size: halfPoints(PAGE.tableSize), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      ...base,
      id: 'BlankCaption',
      name: 'Blank Caption',
      run: { size: halfPoints(PAGE.captionSize) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      ...base,
      id: 'Gap',
      name: 'Gap',
      run: { size: halfPoints(2) },
      paragraph: { spacing: { line: pt(6), lineRule: LineRuleType.EXACT } },
    },
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      paragraph: { indent: { left: mm(PAGE.indent) }, spacing: { after: pt(4) } },
    },
  ],
}

/** Id of a style of a template: of its name, as hexadecimal figures, since an id is one word. */
export const ownStyleId = (name: string): string =>
  `Own${[...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-')}`

/** What all styles are based on, in the language of the document, so that it is spelt and read out in it. */
function inLanguage(language: string): NonNullable<IStylesOptions['default']> {
  const { document, ...others } = STYLES.default ?? {}
  return {
    ...others,
    document: {
      ...document,
      run: { ...document?.run, language: { value: `${language}-${printingIn(language).region}` } },
    },
  }
}

/** The styles, with those that a template names: each looks like running text until somebody changes it. */
export const stylesWith = (own: readonly string[], language: string): IStylesOptions => ({
  ...STYLES,
  default: inLanguage(language),
  paragraphStyles: [
    ...(STYLES.paragraphStyles ?? []),
    ...own.map((name) => ({ id: ownStyleId(name), name, basedOn: 'Normal', quickFormat: true })),
  ],
})

const DEEPEST = 9

/** Left edge of a point's words at a depth, and how far its bullet hangs out. */
export const bulletIndent = (depth: number): { left: number; hanging: number } => ({
  left: mm(PAGE.indent + PAGE.step * (Math.min(depth, DEEPEST - 1) + 1)),
  hanging: mm(PAGE.step),
})

/** The dashes before points, at every depth that Word knows. */
export const BULLETS: INumberingOptions['config'][number] = {
  reference: 'points',
  levels: Array.from({ length: DEEPEST }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '–',
    alignment: AlignmentType.LEFT,
    style: { run: { font: FONT }, paragraph: { indent: bulletIndent(level) } },
  })),
}

export const bulletLevel = (depth: number): number => Math.min(depth, DEEPEST - 1)
