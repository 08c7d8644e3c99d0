import { CASES, type Case, type Gender } from '../../src/language/cases.ts'
import fc from 'fast-check'
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import { describe, expect, test } from 'vitest'
import { declinedPhrase } from '../../src/language/ru/noun-phrase.ts'
import {
  decline,
  declined,
  genderAsWritten,
  genderOfName,
  readsAsName,
} from '../../src/language/ru/declension.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const folded = (name: string): string => name.replaceAll('ё', 'е')

const FAMILIES = words(`
  Абрамов Лебедев Синицын Фомин Птицын Ясенев Мудрый Белый Садовский Полонский Крамской Толстой Донской Луговой Тихий
  Горький Рыжий Верхний Зимний Кравец Воробей Коваль Король Гоголь Рубль Ковалёк Сокол Лось Конь Медведь Голубь Кочубей
  Палий Гордий Бабий Мазай Нагай Ли Ким Пак Хан Шварц Гольц Кац Герц Мюллер Вебер Шнайдер Шмидт Гофман Ульрих Дитрих
  Саакян Петросян Григорян Хачатрян Бабаян Арутюнян Окроян Мкртчян Осипянц Чавчавадзе Гогоберидзе Махарадзе Джугашвили
  Басилашвили Церетели Гамкрелидзе Окуджава Кантария Данелия Жордания Микадзе Ткаченко Науменко Яценко Шевченко Бойко
  Сушко Головко Глушко Франко Ивашко Седых Черных Белых Рыжих Долгих Польских Живаго Дурново Хитрово Гюго Гёте Росси
  Сорока Кулиш Лисица Заря Сковорода Майборода Гулыга Скиба Галушка Пушка Палка Гамалея Головня Берия Зозуля
  Иванов-Петров Салтыков-Щедрин Мамин-Сибиряк Римский-Корсаков Соловьёв-Седой Немирович-Данченко Алиев Гасанов Мамедов
  Нурланов Шамсутдинов Хабибуллин Магомедов Туманов Мороз Дуб Волк Жук Рак Клык Полищук Савчук Пилипчук Гончарук
  Сидорчук Дорошевич Адамович Мицкевич Станкевич Кулик Рыбак Новак Бондарь Шинкарь Пономарь Кобзарь Лобань Кнунянц Бек
  Мей Гай Водопой Холод`)

/** Where the independent table is wrong: fleeting vowels, -ач, hissing sounds, fixed first parts. */
const ITS_MISTAKES: readonly (readonly [string, Gender, string])[] = [
  ['Заяц', 'male', 'Зайца Зайцу Зайца Зайцем Зайце'],
  ['Жнец', 'male', 'Жнеца Жнецу Жнеца Жнецом Жнеце'],
  ['Соловей', 'male', 'Соловья Соловью Соловья Соловьем Соловье'],
  ['Журавель', 'male', 'Журавля Журавлю Журавля Журавлем Журавле'],
  ['Орёл', 'male', 'Орла Орлу Орла Орлом Орле'],
  ['Гусь', 'male', 'Гуся Гусю Гуся Гусем Гусе'],
  ['Гусь', 'female', 'Гусь Гусь Гусь Гусь Гусь'],
  ['Ветер', 'male', 'Ветра Ветру Ветра Ветром Ветре'],
  ['Сухой', 'male', 'Сухого Сухому Сухого Сухим Сухом'],
  ['Горячий', 'male', 'Горячего Горячему Горячего Горячим Горячем'],
  ['Деркач', 'male', 'Деркача Деркачу Деркача Деркачом Деркаче'],
  ['Груша', 'female', 'Груши Груше Грушу Грушей Груше'],
  ['Цой', 'female', 'Цой Цой Цой Цой Цой'],
  ['Тер-Петросян', 'male', 'Тер-Петросяна Тер-Петросяну Тер-Петросяна Тер-Петросяном Тер-Петросяне'],
  ['Кара-Мурза', 'male', 'Кара-Мурзы Кара-Мурзе Кара-Мурзу Кара-Мурзой Кара-Мурзе'],
  ['Бонч-Бруевич', 'male', 'Бонч-Бруевича Бонч-Бруевичу Бонч-Бруевича Бонч-Бруевичем Бонч-Бруевиче'],
]
const OBLIQUE = CASES.filter((name) => name !== 'nominative')

describe('surnames of men and women', () => {
  test.each(FAMILIES)('%s as an independent table has it', (family) => {
    for (const gender of ['male', 'female'] as const) {
      const ours = OBLIQUE.map((to) => folded(decline(`${family} А.А.`, to, gender)))
      expect(ours).toEqual(OBLIQUE.map((to) => folded(`${inclineLastname(family, to, gender)} А.А.`)))
    }
  })

  test.each(ITS_MISTAKES)('%s (%s): %s', (family, gender, forms) => {
    expect(OBLIQUE.map((to) => decline(`${family} А.А.`, to, gender))).toEqual(
      words(forms).map((form) => `${form} А.А.`),
    )
  })
})

describe('full names', () => {
  const GIVEN: readonly (readonly [Gender, string, string])[] = [
    ['male', 'Илья', 'Кузьмич'],
    ['male', 'Никита', 'Юрьевич'],
    ['male', 'Игорь', 'Олегович'],
    ['male', 'Дмитрий', 'Сергеевич'],
    ['male', 'Тимофей', 'Андреевич'],
    ['male', 'Армен', 'Рубенович'],
    ['male', 'Рашид', 'Ильдарович'],
    ['female', 'Мария', 'Сергеевна'],
    ['female', 'Любовь', 'Никитична'],
    ['female', 'Ольга', 'Львовна'],
    ['female', 'Гульнара', 'Маратовна'],
    ['female', 'Наталья', 'Ильинична'],
  ]

  test.each(GIVEN)('%s %s %s beside any surname, in either order', (gender, given, patronymic) => {
    for (const to of OBLIQUE) {
      const others = `${inclineFirstname(given, to, gender)} ${inclineMiddlename(patronymic, to, gender)}`
      for (const family of ['Рыбак', 'Седых', 'Ткаченко', 'Кантария', 'Гогоберидзе']) {
        const form = inclineLastname(family, to, gender)
        expect(folded(declined(`${family} ${given} ${patronymic}`, to) ?? '')).toBe(
          folded(`${form} ${others}`),
        )
        expect(folded(declined(`${given} ${patronymic} ${family}`, to) ?? '')).toBe(
          folded(`${others} ${form}`),
        )
      }
    }
  })

  test.each([
    ['Алиев Рауф Рза оглы', 'dative', 'Алиеву Рауфу Рза оглы'],
    ['Алиева Севиль Рза кызы', 'genitive', 'Алиевой Севили Рза кызы'],
    ['Мамедов Эльчин Али Оглы', 'instrumental', 'Мамедовым Эльчином Али Оглы'],
    ['Гасанов Фарид Муса-оглы', 'dative', 'Гасанову Фариду Муса-оглы'],
    ['Нурланов Асан Бакыт уулу', 'dative', 'Нурланову Асану Бакыт уулу'],
    ['Абакаров Шамсудин', 'dative', 'Абакарову Шамсудину'],
    ['Берг фон Карл Иванович', 'dative', 'Бергу фон Карлу Ивановичу'],
    ['Зуев И. П.', 'dative', 'Зуеву И. П.'],
    ['И. П. Зуев', 'dative', 'И. П. Зуеву'],
    ['ЗУЕВА А.П.', 'accusative', 'ЗУЕВУ А.П.'],
    ['Jane Roe', 'dative', 'Jane Roe'],
  ] as const)('%s → %s: %s', (name, to, form) => {
    expect(declined(name, to)).toBe(form)
  })

  test('what is not known is not guessed', () => {
    for (const name of [
      'Рыбак О.П.',
      'Хачатрян А.А.',
      'Зуев Птицын',
      'рабочая группа',
      'Один Два Три Четыре',
      'МБОУ СОШ № 4',
    ])
      expect(declined(name, 'dative')).toBeNull()
    for (const name of ['Седых О.П.', 'Ткаченко О.П.', 'Джугашвили О.П.', 'Дурново О.П.'])
      expect(declined(name, 'dative')).toBe(name)
  })

  test('initials and the number of words stay; nothing is thrown', () => {
    const letters = fc.array(fc.constantFrom(...'аеиоуыйьнкцвлс'.split('')), { minLength: 2, maxLength: 9 })
    const family = letters.map((list) => list.join('').replace(/^./, (letter) => letter.toUpperCase()))
    fc.assert(
      fc.property(
        family,
        fc.constantFrom(...CASES),
        fc.constantFrom('male' as const, 'female' as const),
        (name, to, gender) => {
          expect(decline(`${name} А.Б.`, to, gender)).toMatch(/^[А-ЯЁ][а-яё]+ А\.Б\.$/)
        },
      ),
    )
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...CASES),
        (name, to) => typeof decline(name, to) === 'string',
      ),
    )
  })
})

describe('the gender of a person', () => {
  test.each([
    ['Рыбак Ольга Петровна', 'female'],
    ['Рыбак О.П.', null],
    ['Зуев О.П.', 'male'],
    ['Тихий О.П.', 'male'],
    ['Зимняя О.П.', 'female'],
    ['Алиев Рауф Рза оглы', 'male'],
    ['Ткаченко Илья', 'male'],
    ['', null],
  ])('%s by the name: %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender)
  })

  test.each([
    ['Рыбак', 'Рыбаку О.П.', 'male'],
    ['Рыбак', 'О.П. Рыбака', 'male'],
    ['Рыбак', 'Рыбак О.П.', null],
    ['Соболь', 'СОБОЛЕМ К.Р.', 'male'],
    ['Сорока', 'Сороке О.П.', null],
    ['Ткаченко', 'Ткаченко О.П.', null],
    ['Заяц', 'Зайцу', 'male'],
  ])('%s by the form %s: %s', (family, asWritten, gender) => {
    expect(genderAsWritten(family, asWritten)).toBe(gender)
  })
})

describe('words that are a name or a phrase', () => {
  test.each(['Зуев И.И.', 'И.И. Зуев', 'Рыбак Ольга', 'Ольга Петровна', 'Алиев Рауф Рза оглы'])(
    '%s is a name',
    (name) => {
      expect(readsAsName(name)).toBe(true)
    },
  )
  test.each(['Директор школы', 'начальник отдела', 'Плотник', 'Администрация города', 'рабочая группа', ''])(
    '%s is none',
    (phrase) => {
      expect(readsAsName(phrase)).toBe(false)
    },
  )

  test.each([
    ['первый заместитель главы администрации', 'dative', 'первому заместителю главы администрации'],
    ['заведующая кафедрой', 'accusative', 'заведующую кафедрой'],
    ['отдел кадров', 'accusative', 'отдел кадров'],
    ['отдел кадров', 'genitive', 'отдела кадров'],
    ['руководители школ', 'dative', 'руководителям школ'],
    ['и.о. директора', 'dative', 'и.о. директора'],
    ['И. о. главного врача', 'genitive', 'И. о. главного врача'],
    ['врио начальника', 'instrumental', 'врио начальника'],
    ['зам. начальника цеха', 'dative', 'зам. начальника цеха'],
    ['МБОУ СОШ № 4', 'dative', null],
    ['ООО «Зарница»', 'dative', null],
    ['главврач', 'dative', 'главврачу'],
    ['староста класса', 'accusative', 'старосту класса'],
  ] as [string, Case, string | null][])('%s → %s: %s', (phrase, to, form) => {
    expect(declinedPhrase(phrase, to)).toBe(form)
  })
})
