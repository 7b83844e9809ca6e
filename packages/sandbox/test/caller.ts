import { demoCredentials } from '../src/lwa/credentials.js'
import type { Sandbox } from '../src/server/create-sandbox.js'
import type { RunningSandbox } from '../src/server/start-sandbox.js'

/** An answer with its body parsed. */
export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** Speaks to a sandbox as an application with the demo credentials does. */
export class Caller {
  readonly #fetch: (request: Request) => Response | Promise<Response>
  readonly #origin: string

  /** @param sandbox One on a socket, which is called over HTTP, or one without. */
  constructor(sandbox: Pick<RunningSandbox, 'url'> | Pick<Sandbox, 'fetch'>) {
    this.#fetch = 'url' in sandbox ? fetch : sandbox.fetch
    this.#origin = 'url' in sandbox ? sandbox.url : 'http://sandbox.test'
  }

  async send(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) {
    const headers = new Headers(options.headers)
    if (options.token) headers.set('x-amz-access-token', options.token)
    if (options.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
    const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
    return receive(await this.#fetch(new Request(this.#origin + path, { method, headers, body })))
  }

  /** Asks LWA, with the demo client id and secret unless the fields name others. */
  async askLwa(fields: Record<string, string>): Promise<Received> {
    const { clientId, clientSecret } = demoCredentials
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields })
    return receive(await this.#fetch(new Request(`${this.#origin}/auth/o2/token`, { method: 'POST', body })))
  }

  async sellerToken(refreshToken: string = demoCredentials.refreshToken): Promise<string> {
    return textAt(await this.askLwa({ grant_type: 'refresh_token', refresh_token: refreshToken }), 'access_token')
  }

  async scopeToken(scope: string): Promise<string> {
    return textAt(await this.askLwa({ grant_type: 'client_credentials', scope }), 'access_token')
  }

  async restrictedToken(...restrictedResources: { method: string; path: string }[]): Promise<string> {
    const token = await this.sellerToken()
    const path = '/tokens/2021-03-01/restrictedDataToken'
    return textAt(await this.send('POST', path, { token, body: { restrictedResources } }), 'restrictedDataToken')
  }
}

/** The value at a path of field names: `valueAt(body, 'errors', '0', 'code')`. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(name) : undefined,
    value,
  )
}

function textAt({ body, status }: Received, name: string): string {
  const text = valueAt(body, name)
  if (typeof text !== 'string') throw new Error(`No ${name} in the answer ${status} ${JSON.stringify(body)}`)
  return text
}

async function receive(response: Response): Promise<Received> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
