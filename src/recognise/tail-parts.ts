import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { matchAt, tokenize } from '../language/form.ts'
import { labelForms } from '../language/label-forms.ts'
import { labelAt } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { hasWord } from '../source/letters.ts'
import type { Context } from './context.ts'
import { findDeadlines } from './deadlines.ts'
import { findNames } from '../language/names.ts'
import type { Modifier } from './modifiers.ts'
import { TailActors, type Admitted } from './tail-actors.ts'
import { isTailKey, tailKeyOf, type TailKey } from './tail-key.ts'
import { tailVerb } from './tail-verbs.ts'
import { addAll } from '../source/add-all.ts'

/** What of a tail was found, and whether a label or a date vouches for it. */
export interface TailParts {
  readonly parts: readonly Modifier[]
  readonly vouched: boolean
}

/** Words of an hour behind a day, at most. */
const MOST_HOUR_WORDS = 5
const OPENING = /[(«"[„“]/u
const CLOSING = /[)»"\]”]/u

/** The label at the head of a piece, and where its words begin; 'срок 1 месяц' and 'исп. Котова' have no mark behind it. */
export function tailLabel(
  value: string,
  lexicon: Lexicon,
): { key: TailKey; body: number; sure: boolean } | null {
  const tokens = tokenize(value)
  if (tokens[0]?.kind !== 'word') return null
  const label = labelAt(value, tokens, 0, lexicon)
  const key = label ? tailKeyOf(label) : null
  if (label && key && label.separator !== 'end')
    return { key, body: label.body, sure: label.separator !== 'none' }
  const match = matchAt(labelForms(lexicon), tokens, 0)
  if (!match || !isTailKey(match.entry.key)) return tailVerb(tokens, lexicon)
  const dot = tokens[match.to]?.text === '.' ? 1 : 0
  const body = tokens[match.to + dot]?.start
  return body === undefined ? null : { key: match.entry.key, body, sure: false }
}

const DAY_BEFORE = patternWith((ending) => `\\p{L}\\.? \\d{1,2}${ending}?$`)

/** 'by May 5, 2024': the comma before the year of a day parts nothing. */
const isWithinDate = (value: string, comma: number, { dates }: Lexicon): boolean =>
  DAY_BEFORE(dates.dayEndings).test(value.slice(Math.max(0, comma - 20), comma)) &&
  /^, ?\d{4}(?!\d)/u.test(value.slice(comma, comma + 7))

/** Cut at commas and semicolons, and before a label behind a full stop; brackets and quotes are kept whole. */
function piecesOf(list: Text, lexicon: Lexicon): { start: number; text: Text }[] {
  const { value } = list
  const cuts: number[] = []
  let depth = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (character === '"') depth = depth > 0 ? 0 : 1
    else if (OPENING.test(character)) depth++
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (character === ';' || (character === ',' && !isWithinDate(value, at, lexicon))) cuts.push(at)
    else if (/^ (?:>>|=>|->|→) /u.test(value.slice(at, at + 4))) cuts.push(at + 2)
    else if (
      character === '.' &&
      value[at + 1] === ' ' &&
      tailLabel(value.slice(at + 2, at + 62).trimStart(), lexicon)
    )
      cuts.push(at)
  }
  return [-1, ...cuts].map((cut, index) => {
    const end = cuts[index] ?? value.length
    const blank = value.slice(cut + 1, end).search(/\S/u)
    const start = blank < 0 ? end : cut + 1 + blank
    const words = withoutTrailing(value.slice(0, end), '>=→-').length
    return { start, text: list.slice(start, Math.max(start, words)) }
  })
}

/** 'до 6 марта вечером', 'до 6 марта, 18:00', 'к пятнице включительно': the hour of a day that a term names. */
function saysHour(behind: string, { deadlines }: Lexicon): boolean {
  const tokens = tokenize(behind).filter(({ kind }) => kind !== 'mark')
  return (
    tokens.length <= MOST_HOUR_WORDS &&
    tokens.every(({ kind, fold }) => kind === 'number' || isOneOf(fold, deadlines.hours ?? [])) &&
    (tokens.some(({ kind }) => kind === 'word') || /^,?\s\d{1,2}[:.]\d\d$/u.test(behind))
  )
}

/** Takes what stands apart from a clause's sentence to pieces: who acts, by when, and who controls, in any order. */
export class TailReader {
  readonly #context: Context
  readonly #actors: TailActors

  constructor(context: Context) {
    this.#context = context
    this.#actors = new TailActors(context)
  }

  /** The parts of a list that says nothing else, or null. `posts`: whether a post alone may be meant. */
  read(list: Text, posts: boolean): TailParts | null {
    const { lexicon } = this.#context
    const pieces = piecesOf(list, lexicon).filter(({ text }) => hasWord(text.value))
    const vouched = pieces.some(({ text }) => this.#isLabelled(text) || this.#dateFrom(text) >= 0)
    const parts = this.#parts(
      list,
      pieces,
      { strangers: vouched, posts: posts || vouched, bodies: vouched },
      null,
    )
    return parts && parts.length > 0 ? { parts, vouched } : null
  }

  /** Whether a line names people of the record, or whoever acts where `sure`, and nobody else. */
  isWhole(text: Text, sure: boolean): boolean {
    return this.#actors.isActor(text, { strangers: sure, posts: sure, bodies: sure })
  }

  /** Whether a text is nothing but names of people, known or not. */
  isPeople(text: Text): boolean {
    return text.length > 0 && this.#actors.peopleEnd(text, true) >= text.length - 1
  }

  /** The parts of what stands behind a label; what is none of its own belongs to the label. */
  labelled(modifier: Modifier): readonly Modifier[] {
    const pieces = piecesOf(modifier.text, this.#context.lexicon).filter(({ text }) => hasWord(text.value))
    if (pieces.length === 0) return [modifier]
    const admitted = { strangers: true, posts: true, bodies: true }
    const parts = this.#parts(modifier.text, pieces, admitted, modifier) ?? [modifier]
    return parts[0]?.key === modifier.key
      ? parts
      : [{ ...modifier, text: modifier.text.slice(0, 0) }, ...parts]
  }

  #parts(
    list: Text,
    pieces: readonly { start: number; text: Text }[],
    admitted: Admitted,
    opened: Modifier | null,
  ): Modifier[] | null {
    const parts: Modifier[] = []
    let labelled: Modifier | null = opened
    let from = 0
    const extend = (modifier: Modifier, { start, text }: { start: number; text: Text }): void => {
      if (parts[parts.length - 1]?.head === modifier.head) parts.pop()
      else from = start
      labelled = { ...modifier, text: list.slice(from, start + text.length) }
      parts.push(labelled)
    }
    for (const piece of pieces) {
      const label = this.#labelOf(piece.text)
      if (label) {
        from = piece.start + label.body
        labelled = {
          key: label.key,
          head: piece.text.slice(0, label.body),
          text: piece.text.slice(label.body),
        }
        addAll(parts, this.#dated(labelled, piece.text.slice(label.body)))
        continue
      }
      const date = this.#dateFrom(piece.text)
      if (date === 0 && labelled?.key !== 'deadline') {
        parts.push({ key: 'deadline', head: piece.text.slice(0, 0), text: piece.text })
        continue
      }
      if (labelled && (labelled.key !== 'deadline' || !this.#actors.isActor(piece.text, admitted))) {
        const last: Modifier = labelled
        const fresh = parts.length === 0 && date > 0
        if (fresh) addAll(parts, this.#dated({ ...last, text: piece.text }, piece.text))
        else extend(last, piece)
        continue
      }
      const found = this.#unlabelled(piece.text, date, admitted)
      if (!found) return null
      addAll(parts, found)
    }
    return parts
  }

  /** Somebody, with a date behind or without: 'Белый И.И. до 11.04'. */
  #unlabelled(text: Text, date: number, admitted: Admitted): Modifier[] | null {
    const who = date > 0 ? text.slice(0, withoutTrailing(text.value.slice(0, date), '–—- ').length) : text
    if (!this.#actors.isActor(who, admitted)) return null
    const head = text.slice(0, 0)
    const actor: Modifier = { key: 'assignee', head, text: who }
    return date > 0 ? [actor, { key: 'deadline', head, text: text.slice(date) }] : [actor]
  }

  /** 'отв. Белый И.И. до 11.04': the date behind those who act is a part of its own. */
  #dated(modifier: Modifier, text: Text): Modifier[] {
    const date = modifier.key === 'assignee' ? this.#dateFrom(text) : -1
    if (date < 0) return [{ ...modifier, text }]
    const who = text.slice(0, withoutTrailing(text.value.slice(0, date), '–—-,; ').length)
    return [
      { ...modifier, text: who },
      { key: 'deadline', head: text.slice(0, 0), text: text.slice(date) },
    ]
  }

  #isLabelled(text: Text): boolean {
    return this.#labelOf(text) !== null
  }

  /** A label, with what it asks for behind it where no mark parts the two. */
  #labelOf(text: Text): { key: TailKey; body: number } | null {
    const label = tailLabel(text.value, this.#context.lexicon)
    if (!label) return null
    const body = text.slice(label.body)
    const named = label.key === 'control' || !label.sure
    if (!named) return label
    if (label.key === 'deadline') return this.#dateFrom(body) === 0 ? label : null
    const admitted = { strangers: true, posts: label.key === 'assignee', bodies: label.key === 'assignee' }
    const date = this.#dateFrom(body)
    const who = date > 0 ? body.slice(0, withoutTrailing(body.value.slice(0, date), '–—- ').length) : body
    if (label.key === 'control')
      return findNames(body.value, this.#context.lexicon.names, { loose: true }).length > 0 ? label : null
    return this.#actors.isActor(who, admitted) ? label : null
  }

  /** Where a deadline begins that the text ends with; -1 for none. */
  #dateFrom(text: Text): number {
    const { lexicon, meetingDate } = this.#context
    const value = withoutTrailing(text.value, '.;, ')
    const found = findDeadlines(value, { meetingDate, labelled: true }, lexicon)
    const last = found[found.length - 1]
    if (!last || (last.end < value.length - 1 && !saysHour(value.slice(last.end), lexicon))) return -1
    return hasWord(value.slice(0, last.start)) ? last.start : 0
  }
}
