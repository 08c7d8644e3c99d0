import type { Random } from '../styles/random.ts'
import { record } from '../styles/record.ts'
import { mutatedBytes, mutatedMarkup } from './mutate.ts'
import type { Stock } from './stock.ts'

/** Words that readers decide by, in both languages, with the marks around them. */
const KEYWORDS = [
  'ПРОТОКОЛ № 7', 'ВЫПИСКА', 'Повестка дня:', 'СЛУШАЛИ:', 'ВЫСТУПИЛИ:', 'РЕШИЛИ:', 'ПОСТАНОВИЛИ:', 'Голосовали:', '«за» – 5', 'против – нет',
  'единогласно', 'Присутствовали:', 'Отсутствовали:', 'Приглашённые:', 'Председатель', 'Секретарь', 'Члены комиссии:', 'Ответственный:', 'Срок:',
  'Контроль возложить на', 'до 5 мая 2024 г.', 'в срок до 31.02.2023', 'ежеквартально', 'по первому вопросу', 'п. 1.2', 'Дубов П.И.', 'Крылову А.С.',
  'Анна Сергеевна', 'директор', 'поручить', 'подготовить отчёт', 'утвердить', 'принять к сведению', 'Приложение № 1', 'УТВЕРЖДАЮ', '(болезнь)',
  'Minutes', 'Present:', 'Apologies:', 'Chair:', 'RESOLVED', 'Action:', 'Motion carried', 'moved by', 'seconded', 'by Friday', 'J. Smith', 'Agenda',
  'For: 5, against: 0', 'any other business', '[00:01:02]', '00:00:01.000 --> 00:00:02.000', 'Решили: **', '- [x]', '|', '|---|', '#', '>', '1.', '1.1.', 'а)',
  'IV.', '____', '(', ')', '«', '»', '–', ';', ':', ',', '.', '\t', '@petrova', 'due 2024-01-01', '12:30', '№', '%', '1 2 3', '\f',
] as const // prettier-ignore
const ENDS = [' ', ' ', ' ', ', ', '\n', '\n', '\n\n', '', '\r\n', '  \n', ': ', '; ']
const ODD = [
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\u{1f4dd}',
  'ﬁ',
  'Ａ',
  '\u0000',
  '٣',
  '\ud7ff',
]

const linesOf = ({ bytes }: Stock): string[] => Buffer.from(bytes).toString('utf8').split('\n')

/** Keywords in any order, in short lines or in one that does not end. */
function soup(random: Random): string {
  const ends = random.below(8) === 0 ? [' '] : ENDS
  const size = random.pick([5, 30, 120])
  return Array.from({ length: size }, () => random.pick(KEYWORDS) + random.pick(ends)).join('')
}

type LineChange = (lines: string[], random: Random) => void

const LINE_CHANGES: readonly LineChange[] = [
  (lines, random) => lines.splice(random.below(lines.length), random.between(1, 4)),
  (lines, random) => {
    const start = random.below(lines.length)
    lines.splice(random.below(lines.length), 0, ...lines.slice(start, start + random.between(1, 5)))
  },
  (lines, random) => {
    const at = random.below(lines.length)
    lines.splice(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`)
  },
  (lines, random) => {
    const at = random.below(lines.length)
    const line = lines[at] ?? ''
    const cut = random.below(line.length + 1)
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut))
  },
  (lines, random) => {
    const at = random.below(lines.length)
    lines[at] = random.shuffled((lines[at] ?? '').split(' ')).join(' ')
  },
  (lines, random) => {
    const at = random.below(lines.length)
    lines[at] = (lines[at] ?? '').replace(/\d+/, () => random.pick(['0', '31', '99', '1e9', '٣', '']))
  },
  (lines, random) => {
    const at = random.below(lines.length)
    const line = lines[at] ?? ''
    const cut = random.below(line.length + 1)
    lines[at] = line.slice(0, cut) + random.pick(random.below(3) === 0 ? ODD : KEYWORDS) + line.slice(cut)
  },
  (lines, random) => {
    const at = random.below(lines.length)
    lines[at] = random.pick(['  ', '\t', '> ', '| ', '# ', '- ', '1. ', '    ', '**']) + (lines[at] ?? '')
  },
  (lines, random) => {
    lines.push(
      random
        .pick(['(', '«', '> ', '|', '1.', 'и ', 'Иванов И.И., ', '**', '- ', 'до '])
        .repeat(random.pick([50, 2000])),
    )
  },
]

const changedLines = (lines: string[], random: Random): string => {
  for (let left = random.between(1, 10); left > 0 && lines.length > 0; left--)
    random.pick(LINE_CHANGES)(lines, random)
  return lines.join('\n')
}

/** Runs of lines of two or three records, one behind the other. */
function mixed(stock: readonly Stock[], random: Random): string[] {
  const lines: string[] = []
  const sources = Array.from({ length: random.between(1, 3) }, () => linesOf(random.pick(stock)))
  for (let run = random.between(1, 5); run > 0; run--) {
    const from = random.pick(sources)
    const start = random.below(from.length)
    lines.push(...from.slice(start, start + random.between(1, 25)))
  }
  return lines
}

const text = (extension: string, content: string): Stock => ({
  extension,
  bytes: new TextEncoder().encode(content),
})

/** A text that might be a record: lines of several mixed, words of structure in any order, an invented one changed. */
export function textInput(stock: readonly Stock[], random: Random): Stock {
  const extension = random.pick(['md', 'txt'])
  switch (random.below(6)) {
    case 0:
      return text(extension, soup(random))
    case 1:
    case 2:
      return text(extension, changedLines(mixed(stock, random), random))
    case 3: {
      const invented = record(random.pick(['ru', 'en']), random.below(1_000_000))
      return text(invented.extension, changedLines(invented.text.split('\n'), random))
    }
    case 4: {
      const one = random.pick(stock)
      return { extension: one.extension, bytes: mutatedBytes(one.bytes, random) }
    }
    default: {
      const one = random.pick(stock)
      return text(
        one.extension,
        random.below(2) === 0
          ? mutatedMarkup(linesOf(one).join('\n'), random)
          : changedLines(linesOf(one), random),
      )
    }
  }
}
