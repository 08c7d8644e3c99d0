import type { Token } from '../language/form.ts'
import { isWordToken } from './is-word-token.ts'

/** 'МБОУ', 'МО', 'ГБУЗ': an abbreviation that begins an organisation's name. */
export const isAbbreviation = (token: Token | undefined): boolean =>
  isWordToken(token) && /^[A-ZÀ-ÖØ-ÞЀ-Я]{2,}(?:-\d+)?$/u.test(token.text)
