import { expect, test } from 'vitest'
import { isRubbish } from '../../../src/read/scan/is-rubbish.ts'

const GOOD = `Протокол № 7 заседания рабочей группы от 12.03.2024. Председатель – Орлова А.И., директор МБОУ СОШ № 5.
СЛУШАЛИ: Белову Д.С. о ремонте крыши. РЕШИЛИ: 1.1. Беловой Д.С. заказать смету до 22.03.2024 в ООО «Кров».
Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С., всего 3 чел. Кворум есть; встреча прошла в Zoom.`
const RUBBISH = `npoToKO/1 N9 7 3aceAaHuR pa6o4eu rpynnbI oT 12.03.2024. npeAceAaTeJlb - OpJIoBa A.I/1., AupeKTop M6OY COllI
CJ1YIlIAJ1I/1: 6eJIoBy A.C. o peMoHTe KpbIlllu. PEIlIHJ1H: 6eJIoBou A.C. 3aKa3aTb cMeTy Ao 22.03.2024 B OOO KpoB
npucyTcTBoBaJIu: OpJIoBa KoToB 6eJIoBa Bcero 3 qeJI KBopyM ecTb BcTpe4a npolllJIa`

test('a record is made of words, with its abbreviations, numbers and names', () => {
  expect(isRubbish(GOOD)).toBe(false)
  expect(
    isRubbish('The board met on 12 March 2024 and resolved that the roof be repaired by Ms Kay. '.repeat(3)),
  ).toBe(false)
})

test('what a cheap scanner writes under its pictures is not', () => expect(isRubbish(RUBBISH)).toBe(true))

test('a few words tell nothing', () => expect(isRubbish('npoToKO/1 N9 7')).toBe(false))
