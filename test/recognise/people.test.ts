import { CASES, type Case } from '../../src/language/cases.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decline } from '../../src/language/ru/declension.ts'
import { names as en } from '../../src/language/en/names.ts'
import { findNames, type NameMention, type NameWords } from '../../src/language/names.ts'
import { names as ru } from '../../src/language/ru/names.ts'
import { personSchema } from '../../src/model/schema.ts'
import { createPeople, type People, type Resolved } from '../../src/recognise/people.ts'
import { growth, LINEAR } from '../growth.ts'

function mentionOf(text: string, words: NameWords = ru): NameMention {
  const [mention] = findNames(text, words, { loose: true, asked: true })
  if (!mention) throw new Error(`no name in '${text}'`)
  return mention
}

function register(...known: string[]): People {
  const people = createPeople(ru)
  for (const name of known) people.add(mentionOf(name))
  return people
}

const resolve = (people: People, text: string, expected?: Case): Resolved =>
  people.resolve(mentionOf(text), expected === undefined ? {} : { case: expected })

const nameIn = (people: People, text: string, expected?: Case): string | string[] => {
  const { person, certain, candidates } = resolve(people, text, expected)
  return certain ? person.name : [...candidates].sort()
}

describe('with nobody known', () => {
  const people = register()

  test.each([
    ['Громова П.С.', 'accusative', 'Громов П.С.'],
    ['Громову П.С.', 'accusative', 'Громова П.С.'],
    ['Громову П.С.', 'dative', 'Громов П.С.'],
    ['Громову П.С.', undefined, ['Громов П.С.', 'Громова П.С.']],
    ['Громова П.С.', undefined, ['Громов П.С.', 'Громова П.С.']],
    ['Громова П.С.', 'nominative', 'Громова П.С.'],
    ['Ершов П.С.', 'accusative', 'Ершов П.С.'],
    ['Савчуку Г.И.', 'dative', 'Савчук Г.И.'],
    ['Савчук Г.И.', 'dative', 'Савчук Г.И.'],
    ['Бондаренко А.А.', 'dative', 'Бондаренко А.А.'],
    ['Ершову Денису Ильичу', undefined, 'Ершов Денис Ильич'],
    ['Сомова Анна Павловна', 'accusative', 'Сомова Анна Павловна'],
    ['Анне Павловне Сомовой', 'dative', 'Сомова Анна Павловна'],
    ['Марии Громовой', 'dative', 'Громова Мария'],
    ['ЕРШОВУ Д.И.', 'dative', 'Ершов Д.И.'],
    ['К.О. фон Бергу', 'dative', 'фон Берг К.О.'],
    ['@nika', 'dative', '@nika'],
    ['Мамедову Тимуру Рза оглы', 'dative', 'Мамедов Тимур Рза оглы'],
  ] as const)('%s (%s) is %s', (text, expected, name) => {
    expect(nameIn(people, text, expected)).toEqual(name)
  })

  test('the doubtful stays as written', () => {
    const { person, certain } = resolve(people, 'Громову П.С.')
    expect(certain).toBe(false)
    expect(person).toMatchObject({ name: 'Громову П.С.', familyName: 'Громову', asWritten: 'Громову П.С.' })
  })

  test('the parts of a person', () => {
    expect(resolve(people, 'Ершову Денису Ильичу', 'dative').person).toEqual({
      type: 'person',
      name: 'Ершов Денис Ильич',
      familyName: 'Ершов',
      givenName: 'Денис',
      patronymicName: 'Ильич',
      initials: 'Д.И.',
      position: null,
      organization: null,
      asWritten: 'Ершову Денису Ильичу',
    })
    expect(resolve(people, '@nika').person).toMatchObject({ name: '@nika', familyName: null, initials: null })
  })
})

describe('with the people of the document', () => {
  const people = register(
    'Громов П.С.',
    'Сомова А.П.',
    'Сомова Анна Павловна',
    'Ершов И.И.',
    'Ершова И.И.',
    'Савчук О.О.',
    'Вовк Т.Е.',
    'Заяц Игорь Львович',
    'Зотов А.В.',
    'Дёмин С.С.',
    'Лукин Иван Ильич',
    'Лукин Игорь Ильич',
  )

  test.each([
    ['Громова П.С.', undefined, 'Громов П.С.'],
    ['Громова П.С.', 'dative', 'Громов П.С.'],
    ['Громова П.С.', 'nominative', 'Громова П.С.'],
    ['Громова А.А.', undefined, ['Громов А.А.', 'Громова А.А.']],
    ['Сомовой А.П.', 'dative', 'Сомова Анна Павловна'],
    ['А.П. Сомову', 'accusative', 'Сомова Анна Павловна'],
    ['Сомова А.П.', 'accusative', 'Сомова Анна Павловна'],
    ['Анне Павловне', 'dative', 'Сомова Анна Павловна'],
    ['Ершову И.И.', 'dative', 'Ершов И.И.'],
    ['Ершову И.И.', 'accusative', 'Ершова И.И.'],
    ['Ершову И.И.', undefined, ['Ершов И.И.', 'Ершова И.И.']],
    ['Ершова И.И.', 'nominative', 'Ершова И.И.'],
    ['Савчуку О.О.', undefined, 'Савчук О.О.'],
    ['Зайцу И.Л.', undefined, 'Заяц Игорь Львович'],
    ['Зотову А.', 'dative', 'Зотов А.В.'],
    ['Демину С.С.', 'dative', 'Дёмин С.С.'],
    ['Лукину И.И.', 'dative', ['Лукин Иван Ильич', 'Лукин Игорь Ильич']],
    ['Лукину Игорю Ильичу', 'dative', 'Лукин Игорь Ильич'],
    ['Зотову Андрею Викторовичу', 'dative', 'Зотов Андрей Викторович'],
    ['ГРОМОВ П.С.', undefined, 'Громов П.С.'],
  ] as const)('%s (%s) is %s', (text, expected, name) => {
    expect(nameIn(people, text, expected)).toEqual(name)
  })

  test('bare surnames and given names', () => {
    expect(people.matchKnownFamily('Громову')?.name).toBe('Громов П.С.')
    expect(people.matchKnownFamily('Ершову')).toBeNull()
    expect(people.matchKnownFamily('Ершову', 'dative')?.name).toBe('Ершов И.И.')
    expect(people.matchKnownFamily('Сомовой')?.name).toBe('Сомова Анна Павловна')
    expect(people.matchKnownFamily('Лукину')).toBeNull()
    expect(people.matchKnownFamily('план')).toBeNull()
    expect(people.matchKnownGivenNames('Игоря', 'Львовича')?.name).toBe('Заяц Игорь Львович')
    expect(people.matchKnownGivenNames('Пётр', 'Львович')).toBeNull()
    expect(people.isKnown(mentionOf('Громовым П.С.'))).toBe(true)
    expect(people.isKnown(mentionOf('Громовым А.А.'))).toBe(false)
  })

  test('one initial means nobody where two people have it', () => {
    const two = register('Зотов А.В.', 'Зотов А.К.')
    expect(nameIn(two, 'Зотову А.', 'dative')).toEqual(['Зотов А.В.', 'Зотов А.К.'])
    expect(nameIn(two, 'Зотову А.К.', 'dative')).toBe('Зотов А.К.')
  })

  test('the order of adding does not matter', () => {
    const one = register('Сомова Анна Павловна', 'Сомова А.П.')
    const other = register('Сомова А.П.', 'Сомова Анна Павловна')
    expect(nameIn(one, 'Сомовой А.П.')).toBe(nameIn(other, 'Сомовой А.П.'))
  })

  test('a mention in an oblique case is taken in where it has one reading', () => {
    const people = createPeople(ru)
    expect(people.add(mentionOf('Ершовым Денисом Ильичом'), { case: 'instrumental' })).toBe(true)
    expect(people.add(mentionOf('Береговым И.И.'), { case: 'instrumental' })).toBe(false)
    expect(people.add(mentionOf('@nika'))).toBe(false)
    expect(nameIn(people, 'Ершову Д.И.')).toBe('Ершов Денис Ильич')
  })
})

test('Latin names keep their order', () => {
  const people = createPeople(en)
  for (const name of ['John Smith', 'Jane Roe', 'J. R. Hale']) people.add(mentionOf(name, en))
  const name = (text: string): string => people.resolve(mentionOf(text, en), { case: 'dative' }).person.name
  expect(name('J. Smith')).toBe('John Smith')
  expect(name('Ms Jane Roe')).toBe('Jane Roe')
  expect(name('Mr Smith')).toBe('John Smith')
  expect(name('J. R. Hale')).toBe('J. R. Hale')
  expect(name('Ann Hale')).toBe('Ann Hale')
  expect(people.matchKnownFamily('Roe')?.name).toBe('Jane Roe')
})

describe('laws', () => {
  const FAMILIES = [
    'Громов',
    'Сомова',
    'Ветлицкий',
    'Ветлицкая',
    'Савчук',
    'Бондаренко',
    'Заяц',
    'Соловей',
    'Сорока',
    'Седых',
    'Коваль',
    'Кравец',
    'Цой',
    'Адамян',
    'Седова-Лесная',
    'Шульц',
    'Береговой',
    'Гелашвили',
  ]
  const genderOf = (family: string): 'male' | 'female' =>
    /[аоя]я?$/.test(family) && !/(?:ко|рока)$/.test(family) ? 'female' : 'male'

  test('who is declined and looked up is the same person', () => {
    const letter = fc.constantFrom(...'АБВГДЕИКЛМНОПРСТ'.split(''))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...FAMILIES), { minLength: 1 }),
        letter,
        letter,
        fc.constantFrom(...CASES),
        (families, one, two, to) => {
          const people = register(...families.map((family) => `${family} ${one}.${two}.`))
          for (const family of families) {
            const name = `${family} ${one}.${two}.`
            const written = decline(name, to, genderOf(family))
            expect(nameIn(people, written, to)).toBe(name)
          }
        },
      ),
    )
  })

  test('a full name comes back from any case with nobody known', () => {
    for (const name of [
      'Громов Павел Ильич',
      'Сомова Любовь Никитична',
      'Заяц Игорь Львович',
      'Савчук Мария Юрьевна',
      'Сорока Илья Фомич',
      'Седых Ольга Петровна',
      'Цой Лев Кузьмич',
      'Кузьмин Юрий Юрьевич',
    ]) {
      for (const to of CASES) {
        const written = decline(name, to)
        expect([written, nameIn(register(), written, to)]).toEqual([written, name])
        expect([written, nameIn(register(), written)]).toEqual([written, name])
      }
    }
  })

  test('never throws, always gives a person of the model', () => {
    const part = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('Громову', 'Анне', 'Павловне', 'Jane', '-', 'Лун-')),
      { nil: null },
    )
    const mention = fc.record({
      start: fc.constant(0),
      end: fc.constant(1),
      family: part,
      given: part,
      patronymic: part,
      initials: fc.option(fc.constantFrom('А.', 'А.Б.', ''), { nil: null }),
      asWritten: fc.string(),
    })
    fc.assert(
      fc.property(
        fc.array(mention),
        mention,
        fc.option(fc.constantFrom(...CASES), { nil: undefined }),
        (known, asked, expected) => {
          const people = createPeople(ru)
          for (const one of known) people.add(one, { case: expected })
          personSchema.parse(people.resolve(asked, { case: expected }).person)
          people.isKnown(asked)
        },
      ),
    )
  })

  test('ten thousand people are added and found in linear time', () => {
    const consonants = 'бвгджзклмнпрст'
    const vowels = 'аеиоу'
    const family = (at: number): string => {
      const letters = [
        consonants[at % 14],
        vowels[((at / 14) % 5) | 0],
        consonants[((at / 70) % 14) | 0],
        vowels[((at / 980) % 5) | 0],
        consonants[((at / 4900) % 14) | 0],
      ]
      const stem = letters.join('')
      return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ов`
    }
    const mention = (name: string): NameMention => ({
      start: 0,
      end: 1,
      family: name,
      given: null,
      patronymic: null,
      initials: 'И.О.',
      asWritten: `${name} И.О.`,
    })
    const register = (size: number): void => {
      const people = createPeople(ru)
      for (let at = 0; at < size; at++) people.add(mention(family(at)))
      for (let at = 0; at < size; at++) {
        const { person } = people.resolve(mention(`${family(at)}у`), { case: 'dative' })
        expect(person.familyName).toBe(family(at))
      }
    }
    expect(growth(625, register)).toBeLessThan(LINEAR)
  })

  test('many of one name make nobody slow and single nobody out', () => {
    const crowd = (size: number): void => {
      const people = createPeople(ru)
      for (let at = 0; at < size; at++) {
        const given = `Иван${'а'.repeat(at % 7)}${at}`
        people.add({
          start: 0,
          end: 1,
          family: 'Громов',
          given,
          patronymic: 'Ильич',
          initials: null,
          asWritten: '',
        })
      }
      for (let at = 0; at < size; at++) expect(nameIn(people, 'Громову И.И.', 'dative')).toBe('Громов И.И.')
      expect(people.matchKnownFamily('Громов')).toBeNull()
    }
    expect(growth(400, crowd)).toBeLessThan(LINEAR)
  })
})
