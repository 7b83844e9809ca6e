import { demoCredentials } from '../src/lwa/applications.js'
import type { Sandbox } from '../src/server/create-sandbox.js'
import type { RunningSandbox } from '../src/server/start-sandbox.js'

/** A response with its body parsed. */
export interface ReceivedResponse {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** Sends requests to a sandbox, with the demo credentials. */
export class Caller {
  readonly #fetch: (request: Request) => Response | Promise<Response>
  readonly #origin: string

  /** @param sandbox A running sandbox, called over HTTP, or one without a server. */
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

  /** Sends a request to LWA. The fields can override the demo client ID and secret. */
  async requestToken(fields: Record<string, string>): Promise<ReceivedResponse> {
    const { clientId, clientSecret } = demoCredentials
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields })
    return receive(await this.#fetch(new Request(`${this.#origin}/auth/o2/token`, { method: 'POST', body })))
  }

  async sellerToken(refreshToken: string = demoCredentials.refreshToken): Promise<string> {
    return textAt(await this.requestToken({ grant_type: 'refresh_token', refresh_token: refreshToken }), 'access_token')
  }

  async scopeToken(scope: string): Promise<string> {
    return textAt(await this.requestToken({ grant_type: 'client_credentials', scope }), 'access_token')
  }

  async restrictedToken(...restrictedResources: { method: string; path: string }[]): Promise<string> {
    const token = await this.sellerToken()
    const path = '/tokens/2021-03-01/restrictedDataToken'
    return textAt(await this.send('POST', path, { token, body: { restrictedResources } }), 'restrictedDataToken')
  }
}

/** The value at a path of property names: `valueAt(body, 'errors', '0', 'code')`. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(name) : undefined,
    value,
  )
}

function textAt({ body, status }: ReceivedResponse, name: string): string {
  const text = valueAt(body, name)
  if (typeof text !== 'string') throw new Error(`No ${name} in the response ${status} ${JSON.stringify(body)}`)
  return text
}

async function receive(response: Response): Promise<ReceivedResponse> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
