import { request, type OutgoingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

/** A request as it is, with any host and origin; a fetch would put them right. */
export function ask(
  address: string,
  { method = 'GET', path, headers = {}, body }: Asked = {},
): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address)
  return new Promise((done, failed) => {
    const sent = request({ hostname, port, method, path: path ?? pathname + search, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

export interface View {
  readonly version: string
  readonly text: string
  readonly undoable: boolean
  readonly facts: readonly {
    readonly path: string | null
    readonly value: string
    readonly settled: boolean
    readonly places: readonly { readonly start: number; readonly end: number }[]
  }[]
}

/** Opens the page and gives what its requests need. */
export async function opened(address: string): Promise<{
  readonly page: Answer
  readonly own: OutgoingHttpHeaders
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: unknown) => Promise<Answer>
}> {
  const page = await ask(address)
  const data = /name="review" content="([^"]*)"/.exec(page.body)?.[1] ?? ''
  const { key } = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&#39;', "'")) as { key: string }
  const own = { 'x-protocol-session': key, origin: new URL(address).origin }
  return {
    page,
    own,
    get: (path) => ask(address, { path, headers: own }),
    post: (path, body) =>
      ask(address, {
        method: 'POST',
        path,
        headers: own,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

export const viewOf = ({ body }: Answer): View => JSON.parse(body) as View
