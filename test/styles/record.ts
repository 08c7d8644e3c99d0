import type { Gold } from '../../scripts/accuracy/gold.ts'
import { coveringArray, randomChoice, stylesOf, type Styles } from './covering.ts'
import { dresses } from './dress.ts'
import { englishParts } from './en/parts.ts'
import { englishRecord } from './en/record.ts'
import type { Line } from './line.ts'
import { randomFrom, seedOf, type Random } from './random.ts'
import { russianParts } from './ru/parts.ts'
import { russianRecord } from './ru/record.ts'
import { tables } from './tables.ts'
import { taken, type Choice, type Parts } from './way.ts'

export type Language = 'ru' | 'en'
export const LANGUAGES: readonly Language[] = ['ru', 'en']

interface Inventor {
  readonly parts: Parts
  readonly write: (choice: Choice, random: Random) => { lines: readonly Line[]; gold: Gold }
}

const INVENTORS: Readonly<Record<Language, Inventor>> = {
  ru: { parts: russianParts, write: russianRecord },
  en: { parts: englishParts, write: englishRecord },
}

export interface StyledRecord {
  readonly text: string
  readonly extension: 'txt' | 'md'
  readonly gold: Gold
  readonly styles: Choice
}

const looked = new Map<Language, Styles>()
/** The parts of records in a language, and which of their ways agree. */
export function stylesIn(language: Language): Styles {
  const styles = looked.get(language) ?? stylesOf(INVENTORS[language].parts)
  looked.set(language, styles)
  return styles
}

/**
 * An invented record with its facts, known by construction. A seed chooses styles and meeting; a choice of styles always
 * meets the same meeting. A part that another way silences has no style.
 */
export function record(language: Language, from: number | Choice): StyledRecord {
  const random = randomFrom(typeof from === 'number' ? from : seedOf(JSON.stringify(from)))
  const styles = typeof from === 'number' ? randomChoice(stylesIn(language), random) : from
  const { lines, gold } = INVENTORS[language].write(styles, random)
  const dress = taken(dresses, 'dress', styles)
  return { text: dress.text(lines, taken(tables, 'table', styles)), extension: dress.extension, gold, styles }
}

/** Records in which every pair of styles is met. */
export const allRecords = (language: Language): StyledRecord[] =>
  coveringArray(stylesIn(language)).map((choice) => record(language, choice))
