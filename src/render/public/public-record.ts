import { lexiconOf } from '../../language/detect.ts'
import type { PrintedLine } from '../../model/printed-line.ts'
import type { PeopleRegister } from '../../model/register.ts'
import type { Protocol } from '../../model/schema.ts'
import { closedAsWhole } from './closed-lines.ts'
import { opened, textsOf, type WholeRecord } from './confidential.ts'
import { learnFrom, maskedLine, maskedValue } from './masked-value.ts'
import { MaskedWords } from './masked-words.ts'
import { officialsOf } from './officials.ts'
import { withheldParts, withheldWords, type Withheld } from './withheld.ts'
import { textWords, WordSequences } from './words.ts'

/** What a configuration says of publishing. */
export interface PublicWishes {
  /** Names and words that are not masked. */
  readonly keep: readonly string[]
  /** Numbers of questions, words of their titles, other words that are not for all. */
  readonly confidential: readonly string[]
}

/** A record that may be published. */
export interface PublicRecord {
  readonly model: Protocol
  readonly printed: readonly PrintedLine[]
  readonly withheld: readonly Withheld[]
  /** What must not be in anything that is written of it: words that its public text has as well tell nothing. */
  readonly secrets: readonly string[]
  /** A name of the record's file, or the like, masked as its words are. */
  masked(text: string): string
}

/** Shorter closed texts are in other records and questions as well: 'Принять к сведению.' */
const LEAST_WORDS = 5
/** A title of fewer words ('Разное') stands for nothing. */
const LEAST_TITLE = 3

/**
 * A record without personal data of people who hold no office and without what is marked as not for all (152-FZ, 7 and 10.1),
 * and what is withheld. What cannot be told for sure is masked. Null where the record as a whole is marked.
 */
export function publicRecord(
  record: WholeRecord,
  { keep, confidential }: PublicWishes,
  register: PeopleRegister | null = null,
): PublicRecord | null {
  if (closedAsWhole(record.printed)) return null
  const open = opened(record, confidential)
  const { language } = record.model
  const officials = officialsOf(record.model, keep, register)
  const words = new MaskedWords(officials, language, keep)
  const { closedQuestion, instead } = lexiconOf(language).personal
  for (const title of open.titles)
    if (textWords(title).length >= LEAST_TITLE) words.add(title, { kind: 'passage', instead: closedQuestion })
  for (const wish of confidential)
    if (/\p{L}{2}/u.test(wish)) words.add(wish, { kind: 'passage', instead: instead.passage })
  const shown = open.printed.flatMap((line) => (line.cells ? [...line.cells, line.text] : [line.text]))
  for (const text of [...shown, ...open.texts, ...open.titles]) words.learn(text)
  const { positions, ...facts } = open.model
  learnFrom(record.model, words)
  const model = { ...maskedValue(facts, words, officials, language), positions }
  const printed = open.printed.map((line) => maskedLine(line, words))
  const there = [...textsOf(facts), ...shown].map((one) => words.masked(one)).join('\n')
  const secrets = [...words.words, ...open.texts.filter((one) => textWords(one).length >= LEAST_WORDS)]
  const harmless = new Set(leaksIn(there, secrets))
  return {
    model,
    printed,
    withheld: [
      ...withheldParts(record, open),
      ...withheldWords(record.text, [...shown, ...textsOf(facts)], words, open.lines),
    ].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0) || one.column - other.column),
    secrets: secrets.filter((one) => !harmless.has(one)),
    masked: (text) => words.masked(text),
  }
}

/** What of `secrets` a text holds. */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const all = new WordSequences<string>()
  for (const one of secrets) all.add(one, one)
  return [...all.anyIn(text)]
}
