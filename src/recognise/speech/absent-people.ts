import type { Case } from '../../language/declension.ts'
import { findNames } from '../../language/names.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import { personBySurname } from './lone-surname.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/**
 * Those whom a sentence says to be absent. People who are not heard are known to nobody: where the sentence lists them, a
 * surname alone is one ('отсутствуют Лукина и Самохвалов', 'нет Савельевой').
 */
export function absentIn(utterance: Utterance, talk: Talk, expected: Case, lists: boolean): Named[] {
  const { lexicon } = utterance
  const named = talk.named(utterance, expected)
  if (lexicon.grammar) return named.length > 0 ? named : unlisted(utterance, talk)
  if (!lists) return named
  const surnames = tokenize(utterance.cased).flatMap((token, at, tokens) => {
    const inside = named.some(({ start, end }) => token.start >= start && token.start < end)
    const person = inside || !isLone(tokens, at) ? null : personBySurname(token.text, expected)
    return person ? [{ start: token.start, end: token.end, person, certain: true }] : []
  })
  return [...named, ...surnames].sort((a, b) => a.start - b.start)
}

/** 'Regrets from Janelle Ostrow': a name that no list has. */
function unlisted(utterance: Utterance, talk: Talk): Named[] {
  const { lexicon } = utterance
  const act = utterance.act('absent')
  if (!act) return []
  const sides = [...runBehind(utterance.cased, act.end), ...runBefore(utterance.cased, act.start)]
  return sides.flatMap(({ start, end }) => {
    const [mention] = findNames(utterance.cased.slice(start, end), lexicon.names, { asked: true })
    if (!mention || mention.start > 0 || mention.family === null || mention.given === null) return []
    const { person, certain } = talk.people.resolve(mention)
    return [{ start: start + mention.start, end: start + mention.end, person: { ...person }, certain }]
  })
}

const CAPITALS_BEHIND =
  /^ (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?:,? and (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}))?/u
const CAPITALS_BEFORE = /(?:^|[,.] |\band )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}) $/u

/** The capitalised words right behind the words for an absence: 'regrets from Janelle Ostrow'. */
function runBehind(value: string, from: number): Span[] {
  const found = CAPITALS_BEHIND.exec(value.slice(from))
  const [, first, second] = found ?? []
  return [first, second].flatMap((name) => {
    const start = name === undefined ? -1 : value.indexOf(name, from)
    return name === undefined ? [] : [{ start, end: start + name.length }]
  })
}

/** The same right before them: 'Grace Mbeki is out'. */
function runBefore(value: string, to: number): Span[] {
  const name = CAPITALS_BEFORE.exec(value.slice(0, to))?.[1]
  return name === undefined ? [] : [{ start: to - 1 - name.length, end: to - 1 }]
}

/** Whether a capital inside a sentence stands beside no other one. */
function isLone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (at === 0 || token?.kind !== 'word' || token.text.length < 4 || !startsUpper(token.text)) return false
  return (at === 1 || !startsUpper(tokens[at - 1]?.text ?? '')) && !startsUpper(tokens[at + 1]?.text ?? '')
}
