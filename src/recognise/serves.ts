import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** Characters of a line within which the post of somebody in attendance stands. */
const LONGEST_LINE = 160

/** Whether those in attendance serve the meeting: 'In attendance: Ann Roe, Clerk'. */
export function serves(statements: readonly Statement[], index: number, { minuteWords }: Lexicon): boolean {
  const end = statements.findIndex(({ label, level }, at) => at > index && (label !== null || level > 0))
  return statements
    .slice(index, end < 0 ? index + 1 : end)
    .some(({ text }) =>
      tokenize(text.value.slice(0, LONGEST_LINE)).some(({ fold }) =>
        isOneOf(fold, minuteWords?.serving ?? []),
      ),
    )
}
