import {
  createConnection,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigOptions } from '../find-config.ts'
import type { Session } from '../session.ts'
import { rememberLonger } from '../../source/recent.ts'
import { version } from '../version.ts'
import { Archive } from './archive.ts'
import { completionsAt } from './completion.ts'
import { definitionsAt } from './definition.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { UsageError } from '../usage-error.ts'
import { formatting } from './formatting.ts'
import { hoverAt } from './hover.ts'
import { OpenTexts } from './open-texts.ts'
import { outlineOf } from './outline.ts'
import { fixed, fixesFor, FIX_KINDS, wishOf, type FixWish } from './quick-fixes.ts'
import { renamable, renaming } from './rename.ts'
import type { OpenRecord } from './reading.ts'
import { streamsOf } from './streams.ts'
import { Workspace } from './workspace.ts'

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'protocol', version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    definitionProvider: true,
    completionProvider: {},
    codeActionProvider: { codeActionKinds: FIX_KINDS, resolveProvider: true },
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
  },
}

/** What configures reading: protocol.yaml, the register of people, corrections, profiles. */
const WATCHED = { watchers: [{ globPattern: '**/*.{yaml,yml}' }] }

/** Mentions that a message names. */
const MOST_NAMED = 5

/** The server of one editor. */
class Server {
  readonly #connection: Connection
  readonly #client: InitializeParams
  readonly #workspace: Workspace
  readonly #texts: OpenTexts
  readonly #archive: Archive

  constructor(connection: Connection, client: InitializeParams, workspace: Workspace) {
    this.#connection = connection
    this.#client = client
    this.#workspace = workspace
    this.#texts = new OpenTexts(
      (text, kept) => workspace.read(text, kept),
      ({ uri, version }, reading) => {
        const diagnostics = diagnosticsOf(reading, workspace.session)
        void connection.sendDiagnostics({ uri, version, diagnostics })
      },
    )
    this.#archive = new Archive(workspace, this.#texts)
  }

  listen(): void {
    this.#follow()
    this.#answer()
    this.#change()
  }

  /** Follows the texts and the configuration. */
  #follow(): void {
    const connection = this.#connection
    const documents = new TextDocuments(TextDocument)
    documents.onDidChangeContent(({ document }) => this.#texts.put(document))
    documents.onDidClose(({ document: { uri } }) => {
      this.#texts.close(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    })
    documents.onDidSave(() => this.#renew())
    documents.listen(connection)
    connection.onDidChangeWatchedFiles(() => this.#renew())
    connection.onInitialized(() => {
      const { didChangeWatchedFiles } = this.#client.capabilities.workspace ?? {}
      if (didChangeWatchedFiles?.dynamicRegistration)
        void connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED)
    })
  }

  /** Answers questions about a record. */
  #answer(): void {
    const { session } = this.#workspace
    const connection = this.#connection
    connection.onDocumentSymbol(({ textDocument }) =>
      this.#of(textDocument, (record) => outlineOf(record, session.language)),
    )
    connection.onHover(({ textDocument, position }) =>
      this.#of(textDocument, (record) => hoverAt(record, record.text.offsetAt(position), session)),
    )
    connection.onDefinition(({ textDocument, position }) =>
      this.#of(textDocument, (record) =>
        definitionsAt(record, record.text.offsetAt(position), this.#archive),
      ),
    )
    connection.onCompletion(({ textDocument, position }) =>
      this.#of(textDocument, async (record) => {
        const setup = await (await this.#workspace.setupFor)(record.file)
        return completionsAt(record, setup, position, session)
      }),
    )
  }

  /** Proposes changes of the text. */
  #change(): void {
    const connection = this.#connection
    connection.onCodeAction((params) =>
      this.#of(params.textDocument, (record) => this.#fixes(record, params)),
    )
    connection.onCodeActionResolve(async (action) => {
      const wish = wishOf(action)
      const reading = wish && (await this.#texts.reading(wish.uri))
      if (!wish || reading?.is !== 'record') return action
      return { ...action, edit: await this.#editOf(reading, wish) }
    })
    connection.onDocumentFormatting(({ textDocument }) =>
      this.#of(textDocument, (record) => formatting(record, this.#workspace)),
    )
    connection.onPrepareRename(({ textDocument, position }) =>
      this.#of(textDocument, (record) => renamable(record, record.text.offsetAt(position))),
    )
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      this.#of(textDocument, async (record) => {
        const { edit, left } = await renaming(record, record.text.offsetAt(position), newName, this.#archive)
        const places = left.slice(0, MOST_NAMED).join(', ')
        const count = left.length
        if (count > 0)
          void connection.window.showWarningMessage(
            this.#workspace.session.t('lsp.rename.left', { count, places }),
          )
        return edit
      }),
    )
  }

  /** Fixes; with their edits at once for an editor that does not ask for them later. */
  async #fixes(record: OpenRecord, params: CodeActionParams): Promise<CodeAction[]> {
    const actions = fixesFor(record, params, this.#workspace.session)
    const { resolveSupport } = this.#client.capabilities.textDocument?.codeAction ?? {}
    if (resolveSupport?.properties.includes('edit')) return actions
    return Promise.all(
      actions.map(async (action) => {
        const wish = wishOf(action)
        return wish ? { ...action, edit: await this.#editOf(record, wish) } : action
      }),
    )
  }

  async #editOf(record: OpenRecord, wish: FixWish): Promise<WorkspaceEdit> {
    const { session } = this.#workspace
    if (record.text.version !== wish.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, session.t('lsp.changed'))
    const { edits, refused } = await fixed(record, wish, this.#workspace)
    for (const reason of refused) void this.#connection.window.showWarningMessage(reason)
    return { changes: { [wish.uri]: edits } }
  }

  #renew(): void {
    this.#workspace.renew()
    this.#archive.renew()
    this.#texts.renew()
  }

  /** Answers about a record that is open; of any other text nothing is known. What a person can put right is an error. */
  async #of<Answer>(
    { uri }: TextDocumentIdentifier,
    answer: (record: OpenRecord) => Answer | Promise<Answer>,
  ): Promise<Answer | null> {
    const reading = await this.#texts.reading(uri)
    if (reading.is !== 'record') return null
    try {
      return await answer(reading)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const { t } = this.#workspace.session
      throw new ResponseError(LSPErrorCodes.RequestFailed, t(error.key, error.values))
    }
  }
}

/** Serves the editor that speaks over the standard streams, until it ends the connection. */
export async function serve(options: ConfigOptions, session: Session): Promise<void> {
  rememberLonger()
  const { input, output } = streamsOf(session.io)
  const connection = createConnection(input, output)
  connection.onInitialize(async (client) => {
    const server = new Server(connection, client, await Workspace.of(client, options, session))
    server.listen()
    return CAPABILITIES
  })
  connection.listen()
  // The connection ends the process with it, as the protocol asks.
  await new Promise(() => undefined)
}
