import { diff3Merge } from 'node-diff3'

/** What became of two texts that were changed apart. */
export type Merged =
  | { readonly text: string; readonly conflicts: null }
  /** Lines of the text changed by hand that the new one has otherwise. */
  | { readonly text: null; readonly conflicts: readonly number[] }

const linesOf = (text: string): string[] => text.split(/\r\n|\n/)

/**
 * A text changed by hand with what the new rendering changes in it: `base` is what was rendered before, `mine` what people made
 * of it, `next` what would be rendered now. Line ends stay as they are by hand. Where both change the same lines there is no
 * text, but the lines.
 */
export function mergedText(base: string, mine: string, next: string): Merged {
  const conflicts: number[] = []
  const lines: string[] = []
  for (const { ok, conflict } of diff3Merge(linesOf(mine), linesOf(base), linesOf(next), {
    excludeFalseConflicts: true,
  })) {
    if (conflict) {
      conflicts.push(Math.min(conflict.aIndex + 1, linesOf(mine).length))
    }
    for (const one of ok ?? []) lines.push(one)
  }
  if (conflicts.length > 0) return { text: null, conflicts }
  return { text: lines.join(mine.includes('\r\n') ? '\r\n' : '\n'), conflicts: null }
}
