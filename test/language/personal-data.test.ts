import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../src/language/personal-data.ts'

const found = (text: string): string[] =>
  findPersonalData(text).map(
    ({ kind, sure, start, end }) => `${kind}${sure ? '' : '?'} ${text.slice(start, end)}`,
  )

describe('personal data', () => {
  test.each([
    ['тел. 2-15-07, 2-15-08', ['phone 2-15-07', 'phone 2-15-08']],
    ['звонить +7 (913) 111-22-33', ['phone +7 (913) 111-22-33']],
    ['a.b@example.org.', ['email a.b@example.org']],
    ['паспорт гражданина РФ серии 45 10 № 123456', ['passport 45 10 № 123456']],
    ['СНИЛС 123-456-789 01, ИНН 701234567890', ['insurance 123-456-789 01', 'taxpayer 701234567890']],
    ['р/с 40817810000000000001', ['account 40817810000000000001']],
    ['родилась 12.03.1985 в городе', ['birth 12.03.1985']],
    ['Орехова Н.Н., 1985 г.р.', ['birth 1985 г.р']],
    ['5 мая 1990 года рождения', ['birth 5 мая 1990 года рождения']],
    [
      '634050, Томская обл., г. Томск, пр. Ленина, 40, кв. 5',
      ['address 634050, Томская обл., г. Томск, пр. Ленина, 40, кв. 5'],
    ],
    ['проживает: с. Верхнее, д. 5', ['address с. Верхнее, д. 5']],
    ['заявление собственника кв. 12', ['address кв. 12']],
    ['ремонт дома по ул. Мира, д. 7', ['address? ул. Мира, д. 7']],
    ['she lives at 12 High Street, tel 0113 496 0000', ['address 12 High Street', 'phone 0113 496 0000']],
    ['born 3 May 1980', ['birth 3 May 1980']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'Протокол № 5 от 12.04.2024, стоимость 1 940 200 руб.',
    'ремонт дороги по ул. Мира',
    'голосовали: за 12, против 1; ст. 12 закона от 05.05.2014 № 131-ФЗ',
    'ИНН организации 7012345678',
    'паспорт готовности подписать к 1 октября 2024 года',
    'в 10 часов 30 минут, кабинет 214',
    'Resolved that plots 4 and 9 be split by 19 April 2024.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('time grows with the length alone', () => {
    const long = 'ул. А 1-1-1-1 8 (9) '.repeat(20_000)
    expect(() => findPersonalData(long)).not.toThrow()
  })
})
