import {
  createConnection,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  type TextDocumentIdentifier,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigOptions } from '../find-config.ts'
import type { Session } from '../session.ts'
import { version } from '../version.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import { OpenTexts } from './open-texts.ts'
import { outlineOf } from './outline.ts'
import type { OpenRecord } from './reading.ts'
import { streamsOf } from './streams.ts'
import { Workspace } from './workspace.ts'

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'protocol', version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
  },
}

/** The server of one editor. */
class Server {
  readonly #connection: Connection
  readonly #workspace: Workspace
  readonly #texts: OpenTexts

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection
    this.#workspace = workspace
    this.#texts = new OpenTexts(
      (text) => workspace.read(text),
      ({ uri, version }, reading) => {
        const diagnostics = diagnosticsOf(reading, workspace.session)
        void connection.sendDiagnostics({ uri, version, diagnostics })
      },
    )
  }

  listen(): void {
    const documents = new TextDocuments(TextDocument)
    documents.onDidChangeContent(({ document }) => this.#texts.put(document))
    documents.onDidClose(({ document: { uri } }) => {
      this.#texts.close(uri)
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
    })
    documents.onDidSave(() => this.#renew())
    documents.listen(this.#connection)
    this.#connection.onDidChangeWatchedFiles(() => this.#renew())
    const { session } = this.#workspace
    this.#connection.onDocumentSymbol(({ textDocument }) =>
      this.#of(textDocument, (record) => outlineOf(record, session.language)),
    )
    this.#connection.onHover(({ textDocument, position }) =>
      this.#of(textDocument, (record) => hoverAt(record, record.text.offsetAt(position), session)),
    )
  }

  #renew(): void {
    this.#workspace.renew()
    this.#texts.renew()
  }

  /** Answers about a record that is open; of any other text nothing is known. */
  async #of<Answer>(
    { uri }: TextDocumentIdentifier,
    answer: (record: OpenRecord) => Answer | Promise<Answer>,
  ): Promise<Answer | null> {
    const reading = await this.#texts.reading(uri)
    return reading.is === 'record' ? answer(reading) : null
  }
}

/** Serves the editor that speaks over the standard streams, until it ends the connection. */
export async function serve(options: ConfigOptions, session: Session): Promise<void> {
  const { input, output } = streamsOf(session.io)
  const connection = createConnection(input, output)
  connection.onInitialize(async (client) => {
    const server = new Server(connection, await Workspace.of(client, options, session))
    server.listen()
    return CAPABILITIES
  })
  connection.listen()
  // The connection ends the process with it, as the protocol asks.
  await new Promise(() => undefined)
}
