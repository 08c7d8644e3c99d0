import type { Case } from '../../language/declension.ts'
import { findNames } from '../../language/names.ts'
import { nominativeCandidates } from '../../language/surname-readings.ts'
import { tokenize, type Token } from '../../language/token.ts'
import type { Person } from '../../model/schema.ts'
import { startsUpper } from '../../source/letters.ts'
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
    const person = inside || !isLone(tokens, at) ? null : surnamed(token, expected)
    return person ? [{ start: token.start, end: token.end, person, certain: true }] : []
  })
  return [...named, ...surnames].sort((a, b) => a.start - b.start)
}

/** 'Regrets from Janelle Ostrow': a name that no list has. */
function unlisted(utterance: Utterance, talk: Talk): Named[] {
  const { lexicon } = utterance
  const act = utterance.act('absent')
  return findNames(utterance.cased, lexicon.names, { asked: true }).flatMap((mention) => {
    const near = act && (Math.abs(mention.start - act.end) < 3 || Math.abs(act.start - mention.end) < 3)
    if (!near || mention.family === null || mention.given === null) return []
    const { person, certain } = talk.people.resolve(mention)
    return [{ start: mention.start, end: mention.end, person: { ...person }, certain }]
  })
}

/** Whether a capital inside a sentence stands beside no other one. */
function isLone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (at === 0 || token?.kind !== 'word' || token.text.length < 4 || !startsUpper(token.text)) return false
  return (at === 1 || !startsUpper(tokens[at - 1]?.text ?? '')) && !startsUpper(tokens[at + 1]?.text ?? '')
}

function surnamed({ text }: Token, expected: Case): Person | null {
  const [reading, other] = nominativeCandidates(text, { case: expected })
  if (!reading || (other && other.family !== reading.family)) return null
  return {
    type: 'person',
    name: reading.family,
    familyName: reading.family,
    givenName: null,
    patronymicName: null,
    initials: null,
    position: null,
    organization: null,
    asWritten: text,
  }
}
