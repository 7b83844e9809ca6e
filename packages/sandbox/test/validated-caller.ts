import { loadModels } from '../src/model/load-models.js'
import { OperationIndex } from '../src/model/operation-index.js'
import { createSandbox } from '../src/server/create-sandbox.js'
import type { SandboxOptions } from '../src/server/sandbox-state.js'
import { Caller, type ReceivedResponse } from './caller.js'
import { FakeClock } from './fake-clock.js'
import { ResponseValidator } from './response-validator.js'

const models = loadModels()
const index = new OperationIndex(models)
const validator = new ResponseValidator()

/** Calls a new sandbox whose clock stands still, and checks each successful response against its model. */
export class ValidatedCaller {
  readonly sandbox
  readonly #caller: Caller
  #token: Promise<string> | undefined

  constructor(options: SandboxOptions = {}) {
    const startDate = new Date('2026-11-27T12:00:00Z')
    const settings = { models, usagePlan: 'off', startDate, tokenLifetimeSeconds: 1e9 } as const
    this.sandbox = createSandbox({ ...settings, clock: new FakeClock().read, ...options })
    this.#caller = new Caller(this.sandbox)
  }

  /** @throws Error if the response is successful and invalid. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<ReceivedResponse> {
    this.#token ??= this.#caller.sellerToken()
    const response = await this.#caller.send(method, path, { token: await this.#token, body, headers })
    const operation = index.find(method, new URL(path, 'http://sandbox.test').pathname)?.operation
    if (!operation) throw new Error(`No operation is ${method} ${path}.`)
    const faults = response.status < 300 ? validator.faultsOf(operation, response.status, response.body) : []
    if (faults.length > 0) throw new Error(`${method} ${path}: ${faults} ${JSON.stringify(response.body)}`)
    return response
  }

  get(path: string): Promise<ReceivedResponse> {
    return this.send('GET', path)
  }

  post(path: string, body?: unknown): Promise<ReceivedResponse> {
    return this.send('POST', path, body)
  }

  put(path: string, body?: unknown): Promise<ReceivedResponse> {
    return this.send('PUT', path, body)
  }
}
