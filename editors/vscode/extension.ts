import { l10n, window, workspace } from 'vscode'
import { LanguageClient, type Executable } from 'vscode-languageclient/node'

const LANGUAGES = ['markdown', 'plaintext']

let client: LanguageClient | null = null

/** How the server is started: as the settings of this machine say. */
function executable(): Executable {
  const settings = workspace.getConfiguration('protocol')
  const command = settings.get<string>('command', 'protocol')
  const args = [...settings.get<string[]>('arguments', []), 'lsp', '--stdio']
  // On Windows npm installs programs as scripts, which only a shell starts.
  return process.platform === 'win32'
    ? { command: `"${command}"`, args, options: { shell: true } }
    : { command, args }
}

/** Starts the server; an editor calls it for the first text in Markdown or plain text. */
export async function activate(): Promise<void> {
  const server = executable()
  const documentSelector = LANGUAGES.flatMap((language) => [
    { scheme: 'file', language },
    { scheme: 'untitled', language },
  ])
  client = new LanguageClient('protocol', 'Protocol', server, { documentSelector })
  try {
    await client.start()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(
      l10n.t(
        "Protocol: '{0}' could not be started. Install it, or name it in the setting protocol.command. ({1})",
        server.command,
        reason,
      ),
    )
  }
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
