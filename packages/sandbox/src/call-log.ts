import { createHash } from 'node:crypto'
import type { Access } from './access/access-tokens.js'
import type { Clock } from './clock.js'
import type { IndexedOperation } from './model/indexed-operation.js'
import { PlainResponse } from './plain-response.js'

/**
 * The step that made the response:
 * - `access`: the access check rejected the call.
 * - `usage-plan`: the call was throttled.
 * - `checks`: the request is invalid.
 * - `fault`, `reply`: a test configured it.
 * - `cassette`: a recorded response.
 * - `behaviour`: code of this operation.
 * - `account`: the data of the account.
 * - `case`, `generated`: the model.
 * - `lwa`: Login with Amazon.
 * - `documents`: the storage of documents.
 */
export type CallStage =
  | 'access'
  | 'usage-plan'
  | 'checks'
  | 'fault'
  | 'reply'
  | 'cassette'
  | 'behaviour'
  | 'account'
  | 'case'
  | 'generated'
  | 'lwa'
  | 'documents'

/** A call that the sandbox has received and responded to. It contains no token and no secret. */
export interface LoggedCall<Params = Readonly<Record<string, unknown>>> {
  /** Position of the call since the start: 1, 2, ... */
  readonly number: number
  /** Method and path template, such as `GET /orders/v0/orders/{orderId}`. `documents` for downloads and uploads of documents. */
  readonly operation: string
  /** Amazon's operationId, such as `getOrder`. `lwa` for requests to the token endpoint, `documents` for downloads and uploads. */
  readonly id: string
  /** Name of the operation's package without its scope, such as `orders-v0`. */
  readonly api?: string
  /**
   * Parameters by name, as a generated client takes them. Lists are arrays and numbers are numbers. Dates are text. Downloads and uploads
   * have `method` and `documentId`.
   */
  readonly params: Params
  /** The JSON body. Left out if the call had none, or it is not valid JSON. */
  readonly body?: unknown
  /** The kind of token that the call sent. Left out if the sandbox did not accept the token. */
  readonly access?: Access['type']
  /** The scope of a grantless token. */
  readonly scope?: string
  /** The client ID of the application. */
  readonly clientId?: string
  /** Names the selling partner. It is derived from the refresh token, but does not reveal it. */
  readonly seller?: string
  /** HTTP status. Left out if the sandbox closed the connection, or never responded. */
  readonly status?: number
  /** The response's `x-amzn-RequestId`. */
  readonly requestId?: string
  readonly stage: CallStage
  /** Kind of the fault, such as `reset`. Left out if the call had none. */
  readonly fault?: string
  /** The sandbox's date at which the request arrived. */
  readonly date: Date
  /** Milliseconds until the response was ready. */
  readonly durationMs: number
}

type Mutable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] }

/** A call that is still running. Each step of the call notes here what it finds out. */
export type RunningCall = Mutable<Omit<LoggedCall, 'number' | 'date' | 'durationMs'>>

/** Receives each call when its response is ready. It must not throw. */
export type CallListener = (call: LoggedCall) => void

interface CallLogSettings {
  readonly clock: Clock
  /** Returns the sandbox's date. */
  readonly today: () => Date
  /** Number of calls to keep. @default 1000 */
  readonly size?: number
}

/** The last calls that the sandbox has responded to. */
export class CallLog {
  readonly #clock: Clock
  readonly #today: () => Date
  readonly #size: number
  readonly #listeners = new Set<CallListener>()
  readonly #calls: LoggedCall[] = []
  #count = 0

  /** @throws RangeError if the size is not a whole number from 0. */
  constructor({ clock, today, size = 1000 }: CallLogSettings) {
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new RangeError('callLogSize is invalid. Use a whole number of calls from 0.')
    }
    this.#clock = clock
    this.#today = today
    this.#size = size
  }

  /**
   * Runs a call, and adds it to the log when its response is ready.
   * @param call The first facts about the call. `run` adds the others.
   */
  async record(call: RunningCall, run: () => Promise<Response>): Promise<Response> {
    const date = this.#today()
    const startedAt = this.#clock()
    const response = await run()
    const requestId =
      response instanceof PlainResponse
        ? response.header('x-amzn-requestid')
        : (response.headers.get('x-amzn-requestid') ?? undefined)
    this.#count += 1
    const durationMs = this.#clock() - startedAt
    this.#add({ number: this.#count, status: response.status, requestId, ...call, date, durationMs })
    return response
  }

  /** Returns the calls, newest last. @param operation Method and path template. @default all */
  read(operation?: string): LoggedCall[] {
    return this.#calls.filter((call) => operation === undefined || call.operation === operation)
  }

  /**
   * Calls a function with each call from now on.
   * @returns Ends the subscription.
   */
  subscribe(listener: CallListener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Forgets all calls. Subscriptions stay. */
  reset(): void {
    this.#calls.length = 0
    this.#count = 0
  }

  #add(call: LoggedCall): void {
    this.#calls.push(call)
    if (this.#calls.length > this.#size) this.#calls.shift()
    for (const listener of [...this.#listeners]) listener(call)
  }
}

/** Returns the log entry of a call to an operation before it is checked. */
export function callTo({ key, id, api }: IndexedOperation, params: Readonly<Record<string, unknown>>): RunningCall {
  return { operation: key, id, api, params, stage: 'access' }
}

/** Notes whose token a call sent. */
export function noteAccess(call: RunningCall, access: Access): void {
  call.access = access.type
  call.clientId = access.clientId
  if (access.type === 'grantless') call.scope = access.scope
  else call.seller = nameOfOwner(access)
}

/** Notes the body, which is a parameter of generated clients. */
export function noteBody(call: RunningCall, body: unknown): void {
  if (body === undefined) return
  call.body = body
  call.params = { ...call.params, body }
}

/** Names by token, because a hash for each call takes time. */
const names = new WeakMap<Access, string>()

function nameOfOwner(access: Exclude<Access, { type: 'grantless' }>): string {
  const name = names.get(access) ?? nameOfSeller(access.seller)
  names.set(access, name)
  return name
}

/** Returns a name for the owner of a refresh token. A refresh token is a secret. */
export function nameOfSeller(seller: string): string {
  return `seller-${createHash('sha256').update(seller).digest('hex').slice(0, 8)}`
}
