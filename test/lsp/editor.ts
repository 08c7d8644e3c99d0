import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node'
import type {
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextEdit,
} from 'vscode-languageserver/node'
import { onTestFinished } from 'vitest'
import { ROOT } from '../packaging.ts'

export interface EditorOptions {
  readonly locale?: string
  readonly argv?: readonly string[]
  readonly capabilities?: object
}

/** An editor that speaks to the built server about files on disk. */
export class Editor {
  readonly folder: string
  readonly connection: MessageConnection
  readonly initialized: InitializeResult
  readonly #published: Map<string, PublishDiagnosticsParams>
  readonly #waiting: Map<string, () => void>
  readonly #versions = new Map<string, number>()

  private constructor(
    folder: string,
    connection: MessageConnection,
    initialized: InitializeResult,
    published: Map<string, PublishDiagnosticsParams>,
    waiting: Map<string, () => void>,
  ) {
    this.folder = folder
    this.connection = connection
    this.initialized = initialized
    this.#published = published
    this.#waiting = waiting
  }

  /** Starts the server in a new folder with these files; both are gone when the test is over. */
  static async start(
    files: Readonly<Record<string, string>> = {},
    { locale = 'en', argv = [], capabilities = {} }: EditorOptions = {},
  ): Promise<Editor> {
    const folder = mkdtempSync(join(tmpdir(), 'protocol-lsp-'))
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    const server = spawn(process.execPath, [join(ROOT, 'bin/protocol.js'), 'lsp', '--stdio', ...argv], {
      cwd: tmpdir(),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const published = new Map<string, PublishDiagnosticsParams>()
    const waiting = new Map<string, () => void>()
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.set(params.uri, params)
      waiting.get(params.uri)?.()
    })
    connection.listen()
    onTestFinished(() => {
      connection.dispose()
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    })
    const uri = pathToFileURL(folder).href
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'records' }],
      locale,
      capabilities,
    })
    await connection.sendNotification('initialized', {})
    return new Editor(folder, connection, initialized, published, waiting)
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /** Writes a file of the folder behind the editor's back. */
  write(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content)
  }

  /** Opens a file of the folder, or one that is only in the editor. */
  async open(name: string, text: string = this.read(name)): Promise<void> {
    const uri = this.uri(name)
    this.#versions.set(uri, 1)
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: name.endsWith('.md') ? 'markdown' : 'plaintext', version: 1, text },
    })
  }

  /** Replaces a stretch of an open file, as a keystroke does. */
  async type(name: string, start: Position, text: string, end: Position = start): Promise<void> {
    const uri = this.uri(name)
    const version = (this.#versions.get(uri) ?? 1) + 1
    this.#versions.set(uri, version)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    })
  }

  /** The findings about the newest version of an open file. */
  async findings(name: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(name)
    const version = this.#versions.get(uri)
    for (;;) {
      const known = this.#published.get(uri)
      if (known && known.version === version) return known.diagnostics
      await new Promise<void>((done) => this.#waiting.set(uri, done))
    }
  }

  /** The findings that are told next about an open file. */
  async nextFindings(name: string): Promise<readonly Diagnostic[]> {
    this.#published.delete(this.uri(name))
    return this.findings(name)
  }

  /** Asks about an open file. */
  ask<Answer>(method: string, name: string, more: object = {}): Promise<Answer> {
    return this.connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri: this.uri(name) },
      ...more,
    })
  }
}

/** Where some words first stand in a text, `into` characters from their beginning. */
export function at(text: string, words: string, into = 0): Position {
  const offset = text.indexOf(words)
  if (offset < 0) throw new Error(`'${words}' does not stand there`)
  const lines = text.slice(0, offset + into).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** A text with edits made, none of which overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = text
    .split('\n')
    .reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0])
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    )
}
