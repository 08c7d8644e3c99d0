import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { lastSpacedDash, withoutTrailing } from '../source/edges.ts'
import { firstWord, hasWord } from '../source/letters.ts'
import { setsToWork } from './clause-kind.ts'
import type { Context } from './context.ts'
import { findDeadlines } from './deadlines.ts'
import { isWordToken } from './is-word-token.ts'
import { closing } from './list-marks.ts'
import type { Modifier } from './modifiers.ts'
import { tailLabel, type TailParts, type TailReader } from './tail-parts.ts'

/** Whether words end with a name, or lead in to a list: what stands behind a comma then goes on with that. */
function namesLast(value: string, { names }: Lexicon): boolean {
  const last = findNames(value, names, { loose: true }).at(-1)
  return /:/u.test(value.slice(-LONGEST)) || (last !== undefined && last.end >= value.trimEnd().length - 1)
}

/** A clause without one piece of its tail, and what that says. */
export interface End {
  readonly before: Text
  readonly found: TailParts
}

/** What parts columns: tabs, or more spaces than a line is spread out with. */
const COLUMN = /\t[\t ]*| {3,}/gu
const LONGEST = 120
/** A day that stands apart is no longer. */
const LONGEST_DAY = 50
/** Words of what those named behind a dash are or do, at most. */
const LONGEST_PART = 3

/** Cuts off pieces of a tail that stand in columns, in brackets within the sentence, or behind a word for the work. */
export class TailEnds {
  readonly #context: Context
  readonly #reader: TailReader

  constructor(context: Context, reader: TailReader) {
    this.#context = context
    this.#reader = reader
  }

  /** The last piece of one of these kinds; null for none. */
  read(text: Text): End | null {
    return this.#column(text) ?? this.#behindBracket(text) ?? this.#within(text) ?? this.#charged(text)
  }

  /** People in brackets or behind a dash, what they are or do before them: 'старшие – Белый И.И.', 'исполняет Котова А.А.' */
  inPart(inner: Text): TailParts | null {
    const [first, mark, next] = tokenize(inner.value)
    if (!isWordToken(first) || !isOneOf(first.fold, this.#context.lexicon.clauses.parts) || !mark) return null
    const start = /^[–—:-]$/u.test(mark.text) ? (next?.start ?? inner.length) : mark.start
    const people = inner.slice(start)
    if (!this.#reader.isWhole(people, true)) return null
    return { parts: [{ key: 'assignee', head: inner.slice(0, start), text: people }], vouched: true }
  }

  /** 'контрольный прокат провести      Белый И.И.      31.01': who and when in columns of their own. */
  #column(text: Text): End | null {
    const plain = withoutTrailing(text.value, '.;, ')
    const gap = [...plain.matchAll(COLUMN)].at(-1)
    if (!gap || plain.length - gap.index > LONGEST) return null
    const before = text.slice(0, gap.index).trim()
    const tail = text.slice(gap.index + gap[0].length).trim()
    if (!hasWord(before.value)) return null
    const found = this.#reader.read(tail, true)
    return found ? { before, found } : null
  }

  /** 'Провести контроль (Котова А.А.), 06.12.2024': the day behind the bracket of those who act. */
  #behindBracket(text: Text): End | null {
    const plain = withoutTrailing(text.value, '.;, ')
    const close = plain.lastIndexOf(')')
    const open = plain.lastIndexOf('(')
    if (open <= 0 || open > close || plain.length - close > 40) return null
    const tail = text.slice(close + 1, plain.length)
    const mark = /^,?\s+/u.exec(tail.value)?.[0] ?? ''
    const found = mark === '' ? null : this.#reader.read(tail.slice(mark.length), false)
    if (!found?.parts.every(({ key }) => key === 'deadline')) return null
    const inner = text.slice(open + 1, close)
    const works = setsToWork(text.value.slice(0, open), this.#context.lexicon.clauses)
    if (!this.#reader.isWhole(inner, false) && !(works && this.#reader.isPeople(inner))) return null
    const people: Modifier = { key: 'assignee', head: inner.slice(0, 0), text: inner }
    return { before: text.slice(0, open).trim(), found: { parts: [people, ...found.parts], vouched: true } }
  }

  /** 'Собрать подписи; до пятницы 29 марта', 'проверить насос, завтра': a day alone behind a semicolon, or bare behind a comma. */
  dayApart(text: Text): End | null {
    const { lexicon, meetingDate } = this.#context
    if (lexicon.byOrder) return null
    const plain = withoutTrailing(text.value, '.;, ')
    const mark = Math.max(plain.lastIndexOf('; '), plain.lastIndexOf(', '))
    if (mark <= 0 || plain.length - mark > LONGEST_DAY || /\d\s*$/u.test(plain.slice(0, mark))) return null
    const before = text.slice(0, mark)
    const tail = text.slice(mark + 1).trim()
    // 'Снять показания, до 27.09' is one sentence.
    const inSentence =
      plain[mark] === ',' &&
      (isOneOf(firstWord(tail.value), lexicon.clauses.adjuncts) || tailLabel(tail.value, lexicon) !== null)
    if (inSentence || /[()]/u.test(tail.value) || !this.#works(before)) return null
    // 'каждый месяц, 1 числа': one term.
    const terms = findDeadlines(plain, { meetingDate, labelled: true }, lexicon)
    if (terms.some(({ start, end }) => start < mark && end > mark)) return null
    const found = this.#reader.read(tail, false)
    return found?.parts.every(({ key }) => key === 'deadline') === true ? { before, found } : null
  }

  /** Whether words set to work, or hand it to people of the record: 'Белый И.И. – пробный день'. */
  #works(text: Text): boolean {
    if (setsToWork(text.value, this.#context.lexicon.clauses)) return true
    const dash = /\s[–—-]\s/u.exec(text.value)
    return dash !== null && this.#reader.isWhole(text.slice(0, dash.index), false)
  }

  /** 'Откачать воду, Мухин и Ладыгин, до 11 апреля', 'освободить кладовую, 2 недели, Белый И.И.': people of the record and their day. */
  peopleBehindComma(text: Text): End | null {
    const { lexicon } = this.#context
    if (lexicon.byOrder) return null
    const plain = withoutTrailing(text.value, '.;, ')
    const from = Math.max(0, plain.length - LONGEST)
    for (const { 0: comma, index } of plain.slice(from).matchAll(/,\s+/gu)) {
      const before = text.slice(0, from + index)
      const tail = text.slice(from + index + comma.length)
      if (isOneOf(firstWord(tail.value), lexicon.clauses.performs)) return null
      const found = this.#reader.read(tail, false)
      if (!found?.parts.some(({ key }) => key === 'assignee') || !this.#namesKnown(found)) continue
      if (namesLast(before.value, lexicon) || !setsToWork(before.value, lexicon.clauses)) return null
      return { before, found }
    }
    return null
  }

  /** Whether those who act are people of the record in the nominative. */
  #namesKnown({ parts }: TailParts): boolean {
    const { lexicon, people } = this.#context
    return parts.every(({ key, text }) => {
      if (key !== 'assignee') return key === 'deadline'
      const names = findNames(text.value, lexicon.names, { loose: true })
      return names.length > 0 && names.every((name) => people.isKnownIn(name, 'nominative'))
    })
  }

  /** 'Огородить проулок (старшие – Белый И.И., Котова А.А.) до 15 июня': people in brackets before the end of the sentence. */
  #within(text: Text): End | null {
    const { value } = text
    const open = value.lastIndexOf('(')
    const close = open < 0 ? -1 : closing(value, open)
    if (open <= 0 || close < 0 || close >= value.length) return null
    const found = this.inPart(text.slice(open + 1, close))
    if (!found) return null
    const rest = text.slice(close + 1)
    const before = text.slice(0, open).trim()
    return { before: hasWord(rest.value) ? Text.join([before, rest.trim()]) : before, found }
  }

  /** 'Провести собрание до 31 марта, подготовка – Котова А.А.': the part of the work that is theirs stands before them. */
  #charged(text: Text): End | null {
    const plain = withoutTrailing(text.value, '.;, ')
    const dash = lastSpacedDash(plain)
    const comma = dash > 0 ? plain.slice(0, dash).lastIndexOf(', ') : -1
    if (comma <= 0 || plain.length - comma > LONGEST) return null
    const before = text.slice(0, comma)
    const words = tokenize(plain.slice(comma + 1, dash)).filter(isWordToken)
    if (words.length === 0 || words.length > LONGEST_PART) return null
    const found = this.inPart(text.slice(comma + 2, plain.length))
    return found && setsToWork(before.value, this.#context.lexicon.clauses) ? { before, found } : null
  }
}
