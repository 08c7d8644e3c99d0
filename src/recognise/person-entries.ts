import { patternWith } from '../language/word-pattern.ts'
import { COLUMN_GAP } from '../source/wide-gap.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { NameMention } from '../language/names.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'
import { hasWord, wordsOf } from '../source/letters.ts'
import { withoutTrailing } from '../source/edges.ts'
import { closing, splitOutside } from './list-marks.ts'
import { joiningIn } from './joining.ts'
import { namesInList, type EntryOptions } from './list-names.ts'
import { namesInRow } from './names-in-row.ts'
import { isPostOfMeeting } from './roles-in-prose.ts'

/** One person of a list: who, and what stands beside the name. */
export interface PersonEntry {
  readonly mention: NameMention
  readonly name: Text
  /** Post, before or after the name. */
  readonly post: Text | null
  /** What stands behind a name whose post stands before it: 'воспитатель Котова А.А. отсутствовала по болезни'. */
  readonly behind: Text | null
  /** The 'и' that joins the person to the one before; null where none does. */
  readonly joint: Text | null
  /** What stands in brackets after the name: a post, a reason, an organisation. */
  readonly aside: Text | null
  /** 'ООО «Гранит» в лице директора …': who is represented; the name then stands in the genitive. */
  readonly represents: Text | null
}

/** A list taken apart: the people in it, and the parts that name nobody. */
export interface EntryList {
  readonly people: readonly PersonEntry[]
  readonly rest: readonly Text[]
}

/** Programs that keep the log of a channel are listed among those present, and are nobody. */
const LOG_BOT = /^(?:[a-z][\w-]*bot|rrsagent|zakim)$/u
export const isSomebody = ({ name }: PersonEntry): boolean => !LOG_BOT.test(name.value)

/** Without the punctuation and joining words that part a name from what stands beside it. */
export function stripMarks(text: Text): Text {
  let value = text
  const head = /^[\s,;:.–—−|/*_·-]+/u.exec(value.value)
  if (head) value = value.slice(head[0].length)
  // 'Chairman ........': the dots that lead to a column.
  if (value.value.endsWith('....')) value = value.slice(0, withoutTrailing(value.value, ' .').length)
  return value.slice(0, withoutTrailing(value.value, ',;:–—−|/*_·-').length)
}

const ORDINAL = /^(?:\d{1,3}[.)]|[-–—•*])?$/u

const MOST_BLANKS = 9

function aside(after: Text): { bracket: Text | null; rest: Text } {
  const open = after.value.search(/\S/)
  // Behind a wide blank a bracket belongs to what stands in another column.
  if (open < 0 || open > MOST_BLANKS || after.value[open] !== '(') return { bracket: null, rest: after }
  const close = closing(after.value, open)
  return { bracket: after.slice(open + 1, close).trim(), rest: after.slice(close + 1) }
}

/** A bracket that ends the text, and what stands before it: 'директор (ООО «Исток»)'. */
export function trailingBracket(text: Text): { before: Text; inner: Text } | null {
  if (!text.value.endsWith(')')) return null
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text.value[at] === ')') depth++
    else if (text.value[at] === '(' && --depth === 0)
      return { before: text.slice(0, at).trim(), inner: text.slice(at + 1, text.length - 1).trim() }
  }
  return null
}

function nonEmpty(text: Text): Text | null {
  const stripped = stripMarks(text)
  return hasWord(stripped.value) ? stripped : null
}

/** Reads 'Иванов И.И., директор; глава села Петров П.П.; Сидоров С.С. (отпуск)' in any order of name and post. */
export function readEntries(text: Text, lexicon: Lexicon, options: EntryOptions = {}): EntryList {
  const people: PersonEntry[] = []
  const rest: Text[] = []
  const sentences = lexicon.minutes
    ? splitFurther(text, lexicon)
        .flatMap((part) => splitColumns(part, lexicon))
        .flatMap((part) => namesInRow(part, lexicon))
    : [text]
  for (const chunk of sentences.flatMap((sentence) => splitOutside(sentence, ';'))) {
    const mentions = namesInList(chunk, lexicon, options)
    const first = mentions[0]
    if (!first) {
      const left = nonEmpty(chunk)
      if (left) rest.push(left)
      continue
    }
    const nameFirst = ORDINAL.test(chunk.value.slice(0, first.start).trim())
    const bounds = boundaries(chunk, mentions, nameFirst, lexicon)
    mentions.forEach((mention, index) => {
      const before = chunk.slice(bounds[index]?.start ?? 0, mention.start)
      const after = chunk.slice(mention.end, bounds[index + 1]?.end ?? chunk.length)
      const { start = 0, end = 0 } = bounds[index] ?? {}
      const joint = start > end ? chunk.slice(end, start) : null
      const name = chunk.slice(mention.start, mention.end)
      people.push({ ...entryOf(mention, name, { before, after, nameFirst }, lexicon), joint })
    })
  }
  return { people: people.filter((entry) => !isToldOf(entry, text, lexicon)), rest }
}

/** '… were accepted. Ms Roe had sent a report.': in a sentence of its own behind a list somebody is told of, not listed. */
function isToldOf({ mention, name }: PersonEntry, text: Text, { minuteWords }: Lexicon): boolean {
  if (!minuteWords) return false
  const at = text.value.indexOf(mention.asWritten)
  if (at < 0 || text.value.lastIndexOf(mention.asWritten) !== at || name.value === '') return false
  const before = text.value.slice(0, at)
  const [sentence = ''] = text.value.slice(at + mention.asWritten.length).split(/[.!?]\s/u)
  const [verb = '', ...words] = wordsOf(sentence)
  const told =
    isOneOf(verb, minuteWords.auxiliaries) && !words.some((word) => isOneOf(word, minuteWords.away))
  return told && /[a-z]{3}\)?\. (?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(before)
}

/** 'Ann Roe and Bob Poe. Also present was Kim Lee': who else was there stands in a sentence of its own. */
const FURTHER = patternWith((also) => `[.;] ${also} `)

function splitFurther(text: Text, lexicon: Lexicon): Text[] {
  const found = FURTHER(lexicon.minuteWords?.alsoPresent).exec(text.value)
  return found
    ? [text.slice(0, found.index), ...splitFurther(text.slice(found.index + found[0].length), lexicon)]
    : [text]
}

/** Blanks between names that nothing else parts. */
const WIDE = new RegExp(`\\s{${COLUMN_GAP},}`, 'gu')
const NAME_OF_COLUMN = /^\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u

/** 'Kim L.   Ann   Old Bob': names on one line with nothing but wide blanks between them. */
function splitColumns(text: Text, lexicon: Lexicon): Text[] {
  const parts: Text[] = []
  let from = 0
  for (const { index, 0: blank } of text.value.matchAll(WIDE)) {
    if (index > from) parts.push(text.slice(from, index))
    from = index + blank.length
  }
  parts.push(text.slice(from))
  const names = parts.every(({ value }) => NAME_OF_COLUMN.test(value.trim()))
  // 'Ann Roe   AR   Chair' is one person with initials and post.
  const [, ...columns] = parts.map(({ value }) => value.trim())
  const [second = ''] = columns
  const posts = LETTERS.test(second) || columns.some((column) => isPostOfMeeting(column, lexicon))
  return parts.length > 2 && names && !posts ? parts : [text]
}
const LETTERS = /^\p{Lu}{2,4}$/u

/** Where each person's share of the chunk begins, and where the one before it ends. */
function boundaries(
  chunk: Text,
  mentions: readonly NameMention[],
  nameFirst: boolean,
  lexicon: Lexicon,
): { readonly end: number; readonly start: number }[] {
  const bounds = [{ end: 0, start: 0 }]
  for (let index = 1; index < mentions.length; index++) {
    const from = mentions[index - 1]?.end ?? 0
    const to = mentions[index]?.start ?? from
    const between = chunk.slice(from, to)
    // 'Белый И.И. и бухгалтер Котова А.А.': what joins two people tells of neither.
    const marks = /^[\s,]*/u.exec(between.value)?.[0].length ?? 0
    const joint = joiningIn(between.value.slice(marks), lexicon)
    if (joint > 0) {
      bounds.push({ end: from, start: from + marks + joint })
      continue
    }
    const parts = splitOutside(between, ',')
    const last = parts[parts.length - 1]
    // Words between the last comma and the next name are that one's post: 'Иванов И.И., заведующая Петрова П.П.'
    const ahead =
      parts.length > 1 && last && /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}/u.test(last.value) ? to - last.length : to
    const bound = nameFirst ? ahead : Math.min(to, from + (parts[0]?.length ?? 0))
    bounds.push({ end: bound, start: bound })
  }
  bounds.push({ end: chunk.length, start: chunk.length })
  return bounds
}

/** What stands on either side of the name of an entry. */
interface Sides {
  readonly before: Text
  readonly after: Text
  /** Whether names stand before their posts here. */
  readonly nameFirst: boolean
}

function entryOf(
  mention: NameMention,
  name: Text,
  { before, after, nameFirst }: Sides,
  lexicon: Lexicon,
): Omit<PersonEntry, 'joint'> {
  const { bracket, rest } = aside(after)
  const represented = indexOfPhrase(before.value, lexicon.headers.represented)
  const represents = represented ? nonEmpty(before.slice(0, represented.start)) : null
  const ahead = nonEmpty(withoutLetters(represented ? before.slice(represented.end) : before))
  // 'Roe called the meeting to order': where no mark parts them, what goes on in small letters is no post.
  const goesOn =
    lexicon.minutes && /^ [a-z]/u.test(rest.value) && !isPostOfMeeting(stripMarks(rest).value, lexicon)
  const behind = goesOn ? null : nonEmpty(rest)
  const post = nameFirst ? (behind ?? ahead) : (ahead ?? behind)
  const further = post === behind ? null : behind
  const beside = bracket && bracket.value !== '' ? { post, aside: bracket } : withoutBracket(post)
  return { mention, name, behind: further, represents, ...beside }
}

/** '[NP] Nora Poe': the letters that somebody is called by are no post. */
const withoutLetters = (text: Text): Text =>
  /^\s*\[\p{Lu}{2,4}\]\s*$/u.test(text.value) ? text.slice(text.length) : text

/** 'Орлов Д.Ю., начальник отдела (отпуск).': the bracket may stand behind the post. */
function withoutBracket(post: Text | null): Pick<PersonEntry, 'post' | 'aside'> {
  const end = post ? withoutTrailing(post.value, '.').length : 0
  const open = post?.value[end - 1] === ')' ? post.value.lastIndexOf('(') : -1
  if (!post || open <= 0) return { post, aside: null }
  const within = post.slice(open + 1, end - 1).trim()
  return { post: nonEmpty(post.slice(0, open)), aside: within.value === '' ? null : within }
}
