import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request is let in for: the page itself, or what the page asks for; null: it is turned away. */
export type Admission = 'page' | 'data' | null

/** The header that the page proves itself with. */
const SESSION_HEADER = 'x-protocol-session'

const secret = (): string => randomBytes(32).toString('base64url')

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Whether a request comes from the page itself, or from no page at all. */
function isOwnSite({ headers }: IncomingMessage, host: string): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && origin !== `http://${host}`) return false
  return site === undefined || site === 'same-origin' || site === 'none'
}

/**
 * Who may talk to the server: the page that was opened with the token, once. A request has to name this very address as its
 * host (a name that is made to lead here does not), and may come from no other page.
 */
export class Gate {
  readonly token = secret()
  /** What the page sends with each request; only the page knows it. */
  readonly session = secret()
  #opened = false

  admits(request: IncomingMessage, host: string): Admission {
    const { headers, method = '', url = '' } = request
    const { origin } = headers
    if (headers.host !== host || !isOwnSite(request, host) || !URL.canParse(url, `http://${host}`))
      return null
    const { pathname, searchParams } = new URL(url, `http://${host}`)
    if (pathname === '/') return this.#opens(method, searchParams.get('token') ?? '') ? 'page' : null
    const session = headers[SESSION_HEADER]
    if (typeof session !== 'string' || !same(session, this.session)) return null
    // A browser names the origin of all that changes something.
    return method === 'POST' && origin === undefined ? null : 'data'
  }

  #opens(method: string, token: string): boolean {
    if (method !== 'GET' || this.#opened || !same(token, this.token)) return false
    this.#opened = true
    return true
  }
}
