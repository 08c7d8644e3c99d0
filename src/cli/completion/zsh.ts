import type { OptionOutline, ProgramOutline } from './program-outline.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const plain = (text: string): string => text.replace(/[[\]:\\]/g, (mark) => `\\${mark}`)

function spec({ long, short, description, takesValue, choices, files }: OptionOutline): string {
  const words = choices.join(' ')
  const either = `{_alternative "names:name:(${words})" "files:file:_files"}`
  const value = choices.length === 0 ? '_files' : files ? either : `(${words})`
  const rest = `[${plain(description)}]${takesValue ? `:value:${value}` : ''}`
  if (!short) return quoted(long + rest)
  return `'(${short} ${long})'{${short},${long}}${quoted(rest)}`
}

/** A script for zsh, to be put as _protocol into a folder of $fpath, or to be evaluated. */
export function zshCompletion({ commands, options }: ProgramOutline): string {
  const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${plain(description)}`)}`)
  const cases = commands.map(({ name, options: own, choices }) => {
    const words = choices.length > 0 ? `'*:value:(${choices.join(' ')})'` : `'*:file:_files'`
    const lines = [...own.map(spec), words].map((line) => `          ${line}`)
    return `      ${name})\n        _arguments -s -S \\\n${lines.join(' \\\n')} ;;`
  })
  return `#compdef protocol
# zsh completion of protocol. To use it: eval "$(protocol completion zsh)" after compinit
_protocol() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  local -a commands
  commands=(
${described.join('\n')}
  )
  _arguments -C -S \\
${options.map((option) => `    ${spec(option)}`).join(' \\\n')} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _protocol ]]; then _protocol "$@"; else compdef _protocol protocol; fi
`
}
