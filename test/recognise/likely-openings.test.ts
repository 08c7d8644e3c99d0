import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const titlesOf = async (text: string): Promise<string[]> =>
  (await parse(new TextEncoder().encode(text), { file: 'record.txt' })).model.agenda.map(({ title }) => title)

const RECORD = `ПРОТОКОЛ № 7
заседания правления клуба
12.03.2025

Присутствовали: Орлова А.П., Рудаков В.В., Белова Б.Б.

О ремонте крыши
Орлова А.П. рассказала, что крыша течёт с осени. Рудаков В.В. назвал цены.
Сделать:
- Рудакову В.В. подготовить смету до 20.03.2025

О летнем лагере
Белова Б.Б. сообщила, что заявок больше, чем мест. Спорили о второй смене.
Сделать:
- Беловой Б.Б. найти вожатых до 01.04.2025
`
const PROSE = `ПРОТОКОЛ № 8
заседания правления клуба
19.03.2025

Присутствовали: Орлова А.П., Рудаков В.В., Белова Б.Б.

Собрались ненадолго, потому что в зале было холодно. Орлова А.П. прочла письмо района и обещала ответить.
`

describe('lines that open questions', () => {
  test('are found where headings are all that tells them', async () => {
    expect(await titlesOf(RECORD)).toEqual(['О ремонте крыши', 'О летнем лагере'])
  })

  test('are none where prose is all there is', async () => {
    expect(await titlesOf(PROSE)).toEqual([])
  })
})
