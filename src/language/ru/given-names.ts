import { CASES, recase, type Case, type Gender, type GivenReading } from '../cases.ts'
import { givenParadigm, patronymicParadigm, syllables } from './declension-rules.ts'
import { nameKey } from '../name-tokens.ts'
import { casesOf, nominativeGuesses, withYo } from './nominative-guesses.ts'
import { names } from './names.ts'

let givenForms: Map<string, GivenReading[]> | null = null

/** Form of a given name → its readings, for all names of the list; built when first used. */
function givenTable(): Map<string, GivenReading[]> {
  if (givenForms) return givenForms
  const table = new Map<string, GivenReading[]>()
  const enter = (list: readonly string[], gender: Gender): void => {
    for (const name of list) {
      const paradigm = givenParadigm(name, gender)
      for (const form of new Set(paradigm.flat().map(nameKey))) {
        const known = table.get(form)
        const reading = { name, gender, cases: casesOf(form, paradigm) }
        if (known) known.push(reading)
        else table.set(form, [reading])
      }
    }
  }
  enter(names.maleGivenNames, 'male')
  enter(names.femaleGivenNames, 'female')
  givenForms = table
  return table
}

/** The readings of a given name in any case ('Ларисе', 'Павлу'), by the list of names; none for a name it does not have. */
export function readGivenName(word: string): readonly GivenReading[] {
  const found = givenTable().get(nameKey(word)) ?? []
  return found.map((reading) => ({ ...reading, name: recase(reading.name, word) }))
}

/** Guesses at a given name that the list does not have, its gender and case told by the patronymic beside it. */
export function guessGivenName(
  word: string,
  gender: Gender,
  among: readonly Case[],
): readonly GivenReading[] {
  const key = nameKey(word)
  const found: GivenReading[] = []
  for (const name of nominativeGuesses(key)) {
    if (syllables(name) === 0 || (gender === 'female' && name !== key && !/[аяь]$/.test(name))) continue
    const cases = casesOf(key, givenParadigm(name, gender)).filter((one) => among.includes(one))
    if (cases.length > 0) found.push({ name: recase(withYo(name, word), word), gender, cases })
  }
  return found
}

/** The reading of a patronymic in any case ('Викторовне', 'Ильичом', 'Рза оглы'), or null for another word. */
export function readPatronymic(word: string): GivenReading | null {
  const key = nameKey(word)
  // A patronymic has one of these; all other words are done with at once.
  if (!/ич|вн|чн|[- ]/.test(key)) return null
  for (const particle of names.patronymicParticles) {
    if (key.length > particle.length + 1 && (key.endsWith(` ${particle}`) || key.endsWith(`-${particle}`))) {
      return { name: word, gender: /[кг]ызы$|кизи$/.test(particle) ? 'female' : 'male', cases: CASES }
    }
  }
  for (let length = 0; length <= 2; length++) {
    const stem = key.slice(0, key.length - length)
    for (const nominative of [stem, `${stem}а`]) {
      const female = nominative.endsWith('а')
      if (
        !(female ? /(?:[оеё]вна|ична)$/ : /(?:[оеё]вич|ьич|[кмт]ич)$/).test(nominative) ||
        nominative.length < 5
      )
        continue
      const cases = casesOf(key, patronymicParadigm(nominative))
      if (cases.length > 0)
        return { name: recase(withYo(nominative, word), word), gender: female ? 'female' : 'male', cases }
    }
  }
  return null
}
