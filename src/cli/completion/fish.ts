import type { OptionOutline, ProgramOutline } from './program-outline.ts'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function line(
  condition: string,
  { long, short, description, takesValue, choices, files }: OptionOutline,
): string {
  const letter = short ? ` -s ${short.slice(1)}` : ''
  const value =
    choices.length > 0 ? ` ${files ? '-r' : '-x'} -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : ''
  return `complete -c protocol -n ${quoted(condition)}${letter} -l ${long.slice(2)} -d ${quoted(description)}${value}`
}

/** A script for fish, to be put as protocol.fish into its folder of completions, or to be sourced. */
export function fishCompletion({ commands, options }: ProgramOutline): string {
  const top = commands.map(
    ({ name, description }) =>
      `complete -c protocol -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
  )
  const own = commands.flatMap(({ name, options: list, choices }) => {
    const condition = `__fish_seen_subcommand_from ${name}`
    const words =
      choices.length > 0
        ? [`complete -c protocol -n ${quoted(condition)} -f -a ${quoted(choices.join(' '))}`]
        : []
    return [...words, ...list.map((option) => line(condition, option))]
  })
  const head = '# fish completion of protocol. To use it: protocol completion fish | source'
  const all = [head, ...top, ...options.map((option) => line('__fish_use_subcommand', option)), ...own]
  return `${all.join('\n')}\n`
}
