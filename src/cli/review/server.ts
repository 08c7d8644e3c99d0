import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { Desk } from './desk.ts'
import { Gate } from './gate.ts'
import { reviewPage } from './page.ts'
import { decisionSchema, learnSchema, Refusal, undoSchema } from './requests.ts'

/** No decision is longer. */
const MOST_BODY = 64 * 1024
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

/** A server of the page, for this machine only. */
export interface ReviewServer {
  /** The address that opens the page, once. */
  readonly address: string
  close(): Promise<void>
}

class TooLarge extends Error {}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BODY) throw new TooLarge()
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

const idIn = (url: URL): number => Number(url.searchParams.get('id') ?? NaN)

/** What the page asks for, by method and path. */
const ANSWERS: Readonly<Record<string, (desk: Desk, url: URL, body: () => Promise<unknown>) => unknown>> = {
  'GET /records': (desk) => desk.files,
  'GET /record': (desk, url) => desk.view(idIn(url)),
  'GET /open': (desk, url) => desk.open(idIn(url)),
  'POST /decide': async (desk, _, body) => desk.decide(decisionSchema.parse(await body())),
  'POST /undo': async (desk, _, body) => {
    const { id, version } = undoSchema.parse(await body())
    return desk.undo(id, version)
  },
  'POST /learn': async (desk, _, body) => {
    const lesson = learnSchema.parse(await body())
    return lesson.seen === undefined ? desk.lesson(lesson) : desk.learn(lesson)
  },
}

/** What the page asks for; null for an address that there is not. */
async function answer(request: IncomingMessage, url: URL, desk: Desk): Promise<unknown> {
  const asked = `${request.method ?? ''} ${url.pathname}`
  if (!Object.hasOwn(ANSWERS, asked)) return null
  return ANSWERS[asked]?.(desk, url, () => bodyOf(request))
}

/** The status of a mistake and what is said of it; null for a defect of ours. */
function refusalOf(error: unknown, { t }: Session): readonly [number, string] | null {
  if (error instanceof TooLarge) return [413, 'too large']
  if (error instanceof Refusal) return [error.status, error.message]
  if (error instanceof UsageError) return [422, t(error.key, error.values)]
  return error instanceof SyntaxError || error instanceof z.ZodError ? [400, 'not understood'] : null
}

/** Starts the server on 127.0.0.1, at a port that is free. */
export async function startReview(desk: Desk, session: Session): Promise<ReviewServer> {
  const gate = new Gate()
  let host = ''
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const admission = gate.admits(request, host)
    if (admission === null) {
      // What it sends is not even read.
      response.writeHead(403, { ...HEADERS, Connection: 'close' })
      response.end()
      return
    }
    if (admission === 'page') {
      const { html, policy } = reviewPage(gate.session, session)
      response.writeHead(200, {
        ...HEADERS,
        'Content-Security-Policy': policy,
        'Content-Type': 'text/html; charset=utf-8',
      })
      response.end(html)
      return
    }
    const found = await answer(request, new URL(request.url ?? '', `http://${host}`), desk)
    if (found === null) sendJson(response, 404, { message: 'not found' })
    else sendJson(response, 200, found)
  }
  const server: Server = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: 30_000 },
    (request, response) => {
      serve(request, response).catch((error: unknown) => {
        const [status, message] = refusalOf(error, session) ?? [500, String(error)]
        if (status === 413) response.setHeader('Connection', 'close')
        sendJson(response, status, { message })
      })
    },
  )
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  host = `127.0.0.1:${String(port)}`
  return {
    address: `http://${host}/?token=${gate.token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
