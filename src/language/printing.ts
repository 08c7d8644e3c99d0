import { FIRST_LANGUAGE, lexiconOf } from './detect.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import type { TableWords } from './table-words.ts'

/** What renderers print besides labels, numbers and the words of the record itself; {slots} are filled in. */
export interface Phrases {
  readonly presentOf: string
  /** Some who are counted and not named. */
  readonly counted: string
  readonly presentCount: string
  readonly membersCount: string
  readonly quorumYes: string
  readonly quorumNo: string
  readonly remote: string
  readonly attachment: string
  /** Heads the column of a table. */
  readonly task: string
  readonly tasks: string
  readonly tasksOf: string
  readonly nobody: string
  readonly noDate: string
  readonly noItem: string
  /** What the project of a task is called in todo.txt, before the number of the record. */
  readonly record: string
  readonly until: string
  readonly between: string
  readonly clause: string
  readonly question: string
  /** The title of a draft that has none. */
  readonly draft: string
  /** Parts of a draft: what may have been decided, where clauses are heard, and what the short form leaves out. */
  readonly unclear: string
  readonly heardAt: string
  readonly leftOut: string
  readonly leftOutPieces: string
  /** A vote in the words of a protocol. */
  readonly voteFor: string
  readonly voteAgainst: string
  readonly voteAbstained: string
  readonly voteUnanimous: string
  readonly votePassed: string
  readonly voteFailed: string
  readonly together: string
  /** Heads an extract in the place of the word for the record: 'Выписка из протокола'. */
  readonly extractOf: string
  /** How words begin that go on behind a name and a comma: 'которая доложила'. */
  readonly who: readonly string[]
  /** First words of what somebody spoke about, which go on behind a name: 'о плане'. */
  readonly about: readonly string[]
  /** Words with which a stamp above the title begins: it stands at the right. */
  readonly stamps: readonly string[]
  /** Attests a copy (GOST R 7.0.97-2016, 5.26), and what is to be filled in below it. */
  readonly certified: string
  readonly post: string
  readonly signature: string
  readonly signedName: string
  readonly dateToFill: string
}

/** What is printed in a language, besides its labels. */
export interface PrintedWords {
  readonly phrases: Phrases
  readonly tables: TableWords
  readonly evidence: EvidenceWords
  /** The country (ISO 3166-1) by whose customs documents in it are spelt. */
  readonly region: string
  /** The language of what the program itself says beside a record. */
  readonly messages: 'en' | 'ru'
  /** Kinds of plurals (CLDR) in the order in which templates give their forms; the last form is for all others. */
  readonly plurals: readonly Intl.LDMLPluralRule[]
}

export interface Printing extends PrintedWords {
  /** How the language is read. */
  readonly lexicon: Lexicon
  /** The label that is printed for a key: the first of its words. */
  label(key: LabelKey): string
  /** What a document can be, in small letters, as its heading begins: longer words first. */
  readonly documentKinds: readonly string[]
  /** Whether names and posts change with their case. */
  readonly hasCases: boolean
  /** Words and abbreviations before the name of a town. */
  readonly settlements: readonly string[]
}

const printingOf = (lexicon: Lexicon): Printing => ({
  ...lexicon.printed,
  lexicon,
  label: (key) => lexicon.labels[key][0] ?? key,
  documentKinds: [
    ...lexicon.headers.extracts,
    ...lexicon.headers.titles.filter((word) =>
      lexicon.headers.titleForms.some((form) => word.startsWith(form.replace('*', ''))),
    ),
  ],
  hasCases: lexicon.inflection !== undefined,
  settlements: lexicon.headers.settlements,
})

const printings = new WeakMap<Lexicon, Printing>()

/** What to print in a language (ISO 639-1); throws a LanguageError for one that is not known. */
export function printingIn(language: string): Printing {
  const lexicon = lexiconOf(language)
  let printing = printings.get(lexicon)
  if (!printing) printings.set(lexicon, (printing = printingOf(lexicon)))
  return printing
}

/** What to print of some records: in the language of the first; where there is none, in the first of the table. */
export const printingOfFirst = (
  inputs: readonly { readonly model: { readonly language: string } }[],
): Printing => printingIn(inputs[0]?.model.language ?? FIRST_LANGUAGE)

/** A phrase with its {slots} filled in. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
