import { findNames } from '../../language/names.ts'
import { tokenize } from '../../language/token.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Span } from '../span.ts'
import { formsIn } from './spoken-forms.ts'

/** 'СНТ «Рябинушка»': a legal form by its letters, which no case changes. */
const LETTERED = /^ ?(?:\p{Ll}+ ){0,2}(\p{Lu}{2,6} [«"][^»"]{2,60}[»"])/u
/** 'Larkfield Housing Co-operative'. */
const CAPITALS = /^ ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,5})/u

/** Where a text names the body that meets, behind 'заседание правления' or 'meeting of the'; null for none. */
export function bodyIn(value: string, words: SpeechWords, { byOrder, names }: Lexicon): Span | null {
  for (const lead of formsIn(tokenize(value), words.head.bodyLeads)) {
    const rest = value.slice(lead.end)
    const found = (byOrder ? CAPITALS : LETTERED).exec(rest)
    const name = found?.[1]
    if (!found || name === undefined) continue
    const start = lead.end + found[0].length - name.length
    if (byOrder && findNames(name, names).some((one) => one.start === 0)) continue
    return { start, end: start + name.length }
  }
  return null
}
