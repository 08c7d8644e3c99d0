import { parse, type Protocol } from '../../src/index.ts'

/** A head for small records of questions and decisions. */
const HEAD =
  'ПРОТОКОЛ № 4\nзаседания правления\n\n12.03.2024\n\nПредседатель: Орлов П.П.\nСекретарь: Сомова А.А.\n' +
  'Присутствовали: Белова Б.Б., Котов К.К., Зоря В.В.\n\n'
/** A small record of which the body is given. */
export const read = async (body: string): Promise<Protocol> => (await parse(HEAD + body)).model

/** Each question as 'number title: its clauses', those of no question last. */
export const outline = ({ agenda, decisions }: Protocol): string[] => [
  ...agenda.map(
    ({ number, title, decisions: own }) =>
      `${number ?? '-'} ${title}: ${own.map(({ text }) => text).join(' / ')}`,
  ),
  ...(decisions.length > 0 ? [`all: ${decisions.map(({ text }) => text).join(' / ')}`] : []),
]
