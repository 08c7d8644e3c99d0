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

/** A parser of an option's value that takes whole numbers from 0 on; throws a UsageError for anything else. */
export function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value)) throw new UsageError('usage.badNumber', { option, value })
    return Number(value)
  }
}
