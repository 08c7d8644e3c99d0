import type { CommanderError } from 'commander'
import type { MessageKey } from './translate.ts'
import { UsageError } from './usage-error.ts'

const KEYS: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.optionMissingArgument': 'usage.optionNeedsValue',
  'commander.missingArgument': 'usage.argumentMissing',
  'commander.excessArguments': 'usage.excessArguments',
}

/** commander puts its guess on a line of its own: '(Did you mean --format?)', '(Did you mean one of a, b?)'. */
function guess(line: string | undefined): string | undefined {
  const words =
    line
      ?.slice(1, -2)
      .split(' ')
      .filter((word) => word.startsWith('-') || !/^[A-Z]/.test(word)) ?? []
  const names = words.filter((word) => !['you', 'mean', 'one', 'of'].includes(word))
  return names.length > 0 ? names.join(' ') : undefined
}

/** commander's English error as one of ours; the name it is about is the first thing in quotes. */
export function usageErrorOf(error: CommanderError): UsageError {
  const [first = '', second] = error.message.split('\n')
  const key = KEYS[error.code]
  const name = first.split("'")[1] ?? ''
  if (!key) return new UsageError('usage.other', { message: first.replace(/^error: /, '') })
  const near = guess(second)
  if (near && key === 'usage.unknownOption') return new UsageError('usage.unknownOptionNear', { name, near })
  if (near && key === 'usage.unknownCommand')
    return new UsageError('usage.unknownCommandNear', { name, near })
  return new UsageError(key, { name })
}
