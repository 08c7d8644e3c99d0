import { hasWord, startsLower } from '../../source/letters.ts'
import type { LabelKey } from '../../language/lexicon.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import { tellsOfAgenda } from './adopted-agenda.ts'
import { ATTENDANCE, OFFICERS, SECTIONS } from '../label-groups.ts'
import { isReportLine } from '../report-line.ts'
import { remembering } from '../../source/recent.ts'
import { areOthers, isSimilar, stems, withoutLinks } from '../similarity.ts'
import { isListedTitle } from '../listed-title.ts'
import type { Line } from './line.ts'
import { isTold } from './is-told.ts'
import { isField, standsAmong } from './stands-among.ts'

/** What a line is to the list of questions: a question, a line that goes on with one, or a line that leads in to them. */
export type Listed = 'entry' | 'more' | 'lead'

/** The questions that the record lists before it takes them up. */
export interface QuestionListing {
  /** Index of the line that heads the list; -1 where it follows those present without one. */
  readonly head: number
  /** What each line of the list is, by its index. */
  readonly lines: ReadonlyMap<number, Listed>
  /** Stems of the title of each question, by the index of its first line. */
  readonly titles: ReadonlyMap<number, readonly string[]>
}

/** How alike the title of a listed question and a line are that repeats it. */
export const SAME_TITLE = 0.75
const LONGEST_TITLE = 400

export const keyOf = (ordinal: Ordinal): string => ordinal.parts.join('.')

/** '(Ann Roe)': two or three words that begin with capitals and are no more. */
const WHOLE_NAME = /^\(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2}\)$/u

/** Without a bracket at the end that holds a name: who speaks on a question is no part of its title. */
function withoutPresenter(title: string): string {
  const at = title.lastIndexOf('(')
  const bracket = title.slice(at)
  return at > 0 && /\)[.;]?$/u.test(bracket) && (/\p{Lu}\./u.test(bracket) || WHOLE_NAME.test(bracket))
    ? title.slice(0, at)
    : title
}

/** What tells titles apart: the words of one without endings, links and who speaks on it. */
export const titleStems = remembering((value: string): readonly string[] =>
  stems(withoutLinks(withoutPresenter(value.slice(0, LONGEST_TITLE)))),
)

/** Labels that end a list of questions: the parts of the body, and those of the head. */
const ENDING: ReadonlySet<LabelKey> = new Set<LabelKey>([
  ...SECTIONS,
  ...ATTENDANCE,
  ...OFFICERS,
  'quorum',
  'date',
  'place',
  'opened',
  'closed',
  'attachment',
  'distribution',
  'nextMeeting',
  'signatures',
])
/** Whether words are no more than a link. */
const isLink = (words: string): boolean => /^<?(?:https?:\/\/|www\.)\S+$/u.test(words)

/** The number that a line says a question has: 'Вопрос 2. О ремонте'. */
const asked = ({ statement: { question } }: Line): number | null => question?.number ?? null

/** Reads the list below the line that heads it. */
class ListingReader {
  readonly #lines: readonly Line[]
  readonly #head: number
  readonly #found = new Map<number, Listed>()
  readonly #titles = new Map<number, readonly string[]>()
  readonly #keys = new Set<string>()
  readonly #introduces: (index: number) => boolean
  #first: Line | null = null
  #last: Line | null = null

  constructor(lines: readonly Line[], head: number, introduces: (index: number) => boolean) {
    this.#lines = lines
    this.#head = head
    this.#introduces = introduces
  }

  read(): QuestionListing {
    const head = this.#lines[this.#head]
    const linked = head?.lexicon.minutes && isLink(head.said)
    if (head && head.said !== '' && !linked) this.#enter(head, head.said)
    if (linked) return { head: this.#head, lines: this.#found, titles: this.#titles }
    for (const line of this.#lines.slice(this.#head + 1)) if (!this.#take(line)) break
    return { head: this.#head, lines: this.#found, titles: this.#titles }
  }

  #enter(line: Line, title: string): true {
    if (line.index !== this.#head) this.#found.set(line.index, 'entry')
    const number = asked(line)
    if (line.ordinal) this.#keys.add(keyOf(line.ordinal))
    else if (number !== null) this.#keys.add(String(number))
    this.#titles.set(line.index, titleStems(title))
    if (line.index !== this.#head) this.#first ??= line
    this.#last = line
    return true
  }

  #is(line: Line, listed: Listed): true {
    this.#found.set(line.index, listed)
    return true
  }

  /** Takes a line of the list; false for the first that is none. */
  #take(line: Line): boolean {
    if (this.#last && isTold(line)) return this.#is(line, 'more')
    return !this.#ends(line) && this.#goOn(line, line.label)
  }

  #goOn(line: Line, label: Line['label']): boolean {
    if (!hasWord(line.words) && this.#beginsBody(line)) return false
    if (!hasWord(line.words) || label?.guessed)
      return this.#is(line, label?.key === 'speaker' ? 'more' : 'lead')
    if (this.#leadsIn(line)) return this.#is(line, 'lead')
    if (this.#beginsBody(line)) return false
    if (asked(line) !== null) return this.#enter(line, line.said)
    const last = this.#last
    return last === null || this.#isEntry(line, last)
      ? this.#enter(line, line.words)
      : this.#takeBehind(line, last)
  }

  get #numbered(): boolean {
    return this.#keys.size > 0
  }

  /** Whether a line is a note, or leads in to the points below it. */
  #leadsIn(line: Line): boolean {
    const { ordinal, unit, lexicon } = line
    if ((lexicon.minutes && this.#isNote(line)) || (this.#last && tellsOfAgenda(line))) return true
    const next = this.#lines[line.index + 1]
    if (ordinal || !next) return false
    const leads = line.words.endsWith(':')
    if (leads && unit.bullet !== null && next.unit.indent > unit.indent) return true
    const prose = !this.#last && !unit.bullet && (next.unit.bullet ?? next.ordinal)
    return Boolean(prose) && (lexicon.minutes || leads)
  }

  /** A number that a question had, or a heading behind questions that are none. */
  #beginsBody({ ordinal, words, statement: { level } }: Line): boolean {
    if (ordinal && this.#keys.has(keyOf(ordinal))) return true
    // A number only on the title that is said again: the list itself has none.
    if (ordinal && !this.#numbered && this.#titles.size > 1 && this.#repeats({ words })) return true
    return level > 0 && this.#last !== null && (!ordinal || this.#last.statement.level === 0)
  }

  /** Whether a line has the number of a question, or in a list without numbers its bullet or row. */
  #isEntry({ ordinal, unit, label }: Line, last: Line): boolean {
    if (ordinal) return true
    if (this.#numbered) return false
    return Boolean(unit.bullet) || (Boolean(unit.table) && !label && last.unit.table === unit.table)
  }

  /** Takes a line without a mark behind a question. */
  #takeBehind(line: Line, last: Line): boolean {
    const gap = line.unit.gap && line.statement.first
    if (line.key === 'speaker' || /^[([]/.test(line.words) || isReportLine(last.statement, line.lexicon))
      return this.#is(line, 'more')
    // Without numbers only a blank line tells a title of the body from one more question.
    const begins = (this.#numbered || gap) && this.#introduces(line.index)
    if (this.#repeats(line, !this.#numbered && !gap) || begins) return false
    if (!this.#numbered && !gap) return this.#enter(line, line.words)
    return this.#is(line, startsLower(line.words) && !gap ? 'more' : 'lead')
  }

  /** Whether a point stands below a question, or is no more than a link. */
  #isNote({ unit, ordinal, words }: Line): boolean {
    if (isLink(words)) return true
    const first = this.#first?.unit
    return first !== undefined && unit.bullet !== null && ordinal === null && unit.indent > first.indent
  }

  /** Whether a line says a title once more: the body begins. Right below the last, `close`, 'Выбор секретаря' is the next question. */
  #repeats({ words }: Pick<Line, 'words'>, close = false): boolean {
    const own = titleStems(words)
    return [...this.#titles.values()].some(
      (title) => isSimilar(own, title, SAME_TITLE) && !(close && areOthers(own, title)),
    )
  }

  /** A sentence where the first question should stand: notes follow the label, and no list. */
  #isProse({ listed, words }: Line): boolean {
    return this.#last === null && !listed && /[.!?]$/u.test(words) && hasWord(words)
  }

  /** '3. Action items' between the second and the fourth question is one itself. */
  #counts({ ordinal, label }: Line): boolean {
    const before = this.#last?.ordinal
    if (!ordinal || !before || label?.separator !== 'end' || label.key === 'previous') return false
    if (ordinal.style !== before.style) return false
    return ordinal.parts.length === 1 && ordinal.parts[0] === (before.parts[0] ?? 0) + 1
  }

  /** 'Вопрос 1. О бюджете' right over 'Вопрос 2. О ремонте': a list of questions; the body would say more on each. */
  #isAskedInRow(line: Line): boolean {
    const { index, said, label } = line
    const number = asked(line) ?? 0
    if (said === '' || label || this.#keys.has(String(number))) return false
    const [before, after] = [this.#lines[index - 1], this.#lines[index + 1]]
    const goesOn = this.#last !== null && this.#last === before && asked(before) === number - 1
    return goesOn || (number === 1 && after !== undefined && after.said !== '' && asked(after) === 2)
  }

  /** '- **Участники**:' stands beside '- **План встречи**:' and not below it. */
  #standsBeside({ unit }: Line): boolean {
    const head = this.#lines[this.#head]?.unit
    return head !== undefined && head.bullet !== null && unit.bullet !== null && unit.indent <= head.indent
  }

  /** Whether a label only begins a title of the list. */
  #isOfList(line: Line): boolean {
    const { statement, lexicon, index } = line
    return isListedTitle(statement, lexicon) || standsAmong(line, this.#first, this.#lines[index + 1])
  }

  #ends(line: Line): boolean {
    const { label, statement } = line
    // Headings below 'Agenda' with text of their own are the questions themselves, and no list of them.
    if (line.lexicon.minutes && (statement.level > 0 || this.#isProse(line))) return true
    if (line.lexicon.minutes && this.#counts(line)) return false
    if (this.#standsBeside(line) || isField(line)) return true
    if (asked(line) !== null) return !this.#isAskedInRow(line)
    if (line.takesUp) return true
    if (!label || this.#isOfList(line)) return false
    if (label.key === 'agenda') return this.#titles.size > 0 || !label.guessed
    return ENDING.has(label.key) && label.separator !== 'none'
  }
}

/** The list below the line at `head`. `introduces` tells whether a part of the body follows a line. */
export const listingBelow = (
  lines: readonly Line[],
  head: number,
  introduces: (index: number) => boolean,
): QuestionListing => new ListingReader(lines, head, introduces).read()
