import type { Statement } from './statements.ts'

/** The level that a line gets which stands as a heading and is not marked as one. */
const LEVEL = 6

/** The statements with those at some indexes marked as headings. */
export const asHeadings = (
  statements: readonly Statement[],
  heads: ReadonlySet<number>,
): readonly Statement[] =>
  statements.map((statement, index) =>
    heads.has(index)
      ? { ...statement, unit: { ...statement.unit, heading: LEVEL, bullet: null } }
      : statement,
  )
