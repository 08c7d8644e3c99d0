import type { DeadlineForms, Lexicon, SpokenLexicon } from '../../language/lexicon.ts'
import type { KnownName } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Person } from '../../model/schema.ts'

type Spoken = Pick<Lexicon, 'deadlines' | 'votes'> & { readonly tasks: DeadlineForms }

const spoken = new WeakMap<SpeechWords, Spoken>()

/** Deadlines and votes of a language with the forms that only speech has; they come before those of writing. */
function spokenForms({ speech: words, deadlines, votes }: SpokenLexicon): Spoken {
  let found = spoken.get(words)
  if (!found) {
    found = {
      deadlines: { ...deadlines, forms: [...words.deadlines, ...deadlines.forms] },
      tasks: { ...deadlines, forms: [...words.deadlines, ...words.taskDeadlines, ...deadlines.forms] },
      votes: {
        ...votes,
        yes: [...(words.votes.yes ?? []), ...votes.yes],
        unanimous: words.votes.unanimous ?? votes.unanimous,
      },
    }
    spoken.set(words, found)
  }
  return found
}

/** The forms of deadlines where somebody is to do something: any day that is said then is one. */
export const taskDeadlines = (lexicon: SpokenLexicon): Pick<Lexicon, 'deadlines' | 'dates'> => ({
  dates: lexicon.dates,
  deadlines: spokenForms(lexicon).tasks,
})

/** The words of a language as they are spoken among certain people. */
export function spokenLexicon(lexicon: SpokenLexicon, people: readonly Person[]): SpokenLexicon {
  const known = lexicon.names.order === 'given-first' ? knownNames(people) : []
  const { deadlines, votes } = spokenForms(lexicon)
  return {
    ...lexicon,
    deadlines,
    votes,
    names: known.length > 0 ? { ...lexicon.names, known } : lexicon.names,
  }
}

/** The names of those who speak, in full and by the given name alone where only one has it. */
function knownNames(people: readonly Person[]): KnownName[] {
  const counts = new Map<string, number>()
  for (const { givenName } of people) {
    const first = givenName?.split(' ')[0]
    if (first) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return people.flatMap((person) => {
    const { name, familyName: family, givenName: given, initials } = person
    const first = given?.split(' ')[0]
    const whole: KnownName = {
      words: name.split(/[\s.]+/u).filter(Boolean),
      family,
      given,
      initials,
      short: false,
    }
    if (!first || family === null || counts.get(first) !== 1) return [whole]
    return [whole, { words: [first], family, given, initials, short: true }]
  })
}
