import type { Statement } from '../statements.ts'

/** Fewest tables of tasks with a line of their own over each. */
const LEAST = 2

/** Where the tables of tasks begin: the first row of clauses of each. */
function tablesOf(statements: readonly Statement[]): number[] {
  const seen = new Set<unknown>()
  return statements.flatMap(({ cell, unit }, index) => {
    if (cell?.role !== 'clause' || seen.has(unit.table)) return []
    seen.add(unit.table)
    return [index]
  })
}

/**
 * The short lines of a record without a list of questions over what was said and the table of tasks of each, by their
 * indexes: every table has its own line, and that line stands behind the table before. None with fewer than two tables.
 */
export function tabledTopics(
  statements: readonly Statement[],
  isTopic: (statement: Statement) => boolean,
): ReadonlySet<number> {
  const tables = tablesOf(statements)
  if (tables.length < LEAST) return new Set()
  const found = tables.map((table, at) => {
    const from = at === 0 ? 0 : (tables[at - 1] ?? 0)
    const own = statements.flatMap((one, index) =>
      index > from && index < table && isTopic(one) ? [index] : [],
    )
    return at === 0 ? own.at(-1) : own[0]
  })
  const topics = found.filter((index) => index !== undefined)
  return topics.length === tables.length ? new Set(topics) : new Set()
}
