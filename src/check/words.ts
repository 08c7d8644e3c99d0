export type CheckLanguage = 'en' | 'ru'

/** The same words in every language of messages. */
export type Words = Readonly<Record<CheckLanguage, string>>

/** A sentence with its {slots} filled in. */
export const sentence = (words: string, values: Readonly<Record<string, string | number>> = {}): string =>
  words.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
