import type { Document } from '../../document/document.ts'
import { mixedWords } from '../../source/mixed-words.ts'
import { record } from '../example.ts'
import type { Rule } from '../rule.ts'

const inMarkup = ({ syntax }: Document, offset: number): boolean =>
  syntax.some(({ start, end }) => offset >= start && offset < end)

export const wordsUseOneAlphabet: Rule<'mixed'> = {
  id: 'words-use-one-alphabet',
  severity: 'warning',
  meta: {
    title: { en: 'A word uses one alphabet', ru: 'Слово набрано одним алфавитом' },
    note: {
      en: 'A Latin letter that looks like a Cyrillic one hides the word from every search: type it anew.',
      ru: 'Из-за латинской буквы, похожей на русскую, слово не найдёт ни один поиск: наберите его заново.',
    },
    examples: () => ({
      good: record(),
      bad: { text: record({ chair: 'Прeдседатель – Орлова А.И., директор' }), at: ['8:1'] },
    }),
  },
  messages: {
    mixed: {
      en: '“{word}” mixes alphabets: {letters}',
      ru: 'в слове «{word}» смешаны алфавиты: {letters}',
    },
  },
  check(_, { document }) {
    if (!document) return []
    const { source } = document
    return mixedWords(source.text)
      .filter(({ start }) => !inMarkup(document, start))
      .map(({ word, letters, start, end }) => ({
        message: 'mixed',
        values: { word, letters: letters.join(', ') },
        at: source.position({ start, end }),
      }))
  },
}
