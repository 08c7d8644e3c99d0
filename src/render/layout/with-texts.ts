import { madeBy, type ByBlockType, type LayoutBlock } from './block.ts'

type Change = (text: string) => string

const list = (texts: readonly string[], change: Change): string[] => texts.map((text) => change(text))
const some = (text: string | null, change: Change): string | null => (text === null ? null : change(text))

/** Changes a block that is nothing but its text. */
const changeText = <B extends { readonly text: string }>(block: B, change: Change): B => ({
  ...block,
  text: change(block.text),
})

const CHANGED: ByBlockType<[Change], LayoutBlock> = {
  title: (block, change) => ({ ...block, kind: change(block.kind), text: change(block.text) }),
  sides: (block, change) => ({
    ...block,
    left: change(block.left),
    ...(block.middle !== undefined && { middle: change(block.middle) }),
    right: change(block.right),
  }),
  entry: (block, change) => ({ ...block, term: change(block.term), text: change(block.text) }),
  label: (block, change) => ({ ...block, text: change(block.text), more: some(block.more, change) }),
  clause: (block, change) => ({ ...block, marker: some(block.marker, change), text: change(block.text) }),
  table: (block, change) => ({
    ...block,
    head: list(block.head, change),
    rows: block.rows.map((row) => list(row, change)),
  }),
  signature: (block, change) => ({
    ...block,
    post: change(block.post),
    name: change(block.name),
    ...(block.caption !== undefined && { caption: change(block.caption) }),
  }),
  blanks: (block, change) => ({ ...block, fields: list(block.fields, change) }),
  prose: (block, change) => ({
    ...block,
    spans: block.spans.map((span) => ({ ...span, text: change(span.text) })),
  }),
  'page-end': (block) => block,
  centred: changeText,
  stamp: changeText,
  line: changeText,
  heading: changeText,
  paragraph: changeText,
  particular: changeText,
  quote: changeText,
}

/** The same block with other words. */
export const withTexts = (block: LayoutBlock, change: Change): LayoutBlock => madeBy(CHANGED, block, change)
