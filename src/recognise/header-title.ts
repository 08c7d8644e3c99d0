import { patternWith } from '../language/word-pattern.ts'
import { Text } from '../document/text.ts'
import { findDates } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Protocol } from '../model/schema.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { clean } from './clean.ts'
import { bodyAbove, isBareTitle, meetingBodyAbove, namesMeetingBody, namesNobody } from './bare-title.ts'
import type { Context } from './context.ts'
import type { Passage } from './passage.ts'
import { findProtocolNumbers } from './protocol-number.ts'
import { withoutSpans } from './span.ts'
import { withoutSpacing } from './letter-spacing.ts'
import { titleOrganization } from './title-organization.ts'
import { indexOfPhrase, startsWithPhrase } from '../language/words.ts'

/** Characters before 'held on' that are a title. */
const SHORTEST_TITLE = 6

/**
 * The words of the line that opens the title. Where people write the day into the heading ('Board Meeting, May 3, 2024')
 * it is part of it, but not the sentence that follows: 'Minutes of the Board, held on May 3 at the library'.
 */
export function titleWords(
  whole: Text,
  rest: readonly Text[],
  number: string | null,
  lexicon: Lexicon,
): readonly Text[] {
  const { minuteWords } = lexicon
  if (!minuteWords || rest.length === 0) return rest
  const held = indexOfPhrase(whole.value, minuteWords.titleEnds)
  const line = whole.slice(
    0,
    Math.min(held && held.start > SHORTEST_TITLE ? held.start : whole.length, beforeDay(whole, lexicon)),
  )
  // A count that belongs to the words around it stays: 'Minutes of the 17th meeting'.
  const numbers = findProtocolNumbers(line.value, lexicon).filter(
    ({ value, start }) => value === number && !/^\d{1,4}\p{L}/u.test(line.value.slice(start, start + 6)),
  )
  // 'Board Meeting, May 3' is a title; 'Architecture Board – 2024-05-03' is a title and a date.
  const apart = findDates(line.value, lexicon.dates).filter(({ start }) =>
    /[–—|:-]\s*$/u.test(line.value.slice(0, start).slice(-4)),
  )
  return withoutSpans(line, [...numbers, ...apart])
}

/** Lines behind 'ПРОТОКОЛ' on which its title may go on. */
const MOST_LINES = 6

/** What parts a title from the day behind it: ' — ', 'of', 'held', the blanks of a column. */
const PARTS_DAY = patternWith((lead) => `(?:\\s[–—|·]|,|\\s{3}|\\s${lead})\\s{0,9}$`)
const DAY_PARTED = patternWith((lead) => `(?:,|\\s(?:${lead}|[–—|·]))$`)
/** A weekday, an article or both right before a day. */
const WEEKDAY = patternWith((day) => `(?:${day}\\.?,?\\s){1,2}$`, 'iu')
const LONGEST_WEEKDAY = 24

/** Length of a line up to the day that stands apart behind its title; all of it where none does. */
function beforeDay({ value }: Text, { dates, minuteWords }: Lexicon): number {
  for (const { start } of findDates(value, dates)) {
    const before = value.slice(0, start)
    const weekday = WEEKDAY(minuteWords?.beforeDays).exec(before.slice(-LONGEST_WEEKDAY))?.[0].length ?? 0
    const title = before.slice(0, before.length - weekday)
    const end = PARTS_DAY(minuteWords?.dayLeads).exec(title.slice(-LONGEST_WEEKDAY))
      ? title.trimEnd().replace(DAY_PARTED(minuteWords?.dayLeads), '').length
      : 0
    if (end > SHORTEST_TITLE && value.slice(0, end).trim().includes(' ')) return end
  }
  return value.length
}

/** Puts the title of the protocol together from the lines it stands on, and tells the kind of document by it. */
export class HeaderTitle {
  readonly #context: Context
  readonly #header: Pick<Protocol, 'title' | 'kind' | 'organization'>
  readonly #parts: Text[] = []
  /** How many of the parts stand above the line that names the record. */
  #above = 0

  constructor(context: Context, header: Pick<Protocol, 'title' | 'kind' | 'organization'>) {
    this.#context = context
    this.#header = header
  }

  /** How many parts have been added. */
  get length(): number {
    return this.#parts.length
  }

  /** Adds a part of the line `whole`, with the comma that ends the line right after it. */
  add(part: Text, whole: Text): void {
    const end = part.place().end
    const comma = /^\s*,/u.test(whole.value)
      ? null
      : whole.value.trimEnd().endsWith(',') &&
        end === whole.slice(0, whole.value.trimEnd().length - 1).place().end
    this.#parts.push(
      comma ? Text.join([part, whole.slice(whole.value.trimEnd().length - 1).trim()], '') : part,
    )
    this.#context.ledger.extend(this.#header, 'title', part.place())
  }

  /** 'Board of Selectmen' above the bare 'Minutes' of a passage: whose minutes they are. */
  headedBy(passages: readonly Passage[], at: number): void {
    const { lexicon } = this.#context
    const own = passages[at]?.statement.unit.whole
    if (own && !lexicon.minutes) return this.#metAbove(passages, at)
    const body =
      lexicon.minutes && own && isBareTitle(own.value, lexicon) ? bodyAbove(passages, at, lexicon) : null
    if (!own || !body) return
    this.add(body, body)
    this.add(own, own)
  }

  /** 'Совет старейшин' above a title that does not say whose record it is. */
  #metAbove(passages: readonly Passage[], at: number): void {
    const { lexicon } = this.#context
    const title = passages
      .slice(at)
      .filter(
        ({ part, statement: { unit, label } }, index) =>
          part === 'title' ||
          (index < MOST_LINES && !label && startsWithPhrase(unit.whole.value, lexicon.headers.meetings) > 0),
      )
      .flatMap(({ statement: { unit } }) => {
        const { value } = unit.whole
        return withoutSpans(unit.whole, [
          ...findDates(value, lexicon.dates),
          ...findProtocolNumbers(value, lexicon),
        ])
      })
    const words = Text.join(title.map((part) => new Text(withoutSpacing(part.value), part.runs)))
    const { start = 0 } = indexOfPhrase(words.value, lexicon.headers.titleForms) ?? {}
    if (
      namesMeetingBody(words.value.slice(0, start), lexicon) ||
      !namesNobody(words.value.slice(start), lexicon)
    )
      return
    for (const line of meetingBodyAbove(passages, at, lexicon)) this.add(line, line)
    this.#above = this.#parts.length
  }

  /** Writes title and kind, once all parts are there. */
  write(): void {
    const parts = this.#parts.map(({ value }) => withoutSpacing(value))
    const [first, ...rest] = parts.slice(this.#above)
    if (first === undefined) return
    const { headers } = this.#context.lexicon
    const named = [this.#withSmallLetters(first), ...rest].map(clean).join(' ').replace(/\.$/, '').trim()
    this.#header.title = [...parts.slice(0, this.#above).map(clean), named].join(' ')
    if (startsWithPhrase(named, headers.extracts)) this.#header.kind = 'extract'
    else if (startsWithPhrase(named, headers.transcripts)) this.#header.kind = 'transcript'
    this.#organization()
  }

  /** Whose meeting it was, where the title names it and no letterhead does. */
  #organization(): void {
    const title = Text.join(this.#parts)
    const found = this.#header.organization ? null : titleOrganization(title.value, this.#context.lexicon)
    if (!found) return
    this.#header.organization = found.name
    this.#context.ledger.also(this.#header, 'organization', title.place(found.start, found.end))
  }

  /** 'ПРОТОКОЛ заседания' → 'Протокол заседания', 'ВЫПИСКА ИЗ ПРОТОКОЛА' → 'Выписка из протокола'. */
  #withSmallLetters(value: string): string {
    const { headers } = this.#context.lexicon
    const word = tokenize(value).find((token) => token.kind === 'word')
    if (!word) return value
    const extract = headers.extracts.find((words) => startsWithPhrase(value.slice(word.start), [words]))
    const end = extract ? word.start + extract.length : word.end
    // A word with spaces between its letters is one without them.
    const kind = extract ? value.slice(word.start, end) : word.text
    const small = kind === kind.toUpperCase() && (extract ?? headers.titles.includes(word.fold))
    return (small ? kind.charAt(0) + kind.slice(1).toLowerCase() : kind) + value.slice(end)
  }
}
