import type { Rule } from '../rule.ts'

export const textIsTyped: Rule<'recognised'> = {
  id: 'text-is-typed',
  severity: 'info',
  meta: {
    title: { en: 'The text is typed, not recognised', ru: 'Текст набран, а не распознан' },
    note: {
      en: 'The facts rest on text that was recognised in pictures of the pages: keep the file that was printed as well.',
      ru: 'Факты взяты из текста, распознанного на изображениях страниц: храните и тот файл, который печатали.',
    },
  },
  messages: {
    recognised: {
      en: 'the text was recognised in pictures; pages: {pages}, facts with doubtful words: {doubtful}',
      ru: 'текст распознан на изображениях; страниц: {pages}, фактов с сомнительными словами: {doubtful}',
    },
  },
  check({ scan }, { document }) {
    if (!scan) return []
    const facts = Object.values(scan)
    const pages = document?.scan?.sheets.size ?? facts.reduce((most, { page }) => Math.max(most, page), 0)
    const doubtful = facts.filter((fact) => fact.doubtful.length > 0).length
    return [{ message: 'recognised', values: { pages, doubtful }, at: null }]
  },
}
