import { labels as en } from './en/labels.ts'
import { phrases as enPhrases } from './en/phrases.ts'
import type { Forms, LabelKey } from './lexicon.ts'
import { labels as ru } from './ru/labels.ts'
import { phrases as ruPhrases } from './ru/phrases.ts'

/** What renderers print besides labels, numbers and the words of the record itself; {slots} are filled in. */
export interface Phrases {
  readonly presentOf: string
  readonly presentCount: string
  readonly membersCount: string
  readonly quorumYes: string
  readonly quorumNo: string
  readonly remote: string
  readonly attachment: string
  readonly tasks: string
  readonly tasksOf: string
  readonly nobody: string
  readonly until: string
  readonly between: string
  readonly clause: string
  readonly question: string
  readonly together: string
}

export interface Printing {
  readonly phrases: Phrases
  /** The label that is printed for a key: the first of its words. */
  label(key: LabelKey): string
}

const printing = (labels: Readonly<Record<LabelKey, Forms>>, phrases: Phrases): Printing => ({
  phrases,
  label: (key) => labels[key][0] ?? key,
})

const LANGUAGES: Readonly<Record<string, Printing>> = {
  ru: printing(ru, ruPhrases),
  en: printing(en, enPhrases),
}

/** What to print in a language (ISO 639-1); Russian for one we have no words of. */
export function printingIn(language: string): Printing {
  return LANGUAGES[language] ?? printing(ru, ruPhrases)
}

/** A phrase with its {slots} filled in. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}
