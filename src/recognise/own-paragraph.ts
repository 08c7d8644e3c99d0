import type { Statement } from './statements.ts'

/** Whether a line begins a paragraph of its own that no number, bullet or row makes something else; its label is not looked at. */
export const isOwnParagraph = ({ question, ordinal, unit, first }: Statement): boolean =>
  first && unit.gap && question === null && ordinal === null && unit.row === null && unit.bullet === null

/** Whether it is plain words as well: no label, no heading. */
export const isPlainParagraph = (statement: Statement): boolean =>
  isOwnParagraph(statement) && statement.label === null && statement.level === 0
