import type { Diagnostic } from '../../source/diagnostic.ts'
import type { FindingLanguage } from '../findings.ts'
import { fits, type CorrectionOutcome, type CorrectionStatus } from './outcome.ts'

type Words = Readonly<Record<FindingLanguage, string>>

const REASONS: Readonly<Partial<Record<CorrectionStatus, Words>>> = {
  gone: {
    en: 'its words are gone from the text',
    ru: 'этих слов в тексте больше нет',
  },
  twice: {
    en: 'its words stand several times in the text: give more of the words around them',
    ru: 'эти слова встречаются в тексте несколько раз: добавьте слов вокруг них',
  },
  unread: {
    en: 'no such fact is read at these words any more',
    ru: 'на этих словах такой факт больше не читается',
  },
  changed: {
    en: 'another value is read now than the one that was confirmed',
    ru: 'теперь читается не то значение, которое подтвердили',
  },
  homeless: {
    en: "the question or clause that it belongs to is not found: name it in 'under'",
    ru: 'не найден вопрос или пункт, к которому оно относится: назовите его в «under»',
  },
}

const NOTE: Words = {
  en: 'It was not applied. Mend the entry or remove it: protocol corrections FILE --prune.',
  ru: 'Оно не применено. Исправьте запись или удалите её: protocol corrections ФАЙЛ --prune.',
}

const SUBJECT: Words = {
  en: 'correction {number} ({path}, «{quote}») does not fit: {reason}',
  ru: 'исправление {number} ({path}, «{quote}») не подходит: {reason}',
}

const LONGEST = 50

/** Why a correction was not applied, in words. */
const reasonOf = (status: CorrectionStatus, language: FindingLanguage): string =>
  REASONS[status]?.[language] ?? ''

/** A finding for each correction that was not applied. */
export function unfitting(
  outcomes: readonly CorrectionOutcome[],
  file: string,
  language: FindingLanguage,
): Diagnostic[] {
  return outcomes
    .filter((outcome) => !fits(outcome))
    .map(({ correction: { path, quote }, index, status, position }) => ({
      ruleId: 'correction-fits',
      severity: 'warning' as const,
      reason: SUBJECT[language].replace(/\{(\w+)\}/g, (slot, key: string) => {
        if (key === 'number') return String(index + 1)
        if (key === 'path') return path
        if (key === 'reason') return reasonOf(status, language)
        return key === 'quote' ? (quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote) : slot
      }),
      note: NOTE[language],
      file,
      place: position,
    }))
}
