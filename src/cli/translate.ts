import { visibleLine } from '../source/visible.ts'
import type { en } from './messages/en.ts'

export type MessageLanguage = 'en' | 'ru'
/** A sentence with {slots}; where the number in {count} changes the words, one sentence per plural category. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string })
export type MessageKey = keyof typeof en
export type Catalogue = Readonly<Record<MessageKey, Message>>
export type MessageValues = Readonly<Record<string, string | number>>
export type Translate = (key: MessageKey, values?: MessageValues) => string

const isMessageLanguage = (name: string): name is MessageLanguage => name === 'en' || name === 'ru'

/** Value of `--lang` wherever it stands: the messages about a wrong option must already be in that language. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  if (index < 0) return undefined
  return argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length)
}

/** Language of the messages: `--lang`, else the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX), else English. */
export function messageLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const asked = askedLanguage(argv)
  if (asked && isMessageLanguage(asked)) return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const language = locale.slice(0, 2).toLowerCase()
  return isMessageLanguage(language) ? language : 'en'
}

async function catalogue(language: MessageLanguage): Promise<Catalogue> {
  return language === 'ru' ? (await import('./messages/ru.ts')).ru : (await import('./messages/en.ts')).en
}

/** A function from a message's key and values (names, words of a record) to the sentence in the given language: one line. */
export async function translator(language: MessageLanguage): Promise<Translate> {
  const messages = await catalogue(language)
  let plurals: Intl.PluralRules | undefined
  const form = (message: Exclude<Message, string>, count: number): string => {
    plurals ??= new Intl.PluralRules(language)
    return message[plurals.select(count)] ?? message.other
  }
  return (key, values = {}) => {
    const message = messages[key]
    const sentence = typeof message === 'string' ? message : form(message, Number(values['count']))
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => visibleLine(String(values[name] ?? slot)))
  }
}
