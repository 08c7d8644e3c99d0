import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import { findDates } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { isBareTitle } from './bare-title.ts'
import { isPlace, isTown } from './is-place.ts'
import { placeBehindDay } from './place-behind-day.ts'
import type { Passage } from './passage.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import type { Statement } from './statements.ts'
import { tellsDocument } from './title-words.ts'

/** A sentence of a line of requisites is no longer. */
const LONGEST_SENTENCE = 70
const MOST_SENTENCES = 5

/** A statement of the head, or one of the sentences that it states requisites in, and whether it is of the title. */
export interface HeadPiece {
  readonly piece: Statement
  readonly titles: boolean
}

/** 'Художественный совет. Протокол тринадцатый. 11 марта 2021 г.': requisites that stand in sentences of one line, each by itself. */
export function inSentences(statement: Statement, titles: boolean, lexicon: Lexicon): readonly HeadPiece[] {
  const whole = [{ piece: statement, titles }]
  const { unit, label } = statement
  const { value } = unit.whole
  if (lexicon.minutes || label || unit.row || unit.ordinal || unit.bullet !== null) return whole
  if (!findDates(value, lexicon.dates).some(({ value: day }) => day.year !== null)) return whole
  const sentences = sentencesOf(value, lexicon)
  const few = sentences.length > 1 && sentences.length <= MOST_SENTENCES
  const cut = sentences.slice(0, -1).some(({ start, end }) => endsCut(value.slice(start, end), lexicon))
  if (!few || cut || sentences.some(({ start, end }) => end - start > LONGEST_SENTENCE)) return whole
  const parts = sentences.map(({ start, end }) => unit.whole.slice(start, end).trim())
  const told = parts.findIndex(({ value: part }) => tellsDocument(part, lexicon))
  return parts.map((part, at) => {
    const dated = findDates(part.value, lexicon.dates).length > 0
    const own = at === told || (at < told && !dated && !isPlace(part, lexicon))
    return {
      piece: {
        ...statement,
        head: part.slice(0, 0),
        text: part,
        unit: { ...unit, whole: part, text: part },
      },
      titles: titles && (told < 0 ? at === 0 : own),
    }
  })
}

/** Whether words end with one that is cut short and goes on: 'дер.', 'ауд.', and no year's 'г.' */
function endsCut(value: string, { headers }: Lexicon): boolean {
  const [, before = '', gap = '', word = ''] = /(.?)(\s?)(?<!\p{L})(\p{L}{1,5})\.$/u.exec(value) ?? []
  return (
    word !== '' &&
    (!/\d/u.test(before) || gap === '\t') &&
    (isOneOf(word, headers.settlements) || isOneOf(word, headers.venues))
  )
}

/** What a line of the head says besides, when the parts of it are asked whether they tell where the meeting was. */
export interface Beside {
  readonly whole: Text
  /** Dates, hours and the number of the line. */
  readonly spans: readonly Span[]
  /** Whether the line opens the title. */
  readonly opens: boolean
  readonly dated: boolean
}

/** A place without the brackets around it: '(с. Нижний Бор)'. */
export const unbracketed = (part: Text): Text =>
  /^\(.{2,60}\)$/u.test(part.value) ? part.slice(1, part.length - 1) : part

/** The parts of a line that tell where the meeting was. */
export function placesIn(parts: readonly Text[], beside: Beside, lexicon: Lexicon): Text[] {
  const { whole, spans, opens, dated } = beside
  return parts.flatMap((part) => {
    if (lexicon.minutes) return isPlace(part, lexicon, dated) ? [part] : []
    const behind = spansBefore(part, whole, spans).length > 0 ? placeBehindDay(part, lexicon) : null
    if (behind) return [behind]
    if (opens && !isBehindDay(part, whole, spans)) return []
    return tellsWhere(part, beside, lexicon) ? [part] : []
  })
}

/** Whether a part of a line looks like a place by itself, or by the day beside it. */
function tellsWhere(part: Text, { whole, spans, opens, dated }: Beside, lexicon: Lexicon): boolean {
  const inner = unbracketed(part)
  if (isPlace(inner, lexicon, dated) || (opens && isBriefly(part, spans))) return true
  if (spans.length === 0) return isTown(inner, lexicon) && inner.value === whole.value.trim()
  return isHall(inner, lexicon) || isTown(inner, lexicon) || isWhere(inner, whole, lexicon)
}

/** The days, hours and numbers of a line behind which a part of it stands. */
function spansBefore(part: Text, { value }: Text, spans: readonly Span[]): readonly Span[] {
  const at = value.indexOf(part.value)
  return spans.filter(({ end }) => end <= at)
}

/** Whether a part of the line that opens the title stands behind its day and hour. */
const isBehindDay = (part: Text, whole: Text, spans: readonly Span[]): boolean =>
  spans.length > 0 &&
  spansBefore(part, whole, spans).length === spans.length &&
  part.length < LONGEST_SENTENCE

/** 'летучка 22 мая 2025 г., 6-40, контора': one or two words behind day and hour, which say where. */
const isBriefly = ({ value }: Text, spans: readonly Span[]): boolean =>
  spans.length > 1 && /^\p{Ll}{3,}(?:\s\p{Ll}{3,})?$/u.test(value)

/** 'зал', 'столовая': one word for a hall beside day and hour. */
const isHall = ({ value }: Text, { headers }: Lexicon): boolean =>
  /^\p{L}{3,}$/u.test(value) && isOneOf(value.toLowerCase(), [...headers.halls, ...headers.venues])

/** Prepositions with which a place may begin. */
const WHERE = patternWith((at) => `^${at}\\s\\p{L}`, 'iu')
const LONGEST_WHERE = 60

/** 'на площадке у сторожки' in a column of its own beside the day. */
function isWhere({ value }: Text, whole: Text, { headers }: Lexicon): boolean {
  const at = whole.value.indexOf(value)
  const apart = at === 0 || /(?:\s{3}|\t)$/u.test(whole.value.slice(Math.max(0, at - 4), at))
  return value.length < LONGEST_WHERE && WHERE(headers.where).test(value) && apart && !/\d/u.test(value)
}

/** 'МБОУ «Школа № 6» г. Верхнегорск': a settlement that ends the line of the organisation. */
const TOWN_BEHIND = patternWith((kind) => `(?:[»"]|,)\\s{0,3}(?=${kind}\\.\\s?\\p{Lu}[\\p{L} -]{2,30}$)`)
const STREET = patternWith((sign) => `\\d{5}|${sign}`, 'iu')

/** The town behind the name of the organisation above the title; null where there is none, or where it is part of an address. */
export function townAbove(
  passages: readonly Passage[],
  { placeWords, headers, endings }: Lexicon,
): Text | null {
  if (placeWords) return null
  for (const { part, statement } of passages) {
    if (part !== 'front' || statement.label) continue
    const { whole } = statement.unit
    const found = STREET(headers.addressSigns).test(whole.value)
      ? null
      : TOWN_BEHIND(headers.townSigns).exec(whole.value)
    const names = tokenize(whole.value).some(
      ({ kind, fold }) => kind === 'word' && isOneOf(fold, headers.organizations),
    )
    const town = found && names ? whole.slice(found.index + found[0].length) : null
    // 'школа № 3 г. Ольховска': the town that the organisation is of, and no place of its own.
    if (town && !endsIn(town.value, endings?.genitiveTowns)) return town
  }
  return null
}

/** Whether a title is one bare word that says little: 'Протокол'. */
export const isBareWord = ({ value }: Text, lexicon: Lexicon): boolean =>
  tokenize(value).filter(({ kind }) => kind === 'word').length <= 1 ||
  (lexicon.minutes && isBareTitle(value, lexicon))
