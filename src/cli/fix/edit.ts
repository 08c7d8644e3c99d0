/** A stretch of the original text and what is to stand there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with the edits made; they are ascending, and of two that overlap the first counts. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let copied = 0
  for (const edit of edits) {
    if (edit.start < copied) continue
    parts.push(text.slice(copied, edit.start), edit.text)
    copied = edit.end
  }
  parts.push(text.slice(copied))
  return parts.join('')
}
