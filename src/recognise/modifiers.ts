import { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { labelAt, type Label } from '../language/labels.ts'
import { findDeadlines } from './deadlines.ts'
import { closing, closings } from './list-marks.ts'
import { tailKeyOf, type TailKey } from './tail-key.ts'
import { hasWord, startsUpper } from '../source/letters.ts'

/** 'Ответственный: …', '(срок – до 15 сентября)': what is said of a clause apart from its sentence. */
export interface Modifier {
  readonly key: TailKey
  /** The label as printed: 'Сроки'. */
  readonly head: Text
  readonly text: Text
}

/** A clause's sentence and what was said apart from it. */
export interface Split {
  readonly text: Text
  readonly modifiers: readonly Modifier[]
}

const BREAK = /^[.;,()»"!?]$/

interface Found {
  readonly key: Modifier['key']
  /** Where it is cut off, punctuation before it included. */
  readonly cut: number
  readonly start: number
  readonly body: number
  /** Opening bracket before it. */
  readonly open: number | null
}

function find(value: string, lexicon: Lexicon): Found[] {
  const found: Found[] = []
  const tokens = tokenize(value)
  const closed = closings(value)
  let within = 0
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (!before) continue
    if (before.text === '(' && !labelAt(value, tokens, at, lexicon))
      within = closed.get(before.start) ?? value.length
    // '(Котова А.А., срок – 25.01)': the bracket is read as a whole.
    if (token.kind !== 'word' || token.start < within || !isBreak(before)) continue
    const label = labelAt(value, tokens, at, lexicon)
    const key = labelledKey(label, lexicon)
    if (!label || !key || goesOnBehind(before, token, label)) continue
    found.push({
      key,
      cut: /^[.»"!?;)]$/.test(before.text) ? before.end : before.start,
      start: token.start,
      body: label.body,
      open: before.text === '(' ? before.start : null,
    })
  }
  return found
}

/** A mark behind which what is said of a clause may begin; a dash has blanks around it. */
const isBreak = ({ text, fold, space }: Token): boolean => BREAK.test(text) || (fold === '-' && space)

/** What a label within a clause says of it; null for any other label. */
function labelledKey(label: Label | null, lexicon: Lexicon): Modifier['key'] | null {
  if (!label || label.separator === 'end' || tellsTerm(label, lexicon)) return null
  const key = tailKeyOf(label)
  return key === 'control' ? null : key
}

/** 'до 1 июля 2024 г. срок исполнения пункта 3': the sentence goes on. */
const goesOnBehind = (before: Token, token: Token, { tail }: Label): boolean =>
  before.text === '.' && tail !== '' && !startsUpper(token.text)

/** 'перенести склад, срок две недели – Котов': the term stands behind the word itself, and who acts behind the dash. */
const tellsTerm = ({ key, separator, tail }: Label, lexicon: Lexicon): boolean =>
  key === 'deadline' &&
  separator === '-' &&
  findDeadlines(tail, { meetingDate: null, labelled: true }, lexicon).length > 0

/** Cuts what is labelled within a clause off its sentence. */
export function splitModifiers(text: Text, lexicon: Lexicon): Split {
  const found = find(text.value, lexicon)
  const [first] = found
  if (!first) return { text, modifiers: [] }
  const modifiers: Modifier[] = []
  let end = text.length
  const bracketEnd = first.open === null ? null : closing(text.value, first.open)
  if (bracketEnd !== null) end = bracketEnd
  const inside = found.filter(({ start }) => start < end)
  inside.forEach(({ key, start, body }, index) => {
    const stop = inside[index + 1]?.cut ?? end
    modifiers.push({ key, head: text.slice(start, body), text: text.slice(body, stop).trim() })
  })
  const before = text.slice(0, first.cut).trim()
  const after = bracketEnd === null ? text.slice(end) : text.slice(bracketEnd + 1)
  const rest = splitModifiers(after, lexicon)
  const tail = hasWord(rest.text.value) ? rest.text.trim() : null
  return { text: tail ? Text.join([before, tail]) : before, modifiers: [...modifiers, ...rest.modifiers] }
}
