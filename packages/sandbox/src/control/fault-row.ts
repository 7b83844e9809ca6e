import type { SandboxResponse } from '../response.js'
import type { ConnectionFaultKind } from './connection-fault.js'

/** The servers that can have faults: SP-API, Login with Amazon, and the storage of documents. */
export type FaultTarget = 'operations' | 'lwa' | 'documents'

/** Options of a fault. Each kind has some of them. */
export interface FaultOptions {
  /** Number of calls that get the fault. `Infinity`: all calls until `reset`. @default 1 */
  readonly times?: number
  /** Number of calls to let pass first. @default 0 */
  readonly after?: number
  /** Value of the header `Retry-After` in seconds. @default no header */
  readonly retryAfter?: number
  /** Value of the header `x-amzn-RateLimit-Limit` in requests per second. @default no header */
  readonly rateLimit?: number
  /** Milliseconds by which the response is delayed. @default 1000 */
  readonly delayMs?: number
  /** If `true`, the call takes effect before it fails. @default false */
  readonly takesEffect?: boolean
}

/** An option that only some kinds have. */
export type KindOption = 'retryAfter' | 'rateLimit' | 'delayMs' | 'takesEffect'

/** The effect of a fault. */
export type FaultEffect =
  /** Sends this response instead of handling the call. */
  | { readonly instead: (options: FaultOptions) => SandboxResponse }
  /** Changes the response. */
  | { readonly change: (response: Response) => Promise<Response> }
  /** Breaks the connection. */
  | { readonly connection: ConnectionFaultKind }
  /** Expires the access token of the call, which is then handled as usual. */
  | { readonly expires: 'token' }

export interface FaultKindRow {
  readonly kind: string
  readonly targets: readonly FaultTarget[]
  /** The effect that the client notices, as a sentence. */
  readonly meaning: string
  readonly options?: readonly KindOption[]
  readonly effect: FaultEffect
}

/** Returns the headers that options set. */
export function headersOf({ retryAfter, rateLimit }: FaultOptions): Record<string, string> {
  return {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(rateLimit !== undefined && { 'x-amzn-RateLimit-Limit': String(rateLimit) }),
  }
}

/** Returns an HTML page. */
export function page(title: string, text: string): string {
  return `<html><head><title>${title}</title></head><body><h1>${text}</h1></body></html>`
}
