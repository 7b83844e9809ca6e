import type { IndexedOperation } from '../src/model/indexed-operation.js'
import type { Caller, ReceivedResponse } from './caller.js'

/** A request to an operation, with the parameters as text. */
export interface OperationRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: readonly [name: string, value: string][]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Sends requests to any operation, with the token that it requires. */
export class OperationCaller {
  readonly #caller: Caller
  readonly #tokens = new Map<string, Promise<string>>()

  constructor(caller: Caller) {
    this.#caller = caller
  }

  async send(operation: IndexedOperation, request: OperationRequest): Promise<ReceivedResponse> {
    const token = await this.tokenFor(operation)
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(request.path[name] ?? 'any'),
    )
    const query = new URLSearchParams([...request.query])
    const { headers } = request
    const body = operation.method === 'GET' ? undefined : request.body
    return this.#caller.send(operation.method, `${path}?${query}`, { token, body, headers: { ...headers } })
  }

  /** An access token or RDT that the operation accepts. */
  tokenFor({ method, path, grant }: IndexedOperation): Promise<string> {
    if (grant.type === 'grantless') return this.#once(grant.scope, () => this.#caller.scopeToken(grant.scope))
    if (grant.type === 'seller' || grant.optional) return this.#once('seller', () => this.#caller.sellerToken())
    return this.#once(`${method} ${path}`, () => this.#caller.restrictedToken({ method, path }))
  }

  #once(key: string, obtain: () => Promise<string>): Promise<string> {
    const token = this.#tokens.get(key) ?? obtain()
    this.#tokens.set(key, token)
    return token
  }
}
