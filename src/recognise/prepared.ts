import { speechAsWritten } from '../document/speech-as-written.ts'
import { spokenText } from '../document/spoken-text.ts'
import type { Document } from '../document/document.ts'
import { withDateOrders } from '../language/date-orders.ts'
import { lexiconFor } from '../language/detect.ts'
import { isSpoken, type Lexicon } from '../language/lexicon.ts'
import { withSynonyms, type Synonyms } from '../language/synonyms.ts'
import { withLetters } from './lettered.ts'
import { withDigitTitles } from './digit-titles.ts'
import { repair } from './repair/repair.ts'
import { withSlashed } from './slashed.ts'
import { unitsOf, type Unit } from './units.ts'

/** A document put right, in units, with the language that it is read in. */
export interface Prepared {
  readonly units: readonly Unit[]
  readonly language: Lexicon
}

/** What lines and paragraphs there are, before anything is told of them. `code` is the language where it is known (ISO 639-1). */
export function prepared(document: Document, code?: string, synonyms?: Synonyms): Prepared {
  // A model in a comment is no text of the record, and its keys are English.
  const text = spokenText(document) ?? document.embedded?.texts?.join('\n') ?? document.source.text
  const found = withDateOrders(lexiconFor(text, code), text)
  const language = synonyms ? withSynonyms(found, synonyms) : found
  const heard = isSpoken(language) ? document : speechAsWritten(document)
  const units = unitsOf(repair(heard, language))
  return { units: withSlashed(withLetters(withDigitTitles(units), language)), language }
}
