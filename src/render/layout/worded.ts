import type { Printing } from '../../language/printing.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import type { Wording } from '../../model/wording.ts'

const isPart = (key: LabelKey, wording: Wording): key is LabelKey & keyof Wording => key in wording

/** What to print for a record that has words of its own for its parts: these, and the house's for the others. */
export function worded(printing: Printing, wording: Wording): Printing {
  return {
    ...printing,
    label: (key) => (isPart(key, wording) ? wording[key] : null) ?? printing.label(key),
  }
}
