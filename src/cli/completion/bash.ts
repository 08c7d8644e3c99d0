import type { OptionOutline, ProgramOutline } from './program-outline.ts'

const names = (options: readonly OptionOutline[]): string =>
  options.flatMap(({ long, short }) => (short ? [short, long] : [long])).join(' ')

/** A script for bash 3.2 and later that needs nothing else; what it does not know are files. */
export function bashCompletion({ commands, options }: ProgramOutline): string {
  const all = commands.map(({ name }) => name)
  const values = [{ name: '', options }, ...commands].flatMap(({ name, options: own }) =>
    own
      .filter(({ takesValue }) => takesValue)
      .map(({ long, short, choices }) => {
        const patterns = (short ? [long, short] : [long]).map((option) => `'${name} ${option}'`).join('|')
        const words = choices.length > 0 ? ` _protocol_words '${choices.join(' ')}';` : ''
        return `    ${patterns})${words} return ;;`
      }),
  )
  const flags = commands.map(
    ({ name, options: own }) => `        ${name}) _protocol_words '${names(own)}' ;;`,
  )
  const arguments_ = commands
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `        ${name}) _protocol_words '${choices.join(' ')}' ;;`)
  return `# bash completion of protocol. To use it: eval "$(protocol completion bash)"
_protocol_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}
_protocol() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' i
  COMPREPLY=()
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${all.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  case $cur in
    -*)
      case $command in
        '') _protocol_words '${names(options)}' ;;
${flags.join('\n')}
      esac ;;
    *)
      case $command in
        '') _protocol_words '${all.join(' ')}' ;;
${arguments_.join('\n')}
      esac ;;
  esac
}
complete -o bashdefault -o default -F _protocol protocol
`
}
