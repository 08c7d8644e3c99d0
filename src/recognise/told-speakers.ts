import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { fold, isOneOf } from '../language/words.ts'
import { firstWord, startsLower } from '../source/letters.ts'
import type { People } from './people.ts'
import { acts, agrees, behindBracket, saidBy } from './telling.ts'

/** Words before a name that may say that its bearer spoke: a verb and a post. */
const AHEAD = 6
const NEAR = 90
const WORDS = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]+/gu

/** The last words of the sentence before a name, and whether it begins with them. */
function wordsAhead(before: string): readonly string[] {
  const sentence =
    before
      .slice(-NEAR)
      .split(/[.!?;:(]/u)
      .pop() ?? ''
  return (sentence.match(WORDS) ?? []).slice(-AHEAD)
}

/** The word that follows a name, where it is one in small letters. */
function verbBehind(behind: string): string {
  const after = /^\s/u.test(behind)
    ? behindBracket(behind)
        .replace(/^[–—-]/u, '')
        .trimStart()
    : ''
  return startsLower(after) ? firstWord(after) : ''
}

/** Whether someone is named in the nominative: someone known, or whoever a verb of speech tells of. */
function isNominative(mention: NameMention, tells: boolean, people: People): boolean {
  if (!tells && !people.isKnown(mention)) return false
  const { certain, person } = people.resolve(mention, { case: 'nominative' })
  return certain && mention.family !== null && fold(person.familyName ?? '') === fold(mention.family)
}

/** People who are told to have spoken: 'Врач Орлова Т.П. напомнила …', 'доложила секретарь Белая Л.П.', 'Говорила Жук Е.А.' */
export function toldSpeakers(value: string, people: People, lexicon: Lexicon): NameMention[] {
  // Two capitalised words are a name where they are the name of someone known.
  const mentions = findNames(value, lexicon.names, { loose: true }).filter(
    (mention) => mention.patronymic ?? mention.initials ?? people.isKnown(mention),
  )
  return mentions.filter((mention) => {
    const behind = value.slice(mention.end, mention.end + 60)
    const verb = verbBehind(behind)
    const before = value.slice(0, mention.start)
    const tells = verb !== '' && isOneOf(verb, lexicon.headers.speech)
    const ahead = wordsAhead(before)
    const said = saidBy(ahead, lexicon)
    const opens = /(?:^|[.!?]\s*)$/u.test(before)
    if (!tells && !said && !(opens && acts(verb, behind, lexicon))) return false
    const told = said && ahead.some((word) => agrees(fold(word), mention.family ?? ''))
    return isNominative(mention, tells || told, people)
  })
}
