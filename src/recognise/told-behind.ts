import type { Lexicon } from '../language/lexicon.ts'
import { guessedLabel } from '../language/labels.ts'
import { findNames } from '../language/names.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statements.ts'

/** Characters of a sentence that only tells how the others took a decision. */
const LONGEST = 140

/** Whether a sentence tells how people voted or took what was decided: 'Возражений не было.', 'Жук Е.А. осталась при своём мнении.' */
function remarks(sentence: string, { clauses, names }: Lexicon): boolean {
  const { openings = [], verbs = [] } = clauses.remarks ?? {}
  if (sentence.length > LONGEST) return false
  if (startsWithPhrase(sentence, openings) > 0) return true
  const [name] = findNames(sentence, names, { loose: true })
  return name?.start === 0 && isOneOf(firstWord(sentence.slice(name.end)), verbs)
}

/** Index at which the last sentences of a clause begin that only tell how it was taken; the length where none does. */
function startOfRemarks(value: string, lexicon: Lexicon): number {
  const sentences = sentencesOf(value, lexicon)
  let from = value.length
  for (const { start, end } of sentences.slice(1).reverse()) {
    if (!remarks(value.slice(start, end).trim(), lexicon)) break
    from = start
  }
  return from
}

/** The statements of decisions told in sentences without the last ones that only tell how those were taken, which stand apart. */
export function withRemarksApart(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.clauses.remarks) return statements
  let decided = false
  return statements.flatMap((statement) => {
    const { label, text, verbatim } = statement
    if (label) decided = label.key === 'decided'
    else if (statement.first && !statement.ordinal) decided = false
    const from =
      decided && verbatim === null && !statement.cell ? startOfRemarks(text.value, lexicon) : text.length
    if (from >= text.length) return [statement]
    const remark = text.slice(from).trim()
    return [
      { ...statement, text: text.slice(0, from).trim() },
      {
        ...statement,
        ordinal: null,
        question: null,
        label: guessedLabel('noted'),
        head: remark.slice(0, 0),
        text: remark,
        first: false,
      },
    ]
  })
}
