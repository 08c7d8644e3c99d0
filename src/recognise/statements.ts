import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { labelAt, readLabel, type Label } from './labels.ts'
import { readOrdinal, type Ordinal } from './ordinals.ts'
import type { Unit } from './units.ts'

/** A unit, or a part of one that begins with a label of its own, taken apart: ordinal, question, label, words. */
export interface Statement {
  readonly unit: Unit
  readonly ordinal: Ordinal | null
  /** 'По второму вопросу', 'Вопрос 2.' */
  readonly question: Label | null
  readonly label: Label | null
  /** Ordinal and labels, as printed. */
  readonly head: Text
  /** The words after ordinal and labels. */
  readonly text: Text
  /** First of its unit: stands at the beginning of a line. */
  readonly first: boolean
}

/** Labels that may begin in the middle of a paragraph: 'Слушали: … Постановили: …'. */
const INLINE = new Set<LabelKey>(['heard', 'spoke', 'noted', 'proposed', 'decided', 'vote'])

/** Where in the value further labelled parts begin. */
function inlineStarts(value: string, lexicon: Lexicon): number[] {
  const tokens = tokenize(value)
  const starts: number[] = []
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || token.kind !== 'word' || !/^[.;!?)]$/.test(before.text)) continue
    if (!/^\p{Lu}/u.test(token.text)) continue
    const label = labelAt(value, tokens, at, lexicon)
    if (!label || !INLINE.has(label.key)) continue
    // Without a colon only a phrase is a label here: 'В обсуждении приняли участие …'.
    const phrase = label.key === 'spoke' && label.separator === 'none' && label.words.includes(' ')
    if (label.separator === ':' || phrase) starts.push(token.start)
  }
  return starts
}

function take(
  unit: Unit,
  whole: Text,
  ordinal: Ordinal | null,
  from: number,
  first: boolean,
  lexicon: Lexicon,
): Statement {
  let at = from
  let question: Label | null = null
  let label: Label | null = null
  for (let round = 0; round < 3; round++) {
    const found = readLabel(whole.value.slice(at), lexicon)
    if (!found) break
    if (found.key === 'question' && (found.number !== null || round > 0)) {
      if (question) break
      question = found
    } else if (label) {
      break
    } else if (question && !INLINE.has(found.key) && found.key !== 'speaker') {
      break
    } else {
      label = found
      if (!INLINE.has(found.key)) {
        at += found.body
        break
      }
    }
    at += found.body
    if (question && label) break
  }
  return { unit, ordinal, question, label, head: whole.slice(0, at), text: whole.slice(at).trim(), first }
}

/** The statements of a unit: usually one. */
export function statementsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  const shift = unit.whole.length - unit.text.length
  const starts = unit.row ? [] : inlineStarts(unit.text.value, lexicon)
  if (starts.length === 0)
    return [take(unit, unit.row ? unit.text : unit.whole, unit.ordinal, unit.row ? 0 : shift, true, lexicon)]
  const bounds = [0, ...starts, unit.text.length]
  return bounds.slice(0, -1).map((start, index) => {
    const part = unit.text.slice(start, bounds[index + 1])
    if (index === 0)
      return take(unit, unit.whole.slice(0, shift + (bounds[1] ?? 0)), unit.ordinal, shift, true, lexicon)
    const ordinal = readOrdinal(part.value)
    return take(unit, part, ordinal, ordinal?.length ?? 0, false, lexicon)
  })
}
