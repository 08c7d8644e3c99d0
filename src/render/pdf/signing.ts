import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { LayoutBlock } from '../layout/block.ts'
import { PAGE, SIGNATURE_SHARES, SIGN_HERE } from '../layout/page.ts'
import { tied } from '../layout/ties.ts'
import { mm } from './measures.ts'

/** Words at the foot of a cell; where something is printed below the line to sign on, they still stand on that line. */
const onLine = (text: string, caption: string | undefined, alignment: 'left' | 'right'): TableCell => ({
  stack: [
    { text: tied(text), alignment },
    ...(caption === undefined ? [] : [{ text: ' ', fontSize: PAGE.captionSize }]),
  ],
  verticalAlignment: 'bottom',
})

/** Posts at the left, a rule to sign on, names at the right; never apart from each other. */
export function signatureContent(
  signatures: readonly (LayoutBlock & { type: 'signature' })[],
  width: number,
): Content {
  return {
    unbreakable: true,
    // Nothing below: where the page is just full, it would take a page of its own.
    margin: [0, 6, 0, 0],
    stack: [
      {
        layout: { defaultBorder: false, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 10 },
        table: {
          widths: SIGNATURE_SHARES.map((share) => (mm(width) * share) / 100 - 1),
          body: signatures.map(({ post, name, caption }) => [
            onLine(post, caption, 'left'),
            {
              stack: [
                { text: SIGN_HERE, alignment: 'center' },
                ...(caption === undefined
                  ? []
                  : [{ text: caption, fontSize: PAGE.captionSize, alignment: 'center' as const }]),
              ],
              verticalAlignment: 'bottom',
            },
            onLine(name, caption, 'right'),
          ]),
        },
      },
    ],
  }
}

const GAP = 4

/** Rules to write on by hand, each with what is to stand there in small letters below it. */
export function blanksContent(fields: readonly string[], width: number): Content {
  const share = fields.length === 1 ? 30 : (100 - GAP * (fields.length - 1)) / fields.length
  const size = (mm(width) * share) / 100
  return {
    columnGap: (mm(width) * GAP) / 100,
    margin: [0, 24, 0, 0],
    columns: fields.map((field) => ({
      width: size,
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: size, y2: 0, lineWidth: 0.5 }] },
        { text: `(${field})`, fontSize: PAGE.captionSize, alignment: 'center' },
      ],
    })),
  }
}
