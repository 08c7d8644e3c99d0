import { namesPerson } from '../language/inflected.ts'
import type { Text } from '../document/text.ts'
import { lastTailMark, withoutTrailing } from '../source/edges.ts'
import { setsToWork } from './clause-kind.ts'
import type { Context } from './context.ts'
import { isNamesOnly } from './names-only.ts'
import { splitModifiers, type Modifier, type Split } from './modifiers.ts'
import { saysOfWhich } from './of-which.ts'
import { trailingBracket } from './person-entries.ts'
import { sentencesOf } from './sentences.ts'
import { TailEnds, type End } from './tail-ends.ts'
import { tailLabel, TailReader, type TailParts } from './tail-parts.ts'
import { findDates } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import { isWordToken } from './is-word-token.ts'

const LONGEST = 160

/** Pieces of a tail that are cut off one by one: each takes a look at all that stands before it. */
const MOST_PIECES = 20

/**
 * Cuts the tail off a clause: who, by when and under whose control, in any order, behind a label, a dash or a full stop or in
 * brackets: 'Обновить стенд (отв. Рудая Л.В., до 22.01)', 'обновить стенд – Котова А.А., до 05.06'.
 */
export class ClauseTails {
  readonly #context: Context
  readonly #reader: TailReader
  readonly #ends: TailEnds

  constructor(context: Context) {
    this.#context = context
    this.#reader = new TailReader(context)
    this.#ends = new TailEnds(context, this.#reader)
  }

  /** A clause's sentence, and what stands behind it. */
  split(text: Text): Split {
    const { lexicon } = this.#context
    const labelled = splitModifiers(text, lexicon)
    let parts = labelled.modifiers.flatMap((modifier) => this.#reader.labelled(modifier))
    if (lexicon.byOrder) return this.#plainEnd({ text: labelled.text, modifiers: parts })
    let rest = labelled.text
    for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
      const end =
        this.#ends.read(rest) ??
        this.#bracketed(rest) ??
        this.#dashed(rest) ??
        this.#behindComma(rest) ??
        this.#ends.peopleBehindComma(rest) ??
        this.#lastSentence(rest) ??
        this.#ends.dayApart(rest)
      if (!end) break
      parts = [...end.found.parts, ...parts]
      rest = end.before
    }
    return { text: rest, modifiers: parts }
  }

  /** One piece in brackets or behind a dash that names somebody and a day: '… (Ann Lee, by 5 May)', '… – Ann Lee, by 5 May'. */
  #plainEnd({ text, modifiers }: Split): Split {
    const end = this.#bracketed(text) ?? this.#dashed(text)
    const named = end?.found.vouched && end.found.parts.some(({ key }) => key !== 'deadline')
    // '[due 2024-05-10]', as trackers write it.
    const due = end?.found.parts.every(({ key }) => key === 'deadline') && squareBracket(text) !== null
    return end && (named || due)
      ? { text: end.before, modifiers: [...end.found.parts, ...modifiers] }
      : { text, modifiers }
  }

  /** What a line behind a label says: 'Ответственный: Котова А.А. Срок: 5 мая'. */
  labelled(modifier: Modifier): readonly Modifier[] {
    return this.#reader.labelled(modifier)
  }

  /** A line below a clause that is nothing but its tail, though no label says so: 'Котова А.А., до 15.03.2024'. */
  line(text: Text): readonly Modifier[] {
    if (this.#context.lexicon.byOrder || text.length > LONGEST) return []
    const { lexicon } = this.#context
    const asks = tailLabel(text.value, lexicon)?.key === 'deadline'
    if (!asks && firstInfinitive(tokenize(text.value), 0, lexicon.clauses) >= 0) return []
    const found = this.#reader.read(text, false)
    // 'Контроль … возложить на Котову А.А.' is a clause.
    return found?.vouched === true && found.parts[0]?.key !== 'control' ? found.parts : []
  }

  /** A line below a clause that names people in the nominative and says no more: 'Рудая Л.В., Белый И.И.'. */
  names(text: Text, sure = false): readonly Modifier[] {
    if (this.#context.lexicon.byOrder || text.value.endsWith(':') || text.length > LONGEST) return []
    const actor = (): boolean => this.#reader.isWhole(text, sure)
    if (!this.#namesKnown(text.value) && !actor()) return []
    return [{ key: 'assignee', head: text.slice(0, 0), text }]
  }

  /** Whether a line says by when and nothing else: 'до 24.05', 'ежедневно'. */
  isDay(text: Text): boolean {
    const found = this.#reader.read(text, false)
    return found !== null && found.parts.every(({ key }) => key === 'deadline')
  }

  /** Whether a text is nothing but names of people of the record, in the nominative. */
  #namesKnown(value: string): boolean {
    const { lexicon, people } = this.#context
    const names = isNamesOnly(value, lexicon) ? findNames(value, lexicon.names, { loose: true }) : []
    return names.length > 0 && names.every((name) => people.isKnownIn(name, 'nominative'))
  }

  #bracketed(text: Text): End | null {
    const words = text.slice(0, withoutTrailing(text.value, '.;, ').length)
    const bracket = squareBracket(words) ?? trailingBracket(words)
    if (!bracket || bracket.before.value === '' || saysOfWhich(bracket.inner.value, this.#context.lexicon))
      return null
    const found = this.#ends.inPart(bracket.inner) ?? this.#read(bracket.inner, bracket.before)
    return found && { before: bracket.before, found }
  }

  #dashed(text: Text): End | null {
    const words = text.slice(0, withoutTrailing(text.value, '.;, ').length)
    const mark = lastTailMark(words.value)
    if (!mark || mark.start <= 0) return null
    const before = words.slice(0, mark.start).trim()
    const tail = text.slice(mark.end).trim()
    const found = this.#read(tail, before) ?? this.#knownOnly(tail, before)
    if (!found || this.#isChosen(tail, before, found) || this.#isSet(tail, before)) return null
    const apart =
      found.parts.some(({ key }) => key !== 'deadline') ||
      this.#isDay(tail, before) ||
      this.#dashed(before)?.found.parts.some(({ key }) => key !== 'deadline') === true
    return apart ? { before, found } : null
  }

  /** 'Назначить дату защиты – 25 декабря 2024 г.': the day is what was decided, and no deadline for it. */
  #isSet(tail: Text, before: Text): boolean {
    const [, object] = tokenize(before.value).filter(isWordToken)
    const { datedObjects = [] } = this.#context.lexicon.clauses
    return /^\d/u.test(tail.value) && object !== undefined && isOneOf(object.fold, datedObjects)
  }

  /** 'Назначить директором – Белову А.И.', 'Избрать способ управления – управляющая организация': who is chosen has nothing to do. */
  #isChosen(tail: Text, before: Text, { parts }: TailParts): boolean {
    const { lexicon } = this.#context
    if (parts.some(({ key }) => key !== 'assignee') || tailLabel(tail.value, lexicon)) return false
    const tokens = tokenize(before.value)
    const verb = tokens[firstInfinitive(tokens, 0, lexicon.clauses)]
    return verb !== undefined && isOneOf(verb.fold, lexicon.headers.appoints ?? [])
  }

  /** 'сдать акт – 06.02.2024', '… – срок 6 февраля': a day behind a dash, and not the end of a period. */
  #isDay(tail: Text, before: Text): boolean {
    const { lexicon } = this.#context
    if (tailLabel(tail.value, lexicon)?.key === 'deadline') return true
    // '(дата окончания приёма – 18 июня)', 'дату, на которую составлен список, – 25 мая' tell of a day.
    if (tail.value.includes(')') || before.value.endsWith(',')) return false
    const [day] = findDates(tail.value, lexicon.dates)
    const last = findDates(before.value, lexicon.dates).at(-1)
    return (
      day?.start === 0 && day.value.day !== null && !/\d$/u.test(before.value) && last?.end !== before.length
    )
  }

  /** 'музыка и аппаратура – Белый И.И.': a thing to see to, and people of the record behind the dash. */
  #knownOnly(tail: Text, before: Text): TailParts | null {
    const { lexicon } = this.#context
    const [first] = tokenize(before.value)
    if (
      !isWordToken(first) ||
      namesPerson(first.text) ||
      firstInfinitive(tokenize(before.value), 0, lexicon.clauses) >= 0
    )
      return null
    if (isOneOf(first.fold, lexicon.votes.manners)) return null
    if (!this.#namesKnown(withoutTrailing(tail.value, ';,'))) return null
    return { parts: [{ key: 'assignee', head: tail.slice(0, 0), text: tail }], vouched: true }
  }

  /** 'Возложить цветы, отв. т.т. Белый и Котова': behind a comma the label needs no mark of its own. */
  #behindComma(text: Text): End | null {
    const from = Math.max(0, text.length - LONGEST)
    for (const { 0: comma, index } of text.value.slice(from).matchAll(/[,;]\s+/gu)) {
      const start = from + index + comma.length
      const { performs } = this.#context.lexicon.clauses
      const label = tailLabel(text.value.slice(start), this.#context.lexicon)
      // 'Написать письмо, подготовит Котова А.А.' is one sentence.
      if (!label || isOneOf(firstWord(text.value.slice(start)), performs)) continue
      const before = text.slice(0, from + index)
      const found = this.#read(text.slice(start), before)
      // 'Снять показания, срок до 27.09' is one sentence.
      const { adjuncts } = this.#context.lexicon.clauses
      const plain = found?.parts.every(
        ({ text: told }) => /^[\s–—-]*\d/u.test(told.value) || !isOneOf(firstWord(told.value), adjuncts),
      )
      if (found && (plain || found.parts.some(({ key }) => key !== 'deadline'))) return { before, found }
    }
    return null
  }

  /** 'Купить песок. Дегтярь С.П., до 5 мая.' */
  #lastSentence(text: Text): End | null {
    const start = Math.max(this.#startOfLast(text.value), this.#labelBehindStop(text.value))
    if (start <= 0) return null
    const before = text.slice(0, start).trim()
    const tail = text.slice(start).trim()
    const found = this.#read(tail, before)
    // 'Сдать отчёт. Срок 19.07.2024': a date alone needs its label.
    const told = tailLabel(tail.value, this.#context.lexicon)?.key === 'deadline'
    return found && (told || found.parts.some(({ key }) => key !== 'deadline')) ? { before, found } : null
  }

  #startOfLast(value: string): number {
    const sentences = sentencesOf(value, this.#context.lexicon)
    return sentences.length < 2 ? 0 : (sentences[sentences.length - 1]?.start ?? 0)
  }

  /** Where 'Срок' or 'Отв.' begins behind the full stop of initials, which ends no other sentence: 'сдать Котовой А.А. Срок 5 мая'. */
  #labelBehindStop(value: string): number {
    const from = Math.max(0, value.length - LONGEST)
    for (const { 0: stop, index } of value.slice(from).matchAll(/\.\s+(?=\p{Lu})/gu)) {
      const start = from + index + stop.length
      if (tailLabel(value.slice(start), this.#context.lexicon)) return start
    }
    return 0
  }

  /** The tail that a stretch is whole; somebody without a date is one only behind words that set to work. */
  #read(list: Text, before: Text): TailParts | null {
    if (list.length > LONGEST || list.value === '') return null
    const { lexicon } = this.#context
    const acts = setsToWork(before.value, lexicon.clauses)
    const last = findNames(before.value, lexicon.names, { loose: true }).at(-1)
    // What stands in brackets behind a name is that one's post.
    const posts = acts && (last?.end ?? -1) < before.length - 1
    const found = this.#reader.read(list, posts)
    if (!found) return null
    const called = found.parts.some(({ text }) => text.value.startsWith('@'))
    return acts || called || found.vouched ? found : null
  }
}

/** '[отв. Котова А.А.]' at the end, and what stands before it. */
function squareBracket(text: Text): { before: Text; inner: Text } | null {
  const open = text.value.endsWith(']') ? text.value.lastIndexOf('[') : -1
  return open < 0
    ? null
    : { before: text.slice(0, open).trim(), inner: text.slice(open + 1, text.length - 1).trim() }
}
