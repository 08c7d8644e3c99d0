import type { ColumnKind, ColumnWords } from '../../language/columns.ts'
import { fold, isOneOf } from '../../language/words.ts'
import { remembering } from '../../source/recent.ts'

/** A heading with more characters is a sentence. */
const LONGEST_HEAD = 80
/** Parts that a heading of several kinds has, at most: 'Discussion / decision / action'. */
const MOST_PARTS = 3

const KINDS = [
  'number',
  'question',
  'heard',
  'discussion',
  'speaker',
  'decision',
  'assignee',
  'together',
  'deadline',
  'control',
  'result',
  'note',
  'hours',
  'person',
  'given',
  'family',
  'role',
  'post',
  'organization',
  'mark',
  'present',
  'absent',
  'reason',
  'signature',
  'contact',
] as const satisfies readonly ColumnKind[]

export type Kinds = ReadonlySet<ColumnKind>

const NOTHING: Kinds = new Set()

/** Marks that may stand around a heading. */
const AROUND = ' *_«»":.;'

function withoutMarks(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && AROUND.includes(value.charAt(start))) start++
  while (end > start && AROUND.includes(value.charAt(end - 1))) end--
  return value.slice(start, end)
}

/** The heading of a column as it is looked up: folded, on one line, without marks around it. */
export const headOf = (value: string): string => withoutMarks(fold(value).replace(/\s+/gu, ' '))

function lookedUp(head: string, words: ColumnWords): ColumnKind[] {
  const withDot = `${head}.`
  return KINDS.filter((kind) => isOneOf(head, words[kind]) || isOneOf(withDot, words[kind]))
}

/** The parts of a heading of two: 'Ответственный, срок', 'Исполнитель / срок', 'кто и когда'. */
function partsOf(head: string, { and }: ColumnWords): string[] {
  const joined = head.split(' ').map((word) => (isOneOf(word, and) ? ',' : word))
  return joined
    .join(' ')
    .split(/[,;/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const kinds = new WeakMap<ColumnWords, (value: string) => Kinds>()

/** What a column may hold by its heading; empty for a heading that is not known. A heading of two parts is of both kinds. */
export function kindsOf(value: string, words: ColumnWords): Kinds {
  let known = kinds.get(words)
  if (!known) kinds.set(words, (known = remembering((one) => readKinds(one, words))))
  return known(value)
}

function readKinds(value: string, words: ColumnWords): Kinds {
  const head = headOf(value)
  if (head === '' || head.length > LONGEST_HEAD) return NOTHING
  const whole = lookedUp(head, words)
  // 'Actions (owner)', 'Actions: responsible or none'.
  const open = head.search(/[(:]/u)
  const plain = open > 0 ? headOf(head.slice(0, open)) : head
  const parts = partsOf(plain, words)
  const both =
    parts.length > 1 && parts.length <= MOST_PARTS ? parts.map((part) => lookedUp(part, words)) : []
  // 'Ответственный, срок' begins as 'ответственн*' does; both of its parts are headings.
  if (both.length > 1 && both.every((kinds) => kinds.length > 0)) return new Set(both.flat())
  if (whole.length > 0) return new Set(whole)
  return new Set(lookedUp(plain, words))
}
