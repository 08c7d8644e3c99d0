import { UsageError } from './usage-error.ts'

/** A parser of an option's value that lets only the named ones through; throws a UsageError that lists them. */
export function oneOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (value: string) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      throw new UsageError('usage.badChoice', { option, value, choices: choices.join(', ') })
    return found
  }
}
