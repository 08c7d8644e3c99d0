/**
 * How soon after a keystroke the language server tells its findings: `npm run bench:lsp` (or with the size in kB behind
 * it). The built server runs as an editor runs it; letters are typed into the middle of an invented record one by one, each
 * after the findings about the one before. On a machine with other work the processor time tells more.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node'
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { inventedRecord } from './invented-record.ts'

const BIN = join(import.meta.dirname, '../bin/protocol.js')
/** Keystrokes after which the code is compiled, and keystrokes that are measured. */
const WARM = 25
const MEASURED = 25
const TYPED = 'не позднее указанного срока '

const kilobytes = Number(process.argv[2] ?? 50)

/** Resolves with the next findings about a version. */
function findings(connection: MessageConnection): (version: number) => Promise<void> {
  let newest = 0
  let tell: () => void = () => undefined
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ version = 0 }: PublishDiagnosticsParams) => {
      newest = version
      tell()
    },
  )
  return async (version) => {
    while (newest < version) await new Promise<void>((done) => (tell = done))
  }
}

/** Processor time that a process has used, in ms: other programs do not count. Linux alone tells it; null elsewhere. */
function processorTime(pid: number | undefined): number | null {
  const file = `/proc/${pid ?? ''}/stat`
  if (!existsSync(file)) return null
  const fields = readFileSync(file, 'latin1').split(') ')[1]?.split(' ') ?? []
  // utime and stime, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function measure(format: 'markdown' | 'text'): Promise<void> {
  const text = inventedRecord(kilobytes * 1000, format)
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const told = findings(connection)
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
  const uri = `untitled:record.${format === 'markdown' ? 'md' : 'txt'}`
  const languageId = format === 'markdown' ? 'markdown' : 'plaintext'
  const opened = performance.now()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  })
  await told(1)
  const first = performance.now() - opened
  const lines = text.split('\n')
  const line = lines.findIndex((one, index) => index > lines.length / 2 && one.includes(' до '))
  const start = lines[line]?.indexOf(' до ') ?? 0
  const times: number[] = []
  let warm: number | null = null
  for (let stroke = 0; stroke < WARM + MEASURED; stroke++) {
    if (stroke === WARM) warm = processorTime(server.pid)
    const position = { line, character: start + 1 + stroke }
    const version = stroke + 2
    const before = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [
        { range: { start: position, end: position }, text: TYPED.charAt(stroke % TYPED.length) },
      ],
    })
    await told(version)
    if (stroke >= WARM) times.push(performance.now() - before)
  }
  const used = processorTime(server.pid)
  const each = used === null || warm === null ? 'unknown' : `${((used - warm) / MEASURED).toFixed(0)} ms`
  connection.dispose()
  server.kill()
  times.sort((a, b) => a - b)
  const shown = (share: number): string =>
    `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0).padStart(4)} ms`
  console.log(
    `  ${format.padEnd(9)} opened ${first.toFixed(0).padStart(5)} ms   keystroke: least ${shown(0)}, median ${shown(0.5)}, 9 of 10 within ${shown(0.9)}, of the processor ${each}`,
  )
}

console.log(`language server: from a keystroke to its findings, a record of ${kilobytes} kB`)
await measure('markdown')
await measure('text')
