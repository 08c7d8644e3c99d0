import { type Case, type Gender, CASES } from '../../src/language/cases.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { inclineLastname } from 'lvovich'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { couldBe, declinePhrase, nominativePhrase } from '../../src/language/ru/noun-phrase.ts'
import { nominativeCandidates } from '../../src/language/ru/surname-readings.ts'
import { decline } from '../../src/language/ru/declension.ts'
import { readGivenName, readPatronymic } from '../../src/language/ru/given-names.ts'

function phrases(name: string): unknown {
  return parse(readFileSync(new URL(`../phrases/${name}.yaml`, import.meta.url), 'utf8'))
}

interface SurnameRow {
  readonly text: string
  readonly case: Case
  readonly gender?: Gender
  readonly expect: string
}

const surnames = phrases('surname.ru') as readonly SurnameRow[]

const namesOf = (text: string, options: Parameters<typeof nominativeCandidates>[1]): string[] => [
  ...new Set(nominativeCandidates(text, options).map(({ family }) => family)),
]

describe('surnames back to the nominative', () => {
  test.each(surnames)(
    '$text ($case $gender) ← $expect',
    ({ text, case: name, gender, expect: nominative }) => {
      expect(namesOf(text, { case: name, gender })).toContain(nominative)
    },
  )

  test('the case alone leaves one nominative, the right one, for nearly all forms', () => {
    const missed = surnames
      .filter(
        ({ text, case: name, expect: nominative }) => namesOf(text, { case: name }).join() !== nominative,
      )
      .map(({ text }) => text)
    expect(missed).toEqual(['Береговым', 'Верди', 'Аль-Хади'])
  })

  test('without a case, what is alone is right: anything doubtful has company', () => {
    const wrong = surnames.filter(({ text, expect: nominative }) => {
      const found = namesOf(text, {})
      return found.length === 1 && found[0] !== nominative
    })
    expect(wrong).toEqual([])
  })

  test('what is ambiguous stays so', () => {
    expect(namesOf('Громова', {}).sort()).toEqual(['Громов', 'Громова'])
    expect(namesOf('Громова', { case: 'accusative' })).toEqual(['Громов'])
    expect(namesOf('Громову', { case: 'dative' })).toEqual(['Громов'])
    expect(namesOf('Громову', { case: 'accusative' })).toEqual(['Громова'])
  })

  test('the case of letters and ё are kept', () => {
    expect(namesOf('СЕМЁНОВУ', { case: 'dative' })).toEqual(['СЕМЁНОВ'])
    expect(namesOf('Седовой-Лесной', { case: 'dative' })).toEqual(['Седова-Лесная'])
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (word) => Array.isArray(nominativeCandidates(word))))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'аеиоуыйьнкцвлсАЁ-'.split(''))), (letters) =>
        Array.isArray(nominativeCandidates(letters.join(''))),
      ),
    )
  })
})

const EXAMPLES: readonly (readonly [string, Gender])[] = [
  ['Фролов', 'male'],
  ['Фролова', 'female'],
  ['Никитин', 'male'],
  ['Ветлицкий', 'male'],
  ['Ветлицкая', 'female'],
  ['Савчук', 'male'],
  ['Савчук', 'female'],
  ['Гуменюк', 'male'],
  ['Ткаченко', 'male'],
  ['Седых', 'female'],
  ['Бойко', 'male'],
  ['Коваль', 'male'],
  ['Кравец', 'male'],
  ['Дорошевич', 'male'],
  ['Адамян', 'male'],
  ['Шульц', 'male'],
  ['Майборода', 'male'],
  ['Вербицкая', 'female'],
  ['Цой', 'male'],
  ['Кутузова', 'female'],
]

describe('names in another case', () => {
  test.each(EXAMPLES)('%s (%s) as an independent table has it', (family, gender) => {
    for (const to of CASES) {
      expect(decline(`${family} А.А.`, to, gender)).toBe(`${inclineLastname(family, to, gender)} А.А.`)
    }
  })

  test.each([
    ['Заяц Игорь Львович', 'dative', 'Зайцу Игорю Львовичу'],
    ['Соловей Павел Ильич', 'genitive', 'Соловья Павла Ильича'],
    ['Любовь Кузьминична Гусь', 'instrumental', 'Любовью Кузьминичной Гусь'],
    ['Дарья Никитична Седова-Лесная', 'accusative', 'Дарью Никитичну Седову-Лесную'],
    ['Громова Е.Н.', 'dative', 'Громовой Е.Н.'],
    ['П.П. Громов', 'accusative', 'П.П. Громова'],
    ['Мария Громова', 'dative', 'Марии Громовой'],
    ['Науменко О.О.', 'dative', 'Науменко О.О.'],
    ['ЛЬВОВ Л.Л.', 'dative', 'ЛЬВОВУ Л.Л.'],
    ['Тер-Оганян Армен Рубенович', 'dative', 'Тер-Оганяну Армену Рубеновичу'],
  ] as const)('%s → %s: %s', (name, to, form) => {
    expect(decline(name, to)).toBe(form)
  })

  test('unknown gender or no such name: as written', () => {
    for (const name of ['Осипчук А.А.', '@nika', 'Jane Roe', 'рабочая группа', '', 'Один Два Три Четыре']) {
      expect(decline(name, 'dative')).toBe(name)
    }
  })

  test('given names and patronymics', () => {
    expect(readGivenName('Павлу').map(({ name }) => name)).toEqual(['Павел'])
    expect(readGivenName('Любови').map(({ name }) => name)).toEqual(['Любовь'])
    expect(readPatronymic('Ильичом')).toMatchObject({
      name: 'Ильич',
      gender: 'male',
      cases: ['instrumental'],
    })
    expect(readPatronymic('Никитичне')?.name).toBe('Никитична')
    expect(readPatronymic('Рза оглы')?.gender).toBe('male')
    expect(readPatronymic('Главна')).toBeNull()
  })
})

interface PostRow {
  readonly text: string
  readonly from?: Case
  readonly expect: string
}

describe('posts and bodies', () => {
  test.each(phrases('post.ru') as readonly PostRow[])(
    '$text ($from) → $expect',
    ({ text, from, expect: nominative }) => {
      expect(nominativePhrase(text, from)).toBe(nominative)
    },
  )

  test.each([
    ['директор лицея', 'директору лицея', 'директора лицея'],
    ['генеральный директор', 'генеральному директору', 'генерального директора'],
    ['отдел кадров', 'отделу кадров', 'отдел кадров'],
    ['рабочая группа', 'рабочей группе', 'рабочую группу'],
    ['заведующая складом', 'заведующей складом', 'заведующую складом'],
    ['учителя', 'учителям', 'учителей'],
    ['зюкель', 'зюкель', 'зюкель'],
  ])('%s → %s, %s', (phrase, dative, accusative) => {
    expect(declinePhrase(phrase, 'dative')).toBe(dative)
    expect(declinePhrase(phrase, 'accusative')).toBe(accusative)
    expect(nominativePhrase(dative, 'dative')).toBe(phrase)
  })

  test('the dative of an addressee is told from verbs and objects', () => {
    const addressees =
      'Руководителям Отделу Управлению Генеральному Главе Администрации Рабочей Комитету Заведующим Школам Всем Учителю'
    const others =
      'Информацию План Работу Копию Обеспечить Провести Решили Утвердить Обсудим Подготовим Прошу Поручаю Поэтому Смету Систему Заявку Отчёт Признать Доклад Руководители Совет Комиссия Управление Контроль'
    expect(addressees.split(' ').filter((word) => !couldBe(word, 'dative'))).toEqual([])
    expect(others.split(' ').filter((word) => couldBe(word, 'dative'))).toEqual([])
    expect(couldBe('Информацию', 'accusative')).toBe(true)
  })

  test('never throws and leaves foreign words alone', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof nominativePhrase(text, 'dative') === 'string'))
    fc.assert(fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (text) => nominativePhrase(text) === text))
  })
})
