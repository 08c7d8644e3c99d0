import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { fold, isOneOf } from '../language/words.ts'
import { firstWord, startsLower, startsUpper } from '../source/letters.ts'
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

/** Whether the words before a name open its sentence: in 'Белова Б.Б. предложила Ильина И.И.' the verb is that of the name above. */
function isOpening(before: string, first: boolean): boolean {
  const sentence = before.split(/[.!?]\s+(?=\p{Lu})/u)
  return first || sentence.length > 1 ? startsUpper((sentence.at(-1) ?? '').trim()) : false
}

/** People who are told to have spoken: 'Врач Орлова Т.П. напомнила …', 'доложила секретарь Белая Л.П.', 'Говорила Жук Е.А.' */
export function toldSpeakers(value: string, people: People, lexicon: Lexicon): NameMention[] {
  // Two capitalised words are a name where they are the name of someone known.
  const mentions = findNames(value, lexicon.names, { loose: true }).filter(
    (mention) => mention.patronymic ?? mention.initials ?? people.isKnown(mention),
  )
  return mentions.filter((mention, at) => {
    const behind = value.slice(mention.end, mention.end + 60)
    const verb = verbBehind(behind)
    const before = value.slice(0, mention.start)
    const tells = verb !== '' && isOneOf(verb, lexicon.headers.speech)
    const ahead = wordsAhead(before)
    const said = saidBy(ahead, lexicon)
    const opens = /(?:^|[.!?]\s*)$/u.test(before)
    // 'Котова А.А.: краска есть. Грач П.П.: согласен.'
    const colon = opens && people.isKnown(mention) && /^\s?:\s/u.test(behind)
    if (!tells && !said && !colon && !(opens && acts(verb, behind, lexicon))) return false
    const told = said && isOpening(value.slice(mentions[at - 1]?.end ?? 0, mention.start), at === 0)
    const agreed = told && ahead.some((word) => agrees(fold(word), mention.family ?? '', lexicon))
    return isNominative(mention, tells || agreed, people)
  })
}
