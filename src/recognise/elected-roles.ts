import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { tokenize } from '../language/form.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'
import { sentencesOf } from './sentences.ts'

/** Characters between the role and who is elected to it: 'председателем общего собрания собственников – '. */
const NEAR = 70

/** Words between the role and a name, where no meeting is named: 'избран депутат'. */
const MOST_WORDS = 3

/** Who a sentence says was elected to lead the meeting or to take its minutes. */
export interface Elected {
  readonly role: 'chair' | 'secretary'
  readonly mention: NameMention
  /** The words that hold the name, with its place. */
  readonly text: Text
}

/** Whether somebody is elected for the meeting: 'председателем собрания', and not 'председателем совета дома'. */
function ofMeeting(between: string, { headers }: Lexicon): boolean {
  const words = tokenize(between).filter(({ kind }) => kind === 'word')
  if (words.some(({ fold }) => isOneOf(fold, headers.gatherings))) return true
  return words.length <= MOST_WORDS && !words.some(({ fold }) => isOneOf(fold, headers.organizations))
}

/** 'Избрать председателем собрания Белову А.П., секретарём – Котова И.И.', 'Председателем избран Белов А.П.' */
export function electedIn(text: Text, lexicon: Lexicon): Elected[] {
  const { elected, elects } = lexicon.headers
  return sentencesOf(text.value, lexicon).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const { value } = sentence
    if (!indexOfPhrase(value, elects)) return []
    const names = findNames(value, lexicon.names, { loose: true })
    const roles = (['chair', 'secretary'] as const).flatMap((role) => {
      const found = indexOfPhrase(value, elected[role])
      return found ? [{ role, ...found }] : []
    })
    return roles.flatMap(({ role, end: from }) => {
      const until = roles.find((other) => other.start > from)?.start ?? value.length
      const mention = names.find((name) => name.start >= from && name.start < Math.min(until, from + NEAR))
      return mention && ofMeeting(value.slice(from, mention.start), lexicon)
        ? [{ role, mention, text: sentence }]
        : []
    })
  })
}
