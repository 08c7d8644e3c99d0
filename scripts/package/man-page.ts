import { commands } from '../../src/cli/commands.ts'
import { nodeIo } from '../../src/cli/node-io.ts'
import { main } from '../../src/cli/main.ts'
import { version } from '../../src/cli/version.ts'

/** What a call prints, in English and 100 columns wide. */
async function printed(argv: readonly string[]): Promise<string> {
  let text = ''
  const output = {
    isTTY: false,
    write: (content: string | Uint8Array) => {
      text += String(content)
      return Promise.resolve()
    },
  }
  const io = { ...nodeIo(process), stdout: output, stderr: output }
  await main({ ...io, argv: [...argv, '--lang', 'en', '--no-color'], env: {} })
  return text.trimEnd()
}

/** Text as roff prints it: no escapes, no requests at the start of a line, hyphens that can be copied. */
const literal = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')

const verbatim = (text: string): string => `.nf\n${literal(text)}\n.fi`

/** The manual, protocol(1): what the program and each command say of themselves, so that it cannot be out of date. */
export async function manPage(): Promise<string> {
  const parts = [
    `.TH PROTOCOL 1 "" "protocol ${version}" "User Commands"`,
    '.SH NAME',
    literal('protocol - turns records of meetings into data that people can trust'),
    '.SH SYNOPSIS',
    '.B protocol\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIargument\\fR ...]',
    '.SH DESCRIPTION',
    verbatim(await printed(['--help'])),
    '.SH COMMANDS',
  ]
  for (const name of Object.keys(commands)) {
    parts.push(`.SS protocol ${name}`, verbatim(await printed([name, '--help'])))
  }
  parts.push(
    '.SH EXIT STATUS',
    '.TP\n.B 0\nno errors',
    '.TP\n.B 1\nfindings of severity error (check)',
    '.TP\n.B 2\nwrong usage or unreadable input',
    '.SH FILES',
    '.TP\n.B protocol.yaml\nconfiguration; the nearest one above the working folder counts',
    '.TP\n.B .protocolignore\nfiles that folders and patterns leave out, in the format of .gitignore',
  )
  return `${parts.join('\n')}\n`
}
