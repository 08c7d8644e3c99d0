import type { Command, Option } from 'commander'

/** An option as completion needs it. */
export interface OptionOutline {
  /** '-f'; null where there is none. */
  readonly short: string | null
  readonly long: string
  readonly description: string
  readonly takesValue: boolean
  /** The only values there are, or with `files` those that are no files; empty where any value will do. */
  readonly choices: readonly string[]
  /** Whether a file is a value too. */
  readonly files: boolean
}

export interface CommandOutline {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionOutline[]
  /** What the arguments may be; empty for files. */
  readonly choices: readonly string[]
}

export interface ProgramOutline {
  readonly commands: readonly CommandOutline[]
  readonly options: readonly OptionOutline[]
}

/** The choices that a parser made by `oneOf` lets through. */
function choicesOf(parser: unknown): readonly string[] {
  return typeof parser === 'function' && 'choices' in parser ? (parser.choices as readonly string[]) : []
}

/** Names that a parser knows besides files. */
function suggestionsOf(parser: unknown): readonly string[] {
  return typeof parser === 'function' && 'suggestions' in parser
    ? (parser.suggestions as readonly string[])
    : []
}

function optionOutline(option: Option): OptionOutline[] {
  if (!option.long || option.hidden) return []
  const { long, short, description, required, optional, parseArg } = option
  return [
    {
      long,
      short: short ?? null,
      description,
      takesValue: required || optional,
      choices: [...choicesOf(parseArg), ...suggestionsOf(parseArg)],
      files: choicesOf(parseArg).length === 0,
    },
  ]
}

const HELP = (description: string): OptionOutline => ({
  short: '-h',
  long: '--help',
  description,
  takesValue: false,
  choices: [],
  files: false,
})

/** What a program that has been declared in full can be called with. */
export function programOutline(root: Command, help: string): ProgramOutline {
  const options = [...root.options.flatMap(optionOutline), HELP(help)]
  const commands = root.commands.map((command) => ({
    name: command.name(),
    description: command.summary(),
    options: [
      ...command.options.flatMap(optionOutline),
      ...options.filter(({ long }) => long !== '--version'),
    ],
    choices: command.registeredArguments.flatMap(({ parseArg }) => choicesOf(parseArg)),
  }))
  return { commands, options }
}
