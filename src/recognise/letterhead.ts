import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Protocol } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { Passage } from './passage.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'

/** Digits of a telephone or a postcode, its word, a bracket, a blank to fill in. */
const CONTACT = patternWith((phone) => `\\d{4}|${phone}|^\\(|^_+$`, 'iu')

/** Reads the letterhead into `header`: the lines above the title, until one that names no organisation. */
export function readLetterhead(
  passages: readonly Passage[],
  header: Pick<Protocol, 'organization'>,
  { lexicon, ledger }: Context,
): void {
  const lines: Text[] = []
  for (const { part, statement } of passages) {
    if (part !== 'front') continue
    const value = statement.unit.whole.value
    if (
      statement.label?.key === 'approval' ||
      statement.label?.key === 'attachment' ||
      startsWithPhrase(value, lexicon.labels.attachment)
    )
      break
    const names = tokenize(value.slice(0, 300)).some(
      (token) => token.kind === 'word' && isOneOf(token.fold, lexicon.headers.organizations),
    )
    const continues =
      lines.length > 0 &&
      (/^[«"]/.test(value) || (!statement.unit.gap && !CONTACT(lexicon.headers.phones).test(value)))
    if ((!names && !continues) || /\d{6}/.test(value)) break
    lines.push(statement.unit.whole)
    ledger.extend(header, 'organization', statement.unit.whole.place())
  }
  if (lines.length > 0) header.organization = lines.map(({ value }) => clean(value)).join(' ')
}
