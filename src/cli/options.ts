import { UsageError } from './usage-error.ts'

/** A parser of an option's value that lets only the named ones through, and knows them for completion; throws a UsageError that lists them. */
export function oneOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): ((value: string) => Choice) & { readonly choices: readonly Choice[] } {
  const parse = (value: string): Choice => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      throw new UsageError('usage.badChoice', { option, value, choices: choices.join(', ') })
    return found
  }
  return Object.assign(parse, { choices })
}

/** A parser of an option's value that takes some of the named ones, with commas between them; throws like `oneOf`. */
export function listOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): ((value: string) => readonly Choice[]) & { readonly choices: readonly Choice[] } {
  const one = oneOf(option, choices)
  return Object.assign((value: string) => value.split(',').map((word) => one(word.trim())), { choices })
}

/** A parser of an option's value that takes whole numbers from 0 on; throws a UsageError for anything else. */
export function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value)) throw new UsageError('usage.badNumber', { option, value })
    return Number(value)
  }
}
