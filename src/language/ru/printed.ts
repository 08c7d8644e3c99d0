import type { PrintedWords } from '../printing.ts'
import { evidence } from './evidence.ts'
import { phrases } from './phrases.ts'
import { tables } from './tables.ts'

/** What is printed in Russian. */
export const printed = {
  phrases,
  tables,
  evidence,
  region: 'RU',
  messages: 'ru',
  plurals: ['one', 'few', 'many'],
} as const satisfies PrintedWords
