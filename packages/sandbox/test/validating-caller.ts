import { loadModels } from '../src/model/load-models.js'
import { OperationIndex } from '../src/model/operation-index.js'
import { createSandbox, type Sandbox } from '../src/server/create-sandbox.js'
import type { SandboxOptions } from '../src/server/sandbox-state.js'
import { Caller, type ReceivedResponse, valueAt } from './caller.js'
import { FakeClock } from './fake-clock.js'
import { ResponseValidator } from './response-validator.js'

const models = loadModels()
const index = new OperationIndex(models)
const validator = new ResponseValidator()

/** A response that is valid against its model, or an error response. */
export interface ValidResponse extends ReceivedResponse {
  /** The value at a path: `at('payload', 'Orders', '0')`. */
  readonly at: (...path: string[]) => unknown
}

/** Path and query parameters of a call. */
export type CallParameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Sends requests to a sandbox without usage plans, and checks that all successful responses are valid against their model. */
export class ValidatingCaller {
  readonly sandbox: Sandbox
  readonly clock = new FakeClock()
  readonly caller: Caller
  #token: Promise<string> | undefined

  /** The sandbox starts at noon UTC on 2026-11-27. Its clock stands still. */
  constructor(options: SandboxOptions = {}) {
    const startDate = new Date('2026-11-27T12:00:00Z')
    this.sandbox = createSandbox({
      models,
      usagePlan: 'off',
      tokenLifetimeSeconds: 1e9,
      clock: this.clock.read,
      startDate,
      ...options,
    })
    this.caller = new Caller(this.sandbox)
  }

  get(path: string, query: Record<string, string> = {}, token?: string): Promise<ValidResponse> {
    const text = new URLSearchParams(query).toString()
    return this.send('GET', text === '' ? path : `${path}?${text}`, undefined, { token })
  }

  post(path: string, body?: unknown): Promise<ValidResponse> {
    return this.send('POST', path, body)
  }

  put(path: string, body?: unknown): Promise<ValidResponse> {
    return this.send('PUT', path, body)
  }

  patch(path: string, body: unknown): Promise<ValidResponse> {
    return this.send('PATCH', path, body)
  }

  /**
   * Calls an operation with an access token of the selling partner.
   * @param key Method and path template, such as `GET /orders/v0/orders/{orderId}`.
   * @param parameters Path and query parameters. Lists are joined with commas.
   */
  call(key: string, parameters: CallParameters = {}, body?: unknown): Promise<ValidResponse> {
    const [method = '', template = ''] = key.split(' ')
    const sent = Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, text: String(value), isInPath: template.includes(`{${name}}`) }],
    )
    const path = sent
      .filter(({ isInPath }) => isInPath)
      .reduce((text, { name, text: value }) => text.replace(`{${name}}`, () => encodeURIComponent(value)), template)
    const query = sent.filter(({ isInPath }) => !isInPath).map(({ name, text }): [string, string] => [name, text])
    return this.send(method, `${path}?${new URLSearchParams(query)}`, body)
  }

  /** An RDT for one operation. */
  async rdt(path: string, ...dataElements: string[]): Promise<string> {
    return this.caller.restrictedToken({ method: 'GET', path, ...(dataElements.length > 0 ? { dataElements } : {}) })
  }

  /**
   * Sends a request with an access token of the selling partner, or with another token.
   * @throws Error if the response is successful and invalid.
   */
  async send(
    method: string,
    path: string,
    body?: unknown,
    { headers, token }: { readonly headers?: Record<string, string>; readonly token?: string } = {},
  ): Promise<ValidResponse> {
    this.#token ??= this.caller.sellerToken()
    const response = await this.caller.send(method, path, { token: token ?? (await this.#token), body, headers })
    const operation = index.find(method, path.split('?')[0] ?? '')?.operation
    if (operation && response.status < 300) {
      const faults = validator.faultsOf(operation, response.status, response.body)
      if (faults.length > 0) throw new Error(`${method} ${path}: ${faults} ${JSON.stringify(response.body)}`)
    }
    return { ...response, at: (...names) => valueAt(response.body, ...names) }
  }
}
