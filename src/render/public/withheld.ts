import type { PersonalKind } from '../../language/personal-words.ts'
import type { Opened, WholeRecord } from './confidential.ts'
import type { MaskedWords } from './masked-words.ts'

/** Something that is not in the public record. */
export interface Withheld {
  readonly kind: PersonalKind | 'passage' | 'question'
  readonly words: string
  /** What stands there now; null where nothing does. */
  readonly instead: string | null
  /** Where it stands in the text; null for words that only the model has. */
  readonly line: number | null
  readonly column: number
}

/** Names that begin with so many same letters are forms of one. */
const SAME_NAME = 4

/** What is masked in the lines of the text, each with its place; then what only lines put together or the model show. */
export function withheldWords(
  text: string,
  others: readonly string[],
  words: MaskedWords,
  left: ReadonlySet<number>,
): Withheld[] {
  const found: Withheld[] = []
  const told = new Set<string>()
  // The model has a name in the nominative as well.
  const head = (name: string): string => name.slice(0, SAME_NAME)
  text.split(/\r\n|[\n\r]/).forEach((line, index) => {
    if (left.has(index + 1)) return
    for (const { start, end, kind, instead } of words.places(line)) {
      const covered = line.slice(start, end)
      told.add(covered).add(head(covered))
      found.push({ kind, words: covered, instead, line: index + 1, column: start + 1 })
    }
  })
  for (const other of others)
    for (const { start, end, kind, instead } of words.places(other)) {
      const covered = other.slice(start, end)
      if (!told.has(covered) && (kind !== 'name' || !told.has(head(covered))))
        found.push({ kind, words: covered, instead, line: null, column: 1 })
      told.add(covered)
    }
  return found
}

export function withheldParts({ model }: WholeRecord, { questions, passages }: Opened): Withheld[] {
  const asked = questions.map((index): Withheld => {
    const { number = null, title = '' } = model.agenda[index] ?? {}
    const position = model.positions[`/agenda/${index}/title`] ?? model.positions[`/agenda/${index}/number`]
    return {
      kind: 'question',
      words: number === null ? title : `${number}. ${title}`,
      instead: null,
      line: position?.start.line ?? null,
      column: position?.start.column ?? 1,
    }
  })
  const lines = passages.map(({ line, text }): Withheld => ({
    kind: 'passage',
    words: text,
    instead: null,
    line,
    column: 1,
  }))
  return [...asked, ...lines]
}
