import type { Random } from '../random.ts'
import { FATHERS, MEN, NOMINATIVE, patronymic, SURNAMES, WOMEN, type Cases } from './names.ts'

export interface Person {
  readonly woman: boolean
  readonly surname: Cases
  readonly given: Cases
  readonly patronymic: Cases
  /** 'директор МБОУ «СОШ № 3»', in all cases. */
  readonly post: Cases
}

type Case = 0 | 1 | 2 | 3 | 4

const initials = ({ given, patronymic: middle }: Person, between = ''): string =>
  `${given[NOMINATIVE].charAt(0)}.${between}${middle[NOMINATIVE].charAt(0)}.`

/** 'Орлова И.П.' */
export const short = (person: Person, form: Case = NOMINATIVE): string =>
  `${person.surname[form]} ${initials(person)}`
/** 'И.П. Орлова' */
export const shortAfter = (person: Person, form: Case = NOMINATIVE): string =>
  `${initials(person)} ${person.surname[form]}`
/** 'Орлова И. П.' */
export const shortSpaced = (person: Person, form: Case = NOMINATIVE): string =>
  `${person.surname[form]} ${initials(person, ' ')}`
/** 'И.П.Орлова' */
export const shortTight = (person: Person, form: Case = NOMINATIVE): string =>
  `${initials(person)}${person.surname[form]}`
/** 'Орлова Ирина Петровна' */
export const full = ({ surname, given, patronymic: middle }: Person, form: Case = NOMINATIVE): string =>
  `${surname[form]} ${given[form]} ${middle[form]}`

/** People with surnames that differ, each with a post of `posts`. */
export function people(count: number, posts: readonly Cases[], random: Random): Person[] {
  const names = random.shuffled(SURNAMES).slice(0, count)
  const jobs = random.shuffled(posts)
  return names.map((name, at) => {
    const woman = random.below(2) === 1
    return {
      woman,
      surname: woman ? name.woman : name.man,
      given: random.pick(woman ? WOMEN : MEN),
      patronymic: patronymic(random.pick(FATHERS), woman),
      post: jobs[at % jobs.length] as Cases,
    }
  })
}

/** 'выступил' or 'выступила'. */
export const gendered = (person: Person, man: string, woman: string): string => (person.woman ? woman : man)
