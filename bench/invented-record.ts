const SURNAMES = ['Лосев', 'Рысин', 'Ёлкин', 'Берёзин', 'Ольхов', 'Кедров', 'Пихтин', 'Осинин']
const INITIALS = ['А.А.', 'Б.В.', 'Г.Д.', 'Е.Ж.', 'З.И.', 'К.Л.', 'М.Н.']
const DOINGS = [
  'подготовить смету на ремонт насосной станции',
  'представить сведения о состоянии дорожек и ограждений',
  'провести осмотр посадок и составить перечень работ',
  'согласовать с поставщиком порядок замены счётчиков',
]
const MONTHS = ['января', 'марта', 'апреля', 'июня', 'сентября', 'ноября']

function pick<Value>(list: readonly Value[], index: number): Value {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const name = (index: number): string => `${pick(SURNAMES, index)} ${pick(INITIALS, index * 3)}`

function question(index: number, bold: (text: string) => string): string[] {
  const clauses = [1, 2, 3].map((clause) => {
    const at = index * 3 + clause
    return `${index}.${clause}. ${name(at).replace(' ', 'у ')} ${pick(DOINGS, at)} до ${(at % 28) + 1} ${pick(MONTHS, at)} 2023 года.`
  })
  return [
    `${index}. О работах на участке № ${index}`,
    `${bold('СЛУШАЛИ:')} ${name(index)}`,
    bold('РЕШИЛИ:'),
    ...clauses,
    `Голосовали: «за» – ${(index % 9) + 1}, «против» – 0, «воздержались» – 1.`,
  ]
}

/**
 * The record of an invented meeting of about `size` bytes of UTF-8, in the shape of real ones; the same for the
 * same size.
 */
export function inventedRecord(size: number, format: 'markdown' | 'text'): string {
  const bold = (text: string): string => (format === 'markdown' ? `**${text}**` : text)
  const blocks = [
    bold('ПРОТОКОЛ'),
    bold('заседания правления садового товарищества «Тихий бор»'),
    '№ 8',
    '14 февраля 2023 г.',
    'Председатель – Лосев А.А.',
    'Секретарь – Рысин Г.Д.',
    'Присутствовали:',
    ...[2, 3, 4, 5].map((index) => `- ${name(index)}, член правления`),
  ]
  let length = 800
  for (let index = 1; length < size; index++) {
    const added = question(index, bold)
    for (const one of added) blocks.push(one)
    length += added.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0)
  }
  return `${blocks.join('\n\n')}\n\nПредседатель ________ Лосев А.А.\n\nСекретарь ________ Рысин Г.Д.\n`
}
