import type { PrintedWords } from '../printing.ts'
import { evidence } from './evidence.ts'
import { phrases } from './phrases.ts'
import { tables } from './tables.ts'

/** What is printed in English. */
export const printed = {
  phrases,
  tables,
  evidence,
  region: 'US',
  messages: 'en',
  plurals: ['one', 'other'],
} as const satisfies PrintedWords
