import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import { endingOf, openingOf, WIDEST } from './line-ends.ts'
import { endsOpen } from './open-end.ts'
import type { PrintedLine } from './printed-lines.ts'

/** A line this wide that stops in the middle of a sentence was broken by whoever typed it. */
const HAND_BROKEN = 50
const CAPITALS = /^[^a-zß-öø-ÿа-џ]*$/u
const OPEN_END = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d,»")]$/u
const LOWER = /^["«„“(]?[a-zß-öø-ÿа-џ]/u
const SMALL_END = / [a-zß-öø-ÿа-џ-]{3,}$/u
/** A name that is all of a line, whose post stands at the end of the line before. */
const NAME_ALONE = /^[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ-]{1,30} [A-ZÀ-ÖØ-ÞЀ-Я]\. ?[A-ZÀ-ÖØ-ÞЀ-Я]\.?[.;]?$/u

/** 'в срок до' at the end of a line, and the day below: '1 октября'. */
const PREPOSITION = /[^\d\s]\s[а-яa-z]{1,2}$/u
const DAY = /^\d{1,2}\s[а-яё]/u
/** A name's initials: a small letter below goes on with the sentence. */
const INITIALS_END = /[. ][A-ZÀ-ÖØ-ÞЀ-Я]\.$/u

/** A surname or a given name that ends a line, a word before it; and the initials or the patronymic that go on with it. */
const NAME_END = /[^.!?…\s]\s[А-ЯЁ][а-яё-]{2,30}$|[.!?]\s[А-ЯЁ][а-яё-]{2,30}$/u
const INITIALS_GO_ON = /^[А-ЯЁ]\. ?[А-ЯЁ]\.(?:[,;)]|$|\s[а-яё–—-])/u
/** A given name with its patronymic behind a surname: 'Зобнина' over 'Татьяна Леонидовна, …'. */
const GIVEN_GO_ON =
  /^[А-ЯЁ][а-яё]{2,14} [А-ЯЁ][а-яё]{1,14}(?:вич|ьич|вна|чна)(?:а|у|ем|е|ы|ой)?(?=[\s,.;:)]|$)/u
const PATRONYMIC = /^[А-ЯЁ][а-яё]{1,14}(?:вич|ьич|ич|вн|ичн)(?:а|у|ем|е|ы|ой)?(?=[\s,.;:)]|$)/u

/** Initials behind a comma, whose surname follows: 'Е.В. Барковская, В.В.' over 'Воронин, М.В. Титов'. */
const INITIALS_FIRST = /[,;] ?[А-ЯЁ]\. ?[А-ЯЁ]\.$/u
const SURNAME = /^[А-ЯЁ][а-яё-]{2,30}(?=[\s,.;)]|$)/u

/** Whether a name is parted at the end of a wide line: 'Тарас' over 'Ю.И. добавил …', 'Игнат' over 'Романович Шелест назвал …'. */
const partsName = (ending: string, opening: string): boolean =>
  (INITIALS_FIRST.test(ending) && SURNAME.test(opening)) ||
  (NAME_END.test(ending) &&
    (INITIALS_GO_ON.test(opening) || PATRONYMIC.test(opening) || GIVEN_GO_ON.test(opening)))

/** What ends before a name in quotation marks: a word that does not end a sentence, the form of a company. */
const BEFORE_QUOTED = /[^.!?…]\s["«„“]?(?:[а-яё-]{3,}|[А-ЯЁ]{2,5})$/u
/** With something behind it: alone on its line it is one of a letterhead. */
const QUOTED = /^(?:[А-ЯЁ]{2,6} )?["«„“] ?[А-ЯЁ][^"»”]*["»”][^\p{L}\d]{0,3}[\p{L}\d]/u
/** A name that is all of a line and ends the sentence that leads up to it. */
const FULL_NAME = /^[А-ЯЁ][а-яё-]{1,30}(?: [А-ЯЁ][а-яё]{1,20}){2}\.$/u
const BEFORE_NAME = /[^.!?…]\s(?:[а-яё-]{3,}|["«„“]?[^\s.]{2,}["»”])$/u

/** A name with initials, and what comes before the further ones of a list: a comma, 'секретарём'. */
const INITIALLED = /^[А-ЯЁ][а-яё-]{1,30} [А-ЯЁ]\. ?[А-ЯЁ]\./u
const BEFORE_FURTHER = /[А-ЯЁ]\.,$| [а-яё]{5,}(?:ем|ём)$/u
/** Two words of capitals, as the short name of a body has: 'РК' over 'БНТУ Позневича К.Ю.' */
const SHORT_END = /[а-яё»"] [А-ЯЁ]{2,6}$/u
const SHORT_START = /^[А-ЯЁ]{2,6} (?:[а-яё]|[А-ЯЁ][а-яё])/u

/** Whether a sentence goes on with a name at the head of the next line: 'членов ТСН' over '«Ольхово» и …', over 'Белову Анну Ильиничну.' */
const partsFromName = (ending: string, opening: string): boolean =>
  (BEFORE_QUOTED.test(ending) && QUOTED.test(opening)) ||
  (BEFORE_NAME.test(ending) && FULL_NAME.test(opening)) ||
  (SMALL_END.test(ending) && NAME_ALONE.test(opening)) ||
  (BEFORE_FURTHER.test(ending) && INITIALLED.test(opening)) ||
  (SHORT_END.test(ending) && SHORT_START.test(opening))

/** Whether a line may be broken off by hand at all: it is wide, and the next one stands under it. */
const isWide = (before: PrintedLine, after: PrintedLine): boolean =>
  !after.gap && before.width >= HAND_BROKEN && before.width <= WIDEST && after.indent <= before.indent + 8

/** The last characters of a line, at most so many. */
const lastOf = (text: string, line: PrintedLine, most: number): string =>
  text.slice(Math.max(line.from, line.to - most), line.to)

/** Whether a wide line is broken off within a sentence: a small letter goes on under it, or the name that it leads up to. */
export function brokenMidway(text: string, before: PrintedLine, after: PrintedLine): boolean {
  if (endsOpen(text, before, after)) return true
  if (!isWide(before, after)) return false
  const opening = openingOf(text, after)
  const ending = endingOf(text, before)
  if (PREPOSITION.test(lastOf(text, before, 5)) && DAY.test(opening)) return true
  if (partsName(lastOf(text, before, 40), opening)) return true
  if (INITIALS_END.test(ending) && LOWER.test(opening) && !startsWithOrdinal(opening)) return true
  if (startsWithOrdinal(opening) || startsWithBullet(opening) || !OPEN_END.test(ending)) return false
  if (CAPITALS.test(text.slice(before.from, before.to))) return false
  return LOWER.test(opening) || partsFromName(lastOf(text, before, 20), opening)
}
