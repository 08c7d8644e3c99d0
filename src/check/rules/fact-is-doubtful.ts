import { doubtWords } from '../../model/doubt-signs.ts'
import type { Rule } from '../rule.ts'

/** A fact in the words of the record, no longer than a line of a report takes. */
const LONGEST = 60

function wordsAt(model: object, pointer: string): string {
  let value: unknown = model
  for (const key of pointer.slice(1).split('/'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const text = typeof value === 'string' ? value : ''
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

export const factIsDoubtful: Rule<'doubtful' | 'very'> = {
  id: 'fact-is-doubtful',
  severity: 'info',
  meta: {
    title: { en: 'No fact is doubtful', ru: 'Сомнительных фактов нет' },
    note: {
      en: 'It was read, but not surely. Compare it with the text; where it is right or wrong, say so once in NAME.corrections.yaml.',
      ru: 'Факт прочитан, но не уверенно. Сверьте его с текстом; верен он или нет, один раз запишите в ИМЯ.corrections.yaml.',
    },
  },
  messages: {
    doubtful: { en: 'not sure about “{words}”: {reasons}', ru: 'не уверены в «{words}»: {reasons}' },
    very: { en: 'hardly sure about “{words}”: {reasons}', ru: 'совсем не уверены в «{words}»: {reasons}' },
  },
  check(model, { language }) {
    return Object.entries(model.doubts ?? {}).map(([pointer, { level, reasons }]) => ({
      message: level === 'high' ? 'very' : 'doubtful',
      values: { words: wordsAt(model, pointer), reasons: doubtWords(reasons, language) },
      at: pointer,
    }))
  },
}
