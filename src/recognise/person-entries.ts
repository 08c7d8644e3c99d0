import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { indexOfPhrase } from '../language/words.ts'
import { firstWord, hasWord, startsUpper } from '../source/letters.ts'
import { withoutTrailing } from '../source/edges.ts'

/** One person of a list: who, and what stands beside the name. */
export interface PersonEntry {
  readonly mention: NameMention
  readonly name: Text
  /** Post, before or after the name. */
  readonly post: Text | null
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

const OPENING = /[(«"[„“]/
const CLOSING = /[)»"\]”]/

/** Cuts at a mark that stands outside brackets and quotes. */
export function splitOutside(text: Text, mark: string): Text[] {
  const parts: Text[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.value[at] ?? ''
    if (character === '"') depth = depth > 0 ? 0 : 1
    else if (OPENING.test(character)) depth++
    else if (CLOSING.test(character)) depth = Math.max(0, depth - 1)
    else if (character === mark && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

/** The entries of a list with commas or semicolons between them, those in brackets and quotes aside. */
export function splitList(text: Text): Text[] {
  return splitOutside(text, ',').flatMap((part) => splitOutside(part, ';'))
}

/** Without the punctuation and joining words that part a name from what stands beside it. */
export function stripMarks(text: Text): Text {
  let value = text
  const head = /^[\s,;:.–—−|/*_·-]+/u.exec(value.value)
  if (head) value = value.slice(head[0].length)
  return value.slice(0, withoutTrailing(value.value, ',;:–—−|/*_·-').length)
}

const ORDINAL = /^(?:\d{1,3}[.)]|[-–—•*])?$/u

function aside(after: Text): { bracket: Text | null; rest: Text } {
  const open = after.value.search(/\S/)
  if (open < 0 || after.value[open] !== '(') return { bracket: null, rest: after }
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

/** Index of the bracket that closes the one at `open`, or the length. */
export function closing(value: string, open: number): number {
  let depth = 0
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth++
    else if (value[at] === ')' && --depth === 0) return at
  }
  return value.length
}

function nonEmpty(text: Text): Text | null {
  const stripped = stripMarks(text)
  return hasWord(stripped.value) ? stripped : null
}

/** Reads 'Иванов И.И., директор; глава села Петров П.П.; Сидоров С.С. (отпуск)' in any order of name and post. */
export function readEntries(
  text: Text,
  lexicon: Lexicon,
  options: { readonly loose?: boolean } = {},
): EntryList {
  const people: PersonEntry[] = []
  const rest: Text[] = []
  const sentences = lexicon.grammar ? splitFurther(text) : [text]
  for (const chunk of sentences.flatMap((sentence) => splitOutside(sentence, ';'))) {
    const asked = options.loose === true && isBareList(chunk)
    const found = withoutEchoes(
      withoutHandles(findNames(chunk.value, lexicon.names, { ...options, asked }), chunk.value),
    )
    const mentions = lexicon.grammar ? withoutAsides(found, chunk.value) : found
    const first = mentions[0]
    if (!first) {
      const left = nonEmpty(chunk)
      if (left) rest.push(left)
      continue
    }
    const nameFirst = ORDINAL.test(chunk.value.slice(0, first.start).trim())
    const bounds = boundaries(chunk, mentions, nameFirst)
    mentions.forEach((mention, index) => {
      const before = chunk.slice(bounds[index] ?? 0, mention.start)
      const after = chunk.slice(mention.end, bounds[index + 1] ?? chunk.length)
      people.push(entryOf(mention, chunk, before, after, nameFirst, lexicon))
    })
  }
  return { people, rest }
}

/** 'Ann Roe and Bob Poe. Also present was Kim Lee': who else was there stands in a sentence of its own. */
const FURTHER = /[.;] Also (?:present|attending|in attendance) (?:was|were|is|are) /u

function splitFurther(text: Text): Text[] {
  const found = FURTHER.exec(text.value)
  return found
    ? [text.slice(0, found.index), ...splitFurther(text.slice(found.index + found[0].length))]
    : [text]
}

/** Two to four words with capitals: a name, where names are listed. */
function isBareName(value: string): boolean {
  const words = withoutTrailing(value, '.').trim().split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      (word) =>
        word.length > 1 &&
        startsUpper(word) &&
        firstWord(word.replaceAll('-', '')).length === word.replaceAll('-', '').length,
    )
  )
}

/** A list of nothing but capitalised words, two to four each: 'Оганян Нарек, Мохамед Ханафи'. */
function isBareList(chunk: Text): boolean {
  return chunk.length < 2000 && splitOutside(chunk, ',').every((part) => isBareName(part.value))
}

/** 'Joe Sepi (@joesepi)' and '@joesepi (Joe Sepi)' are one person: the handle belongs to the name beside it. */
function withoutHandles(mentions: readonly NameMention[], value: string): NameMention[] {
  const kept: NameMention[] = []
  for (const mention of mentions) {
    const before = kept[kept.length - 1]
    const beside = before && /^[(|–—-]?$/u.test(value.slice(before.end, mention.start).trim())
    if (beside && before.asWritten.startsWith('@') && !mention.asWritten.startsWith('@')) {
      const end = mention.end + (value[mention.end] === ')' ? 1 : 0)
      kept[kept.length - 1] = { ...mention, start: before.start, end }
    } else if (!beside || !mention.asWritten.startsWith('@')) kept.push(mention)
    else kept[kept.length - 1] = { ...before, end: mention.end + (value[mention.end] === ')' ? 1 : 0) }
  }
  return kept
}

/** 'Stephen Yoo, Yoo & Partners': the surname said again behind the name is part of what stands beside it. */
function withoutEchoes(mentions: readonly NameMention[]): NameMention[] {
  return mentions.filter(
    ({ asWritten, family }, at) =>
      asWritten !== family ||
      !mentions.slice(0, at).some((one) => one.family === family && one.given !== null),
  )
}

/** 'Omar Beck (Evident Point)', 'Lena Frost - Tower Data': what stands in brackets or behind a dash right after a name names no other. */
function withoutAsides(mentions: readonly NameMention[], value: string): NameMention[] {
  return mentions.filter(({ start }, at) => {
    const before = mentions
      .slice(0, at)
      .findLast(({ end }) => /^\s*\(|^\s+[-–—]\s/u.test(value.slice(end, end + 4)))
    if (!before) return true
    const between = value.slice(before.end, start)
    const close = between.trimStart().startsWith('(') ? closing(between, between.indexOf('(')) : -1
    // 'Kit Rowe (chair) - Reed Pictures': the dash may stand behind the bracket.
    const rest = between.slice(close + 1)
    return close >= 0 && !/^\s+[-–—]\s/u.test(rest) ? close < between.length : /[,;]/u.test(rest)
  })
}

/** Where each person's share of the chunk begins. */
function boundaries(chunk: Text, mentions: readonly NameMention[], nameFirst: boolean): number[] {
  const bounds = [0]
  for (let index = 1; index < mentions.length; index++) {
    const from = mentions[index - 1]?.end ?? 0
    const to = mentions[index]?.start ?? from
    const between = chunk.slice(from, to)
    const parts = splitOutside(between, ',')
    const last = parts[parts.length - 1]
    // Words between the last comma and the next name are that one's post: 'Иванов И.И., заведующая Петрова П.П.'
    const ahead =
      parts.length > 1 && last && /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]{2}/u.test(last.value) ? to - last.length : to
    bounds.push(nameFirst ? ahead : Math.min(to, from + (parts[0]?.length ?? 0)))
  }
  bounds.push(chunk.length)
  return bounds
}

function entryOf(
  mention: NameMention,
  chunk: Text,
  before: Text,
  after: Text,
  nameFirst: boolean,
  lexicon: Lexicon,
): PersonEntry {
  const name = chunk.slice(mention.start, mention.end)
  const { bracket, rest } = aside(after)
  const represented = indexOfPhrase(before.value, lexicon.headers.represented)
  const represents = represented ? nonEmpty(before.slice(0, represented.start)) : null
  const ahead = nonEmpty(represented ? before.slice(represented.end) : before)
  // 'Roe called the meeting to order': where no mark parts them, what goes on in small letters is no post.
  const goesOn = lexicon.grammar !== undefined && /^ [a-z]/u.test(rest.value)
  const behind = goesOn ? null : nonEmpty(rest)
  const post = nameFirst ? (behind ?? ahead) : (ahead ?? behind)
  if (bracket && bracket.value !== '') return { mention, name, post, aside: bracket, represents }
  // 'Орлов Д.Ю., начальник отдела (отпуск).': the bracket may stand behind the post.
  const end = post ? withoutTrailing(post.value, '.').length : 0
  const open = post?.value[end - 1] === ')' ? post.value.lastIndexOf('(') : -1
  if (!post || open <= 0) return { mention, name, post, aside: null, represents }
  const within = post.slice(open + 1, end - 1).trim()
  return {
    mention,
    name,
    post: nonEmpty(post.slice(0, open)),
    aside: within.value === '' ? null : within,
    represents,
  }
}
